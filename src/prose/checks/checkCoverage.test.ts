import { describe, expect, test } from 'vitest';
import { proseLinesFor } from '../../../tests/fixtures/findings.ts';
import { DEBATE, edited, PROLONGED, withText } from '../../../tests/fixtures/smallSurvey.ts';

const LACKS_PROLONGED =
  '  The text of the section does not cite `prolonged` (Prolonged). Expected every paper of the section to be cited for what it contributes. Add a sentence with `<Cite paper="prolonged" />`.';
const without = edited(DEBATE, ', <Cite paper="prolonged" /> that it moves.', '.');

/** The places of papers that an essay leaves out. */
const places = (lines: readonly string[]) => lines.filter((line) => line.endsWith(' uncovered-paper'));

describe('an essay that leaves out a paper of its section names it', () => {
  test('at the heading of its topic', async () => {
    expect(await proseLinesFor(without)).toEqual([
      'content/sections/debate.mdx:14:1 uncovered-paper',
      LACKS_PROLONGED,
    ]);
  });

  test('at that of its first topic, where it has several', async () => {
    const topics = edited(PROLONGED, 'topics: [boundary]', 'topics: [base-model, boundary]');
    expect(places(await proseLinesFor({ ...without, ...topics }))).toEqual([
      'content/sections/debate.mdx:108:1 uncovered-paper',
    ]);
  });

  test('where the text begins, if that has no such heading', async () => {
    const text = (without[DEBATE] ?? '').replace('## boundary\n\n', '');
    expect(places(await proseLinesFor({ [DEBATE]: text }))).toEqual([
      'content/sections/debate.mdx:11:1 uncovered-paper',
    ]);
    expect(places(await proseLinesFor(withText(DEBATE, '')))).toHaveLength(2);
  });
});

test('papers of other sections may be cited and need not', async () => {
  expect(
    await proseLinesFor(edited(DEBATE, 'More than this is open', '<Cite paper="clip" /> is open')),
  ).toEqual([]);
});
