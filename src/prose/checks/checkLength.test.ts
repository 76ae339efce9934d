import { describe, expect, test } from 'vitest';
import { proseLinesFor } from '../../../tests/fixtures/findings.ts';
import {
  BOUNDARY,
  CLIP,
  DEBATE,
  edited,
  type Files,
  GRPO,
  LIMIT,
  smallSurvey,
  withText,
} from '../../../tests/fixtures/smallSurvey.ts';

/** Headings of a paper over so many words. */
const paper = (words: number) =>
  ['Problem', 'Approach', 'Findings', 'Limits'].map((heading) => `## ${heading}\n\n`).join('') + some(words);

/** An essay of so many words; its two citations count as one each. */
const essay = (words: number) => `## boundary

<Cite paper="limit" /> <Cite paper="prolonged" /> ${some(words - 2)}

## base-model

## open
`;

const some = (words: number) => 'word\n'.repeat(words);

/** A second question, on which a paper has direct evidence too. */
const TWICE: Files = {
  'questions/again.mdx': (smallSurvey()[BOUNDARY] ?? '').replace('order: 1', 'order: 2'),
};
const evidence = (strength: string) => `evidence:
  - question: again
    position: sharpens
    strength: ${strength}
    finding: It selects here too.
    conditions: one family
`;

describe('a text has', () => {
  const direct = (words: number) => ({
    ...TWICE,
    [LIMIT]: withText(LIMIT, paper(words))[LIMIT]?.replace('evidence:\n', evidence('direct')) ?? '',
  });

  test.each([
    [
      'a paper',
      CLIP,
      150,
      300,
      'for a paper with fewer than two pieces of direct evidence',
      (words: number) => withText(CLIP, paper(words)),
    ],
    [
      'a paper with two pieces of direct evidence',
      LIMIT,
      220,
      450,
      'for a paper with two or more pieces of direct evidence',
      direct,
    ],
    [
      'a question',
      BOUNDARY,
      200,
      500,
      'for the text of a question',
      (words: number) => withText(BOUNDARY, some(words)),
    ],
    [
      'a section',
      DEBATE,
      900,
      1600,
      'for the text of a section',
      (words: number) => withText(DEBATE, essay(words)),
    ],
  ])('for %s', async (_name, path, least, most, why, changes) => {
    expect(await proseLinesFor(changes(least))).toEqual([]);
    expect(await proseLinesFor(changes(most))).toEqual([]);
    for (const words of [least - 1, most + 1]) {
      const [place, sentence] = await proseLinesFor(changes(words));
      expect(place).toMatch(new RegExp(`^content/${path}:\\d+:1 text-length$`));
      expect(sentence).toBe(`  The text has ${words} words. Expected ${least} to ${most} words ${why}.`);
    }
  });
});

test('indirect evidence asks for no longer text', async () => {
  const text = withText(LIMIT, paper(300))[LIMIT] ?? '';
  expect(
    await proseLinesFor({ ...TWICE, [LIMIT]: text.replace('evidence:\n', evidence('indirect')) }),
  ).toEqual([]);
});

test('a term may do without a text, which is short if there is one', async () => {
  expect(await proseLinesFor(withText(GRPO, ''))).toEqual([]);
  expect(await proseLinesFor(withText(GRPO, some(130)))).toEqual([]);
  expect(await proseLinesFor(withText(GRPO, some(131)))).toEqual([
    'content/glossary/grpo.mdx:5:1 text-length',
    '  The text has 131 words. Expected 0 to 130 words for a term.',
  ]);
});

test('a paper and a question without a text are reported by their first line', async () => {
  expect(await proseLinesFor({ ...withText(CLIP, ''), ...withText(BOUNDARY, '\n') })).toEqual([
    'content/papers/training/clip.mdx:1:1 text-length',
    '  The entry has no text. Expected 150 to 300 words for a paper with fewer than two pieces of direct evidence.',
    'content/questions/boundary.mdx:1:1 text-length',
    '  The entry has no text. Expected 200 to 500 words for the text of a question.',
  ]);
});

test('code, formulas and dashes are no words', async () => {
  const text = `${paper(149)} – $x + y$ \`some code\`\n\n\`\`\`\nmore code\n\`\`\`\n`;
  expect(await proseLinesFor(withText(CLIP, text))).toEqual([
    'content/papers/training/clip.mdx:14:1 text-length',
    '  The text has 149 words. Expected 150 to 300 words for a paper with fewer than two pieces of direct evidence.',
  ]);
  expect(await proseLinesFor(edited(CLIP, 'Some runs', 'Some – runs'))).toEqual([]);
});
