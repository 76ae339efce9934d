import { expect, test } from 'vitest';
import { isWithdrawn } from './isWithdrawn.ts';

const ABSTRACT = 'We train models with rewards.';

test.each([
  ['the words that arXiv proposes', 'This paper has been withdrawn by the author due to a sign error'],
  ['other words', 'Withdrawn: the data were wrong'],
  ['the authors’ own words', 'We withdraw this submission because of an error in Eq. 3'],
  ['a note of arXiv', 'arXiv admin note: this version has been withdrawn by arXiv administrators'],
  ['where it was withdrawn from', 'The paper is withdrawn from arXiv at the wish of an author'],
])('a comment says that a paper is withdrawn in %s', (_name, comment) => {
  expect(isWithdrawn(comment, ABSTRACT)).toBe(true);
});

test.each([
  ['nothing', undefined],
  ['the number of pages', '26 pages, 17 figures'],
  ['that it was withdrawn from a conference', 'Withdrawn from ICLR 2026; under review elsewhere'],
])('a comment that says %s does not', (_name, comment) => {
  expect(isWithdrawn(comment, ABSTRACT)).toBe(false);
});

test('an abstract says it at its beginning', () => {
  expect(isWithdrawn(undefined, 'This paper has been withdrawn by the author.')).toBe(true);
  expect(isWithdrawn(undefined, '[This submission was withdrawn.] We train models.')).toBe(true);
});

test('an abstract about withdrawn papers does not say it of itself', () => {
  expect(isWithdrawn(undefined, 'We study which papers are withdrawn. This paper is a survey.')).toBe(false);
});
