import type { Content, Entry, PaperEntry } from '../content/content.ts';
import type { DataPath } from '../content/parseYaml.ts';
import type { DataOf, Kind } from '../content/schemas.ts';
import { paperSchema } from '../schema/paper.ts';
import type { QuestionData } from '../schema/question.ts';
import type { SectionData, TopicData } from '../schema/taxonomy.ts';
import type { TermData } from '../schema/term.ts';
import type { Vocabulary, VocabularyName } from '../schema/vocabulary.ts';
import type { SurveySource } from '../survey/buildSurvey.ts';

/** What the form must know of the survey: what an entry can name, how that is called, and which names are taken. */
export interface SurveyFacts {
  sections: (Pick<SectionData, 'id' | 'short'> & { topics: Pick<TopicData, 'id' | 'title' | 'scope'>[] })[];
  vocabulary: Vocabulary;
  questions: (Pick<QuestionData, 'section' | 'short' | 'positions'> & { id: string })[];
  terms: (Pick<TermData, 'term' | 'aliases'> & { id: string })[];
  papers: KnownPaper[];
}

/** A paper of the survey by its names. */
export interface KnownPaper {
  slug: string;
  section: string;
  title: string;
  altTitles: string[];
  shortTitle: string;
  arxiv: string;
  /** Lines of its file at which the names stand, by path as in `altTitles.0`. */
  lines: Record<string, number>;
}

/** Paths of the names that no other paper may have. */
export const namePaths = (altTitles: readonly string[]): DataPath[] => [
  ['title'],
  ['shortTitle'],
  ['arxiv'],
  ...altTitles.map((_, index) => ['altTitles', index]),
];

/**
 * Collects the facts.
 *
 * @param linesOf the lines at which paths of a paper's front matter stand, in the order of the paths
 */
export function collectFacts(
  {
    taxonomy,
    vocabulary,
    questions,
    terms,
    papers,
  }: Omit<SurveySource, 'site' | 'comparisons' | 'synonyms' | 'sections'>,
  linesOf: (file: string, paths: readonly DataPath[]) => number[],
): SurveyFacts {
  return {
    sections: taxonomy.data.sections.map(({ id, short, topics }) => ({
      id,
      short,
      topics: topics.map(({ id, title, scope }) => ({ id, title, scope })),
    })),
    vocabulary: withoutDescriptions(vocabulary.data),
    questions: [...questions]
      .sort((a, b) => a.data.order - b.data.order)
      .map(({ id, data: { section, short, positions } }) => ({ id, section, short, positions })),
    terms: terms.map(({ id, data: { term, aliases } }) => ({ id, term, aliases })),
    papers: papers.map(({ id, section, file, data: { title, altTitles, shortTitle, arxiv } }) => {
      const paths = namePaths(altTitles);
      const lines = linesOf(file, paths);
      return {
        slug: id,
        section,
        title,
        altTitles,
        shortTitle,
        arxiv,
        lines: Object.fromEntries(paths.map((path, index) => [path.join('.'), lines[index] ?? 1])),
      };
    }),
  };
}

/** Lists whose values the form explains. */
const EXPLAINED: readonly VocabularyName[] = ['kinds', 'scopes'];

const withoutDescriptions = (vocabulary: Vocabulary): Vocabulary =>
  Object.fromEntries(
    (Object.keys(vocabulary) as VocabularyName[]).map((name) => [
      name,
      EXPLAINED.includes(name)
        ? vocabulary[name]
        : vocabulary[name].map(({ description: _, ...value }) => value),
    ]),
  ) as Vocabulary;

/** The path of a paper's file from the project's folder. */
export const paperFile = (section: string, slug: string) => `content/papers/${section}/${slug}.mdx`;

/**
 * The survey as far as the checks of a new paper look at it. What its entries say has been checked when the site was
 * built; they are here only by their names.
 */
export function knownSurvey({ sections, vocabulary, questions, terms, papers }: SurveyFacts): Content {
  return {
    site: known('site', 'content/site.yaml', {}),
    taxonomy: known('taxonomy', 'content/taxonomy.yaml', {
      sections: sections as DataOf<'taxonomy'>['sections'],
    }),
    vocabulary: known('vocabulary', 'content/vocabulary.yaml', vocabulary),
    comparisons: known('comparisons', 'content/comparisons.yaml', { tables: [] }),
    synonyms: known('synonyms', 'content/synonyms.yaml', { groups: [] }),
    redirects: known('redirects', 'content/redirects.yaml', { redirects: [] }),
    permalinks: [],
    papers: papers.map(knownPaper),
    questions: questions.map(({ id, ...data }) => known(id, `content/questions/${id}.mdx`, data)),
    sections: [],
    terms: terms.map(({ id, ...data }) =>
      known(id, `content/glossary/${id}.mdx`, { ...data, related: [], senses: [] }),
    ),
    ids: {
      papers: new Set(papers.map(({ slug }) => slug)),
      questions: new Set(questions.map(({ id }) => id)),
      terms: new Set(terms.map(({ id }) => id)),
    },
  };
}

/** The survey with one more paper. It comes last, so that it is the one that is told that a name is taken. */
export function withPaper(survey: Content, paper: PaperEntry): Content {
  const papers = new Set(survey.ids.papers).add(paper.id);
  return { ...survey, papers: [...survey.papers, paper], ids: { ...survey.ids, papers } };
}

/** Dates of papers that are there have been checked; the new one comes after all of them. */
const LONG_AGO = '1900-01-01';

const NO_TAGS = paperSchema.shape.tags.parse(undefined);

function knownPaper({ slug, section, lines, ...names }: KnownPaper): PaperEntry {
  const data: Partial<DataOf<'paper'>> = {
    ...names,
    authors: [],
    published: LONG_AGO,
    topics: [],
    kinds: [],
    tags: NO_TAGS,
    corrections: [],
    results: [],
    evidence: [],
    relations: [],
    compare: {},
    affiliations: [],
    introduces: [],
    keywords: [],
    scale: [],
    contributors: [],
    source: { basis: 'abstract', checked: LONG_AGO },
    added: LONG_AGO,
    // The check of dates leaves out papers that explain theirs.
    publishedNote: 'Checked before.',
  };
  return { ...known<'paper'>(slug, paperFile(section, slug), data, lines), section };
}

/** An entry with the fields that the checks across files read. */
function known<K extends Kind>(
  id: string,
  file: string,
  data: Partial<DataOf<K>>,
  lines: Record<string, number> = {},
): Entry<K> {
  const place = (path: DataPath) => ({ file, line: lines[path.join('.')] ?? 1, column: 1 });
  return {
    id,
    data: data as DataOf<K>,
    file,
    body: '',
    origin: { text: '', bodyOffset: 0, rangeOf: () => undefined },
    references: [],
    pictures: [],
    links: [],
    locate: place,
    locateKey: place,
  };
}
