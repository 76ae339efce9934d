import { expect, test } from 'vitest';
import { movedAnchors, movedPages } from './movedPages.ts';

const REDIRECTS = [
  { from: '/papers/old/#result-a', to: '/papers/new/#result-b' },
  { from: '/papers/old/', to: '/papers/new/' },
  { from: '/questions/boundary/#old', to: '/questions/boundary/#new' },
  { from: '/papers/old/#on-x', to: '/questions/y/' },
];

test('a page that is no more leads on, and so do its anchors that are elsewhere now', () => {
  expect(movedPages(REDIRECTS)).toEqual([
    {
      from: '/papers/old/',
      to: '/papers/new/',
      anchors: { 'result-a': '/papers/new/#result-b', 'on-x': '/questions/y/' },
    },
  ]);
});

test('anchors are found by the page they were on', () => {
  expect(movedAnchors(REDIRECTS).get('/questions/boundary/')).toEqual([
    { anchor: 'old', to: '/questions/boundary/#new' },
  ]);
});

test('without redirects there is no page that leads on', () => {
  expect(movedPages([])).toEqual([]);
});
