import { type Content, type Entry, findingAtOffset, type PaperEntry } from '../../content/content.ts';
import type { Complaint, Finding } from '../../findings/finding.ts';
import type { TagName } from '../../schema/paper.ts';
import type { VocabularyName } from '../../schema/vocabulary.ts';
import { VOCABULARY_OF_TAG } from '../../survey/vocabularyOfTag.ts';
import { type Figure, figuresIn, isAmong } from '../figuresIn.ts';
import { bodyPassage, PAPER_CLAIMS, passagesAt } from '../passages.ts';
import type { Text } from '../texts.ts';

/** Fields in which a paper's entry carries its figures as printed. */
const CARRIERS = PAPER_CLAIMS.filter((field) => /^(?:results|evidence|scale)\./.test(field));
/** Fields that name the paper and what it introduces; a name may hold a number. */
const NAMES = ['title', 'altTitles.*', 'shortTitle', 'introduces.*'];
/** Fields that are checked beside the text. */
const CLAIMS = ['takeaway', 'relations.*.because'];

/** Counts of what a sentence has just named need no source. */
const SMALL = ['0', '1', '2'];

/**
 * Every figure of a paper's text stands in its results, evidence or scale, where it has its setting; every figure of
 * another text in those of a paper that the text cites.
 */
export function checkFigures(content: Content, texts: readonly Text[]): Finding[] {
  const carried = new Map(content.papers.map((paper) => [paper.id, figuresOf(paper, content)]));
  const ofTerms = new Map(content.terms.map((term) => [term.id, figuresOfTerm(term)]));

  return texts.flatMap((text) => {
    const { kind, entry, prose } = text;
    if (kind === 'term') return [];
    const papers = kind === 'paper' ? [entry.id] : citedBy(entry);
    const isKnown = isAmong([
      ...papers.flatMap((slug) => carried.get(slug) ?? []),
      ...prose.terms.flatMap(({ id }) => ofTerms.get(id) ?? []),
    ]);
    const isSmall = ({ value, unit }: Figure) => unit === '' && SMALL.includes(value);

    const passages = [bodyPassage(entry, prose), ...(kind === 'paper' ? passagesAt(entry, CLAIMS) : [])];
    return passages.flatMap((passage) =>
      figuresIn(passage.text)
        .filter((figure) => !isSmall(figure) && !isKnown(figure))
        .map(({ printed, offset }) =>
          findingAtOffset(
            entry,
            passage.offset + offset,
            kind === 'paper' ? ofPaper(printed) : ofCited(printed),
          ),
        ),
    );
  });
}

function figuresOf(paper: PaperEntry, { vocabulary }: Content): Figure[] {
  const passages = passagesAt(paper, [...CARRIERS, ...NAMES]).map(({ text }) => text);
  const labels = (Object.keys(paper.data.tags) as TagName[]).flatMap((tag) => {
    const list: VocabularyName = VOCABULARY_OF_TAG[tag];
    return vocabulary.data[list]
      .filter(({ id }) => paper.data.tags[tag].includes(id))
      .flatMap(({ label, aliases }) => [label, ...aliases]);
  });
  return [...passages, ...labels].flatMap(figuresIn);
}

function figuresOfTerm({ data }: Entry<'term'>): Figure[] {
  return [data.term, ...data.aliases].flatMap(figuresIn);
}

const citedBy = ({ references }: Pick<Text['entry'], 'references'>) =>
  references.filter(({ to }) => to === 'paper').map(({ id }) => id);

const ofPaper = (printed: string): Complaint => ({
  rule: 'unknown-figure',
  found: `The figure ${printed} stands in no result, evidence or scale of the entry.`,
  expected: 'Expected figures that the entry carries with their setting.',
  fix: 'Add it there as the source prints it, or leave it out.',
});

const ofCited = (printed: string): Complaint => ({
  rule: 'unknown-figure',
  found: `The figure ${printed} stands in no result, evidence or scale of a paper that the text cites.`,
  expected: 'Expected figures that a cited entry carries with their setting.',
  fix: 'Cite the paper that reports it, or leave it out.',
});
