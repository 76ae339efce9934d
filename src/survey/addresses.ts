import type { Rule } from '../findings/catalog.ts';
import type { Author, TagName } from '../schema/paper.ts';
import { nameId } from './authorName.ts';
import type { FacetName } from './facets.ts';
import { ALL_PAPERS, citationAddress, paperAddress, READING_LIST } from './scriptAddresses.ts';

/**
 * Every address of the survey, from its root and without the base path. They are permanent: other work links to
 * them.
 */
export const addresses = {
  home: '/',
  papers: ALL_PAPERS,
  questions: '/questions/',
  glossary: '/glossary/',
  browse: '/browse/',
  about: '/about/',
  search: '/search/',
  /** What is new, by day. */
  changes: '/changes/',
  /** The whole survey as data. */
  data: '/data/',
  /** Papers that a reader keeps on their device. */
  readingList: READING_LIST,
  contribute: '/contribute/',
  contributeAdd: '/contribute/add/',
  /** What the checks may say, by kind. */
  errors: '/contribute/errors/',
  section: (id: string) => `/${id}/`,
  topic: ({ id, section }: { id: string; section: { id: string } }) => `/${section.id}/#${id}`,
  paper: paperAddress,
  question: (id: string) => `/questions/${id}/`,
  position: (question: string, id: string) => `/questions/${question}/#${id}`,
  term: (id: string) => `/glossary/#${id}`,
  facet: (facet: FacetName) => `/browse/${facet}/`,
  facetValue: (facet: FacetName, id: string) => `/browse/${facet}/#${id}`,
  error: (rule: Rule) => `/contribute/errors/#${rule}`,
  author: (author: Author) => `/browse/author/#${nameId(author)}`,
} as const;

/** Files that the survey publishes beside its pages, from its root. */
export const files = {
  /** The text of a page as Markdown. */
  markdown: (page: string) => `${page}index.md`,
  /** The picture that a shared link to a page shows. */
  card: (page: string) => `${page}card.png`,
  /** What is new on a page, as an Atom feed. */
  feed: (page: string) => `${page}feed.xml`,
  /** Citations of one paper in all forms. */
  citation: citationAddress,
  /** Citations of all papers of a page, or of a part of it that has an anchor. */
  citations: (page: string, extension: string, anchor = 'papers') => `${page}${anchor}.${extension}`,
  llms: '/llms.txt',
  survey: '/data/survey.json',
  surveySchema: '/data/survey.schema.json',
  csv: (table: 'papers' | 'results' | 'evidence' | 'relations') => `/data/${table}.csv`,
} as const;

/** Anchors inside a page. */
export const anchors = {
  result: (id: string) => `result-${id}`,
  evidence: (question: string) => `on-${question}`,
  correction: (date: string, nth: number) => `correction-${date}${nth > 1 ? `-${nth}` : ''}`,
  table: (id: string) => `table-${id}`,
  row: (table: string, slug: string) => `table-${table}-${slug}`,
  day: (date: string) => `day-${date}`,
  sectionOfDay: (date: string, section: string) => `day-${date}-${section}`,
} as const;

/** The address of an anchor of a page. */
export const atAnchor = (page: string, anchor: string) => `${page}#${anchor}`;

/** An address in its two parts: that of its page, and the anchor there, if it has one. */
export function splitAddress(address: string): { page: string; anchor?: string | undefined } {
  const [page = '', anchor] = address.split('#');
  return { page, anchor };
}

/** The part of a section's essay that closes it, beside one part for each topic. */
export const OPEN_PART = { id: 'open', title: 'What is open' } as const;

/** Anchors of the pages' own parts, which no id of the content may take. */
export const PAGE_ANCHORS: readonly string[] = [
  'main',
  'site-menu',
  // Sections.
  OPEN_PART.id,
  'start-here',
  'timeline',
  'questions',
  // Names of files beside a page.
  'papers',
  // Questions.
  'overview',
  'account',
  'how-to-read',
  'would-settle',
  // Browse pages and the filter.
  'not-stated',
];

/** Parts of pages that are as permanent as what ids name; each stands there as long as it has something to show. */
export const PARTS = {
  paperText: ['problem', 'approach', 'findings', 'limits'],
  results: 'results',
  evidence: 'questions',
  corrections: 'corrections',
  questionText: 'account',
  question: ['how-to-read', 'would-settle'],
  startHere: 'start-here',
  section: ['timeline', OPEN_PART.id, 'questions'],
  contribute: ['mistake', 'suggest', 'form', 'command-line', 'review', 'authors', 'corrections', 'credit'],
  errors: ['reading'],
  data: ['files', 'examples', 'json', 'tables', 'citations', 'texts', 'format', 'citing'],
  about: [
    'selection',
    'entries',
    'making',
    'strength',
    'relations',
    'limits',
    'addresses',
    'citing',
    'contributors',
    'device',
    'licenses',
  ],
} as const;

/** Parts put together from other entries, with which they come and go; an address of theirs leads at least to the page. */
export const PASSING_PARTS: readonly string[] = ['relations', 'related', 'not-stated'];

/** Parts of the page of changes: those of a day, and the feeds, which only a site that knows its address has. */
const PART_OF_CHANGES = /^(?:day-\d{4}-\d{2}-\d{2}(?:-|$)|feeds$)/;

/** Whether an anchor is that of a part that comes and goes. */
export const isPassing = (anchor: string): boolean =>
  PASSING_PARTS.includes(anchor) || PART_OF_CHANGES.test(anchor);

/** What the anchors of headings on browse pages begin with. */
export const GROUP_ANCHOR = 'group-';

/** The facet page that lists the values of a tag; nothing for tags that cannot be browsed. */
export const FACET_OF_TAG: Partial<Record<TagName, FacetName>> = {
  algorithms: 'algorithm',
  models: 'model',
  benchmarks: 'benchmark',
  domains: 'domain',
  signals: 'signal',
};
