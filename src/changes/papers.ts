import type { PaperEntry } from '../content/content.ts';
import { countWords } from '../prose/wordsIn.ts';
import type { PaperData } from '../schema/paper.ts';
import { addresses } from '../survey/addresses.ts';
import { fullName } from '../survey/authorName.ts';
import type { Difference, PaperChange, PaperFacts, Thing } from './change.ts';
import { compareFields } from './compareFields.ts';
import { compareEvidence } from './evidence.ts';
import { howOf, type Pair } from './pairUp.ts';
import { compareRelations } from './relations.ts';
import { compareResults } from './results.ts';
import { compareRows } from './rows.ts';
import { asRead, compareText } from './texts.ts';
import type { Versions } from './things.ts';

/** Compares one paper: the entry itself, its fields and text, and what it brings. */
export function comparePaper(pair: Pair<PaperEntry>, versions: Versions): Difference[] {
  const { before, after } = pair;
  const thing = versions.paper((after ?? before)?.id ?? '');
  const parts = { before: before?.data, after: after?.data };
  return [
    comparePlace(pair, thing, versions),
    before && after && compareOwnFields(before.data, after.data, thing),
    before &&
      after &&
      compareText(thing, before.body, after.body, (heading) => addresses.paper(after.id) + anchorOf(heading)),
    ...compareEvidence(parts, thing, versions),
    ...compareResults(parts, thing),
    ...compareRelations(parts, thing, versions),
    ...compareRows(parts, thing, versions),
  ].filter((difference) => difference !== undefined);
}

/** Headings of a paper's text are single words; the page's anchors are the same in lower case. */
const anchorOf = (heading: string | undefined) =>
  heading && /^[A-Za-z]+$/.test(heading) ? `#${heading.toLowerCase()}` : '';

function comparePlace(
  { before, after }: Pair<PaperEntry>,
  thing: Thing,
  versions: Versions,
): PaperChange | undefined {
  const entry = after ?? before;
  if (!entry) return undefined;
  const isMoved = before && after && (before.id !== after.id || before.section !== after.section);
  const how = howOf({ before, after });
  if (how === 'changed' && !isMoved) return undefined;
  return {
    kind: 'paper',
    how: how === 'changed' ? 'moved' : how,
    thing,
    address: thing.address,
    facts: factsOf(entry, versions),
    from: before && {
      slug: before.id,
      section: versions.sectionTitle(before.section),
      address: addresses.paper(before.id),
    },
  };
}

function factsOf({ data, section, body }: PaperEntry, versions: Versions): PaperFacts {
  return {
    title: data.title,
    arxiv: data.arxiv,
    section: versions.sectionTitle(section),
    scope: data.scope,
    basis: data.source.basis,
    takeaway: data.takeaway,
    evidence: data.evidence.length,
    results: data.results.length,
    relations: data.relations.length,
    words: countWords(asRead(body)),
  };
}

/** Parts of an entry that are compared one by one. */
const PARTS = ['evidence', 'results', 'relations', 'compare'];

function compareOwnFields(before: PaperData, after: PaperData, thing: Thing): Difference | undefined {
  const withNames = (data: PaperData) => ({ ...data, authors: data.authors.map(fullName) });
  const fields = compareFields(withNames(before), withNames(after), PARTS);
  return fields.length > 0 ? { kind: 'fields', thing, address: thing.address, fields } : undefined;
}
