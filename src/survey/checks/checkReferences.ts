import { type Content, type Entry, findingAt, type PaperEntry } from '../../content/content.ts';
import type { DataPath } from '../../content/parseYaml.ts';
import { repairAt } from '../../content/repairValue.ts';
import type { Kind } from '../../content/schemas.ts';
import type { Rule } from '../../findings/catalog.ts';
import type { Complaint, Finding } from '../../findings/finding.ts';
import { didYouMean, oneOf } from '../../findings/suggest.ts';
import type { TagName } from '../../schema/paper.ts';
import type { VocabularyName } from '../../schema/vocabulary.ts';
import { foldAlias } from '../foldAlias.ts';
import { VOCABULARY_OF_TAG } from '../vocabularyOfTag.ts';

/** A set of ids that something may refer to. */
interface Target {
  /** What a member is, as in "is not a topic". */
  noun: string;
  rule: Rule;
  ids: Set<string>;
  /** Where the ids are written down. */
  where: string;
}

/** Everything that names something else names something that exists. */
export function checkReferences(content: Content): Finding[] {
  const targets = makeTargets(content);
  return [
    ...content.papers.flatMap((paper) => checkPaper(paper, content, targets)),
    ...checkOtherEntries(content, targets),
    ...checkComparisons(content, targets),
    ...[...content.papers, ...content.questions, ...content.sections, ...content.terms].flatMap((entry) =>
      checkBodyReferences(entry, targets),
    ),
  ];
}

type Targets = ReturnType<typeof makeTargets>;

function makeTargets({ ids, taxonomy, vocabulary, comparisons }: Content) {
  const target = (noun: string, rule: Rule, values: Iterable<string>, where: string): Target => ({
    noun,
    rule,
    ids: new Set(values),
    where,
  });
  const { sections } = taxonomy.data;
  return {
    papers: target('paper', 'unknown-paper', ids.papers, 'content/papers'),
    questions: target('question', 'unknown-question', ids.questions, 'content/questions'),
    terms: target('term', 'unknown-term', ids.terms, 'content/glossary'),
    sections: target(
      'section',
      'unknown-section',
      sections.map(({ id }) => id),
      'content/taxonomy.yaml',
    ),
    topics: target(
      'topic',
      'unknown-topic',
      sections.flatMap(({ topics }) => topics.map(({ id }) => id)),
      'content/taxonomy.yaml',
    ),
    tables: target(
      'table',
      'unknown-table',
      comparisons.data.tables.map(({ id }) => id),
      'content/comparisons.yaml',
    ),
    vocabulary: (name: VocabularyName) => ({
      ...target(
        `value of \`${name}\``,
        'unknown-value',
        vocabulary.data[name].map(({ id }) => id),
        `\`${name}\` of content/vocabulary.yaml`,
      ),
      aliases: aliasesOf(vocabulary.data[name]),
    }),
  };
}

function aliasesOf(values: { id: string; label: string; aliases: string[] }[]): Map<string, string> {
  return new Map(
    values.flatMap(({ id, label, aliases }) => [label, ...aliases].map((name) => [foldAlias(name), id])),
  );
}

function checkPaper(paper: PaperEntry, content: Content, targets: Targets): Finding[] {
  const { data } = paper;
  const refer = (path: DataPath, value: string, target: Target & { aliases?: Map<string, string> }) =>
    reference(paper, path, value, target);
  const tagFindings = (Object.keys(data.tags) as TagName[]).flatMap((tag) => {
    if (data.tags[tag].length === 0) return [];
    const target = targets.vocabulary(VOCABULARY_OF_TAG[tag]);
    return data.tags[tag].flatMap((value, index) => refer(['tags', tag, index], value, target));
  });
  const kinds = targets.vocabulary('kinds');
  const benchmarks = targets.vocabulary('benchmarks');
  return [
    ...data.topics.flatMap((topic, index) => refer(['topics', index], topic, targets.topics)),
    ...data.kinds.flatMap((kind, index) => refer(['kinds', index], kind, kinds)),
    ...tagFindings,
    ...data.results.flatMap(({ benchmark }, index) =>
      benchmark ? refer(['results', index, 'benchmark'], benchmark, benchmarks) : [],
    ),
    ...data.corrections.flatMap(({ question }, index) =>
      question ? refer(['corrections', index, 'question'], question, targets.questions) : [],
    ),
    ...data.evidence.flatMap((_, index) => checkEvidence(paper, index, content, targets)),
    ...data.relations.flatMap(({ paper: other }, index) =>
      other === paper.id
        ? [findingAt(paper, ['relations', index, 'paper'], SELF_RELATION)]
        : refer(['relations', index, 'paper'], other, targets.papers),
    ),
    ...Object.keys(data.compare).flatMap((table) => checkCells(paper, table, content, targets)),
  ];
}

