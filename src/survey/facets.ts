import type { TagName } from '../schema/paper.ts';
import type { VocabularyName } from '../schema/vocabulary.ts';
import { fullName, nameId, splitName } from './authorName.ts';
import { compareText } from './buildSurvey.ts';
import type { Paper, Survey } from './survey.ts';

/** The facets that one can browse by, in the order of the overview. */
export const FACETS = [
  'author',
  'year',
  'kind',
  'algorithm',
  'model',
  'benchmark',
  'domain',
  'signal',
] as const;
export type FacetName = (typeof FACETS)[number];

/** What each facet is called, and what its page says of it. */
export const FACET_WORDS: Record<FacetName, { title: string; plural: string; meaning: string }> = {
  author: { title: 'Author', plural: 'authors', meaning: 'Who wrote what. Names are those of the papers.' },
  year: { title: 'Year', plural: 'years', meaning: 'The year of the first version on arXiv.' },
  kind: {
    title: 'Kind',
    plural: 'kinds',
    meaning: 'What a paper mainly contributes; a paper may be of several kinds.',
  },
  algorithm: {
    title: 'Algorithm',
    plural: 'algorithms',
    meaning: 'Algorithms that the abstract says the paper trains with, studies or compares.',
  },
  model: {
    title: 'Model',
    plural: 'models',
    meaning: 'Models that the abstract says were trained or tested, by family.',
  },
  benchmark: {
    title: 'Benchmark',
    plural: 'benchmarks',
    meaning: 'Benchmarks that the abstract reports on.',
  },
  domain: {
    title: 'Domain',
    plural: 'domains',
    meaning: 'Domains of the tasks, as far as the abstract states them.',
  },
  signal: { title: 'Signal', plural: 'signals', meaning: 'What the training signal or reward is made of.' },
};

/** One value of a facet with the papers that have it. */
export interface FacetValue {
  /** Part of its address. */
  id: string;
  label: string;
  description?: string | undefined;
  /** Heading that it stands under; for models their family, for authors the first letter. */
  group?: { id: string; label: string } | undefined;
  papers: Paper[];
}

/** One facet with its values that some paper has, and the papers that state none. */
export interface Facet {
  name: FacetName;
  values: FacetValue[];
  notStated: Paper[];
}

const TAG_OF: Partial<Record<FacetName, TagName & VocabularyName>> = {
  algorithm: 'algorithms',
  model: 'models',
  benchmark: 'benchmarks',
  domain: 'domains',
  signal: 'signals',
};

/** Collects all papers of the survey under the values of a facet. */
export function collectFacet(survey: Survey, name: FacetName): Facet {
  const values = new Map<string, FacetValue>();
  const notStated: Paper[] = [];
  const describe = describer(survey, name);
  for (const paper of [...survey.papers].reverse()) {
    const ids = new Map(describe(paper).map((value) => [value.id, value]));
    if (ids.size === 0) notStated.push(paper);
    for (const [id, value] of ids) {
      const known = values.get(id);
      if (known) known.papers.push(paper);
      else values.set(id, { ...value, papers: [paper] });
    }
  }
  return { name, values: [...values.values()].sort(ordering(name)), notStated };
}

type Described = Omit<FacetValue, 'papers'>;

function describer({ vocabulary }: Survey, name: FacetName): (paper: Paper) => Described[] {
  if (name === 'author') return (paper) => paper.authors.map(describeAuthor);
  if (name === 'year') return (paper) => [{ id: String(paper.year), label: String(paper.year) }];
  const families = new Map(vocabulary.families.map(({ id, label }) => [id, { id, label }]));
  const list = vocabulary[TAG_OF[name] ?? 'kinds'];
  const known = new Map(
    list.map((value): [string, Described] => [
      value.id,
      {
        id: value.id,
        label: value.label,
        description: value.description,
        group: 'family' in value ? families.get(value.family) : undefined,
      },
    ]),
  );
  const idsOf = (paper: Paper) => (name === 'kind' ? paper.kinds : paper.tags[TAG_OF[name] ?? 'algorithms']);
  return (paper) => idsOf(paper).map((id) => known.get(id) ?? { id, label: id });
}

function describeAuthor(author: Paper['authors'][number]): Described {
  const letter = splitName(author).family.charAt(0).toUpperCase();
  return { id: nameId(author), label: fullName(author), group: { id: letter.toLowerCase(), label: letter } };
}

function ordering(name: FacetName): (a: FacetValue, b: FacetValue) => number {
  if (name === 'year') return (a, b) => Number(b.id) - Number(a.id);
  if (name === 'author')
    return (a, b) =>
      compareText(splitName(a.label).family, splitName(b.label).family) || compareText(a.label, b.label);
  if (name === 'model')
    return (a, b) => compareText(a.group?.label ?? '', b.group?.label ?? '') || compareText(a.label, b.label);
  return (a, b) => b.papers.length - a.papers.length || compareText(a.label, b.label);
}
