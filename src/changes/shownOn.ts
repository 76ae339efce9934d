import type { PaperEntry } from '../content/content.ts';
import type { ContentParts } from '../content/readContent.ts';
import type { TagName } from '../schema/paper.ts';
import { addresses, anchors, FACET_OF_TAG } from '../survey/addresses.ts';
import { VOCABULARY_OF_TAG } from '../survey/vocabularyOfTag.ts';
import type { Difference, FieldsChange, PaperChange } from './change.ts';
import { tableAddress, type Versions } from './things.ts';

/**
 * Makes a function that finds the pages of the new version that show a difference besides the one that it has itself:
 * the question of a piece of evidence, the other side of a relation, the section of a paper, whoever names it. It gives
 * addresses from the survey's root, with anchors where they have one, each once.
 */
export function pagesShowing({ before, after }: Versions): (difference: Difference) => string[] {
  const isThere = pagesThere(after.parts);
  return (difference) => {
    const pages = showing(difference, before.parts, after.parts);
    return [...new Set(pages)].filter((page) => page !== difference.address && isThere(page));
  };
}

/** An address without its anchor. */
export const pageOf = (address: string) => address.replace(/#.*/, '');

/** Tells whether a paper's, question's or section's page exists. */
function pagesThere({ papers, questions, taxonomy }: ContentParts): (address: string) => boolean {
  const there = new Set([
    ...papers.map(({ id }) => addresses.paper(id)),
    ...questions.map(({ id }) => addresses.question(id)),
    ...(taxonomy?.data.sections.map(({ id }) => addresses.section(id)) ?? []),
  ]);
  return (address) => there.has(pageOf(address)) || /^\/(?:browse|glossary)\//.test(address);
}

function showing(difference: Difference, old: ContentParts, recent: ContentParts): string[] {
  const { kind, thing } = difference;
  switch (kind) {
    case 'paper':
      return showingPaper(difference, old, recent);
    case 'evidence':
      return [
        evidenceAddress(difference.question.id, thing.id, difference.how === 'removed'),
        ...tablesWith(recent, thing.id)
          .filter(({ question }) => question === difference.question.id)
          .map((table) => rowAddress(table, thing.id)),
      ];
    case 'relation':
      return difference.other.address ? [`${difference.other.address}#relations`] : [];
    case 'position':
      return papersOn(recent, thing.id, difference.after?.id ?? difference.before?.id);
    case 'thing':
      return thing.kind === 'question' ? sectionsOfQuestion([old, recent], thing.id) : [];
    case 'fields':
      return showingFields(difference, recent);
    default:
      return [];
  }
}

function showingPaper({ thing, from, how }: PaperChange, old: ContentParts, recent: ContentParts): string[] {
  const place = (parts: ContentParts, slug: string) => {
    const entry = parts.papers.find(({ id }) => id === slug);
    if (!entry) return [];
    return [
      addresses.section(entry.section),
      ...entry.data.evidence.map(({ question }) => evidenceAddress(question, thing.id, how === 'removed')),
      ...entry.data.relations.map(({ paper }) => `${addresses.paper(paper)}#relations`),
    ];
  };
  return [
    ...place(recent, thing.id),
    ...place(old, from?.slug ?? thing.id),
    ...[recent, old].flatMap((parts) => tablesWith(parts, thing.id).map(tableAddress)),
    ...(how === 'added' ? relatedTo(recent, thing.id) : pagesNaming(recent, thing.id)),
  ];
}

/** Pages that show fields of something that another page is about. */
function showingFields({ thing, fields }: FieldsChange, recent: ContentParts): string[] {
  const has = (name: string) => fields.some(({ field }) => field === name);
  if (thing.kind === 'question')
    return [
      ...sectionsOfQuestion([recent], thing.id),
      ...(has('short') ? papersOn(recent, thing.id, undefined) : []),
    ];
  if (thing.kind === 'value') return has('label') ? papersTagged(recent, thing.id) : [];
  const entry = thing.kind === 'paper' ? recent.papers.find(({ id }) => id === thing.id) : undefined;
  if (!entry) return [];
  const isListed = ['takeaway', 'scope', 'topics', 'kinds', 'published', 'shortTitle'].some(has);
  return [
    ...(isListed ? [addresses.section(entry.section)] : []),
    ...(has('shortTitle') ? pagesNaming(recent, entry.id) : []),
    ...(has('authors') ? [addresses.facet('author')] : []),
    ...(has('kinds') ? [addresses.facet('kind')] : []),
    ...fields.flatMap(({ field }) => {
      const facet = FACET_OF_TAG[field.replace(/^tags\./, '') as TagName];
      return facet ? [addresses.facet(facet)] : [];
    }),
  ];
}

/** Where a question's page shows the evidence of a paper, or showed it. */
const evidenceAddress = (question: string, slug: string, isGone: boolean) =>
  addresses.question(question) + (isGone ? '' : `#${slug}`);

type Table = NonNullable<ContentParts['comparisons']>['data']['tables'][number];

const tablesWith = ({ comparisons }: ContentParts, slug: string): Table[] =>
  comparisons?.data.tables.filter(({ papers }) => papers.includes(slug)) ?? [];

const rowAddress = ({ id, section }: Table, slug: string) =>
  `${addresses.section(section)}#${anchors.row(id, slug)}`;

/** Papers with evidence on a question, at one position or at any, where they show it. */
function papersOn({ papers }: ContentParts, question: string, position: string | undefined): string[] {
  const bears = ({ data }: PaperEntry) =>
    data.evidence.some(
      (item) => item.question === question && (position === undefined || item.position === position),
    );
  return papers.filter(bears).map(({ id }) => `${addresses.paper(id)}#${anchors.evidence(question)}`);
}

function sectionsOfQuestion(versions: ContentParts[], id: string): string[] {
  return versions.flatMap(({ questions }) =>
    questions
      .filter((one) => one.id === id)
      .map(({ data }) => `${addresses.section(data.section)}#questions`),
  );
}

/** Papers that have a value of the vocabulary, named as in `models/qwen-7b`. */
function papersTagged({ papers }: ContentParts, value: string): string[] {
  const [list, id = ''] = value.split('/');
  const tags = (Object.keys(VOCABULARY_OF_TAG) as TagName[]).filter((tag) => VOCABULARY_OF_TAG[tag] === list);
  const isTagged = ({ data }: PaperEntry) =>
    tags.some((tag) => data.tags[tag].includes(id)) || (list === 'kinds' && data.kinds.includes(id));
  return papers.filter(isTagged).map((paper) => addresses.paper(paper.id));
}

/** Papers that state a relation to one. */
const relatedTo = ({ papers }: ContentParts, slug: string): string[] =>
  papers
    .filter(({ data }) => data.relations.some(({ paper }) => paper === slug))
    .map(({ id }) => `${addresses.paper(id)}#relations`);

/** Every page that prints a paper's name. */
function pagesNaming(parts: ContentParts, slug: string): string[] {
  const { papers, questions, sections, terms } = parts;
  const cites = ({ references }: Pick<PaperEntry, 'references'>) =>
    references.some(({ to, id }) => to === 'paper' && id === slug);
  const own = papers.find(({ id }) => id === slug)?.data;
  const startsWith = (section: (typeof sections)[number]) =>
    section.data.startHere.some(({ paper }) => paper === slug);
  const hasSense = (term: (typeof terms)[number]) => term.data.senses.some(({ paper }) => paper === slug);
  return [
    ...relatedTo(parts, slug),
    ...(own?.relations.map(({ paper }) => `${addresses.paper(paper)}#relations`) ?? []),
    ...(own?.evidence.map(({ question }) => evidenceAddress(question, slug, false)) ?? []),
    ...papers.filter(cites).map(({ id }) => addresses.paper(id)),
    ...questions.filter(cites).map(({ id }) => addresses.question(id)),
    ...sections
      .filter((section) => cites(section) || startsWith(section))
      .map(({ id }) => addresses.section(id)),
    ...terms.filter((term) => cites(term) || hasSense(term)).map(({ id }) => addresses.term(id)),
    ...tablesWith(parts, slug).map(tableAddress),
  ];
}
