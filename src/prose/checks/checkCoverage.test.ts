import { expect, test } from 'vitest';
import { proseLinesFor } from '../../../tests/fixtures/findings.ts';
import { DEBATE, edited } from '../../../tests/fixtures/smallSurvey.ts';

test('an essay that leaves out a paper of its section names it', async () => {
  expect(await proseLinesFor(edited(DEBATE, ', <Cite paper="prolonged" /> that it moves.', '.'))).toEqual([
    'content/sections/debate.mdx:2:1 uncovered-paper',
    '  The text of the section does not cite `prolonged` (Prolonged). Expected every paper of the section to be cited for what it contributes. Add a sentence with `<Cite paper="prolonged" />`.',
  ]);
});

test('papers of other sections may be cited and need not', async () => {
  expect(
    await proseLinesFor(edited(DEBATE, 'More than this is open.', '<Cite paper="clip" /> is open.')),
  ).toEqual([]);
});
