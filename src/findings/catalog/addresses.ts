import type { FindingKinds } from './findingKind.ts';

/** Published addresses that would be lost, and redirects that lead wrong. */
export const ADDRESSES = {
  'lost-address': {
    title: 'Published address that leads nowhere',
    why: 'Other work links to it. `npm run rename` gives an entry another name and keeps its addresses; what is taken out for good needs a line in `content/redirects.yaml` that says where its readers shall go instead.',
    file: 'content/papers/debate/limit.mdx',
    given: { file: 'content/permalinks.txt', text: '/papers/limit/#result-math-large-k' },
    wrong: '  - id: math-many-answers',
    right: '  - id: math-large-k',
  },
  'unknown-address': {
    title: 'Link or redirect to an address that does not exist',
    why: 'Readers would be led to a page that is not there. Open the page in the site: each part with the mark # has an address.',
    file: 'content/redirects.yaml',
    wrong: 'to: /papers/limits/ }',
    right: 'to: /papers/limit/ }',
  },
  'redirect-chain': {
    title: 'Redirect to an address that has moved too',
    why: 'Readers would be led on twice, and lost when one of the two lines is taken out. Write where the way ends.',
    file: 'content/redirects.yaml',
    wrong: 'to: /papers/limit-of-training/ }\n  - { from: /papers/limit-of-training/, to: /papers/limit/ }',
    right: 'to: /papers/limit/ }',
  },
  'redirect-loop': {
    title: 'Redirects in a circle',
    why: 'Readers would never arrive. One of the addresses must lead to a page that is there.',
    file: 'content/redirects.yaml',
    wrong: 'to: /papers/the-limit/ }',
    right: 'to: /papers/limit/ }',
  },
  'redirect-in-use': {
    title: 'Redirect of an address that is in use',
    why: 'Two things cannot stand at one address. If the entry has come back under its old name, the redirect is no longer needed.',
    file: 'content/redirects.yaml',
    wrong: '  - { from: /papers/prolonged/,',
    right: '  - { from: /papers/the-limit/,',
  },
  'redirect-without-page': {
    title: 'Redirect of an anchor without its page',
    why: 'The anchor stood on a page that is neither there nor redirected, so that nothing could lead on from it. Redirect the page too.',
    file: 'content/redirects.yaml',
    wrong: '  - { from: /papers/the-limit/#findings,',
    right: '  - { from: /papers/the-limit/,',
  },
  'duplicate-redirect': {
    title: 'Address that is redirected twice',
    why: 'An address can lead to one place. Keep the line that says where.',
    file: 'content/redirects.yaml',
    wrong: 'to: /papers/limit/ }\n  - { from: /papers/the-limit/, to: /papers/clip/ }',
    right: 'to: /papers/limit/ }',
  },
} satisfies FindingKinds;
