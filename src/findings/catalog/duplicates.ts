import type { FindingKinds } from './findingKind.ts';

/** Things that may stand only once. */
export const DUPLICATES = {
  'duplicate-slug': {
    title: 'Two papers of one slug',
    why: 'The slug is the permanent address of a paper, whatever its section. Give the new entry another name, or merge the two if they are of one paper.',
    given: { file: 'content/papers/debate/limit.mdx' },
    wrong: 'content/papers/training/limit.mdx',
    right: 'content/papers/training/clip.mdx',
  },
  'duplicate-arxiv': {
    title: 'Two papers of one arXiv id',
    why: 'Each paper has one entry. Improve the one that the message names, or correct the id if it was copied along with the rest.',
    file: 'content/papers/debate/prolonged.mdx',
    given: { file: 'content/papers/debate/limit.mdx', text: 'arxiv: "2504.13837"' },
    wrong: 'arxiv: "2504.13837"',
    right: 'arxiv: "2505.24864"',
  },
  'duplicate-title': {
    title: 'Two papers of one title',
    why: 'Readers could not tell them apart. Look whether the paper has an entry already; for two papers, choose a `shortTitle` that says which is which.',
    file: 'content/papers/training/clip.mdx',
    given: { file: 'content/papers/debate/limit.mdx', text: 'shortTitle: Limit' },
    wrong: 'shortTitle: Limit',
    right: 'shortTitle: Clip',
  },
  'duplicate-citation-key': {
    title: 'Two papers of one citation key',
    why: 'A bibliography with both could not tell them apart. The survey makes keys from first author, year and title and keeps them apart itself; `citationKey` is only there so that a paper keeps its key when one of these changes.',
    file: 'content/papers/debate/prolonged.mdx',
    given: { file: 'content/papers/debate/limit.mdx', text: 'title: The Limit of Training' },
    wrong: `authors: [Grace Hopper]
citationKey: lovelace2025limit`,
    right: 'authors: [Grace Hopper]',
  },
  'duplicate-id': {
    title: 'Two things of one id',
    why: 'Ids are parts of permanent addresses, and an address leads to one thing. Change the id of the newer one.',
    file: 'content/vocabulary.yaml',
    wrong: `  - { id: math-500, label: MATH-500, aliases: [MATH500] }
  - { id: math-500, label: AIME 2024 }`,
    right: `  - { id: math-500, label: MATH-500, aliases: [MATH500] }
  - { id: aime-2024, label: AIME 2024 }`,
  },
  'duplicate-name': {
    title: 'One name for two things',
    why: 'A name or alias must lead to one term or value. Capitals and hyphens make no difference; make one of the two names more precise.',
    file: 'content/vocabulary.yaml',
    wrong: `  - { id: math-500, label: MATH-500, aliases: [MATH500] }
  - { id: aime-2024, label: AIME 2024, aliases: [Math 500] }`,
    right: `  - { id: math-500, label: MATH-500, aliases: [MATH500] }
  - { id: aime-2024, label: AIME 2024 }`,
  },
  'duplicate-evidence': {
    title: 'Two pieces of evidence on one question',
    why: 'A paper counts once on each question, or long papers would outvote short ones. Put both findings into one piece, with the position that they support together.',
    file: 'content/papers/debate/prolonged.mdx',
    wrong: `evidence:
  - question: boundary
    position: sharpens
    strength: indirect
    finding: Early in training the model only becomes surer.
    conditions: first steps
  - question: boundary
    position: expands`,
    right: `evidence:
  - question: boundary
    position: expands`,
  },
  'duplicate-relation': {
    title: 'The same relation twice',
    why: 'Two papers are related in one way once. Keep the entry with the better reason.',
    file: 'content/papers/debate/limit.mdx',
    wrong: `relations:
  - type: disagrees-with
    paper: prolonged
    because: The two read the same curve differently.
    basis: findings
    confidence: medium
  - type: disagrees-with
    paper: prolonged`,
    right: `relations:
  - type: disagrees-with
    paper: prolonged`,
  },
} satisfies FindingKinds;