function checkEvidence(paper: PaperEntry, index: number, content: Content, targets: Targets): Finding[] {
  const item = paper.data.evidence[index];
  if (!item) return [];
  const unknown = reference(paper, ['evidence', index, 'question'], item.question, targets.questions);
  const question = content.questions.find(({ id }) => id === item.question);
  if (unknown.length > 0 || !question) return unknown;
  const positions: Target = {
    noun: `position of the question \`${question.id}\``,
    rule: 'unknown-position',
    ids: new Set(question.data.positions.map(({ id }) => id)),
    where: question.file,
  };
  return reference(paper, ['evidence', index, 'position'], item.position, positions);
}

function checkCells(paper: PaperEntry, tableId: string, content: Content, targets: Targets): Finding[] {
  const path = ['compare', tableId];
  const unknown = reference(paper, path, tableId, targets.tables, 'key');
  const table = content.comparisons.data.tables.find(({ id }) => id === tableId);
  if (unknown.length > 0 || !table) return unknown;
  if (!table.papers.includes(paper.id))
    return [{ ...paper.locateKey(path), ...notInTable(tableId, paper.id) }];
  const columns: Target = {
    noun: `column of the table \`${tableId}\``,
    rule: 'unknown-column',
    ids: new Set(table.columns.map(({ id }) => id)),
    where: content.comparisons.file,
  };
  return Object.keys(paper.data.compare[tableId] ?? {}).flatMap((column) =>
    reference(paper, [...path, column], column, columns, 'key'),
  );
}

function checkOtherEntries({ questions, terms, sections, vocabulary }: Content, targets: Targets): Finding[] {
  const families = targets.vocabulary('families');
  return [
    ...questions.flatMap((entry) => reference(entry, ['section'], entry.data.section, targets.sections)),
    ...terms.flatMap((entry) => [
      ...entry.data.related.flatMap((id, index) => reference(entry, ['related', index], id, targets.terms)),
      ...entry.data.senses.flatMap(({ paper }, index) =>
        reference(entry, ['senses', index, 'paper'], paper, targets.papers),
      ),
    ]),
    ...sections.flatMap((entry) => [
      ...reference(entry, [], entry.id, targets.sections),
      ...entry.data.startHere.flatMap(({ paper }, index) =>
        reference(entry, ['startHere', index, 'paper'], paper, targets.papers),
      ),
    ]),
    ...vocabulary.data.models.flatMap(({ family }, index) =>
      reference(vocabulary, ['models', index, 'family'], family, families),
    ),
  ];
}

function checkComparisons({ comparisons }: Content, targets: Targets): Finding[] {
  return comparisons.data.tables.flatMap(({ section, topic, question, papers }, index) => [
    ...reference(comparisons, ['tables', index, 'section'], section, targets.sections),
    ...(topic ? reference(comparisons, ['tables', index, 'topic'], topic, targets.topics) : []),
    ...(question ? reference(comparisons, ['tables', index, 'question'], question, targets.questions) : []),
    ...papers.flatMap((paper, p) =>
      reference(comparisons, ['tables', index, 'papers', p], paper, targets.papers),
    ),
  ]);
}

function checkBodyReferences(entry: Entry<Kind>, targets: Targets): Finding[] {
  return entry.references.flatMap(({ to, id, line, column }) => {
    const target = to === 'paper' ? targets.papers : targets.terms;
    if (target.ids.has(id)) return [];
    return [{ file: entry.file, line, column, ...unknownReference(id, target) }];
  });
}

function reference(
  entry: Pick<Entry<Kind>, 'locate' | 'locateKey' | 'origin'>,
  path: DataPath,
  value: string,
  target: Target & { aliases?: Map<string, string> },
  at: 'value' | 'key' = 'value',
): Finding[] {
  if (target.ids.has(value)) return [];
  const place = at === 'key' ? entry.locateKey(path) : entry.locate(path);
  const meant = target.aliases?.get(foldAlias(value));
  const repair = meant && at === 'value' ? repairAt(entry.origin, path, () => meant) : undefined;
  return [{ ...place, ...unknownReference(value, target, meant), repair }];
}

function unknownReference(value: string, target: Target, meant?: string): Complaint {
  return {
    rule: target.rule,
    found: `\`${value}\` is not a ${target.noun}.`,
    expected: oneOf([...target.ids], target.where),
    fix: meant ? `Did you mean \`${meant}\`?` : didYouMean(value, target.ids),
  };
}

const SELF_RELATION: Complaint = {
  rule: 'self-relation',
  found: 'The paper is related to itself.',
  expected: 'Expected the slug of another paper.',
};

const notInTable = (table: string, paper: string): Complaint => ({
  rule: 'not-in-table',
  found: `The table \`${table}\` does not list the paper \`${paper}\`.`,
  expected: 'Expected cells only for tables that list the paper.',
  fix: `Add \`${paper}\` to its \`papers\` in content/comparisons.yaml.`,
});
