import type { FindingKinds } from './findingKind.ts';

/** Where an entry and its source disagree; found by `npm run verify`. */
export const SOURCES = {
  'foreign-number': {
    title: 'A number that the source lacks',
    why: 'Readers take every figure for the source’s own. Correct it or leave it out; where you computed it, say from what: “(computed from …)”.',
    file: 'content/papers/debate/limit.mdx',
    wrong: '    conditions: Qwen-7B, mathematics, 256 answers',
    right: '    conditions: Qwen-7B, mathematics',
  },
  'copied-words': {
    title: 'Eight words in a row from the source',
    why: 'The survey speaks in its own words: the source’s are its authors’, and saying a finding anew shows whether it was understood. Say what was found, not how the abstract puts it.',
    file: 'content/papers/debate/limit.mdx',
    wrong: '    finding: The untrained Qwen-7B overtakes its trained successor by up to 12.5%.',
    right: '    finding: At large k the base model covers every problem that the trained model solves.',
  },
  'another-paper': {
    title: 'The id of another paper',
    why: 'Title and authors both differ from what stands under the arXiv id, so nothing else was compared. Mostly the id is mistyped.',
    file: 'content/papers/debate/limit.mdx',
    wrong:
      'title: The Limit of Every Training\nshortTitle: Limit\narxiv: "2504.13837"\npublished: 2025-04-18\nauthors: [Grace Hopper, Alan Turing]',
    right:
      'title: The Limit of Training\nshortTitle: Limit\narxiv: "2504.13837"\npublished: 2025-04-18\nauthors: [Ada Lovelace, Alan Turing]',
  },
  'title-differs': {
    title: 'Another title than the source’s',
    why: 'People find papers by their titles. Copy it letter by letter; where versions have different titles, list the others under `altTitles`.',
    file: 'content/papers/debate/limit.mdx',
    wrong: 'title: The Limits of Training',
    right: 'title: The Limit of Training',
  },
  'authors-differ': {
    title: 'Other authors than the source’s',
    why: 'All authors are named, in the order of the paper: credit and the list of authors depend on it.',
    file: 'content/papers/debate/limit.mdx',
    wrong: 'authors: [Ada Lovelace]',
    right: 'authors: [Ada Lovelace, Alan Turing]',
  },
  'newer-version': {
    title: 'A newer version of the source',
    why: 'The authors may have changed what they claim. Compare the entry with the new abstract, mend it, and set `checked` to the day you did.',
    file: 'content/papers/debate/prolonged.mdx',
    wrong: 'source: { basis: abstract, checked: 2025-06-02 }',
    right: 'source: { basis: abstract, checked: 2026-11-20 }',
  },
  'missing-source': {
    title: 'No source for the entry',
    why: 'Without it nothing of the entry can be compared. Mostly the arXiv id is mistyped; else add the paper to the file of sources.',
    file: 'content/papers/training/clip.mdx',
    wrong: 'arxiv: "2503.00010"',
    right: 'arxiv: "2503.00001"',
  },
  'missing-entry': {
    title: 'No entry for a source',
    why: 'A file of sources that is named with `--sources` lists what the survey covers. Add an entry for the paper.',
    wrong: '',
    right: 'content/papers/training/clip.mdx',
  },
} satisfies FindingKinds;
