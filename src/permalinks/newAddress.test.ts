import { expect, test } from 'vitest';
import { newAddress } from './newAddress.ts';

const TO = '/base/papers/new/';
const ANCHORS = { 'result-a': '/base/papers/new/#result-b', 'on-old': '/base/questions/q/' };

test.each([
  ['the page alone', '', '', TO],
  ['an anchor, which it keeps', '', '#findings', '/base/papers/new/#findings'],
  ['a query, which it keeps', '?find=a+b', '', '/base/papers/new/?find=a+b'],
  ['an anchor with an address of its own', '?find=a', '#result-a', '/base/papers/new/?find=a#result-b'],
  ['an anchor that is a whole page now', '', '#on-old', '/base/questions/q/'],
  ['an anchor that is named like what every object has', '', '#constructor', '/base/papers/new/#constructor'],
  ['an empty anchor', '', '#', '/base/papers/new/#'],
])('leads on from %s', (_name, search, hash, address) => {
  expect(newAddress({ search, hash }, TO, ANCHORS)).toBe(address);
});

test('a target with an anchor of its own stands for all that the page had', () => {
  expect(newAddress({ search: '?a', hash: '#findings' }, '/base/questions/q/#yes')).toBe(
    '/base/questions/q/?a#yes',
  );
});
