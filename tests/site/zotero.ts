import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { attribute, type BuiltPage } from './support.ts';

/** What Zotero would save of a page, as far as our tags decide it. */
export interface SavedItem {
  itemType: string;
  fields: Record<string, string>;
  creators: { firstName: string; lastName: string }[];
  /** Address of the PDF that is saved beside it. */
  pdf?: string | undefined;
}

/** Vocabularies that Zotero knows by their prefix, as far as pages of ours could use them. */
const PREFIXES = ['z', 'og', 'article', 'dc', 'dcterms', 'bib', 'bibo', 'prism', 'eprints', 'so', 'foaf'];

/** Highwire tags that become a field as they are, in the order in which later ones win. */
const HIGHWIRE: Record<string, string> = {
  citation_title: 'title',
  citation_publication_date: 'date',
  citation_cover_date: 'date',
  citation_date: 'date',
  citation_journal_title: 'publicationTitle',
  citation_publisher: 'publisher',
  citation_abstract: 'abstractNote',
  citation_doi: 'DOI',
  citation_public_url: 'url',
  citation_language: 'language',
};

/** Highwire tags that would say that the paper is something else than a preprint. */
const OTHER_KINDS =
  /^citation_(?:journal_title|technical_report_institution|conference|conference_title|book_title|inbook_title|dissertation_institution|isbn)$/;

/**
 * What Zotero's translator for pages without one of their own makes of a page. A model of the rules that concern tags as
 * we write them, after "Embedded Metadata.js" (2026-04-27) and "RDF.js" (2026-06-19) of
 * https://github.com/zotero/translators, `cleanAuthor` of https://github.com/zotero/utilities, and `_itemDone` of
 * https://github.com/zotero/translate, which trims every value. It refuses tags whose effect it does not model.
 */
export function savedByZotero(page: BuiltPage): SavedItem | undefined {
  const metas = page.elements
    .filter(({ tagName }) => tagName === 'meta')
    .map((element) => ({
      name: attribute(element, 'name') ?? attribute(element, 'property') ?? '',
      content: attribute(element, 'content') ?? '',
    }));
  const all = (name: string) => metas.filter((meta) => meta.name === name).map(({ content }) => content);
  const first = (name: string) => all(name)[0]?.trim() ?? '';

  for (const { name } of metas)
    if (OTHER_KINDS.test(name)) throw new Error(`${page.address}: the effect of ${name} is not modeled`);
  // Statements in vocabularies that it knows are read first, and become an item of their own that the rest adds to.
  const statements = new Map<string, string>();
  for (const { name, content } of metas) {
    const [prefix = '', ...rest] = name.split(/[.:_]/);
    if (content && rest.length > 0 && PREFIXES.includes(prefix.toLowerCase())) {
      const term = `${prefix.toLowerCase()}:${name.slice(prefix.length + 1)}`;
      if (!statements.has(term)) statements.set(term, content);
    }
  }
  const isPaper = all('citation_title').length > 0;
  if (statements.size === 0 && !isPaper) return undefined;

  const said = (term: string) => statements.get(term) ?? '';
  const ogType = said('og:type');
  const itemType =
    said('z:itemType') || (ogType === 'website' && 'webpage') || (isPaper ? 'journalArticle' : 'webpage');
  const fields: Record<string, string> = {
    title: said('og:title'),
    date: said('article:published_time') || said('dcterms:date'),
    url: said('og:url'),
    abstractNote: said('og:description'),
    ...(itemType === 'webpage' && { publicationTitle: said('og:site_name') }),
  };
  for (const [term, content] of statements)
    if (term.startsWith('z:') && term !== 'z:itemType') fields[term.slice(2)] = content;
  for (const [name, value] of Object.entries(fields)) fields[name] = value.trim();

  for (const [tag, field] of Object.entries(HIGHWIRE)) if (first(tag)) fields[field] = first(tag);
  const titles = page.elements.filter(({ tagName }) => tagName === 'title');
  fields['title'] ||= titles.map((title) => textOf(title)).join();
  fields['abstractNote'] ||= first('description');
  fields['url'] ||= page.path;
  fields['date'] ||= dateInText(page.elements);
  return {
    itemType,
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')),
    creators: creatorsOf(all('citation_author')),
    pdf: all('citation_pdf_url')[0],
  };
}

/** Whether another translator, which looks for identifiers in the text or marks of catalogs, would offer something too. */
export function otherOffers({ elements }: BuiltPage): string[] {
  return elements.flatMap((element) => {
    const classes = (attribute(element, 'className') ?? '').split(' ');
    return [
      ...(classes.includes('Z3988') ? ['COinS'] : []),
      ...(classes.includes('unapi-id') || attribute(element, 'rel') === 'unapi-server' ? ['unAPI'] : []),
    ];
  });
}

const dateInText = (elements: Element[]) =>
  attribute(
    elements.find((element) => attribute(element, 'dateTime') !== undefined) ?? noElement,
    'dateTime',
  ) ?? '';

const noElement: Element = { type: 'element', tagName: 'none', properties: {}, children: [] };

function creatorsOf(names: readonly string[]): SavedItem['creators'] {
  const creators: SavedItem['creators'] = [];
  let last = '';
  for (const name of names.flatMap((content) => splitNames(content, names.length))) {
    // The same author twice in a row is taken for a mistake.
    if (name === last) continue;
    last = name;
    creators.push(cleanAuthor(name));
  }
  return creators;
}

/** A single tag may hold several authors: between semicolons, or between commas where both sides have a space. */
function splitNames(content: string, tags: number): string[] {
  const bySemicolon = content.split(/\s*;\s*/);
  if (bySemicolon.length > 1 || tags > 1) return bySemicolon.filter(Boolean);
  const byComma = content.split(/\s*,\s*/);
  return byComma.length > 1 && byComma.slice(0, 2).every((part) => part.includes(' ')) ? byComma : [content];
}

function cleanAuthor(name: string): SavedItem['creators'][number] {
  const [beforeComma = '', afterComma] = name.split(/, ?/);
  const space = name.lastIndexOf(' ');
  const [firstName, lastName] =
    afterComma === undefined
      ? [name.slice(0, Math.max(space, 0)), name.slice(space + 1)]
      : [afterComma, beforeComma];
  if (firstName === '') return { firstName, lastName };
  return { firstName: fixCase(withPeriods(firstName)), lastName: fixCase(lastName) };
}

/** Up to three capitals alone are taken for initials, and initials get a period. */
function withPeriods(given: string): string {
  const spaced = /^[A-Z]{1,3}$/.test(given) ? given.split('').join(' ') : given;
  return spaced.replace(/(?<=^|[\s.-])([A-Z])(?=$|[\s-])/g, '$1.');
}

/** Names in capitals, or without any, are put into lower case with a capital. */
function fixCase(name: string): string {
  if (name.toUpperCase() !== name && name.toLowerCase() !== name) return name;
  return name.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}
