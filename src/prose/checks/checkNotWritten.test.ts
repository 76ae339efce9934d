import { expect, test } from 'vitest';
import { proseLinesFor } from '../../../tests/fixtures/findings.ts';
import { CLIP, edited } from '../../../tests/fixtures/smallSurvey.ts';

test('a placeholder in the front matter or the text keeps a draft from passing', async () => {
  const takeaway = edited(
    CLIP,
    'A wider clip keeps runs stable.',
    '"Not written yet: what was found, in one sentence."',
  );
  expect(await proseLinesFor(takeaway)).toEqual([
    'content/papers/training/clip.mdx:10:12 not-written',
    '  “Not written yet: what was found, in one sentence” stands in the place of a text. Expected what it asks for, in your own words.',
  ]);
  const text = edited(CLIP, 'The explanation is tested', 'Not written yet. The explanation is tested');
  expect(await proseLinesFor(text)).toEqual([
    'content/papers/training/clip.mdx:34:1 not-written',
    '  “Not written yet” stands in the place of a text. Expected what it asks for, in your own words.',
  ]);
});

test('each placeholder is reported', async () => {
  const text = edited(
    CLIP,
    'short runs. Whether',
    'short runs. NOT WRITTEN YET: how long. Not written yet. Whether',
  );
  const rules = (await proseLinesFor(text)).filter((line) => !line.startsWith(' '));
  expect(rules.map((line) => line.split(' ')[1])).toEqual(['not-written', 'not-written']);
});

test.each(['TODO', 'TBD', 'FIXME', 'XXX'])(
  'what people write to themselves as %s is reported',
  async (word) => {
    expect(
      await proseLinesFor(edited(CLIP, 'short runs. Whether', `short runs. ${word}: how long. Whether`)),
    ).toEqual([
      'content/papers/training/clip.mdx:34:59 not-written',
      `  “${word}” stands in the place of a text. Expected what it asks for, in your own words.`,
    ]);
  },
);
