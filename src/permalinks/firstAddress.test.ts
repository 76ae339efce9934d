import { expect, test } from 'vitest';
import { firstAddress } from './firstAddress.ts';

const REDIRECTS = [
  { from: '/papers/first/', to: '/papers/now/' },
  { from: '/papers/second/', to: '/papers/now/' },
  { from: '/questions/old/#first', to: '/questions/new/#now' },
  { from: '/questions/old/', to: '/questions/new/' },
  { from: '/questions/new/#second', to: '/questions/new/#again' },
];

test.each([
  ['what has not moved', '/papers/other/#problem', '/papers/other/#problem'],
  ['a page that was renamed twice', '/papers/now/', '/papers/first/'],
  ['an anchor that came along with its page', '/papers/now/#problem', '/papers/first/#problem'],
  ['an anchor renamed before its page', '/questions/new/#now', '/questions/old/#first'],
  ['an anchor renamed after its page', '/questions/new/#again', '/questions/old/#second'],
])('%s is known by its first address', (_name, address, first) => {
  expect(firstAddress(address, REDIRECTS)).toBe(first);
});
