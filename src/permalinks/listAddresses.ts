import type { Content, Entry, PaperEntry } from '../content/content.ts';
import { AREAS } from '../findings/catalog.ts';
import type { TagName } from '../schema/paper.ts';
import { addresses, anchors, atAnchor, FACET_OF_TAG, PARTS } from '../survey/addresses.ts';
import { correctionAnchors } from '../survey/corrections.ts';
import { FACETS } from '../survey/facets.ts';

/** Pages that every survey has. */
const PAGES: readonly string[] = [
  addresses.home,
  addresses.papers,
  addresses.questions,
  addresses.glossary,
  addresses.browse,
  addresses.about,
  addresses.data,
  addresses.search,
  addresses.readingList,
  addresses.changes,
  addresses.contribute,
  addresses.contributeAdd,
  addresses.errors,
];

/** Every permanent address of the survey, once: pages, and what has an anchor of its own on them; sorted. */
export function listAddresses(content: Content): string[] {
  const { papers, questions, terms, taxonomy } = content;
  const all = [
    ...PAGES,
    ...PARTS.about.map((part) => atAnchor(addresses.about, part)),
    ...PARTS.data.map((part) => atAnchor(addresses.data, part)),
    ...PARTS.contribute.map((part) => atAnchor(addresses.contribute, part)),
    ...[...PARTS.errors, ...AREAS.flatMap(({ id, kinds }) => [id, ...Object.keys(kinds)])].map((part) =>
      atAnchor(addresses.errors, part),
    ),
    ...papers.flatMap(addressesOfPaper),
    ...questions.flatMap(addressesOfQuestion),
    ...terms.map(({ id }) => addresses.term(id)),
    ...taxonomy.data.sections.flatMap((section) => addressesOfSection(section, content)),
    ...FACETS.map(addresses.facet),
    ...papers.flatMap(facetValuesOf),
  ];
  return [...new Set(all)].sort();
}

/**
 * Every address that is in use, and those of what may be there though it was not read: entries with mistakes, and texts
 * where only some files are looked at.
 */
export function addressesInUse(content: Content): ReadonlySet<string> {
  const { papers, questions, ids } = content;
  const withText = <E extends { body: string }>(entry: E): E => ({
    ...entry,
    body: entry.body || 'Not read.',
  });
  return new Set([
    ...listAddresses({ ...content, papers: papers.map(withText), questions: questions.map(withText) }),
    ...[...ids.papers].map(addresses.paper),
    ...[...ids.questions].map(addresses.question),
    ...[...ids.terms].map(addresses.term),
  ]);
}

function addressesOfPaper({ id, body, data }: PaperEntry): string[] {
  const { results, evidence, corrections } = data;
  const page = addresses.paper(id);
  const parts = [
    ...(body ? PARTS.paperText : []),
    ...(results.length > 0 ? [PARTS.results] : []),
    ...results.map((result) => anchors.result(result.id)),
    ...(evidence.length > 0 ? [PARTS.evidence] : []),
    ...evidence.map(({ question }) => anchors.evidence(question)),
    ...(corrections.length > 0 ? [PARTS.corrections] : []),
    ...correctionAnchors(corrections),
  ];
  return [
    page,
    ...parts.map((part) => atAnchor(page, part)),
    ...evidence.map(({ question }) => atAnchor(addresses.question(question), id)),
  ];
}

function addressesOfQuestion({ id, body, data }: Entry<'question'>): string[] {
  const page = addresses.question(id);
  const parts = [...(body ? [PARTS.questionText] : []), ...PARTS.question];
  return [
    page,
    ...parts.map((part) => atAnchor(page, part)),
    ...data.positions.map((position) => addresses.position(id, position.id)),
  ];
}

function addressesOfSection(
  { id, topics }: Content['taxonomy']['data']['sections'][number],
  { sections, comparisons }: Content,
): string[] {
  const page = addresses.section(id);
  const tables = comparisons.data.tables.filter((table) => table.section === id);
  const parts = [
    ...(sections.some((text) => text.id === id) ? [PARTS.startHere] : []),
    ...PARTS.section,
    ...tables.flatMap((table) => [
      anchors.table(table.id),
      ...table.papers.map((paper) => anchors.row(table.id, paper)),
    ]),
  ];
  return [
    page,
    ...topics.map((topic) => addresses.topic({ id: topic.id, section: { id } })),
    ...parts.map((part) => atAnchor(page, part)),
  ];
}

function facetValuesOf({ data }: PaperEntry): string[] {
  const tags = Object.keys(data.tags) as TagName[];
  return [
    ...data.authors.map(addresses.author),
    addresses.facetValue('year', data.published.slice(0, 4)),
    ...data.kinds.map((kind) => addresses.facetValue('kind', kind)),
    ...tags.flatMap((tag) => {
      const facet = FACET_OF_TAG[tag];
      return facet ? data.tags[tag].map((id) => addresses.facetValue(facet, id)) : [];
    }),
  ];
}
