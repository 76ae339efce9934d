import type { FindingKinds } from './findingKind.ts';

/** Headings and length of running text. */
export const STRUCTURE = {
  'missing-heading': {
    title: 'Missing heading',
    why: 'Readers find the same parts in the same place on every page. The text of a paper has `## Problem`, `## Approach`, `## Findings`, `## Limits`; that of a section the ids of its topics, then `## open`.',
    file: 'content/papers/training/clip.mdx',
    wrong: 'The explanation is tested',
    right: '## Limits\n\nThe explanation is tested',
  },
  'unknown-heading': {
    title: 'Another heading than expected',
    why: 'Headings are permanent addresses, so they are the same everywhere. Write the expected one; what has no place below any of them is left out, and questions and terms need no headings at all.',
    file: 'content/papers/training/clip.mdx',
    wrong: '## Limitations',
    right: '## Limits',
  },
  'repeated-heading': {
    title: 'A heading that stands twice',
    why: 'Both would have the same address. Put the two parts together.',
    file: 'content/papers/training/clip.mdx',
    wrong: 'time.\n\n## Findings\n\nThe author explains',
    right: 'time. The author explains',
  },
  'heading-order': {
    title: 'Headings in another order',
    why: 'The order is the same in all texts, so that readers know where they are. Move the whole part, not only its heading.',
    file: 'content/papers/training/clip.mdx',
    wrong: `## Approach

Some runs collapse after a good start: the model gives the same answer again and again, and its reward falls. Why
this happens was unclear.

## Problem`,
    right: `## Problem

Some runs collapse after a good start: the model gives the same answer again and again, and its reward falls. Why
this happens was unclear.

## Approach`,
  },
  'heading-level': {
    title: 'A heading of another level',
    why: 'The title of the page is level 1, so the parts of a text have two `#`, and are too short to have parts of their own.',
    file: 'content/papers/training/clip.mdx',
    wrong: '### Approach',
    right: '## Approach',
  },
  'text-length': {
    title: 'A text that is too short or too long',
    why: 'Shorter texts leave out what a reader needs to judge the paper, longer ones are not read. Add conditions and limits, or cut what the facts above the text say already.',
    file: 'content/papers/training/clip.mdx',
    wrong: 'within a short\ntime.',
    right: `within a short
time. The author explains this by the rare words, which the usual bound holds back most, and shows it step by step
on a small example.`,
  },
  'part-length': {
    title: 'A part of a few words',
    why: 'A heading promises an answer. Say at least in a sentence or two what the source says on it, or that it says nothing.',
    file: 'content/papers/debate/prolonged.mdx',
    wrong: '## Problem\n\nEarlier studies stop training early.',
    right: `## Problem

Does a model only learn to choose among answers that it could give before? Earlier studies stop training early,
so that they cannot tell.`,
  },
} satisfies FindingKinds;
