import type { FindingKinds } from './findingKind.ts';

/** Values that are right by themselves and do not go together. */
export const AGREEMENT = {
  'wrong-section': {
    title: 'Folder and first topic disagree',
    why: 'The first topic decides on which page of a section a paper is discussed, and the folder must be that of the same section. Move the file, or put another topic first.',
    file: 'content/papers/training/clip.mdx',
    wrong: 'topics: [boundary, stability]',
    right: 'topics: [stability]',
  },
  'date-disagrees': {
    title: 'Date and arXiv id disagree',
    why: 'An arXiv id begins with the year and month of the first version, so one of the two is mistyped. Where both are right, say why in `publishedNote`.',
    file: 'content/papers/training/clip.mdx',
    wrong: 'arxiv: "2503.00001"\npublished: 2025-08-01',
    right: 'arxiv: "2503.00001"\npublished: 2025-03-01',
  },
  'not-published-yet': {
    title: 'Checked or added before it was published',
    why: 'Nobody can compare an entry with a paper that is not there yet. One of the two dates is mistyped, or the clock of the machine that wrote it is behind.',
    file: 'content/papers/debate/prolonged.mdx',
    wrong: 'source: { basis: abstract, checked: 2025-01-20 }',
    right: 'source: { basis: abstract, checked: 2026-11-20 }',
  },
  'correction-disagrees': {
    title: 'Correction and entry disagree',
    why: 'Readers who follow a question are told what became of its evidence, so the last correction that names a question must fit what stands under `evidence` now. Write `evidence: withdrawn` where it was taken out. No correction is older than its entry.',
    file: 'content/papers/debate/limit.mdx',
    wrong: '    evidence: withdrawn',
    right: '    evidence: changed',
  },
  'self-relation': {
    title: 'A paper related to itself',
    why: 'A relation leads to another paper; the slug was probably copied from the file’s own name.',
    file: 'content/papers/debate/limit.mdx',
    wrong: '    paper: limit',
    right: '    paper: prolonged',
  },
  'not-in-table': {
    title: 'Cells for a table that leaves the paper out',
    why: 'The cells would be shown nowhere. Add the paper to `papers` of the table, or remove the cells.',
    file: 'content/comparisons.yaml',
    given: { file: 'content/papers/debate/limit.mdx', text: 'compare:\n  claims:' },
    wrong: '    papers: [prolonged]',
    right: '    papers: [limit, prolonged]',
  },
  'reserved-id': {
    title: 'An id that the page needs itself',
    why: 'Ids become anchors of a page, and this one already names a part of that page. Choose another before anyone links to it.',
    file: 'content/vocabulary.yaml',
    wrong: '  - { id: not-stated, label: AIME 2024 }',
    right: '  - { id: aime-2024, label: AIME 2024 }',
  },
} satisfies FindingKinds;
