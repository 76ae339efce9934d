import { expect, test } from 'vitest';
import { linesFor } from '../../../tests/fixtures/findings.ts';
import { edited, PROLONGED } from '../../../tests/fixtures/smallSurvey.ts';

const SOURCE = 'source: { basis: abstract, checked: 2026-11-20 }\nadded: 2026-11-20';
const AT = 'content/papers/debate/prolonged.mdx';

/** What the check says of the entry “Prolonged”, published on 2025-05-30, with other dates. */
const complaints = (checked: string, added: string) =>
  linesFor(edited(PROLONGED, SOURCE, `source: { basis: abstract, checked: ${checked} }\nadded: ${added}`));

test('nobody checks or adds a paper before it is published', () => {
  expect(complaints('2025-03-20', '2024-11-20')).toEqual([
    `${AT}:17:37 not-published-yet`,
    '  `source.checked` is `2025-03-20`, but the paper was published on 2025-05-30. Expected that day or a later one. Correct one of the two dates, or the clock of the machine that wrote it.',
    `${AT}:18:8 not-published-yet`,
    '  `added` is `2024-11-20`, but the paper was published on 2025-05-30. Expected that day or a later one. Correct one of the two dates, or the clock of the machine that wrote it.',
  ]);
});

test('the day before may be the same, where the days of arXiv begin earlier', () => {
  expect(complaints('2025-05-29', '2025-05-30')).toEqual([]);
  expect(complaints('2025-05-28', '2025-05-30')).toHaveLength(2);
});
