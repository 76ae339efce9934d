import type { FindingKinds } from './findingKind.ts';

/** What has changed outside since an entry was written; found by `npm run freshness`. */
export const FRESHNESS = {
  'withdrawn-paper': {
    title: 'A paper that was withdrawn',
    why: 'Readers must know it before they build on the paper. Look at what rests on it in questions and sections, and say in `source.note` that it is withdrawn.',
    file: 'content/papers/debate/limit.mdx',
    wrong: 'source: { basis: abstract, checked: 2026-11-20 }',
    right: 'source: { basis: abstract, checked: 2026-11-20, note: Withdrawn by its authors. }',
  },
  'published-since': {
    title: 'A paper that was published since',
    why: 'arXiv says where a paper appeared as its authors put it, sometimes too early. Confirm it where it is said to have appeared, then add `venue`.',
    file: 'content/papers/training/clip.mdx',
    wrong: '',
    right: 'venue: JMLR 2026\n',
  },
  'dead-link': {
    title: 'A link that leads nowhere',
    why: 'Its page is gone (404, 410), or its host has no address any more. Find where the page went, or remove the link; what a program was merely refused is not reported.',
    file: 'content/papers/training/clip.mdx',
    wrong: 'links: { code: https://code.example/clips }',
    right: 'links: { code: https://code.example/clip }',
  },
} satisfies FindingKinds;
