import { expect, test } from 'vitest';
import { collectContributors, profileUrl } from './contributors.ts';

test('contributors are listed once, by name, with how many entries they worked on', () => {
  const papers = [['max', 'Ada'], ['ada'], [], ['bo-li', 'ada']].map((contributors) => ({ contributors }));
  expect(collectContributors(papers)).toEqual([
    { handle: 'Ada', papers: 3 },
    { handle: 'bo-li', papers: 1 },
    { handle: 'max', papers: 1 },
  ]);
});

test('a handle cannot lead anywhere but to a profile', () => {
  expect(profileUrl('ada')).toBe('https://github.com/ada');
  expect(profileUrl('../x?y#z')).toBe('https://github.com/..%2Fx%3Fy%23z');
});
