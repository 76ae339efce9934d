import { makeLabels } from './labels.ts';
import type { Paper, Survey } from './survey.ts';

/** What papers can be filtered by, in the order in which it is offered. */
export const PAPER_FILTERS = [
  'section',
  'topic',
  'question',
  'kind',
  'year',
  'scope',
  'family',
  'benchmark',
  'algorithm',
  'domain',
] as const;
export type PaperFilterName = (typeof PAPER_FILTERS)[number];

/** One filter: its values are ids. */
export interface PaperFilter {
  name: PaperFilterName;
  label: string;
  /** The values that a paper has; none where its abstract states none. */
  of(paper: Paper): string[];
  /** What a value is called. */
  say(id: string): string;
}

/** The filters of a survey's papers. */
export function paperFilters({
  sections,
  questions,
  vocabulary,
}: Survey): Record<PaperFilterName, PaperFilter> {
  const labels = makeLabels(vocabulary);
  const families = new Map(vocabulary.models.map(({ id, family }) => [id, family]));
  const topics = sections.flatMap((section) => section.topics);
  const titleIn = (named: readonly { id: string; title: string }[]) => (id: string) =>
    named.find((one) => one.id === id)?.title ?? id;
  const filters: Record<PaperFilterName, Omit<PaperFilter, 'name'>> = {
    section: { label: 'Section', of: ({ section }) => [section.id], say: titleIn(sections) },
    topic: { label: 'Topic', of: (paper) => paper.topics.map(({ id }) => id), say: titleIn(topics) },
    question: {
      label: 'Open question',
      of: ({ evidence }) => [...new Set(evidence.map(({ question }) => question.id))],
      say: titleIn(questions.map(({ id, short }) => ({ id, title: short }))),
    },
    kind: { label: 'Kind', of: ({ kinds }) => kinds, say: (id) => labels('kinds', id) },
    year: { label: 'Year', of: ({ year }) => [String(year)], say: (id) => id },
    scope: { label: 'Scope', of: ({ scope }) => [scope], say: (id) => labels('scopes', id) },
    family: {
      label: 'Model family',
      of: ({ tags }) => [...new Set(tags.models.map((id) => families.get(id) ?? id))],
      say: (id) => labels('families', id),
    },
    benchmark: {
      label: 'Benchmark',
      of: ({ tags }) => tags.benchmarks,
      say: (id) => labels('benchmarks', id),
    },
    algorithm: {
      label: 'Algorithm',
      of: ({ tags }) => tags.algorithms,
      say: (id) => labels('algorithms', id),
    },
    domain: { label: 'Domain', of: ({ tags }) => tags.domains, say: (id) => labels('domains', id) },
  };
  return Object.fromEntries(
    Object.entries(filters).map(([name, filter]) => [name, { name, ...filter }]),
  ) as Record<PaperFilterName, PaperFilter>;
}

/** One value of a filter with how many papers have it. */
export interface FilterValue {
  id: string;
  label: string;
  count: number;
}

/** The values of a filter that some paper has: sections and topics in reading order, others by their labels. */
export function filterValues(filter: PaperFilter, { papers, sections, questions }: Survey): FilterValue[] {
  const counts = new Map<string, number>();
  for (const id of papers.flatMap(filter.of)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const order: Partial<Record<PaperFilterName, string[]>> = {
    section: sections.map(({ id }) => id),
    topic: sections.flatMap(({ topics }) => topics.map(({ id }) => id)),
    question: questions.map(({ id }) => id),
  };
  const place = (id: string) => order[filter.name]?.indexOf(id) ?? 0;
  return [...counts]
    .map(([id, count]) => ({ id, label: filter.say(id), count }))
    .sort((a, b) => place(a.id) - place(b.id) || a.label.localeCompare(b.label, 'en', { numeric: true }));
}
