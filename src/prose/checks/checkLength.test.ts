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

/** A paper of so many words, most of them in its last part; the others are as short as they may be. */
const paper = (words: number, problem = 15) => `## Problem

${some(problem)}
## Approach

${some(15)}
## Findings

${some(15)}
## Limits

${some(words - problem - 30)}`;

/** An essay of so many words; its two citations count as one each. */
const essay = (words: number, last = 50) => `## boundary

<Cite paper="limit" /> <Cite paper="prolonged" /> ${some(words - 52 - last)}
## base-model

${some(50)}
## open

${some(last)}`;

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
      'for the text of a section of 2 papers',
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

describe('a part that is too short is reported at its heading', () => {
  const problem = (words: string) => [
    'content/papers/training/clip.mdx:14:1 part-length',
    `  The part “Problem” has ${words}. Expected at least 15 words under each heading.`,
  ];

  test.each([
    [0, '0 words'],
    [1, '1 word'],
    [14, '14 words'],
  ])('of a paper, with %i', async (words, printed) => {
    expect(await proseLinesFor(withText(CLIP, paper(150, words)))).toEqual(problem(printed));
  });

  test('of a section, with 49', async () => {
    expect(await proseLinesFor(withText(DEBATE, essay(900, 49)))).toEqual([
      'content/sections/debate.mdx:866:1 part-length',
      '  The part “open” has 49 words. Expected at least 50 words under each heading.',
    ]);
  });

  test('for each of several, whatever the length of the whole', async () => {
    const text = paper(150, 3).replace(`## Approach\n\n${some(15)}`, '## Approach\n\nNone.\n');
    expect((await proseLinesFor(withText(CLIP, text))).filter((line) => line.startsWith('content/'))).toEqual(
      [
        'content/papers/training/clip.mdx:14:1 text-length',
        'content/papers/training/clip.mdx:14:1 part-length',
        'content/papers/training/clip.mdx:20:1 part-length',
      ],
    );
  });

  test('where only code, formulas and headings make it longer', async () => {
    const more = `$x + y$ \`some code\`\n\n\`\`\`\n${some(20)}\`\`\`\n\n## Approach`;
    const text = paper(150, 14).replace('## Approach', () => more);
    expect(await proseLinesFor(withText(CLIP, text))).toEqual(problem('14 words'));
  });
});

test('words before the first heading are of no part, and those under a deeper heading of the part above', async () => {
  expect(await proseLinesFor(withText(DEBATE, `Two papers.\n\n${essay(898)}`))).toEqual([]);
  const deeper = `${some(7)}\n### More\n\n${some(8)}`;
  const text = paper(150).replace(some(15), deeper);
  expect((await proseLinesFor(withText(CLIP, text))).filter((line) => /length$/.test(line))).toEqual([]);
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
