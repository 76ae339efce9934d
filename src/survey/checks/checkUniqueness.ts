import type { Content, PaperEntry } from '../../content/content.ts';
import type { DataPath } from '../../content/parseYaml.ts';
import type { Rule } from '../../findings/catalog.ts';
import type { Finding, Place } from '../../findings/finding.ts';
import type { VocabularyName } from '../../schema/vocabulary.ts';

/** Something that may stand only once, with how messages name it. */
interface Claim {
  /** What is compared; equal keys are duplicates. */
  key: string;
  shown: string;
  place: Place;
  /** What the name belongs to; one thing may have several names that are written alike. */
  owner?: string;
}

/** One entry per slug, arXiv id and title; ids unique where they are looked up; one name for one value. */
export function checkUniqueness(content: Content): Finding[] {
  const { questions, terms, taxonomy, comparisons } = content;
  // Of two that claim a name, the one that came later is told.
  const papers = content.papers.toSorted((a, b) => a.data.added.localeCompare(b.data.added));
  const topics = taxonomy.data.sections.flatMap((section, s) =>
    section.topics.map((topic, t) => claim(taxonomy, ['sections', s, 'topics', t, 'id'], topic.id)),
  );
  return [
    ...duplicates(
      'duplicate-slug',
      'slug',
      papers.map((paper) => ({ ...claim(paper, [], paper.id) })),
    ),
    ...duplicates(
      'duplicate-arxiv',
      'arXiv id',
      papers.map((paper) => claim(paper, ['arxiv'], paper.data.arxiv)),
    ),
    ...duplicates('duplicate-title', 'title', papers.flatMap(titles)),
    ...duplicates(
      'duplicate-title',
      'short title',
      papers.map((paper) => claim(paper, ['shortTitle'], paper.data.shortTitle, foldName)),
    ),
    ...papers.flatMap(insidePaper),
    ...questions.flatMap((question) =>
      duplicates(
        'duplicate-id',
        'position id',
        question.data.positions.map(({ id }, index) => claim(question, ['positions', index, 'id'], id)),
      ),
    ),
    ...duplicates(
      'duplicate-id',
      'section id',
      taxonomy.data.sections.map(({ id }, index) => claim(taxonomy, ['sections', index, 'id'], id)),
    ),
    ...duplicates('duplicate-id', 'topic id', topics),
    ...duplicates(
      'duplicate-id',
      'table id',
      comparisons.data.tables.map(({ id }, index) => claim(comparisons, ['tables', index, 'id'], id)),
    ),
    ...duplicates(
      'duplicate-name',
      'term',
      terms.flatMap((term) => [
        nameOf(term.id, claim(term, ['term'], term.data.term, foldName)),
        ...term.data.aliases.map((alias, index) =>
          nameOf(term.id, claim(term, ['aliases', index], alias, foldName)),
        ),
      ]),
    ),
    ...vocabularyNames(content),
  ];
}

function titles(paper: PaperEntry): Claim[] {
  const all = [['title'], ...paper.data.altTitles.map((_, index) => ['altTitles', index])];
  const texts = [paper.data.title, ...paper.data.altTitles];
  return all.map((path, index) => nameOf(paper.id, claim(paper, path, texts[index] ?? '', foldName)));
}

function insidePaper(paper: PaperEntry): Finding[] {
  const { results, evidence, relations } = paper.data;
  return [
    ...duplicates(
      'duplicate-id',
      'result id',
      results.map(({ id }, index) => claim(paper, ['results', index, 'id'], id)),
    ),
    ...duplicates(
      'duplicate-evidence',
      'evidence on the question',
      evidence.map(({ question }, index) => claim(paper, ['evidence', index, 'question'], question)),
    ),
    ...duplicates(
      'duplicate-relation',
      'relation',
      relations.map(({ type, paper: other }, index) =>
        claim(paper, ['relations', index, 'paper'], `${type} ${other}`),
      ),
    ),
  ];
}

function vocabularyNames({ vocabulary }: Content): Finding[] {
  return (Object.keys(vocabulary.data) as VocabularyName[]).flatMap((name) => {
    const ids = vocabulary.data[name].map(({ id }, index) => claim(vocabulary, [name, index, 'id'], id));
    const names = vocabulary.data[name].flatMap(({ id, label, aliases }, index) => [
      nameOf(id, claim(vocabulary, [name, index, 'label'], label, foldName)),
      ...aliases.map((alias, a) =>
        nameOf(id, claim(vocabulary, [name, index, 'aliases', a], alias, foldName)),
      ),
    ]);
    return [...duplicates('duplicate-id', 'id', ids), ...duplicates('duplicate-name', 'name', names)];
  });
}

function claim(
  entry: { locate(path: DataPath): Place },
  path: DataPath,
  shown: string,
  fold: (name: string) => string = (name) => name,
): Claim {
  return { key: fold(shown), shown, place: entry.locate(path) };
}

const nameOf = (owner: string, one: Claim): Claim => ({ ...one, owner });

/** Names are the same whatever their case, hyphens and punctuation; a name of punctuation alone stands for itself. */
export const foldName = (name: string): string =>
  name.toLowerCase().replace(/[^\p{L}\p{N}+@*]/gu, '') || name;

function duplicates(rule: Rule, what: string, claims: Claim[]): Finding[] {
  const first = new Map<string, Claim>();
  const findings: Finding[] = [];
  for (const one of claims) {
    const earlier = first.get(one.key);
    if (!earlier) first.set(one.key, one);
    else if (one.owner === undefined || one.owner !== earlier.owner)
      findings.push({
        ...one.place,
        rule,
        found: `The ${what} \`${one.shown}\` is already given in ${where(earlier.place, one.place)}.`,
        expected: `Expected it once${one.shown === earlier.shown ? '' : ', whatever its case and punctuation'}.`,
      });
  }
  return findings;
}

const where = (earlier: Place, later: Place) =>
  earlier.file === later.file ? `line ${earlier.line}` : `${earlier.file}:${earlier.line}`;
