import { expect, test } from 'vitest';
import type { DraftFinding } from './checkDraft.ts';
import { describeState } from './describeState.ts';
import type { Value } from './formValues.ts';

const DRAFT: Value = { paper: { title: '', shortTitle: 'Filled in' }, text: { Problem: '' } };
const finding = (path: string, kind: DraftFinding['kind'] = 'mistake'): DraftFinding => ({
  path: path.split('.'),
  complaint: { rule: 'too-long', found: 'x', expected: 'x' },
  kind,
});

test.each([
  ['nothing', [], 'No mistakes: the file is ready.'],
  ['one field', [finding('paper.title')], '1 field still empty.'],
  ['a mistake', [finding('paper.shortTitle')], '1 mistake.'],
  ['wording of a text that is empty', [finding('text.Problem', 'wording')], '1 remark on wording.'],
  [
    'all of it',
    [
      finding('paper.title'),
      finding('paper.added'),
      finding('paper.shortTitle'),
      finding('text.Problem', 'wording'),
    ],
    '2 fields still empty, 1 mistake, 1 remark on wording.',
  ],
])('the form says what is open: %s', (_, findings, sentence) => {
  expect(describeState(findings, DRAFT)).toBe(sentence);
});
