import { describe, expect, test } from 'vitest';
import type { CheckedForm } from './answerForm.ts';
import { githubWays, previewOf, whereOf } from './outcomeView.ts';
import { textOf, type View } from './view.ts';

const FILE = 'content/papers/debate/x.mdx';
const checked = (more: Partial<CheckedForm> = {}): CheckedForm => ({
  file: FILE,
  text: 'title: X',
  findings: [],
  ...more,
});
const wordsOf = (views: View[]) => views.map(textOf).join('');
const linksOf = (views: View[]) =>
  views.flatMap((part) =>
    typeof part === 'string' || 'latex' in part ? [] : (part.attributes['href'] ?? []),
  );

test('the page says where a file belongs, once that is known', () => {
  expect(wordsOf(whereOf(checked()))).toBe(`This is the text of ${FILE}. `);
  expect(wordsOf(whereOf({ text: '', findings: [] }))).toBe(
    'The first topic and the name of the file say where it belongs. ',
  );
});

test('an entry that cannot be read yet has no preview', () => {
  expect(wordsOf(previewOf(checked()))).toBe('The entry is shown here once what it must hold is filled in.');
});

describe('the way to GitHub', () => {
  const REPOSITORY = 'https://github.com/example/survey';
  const finding = {
    path: ['slug'],
    complaint: { rule: 'too-long', found: '', expected: '' },
    kind: 'mistake',
    explained: '',
  } as const;

  test('is a link with the text, and says what happens there', () => {
    const ways = githubWays(checked(), REPOSITORY);
    expect(wordsOf(ways)).toBe(
      'Open on GitHub with this text filled in. There you sign in, save the file in a copy of your own, and propose it; nothing is sent before you do.',
    );
    expect(linksOf(ways)).toEqual([`${REPOSITORY}/new/main?filename=${FILE}&value=title%3A+X`]);
  });

  test('is open to drafts with mistakes', () => {
    expect(wordsOf(githubWays(checked({ findings: [finding] }), REPOSITORY))).toMatch(
      /It can be proposed as it is: the check of the proposal names what is left, and reviewers help\.$/,
    );
  });

  test('goes by an empty file where an address cannot hold the text', () => {
    const ways = githubWays(checked({ text: 'x'.repeat(7_500) }), REPOSITORY);
    expect(wordsOf(ways)).toMatch(
      /^The text is too long to be handed over by a link: its address would have 7,586 characters, and 7,500 are safe\. Copy the text, then open an empty file of this name on GitHub and paste it there\./,
    );
    expect(linksOf(ways)).toEqual([`${REPOSITORY}/new/main?filename=${FILE}`]);
  });

  test('is not offered before the file has a name, or where the repository is unknown', () => {
    expect(githubWays({ text: '', findings: [] }, REPOSITORY)).toEqual([]);
    expect(wordsOf(githubWays(checked(), undefined))).toBe('Send it to the people who keep the survey.');
  });
});
