import { expect, test } from 'vitest';
import { follow } from './follow.ts';

const MOVES = new Map([
  ['/papers/old/', '/papers/new/'],
  ['/papers/old/#result-a', '/papers/new/#result-b'],
  ['/papers/withdrawn/', '/papers/'],
  ['/papers/merged/', '/questions/boundary/#expands'],
  ['/glossary/#old', '/glossary/#new'],
  ['/debate/', '/dispute/'],
]);

test.each([
  ['an address that has not moved stays', '/papers/other/#findings', '/papers/other/#findings'],
  ['a page leads to its new address', '/papers/old/', '/papers/new/'],
  ['an anchor goes along with its page', '/papers/old/#findings', '/papers/new/#findings'],
  ['an anchor with a redirect of its own follows that', '/papers/old/#result-a', '/papers/new/#result-b'],
  ['of a page that leads to a list, anchors lead there too', '/papers/withdrawn/#findings', '/papers/'],
  [
    'of a page that leads to an anchor, anchors lead there too',
    '/papers/merged/#findings',
    '/questions/boundary/#expands',
  ],
  ['an anchor of a page that stays leads to its own target', '/glossary/#old', '/glossary/#new'],
  ['its neighbors stay', '/glossary/#older', '/glossary/#older'],
  ['sections are pages of one kind', '/debate/#boundary', '/dispute/#boundary'],
])('%s', (_name, address, target) => {
  expect(follow(address, MOVES)).toBe(target);
});
