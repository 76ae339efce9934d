import { expect, test } from 'vitest';
import { linesFor } from '../../../tests/fixtures/findings.ts';
import { CLIP, edited, LIMIT } from '../../../tests/fixtures/smallSurvey.ts';

/** What the check says of the entry “Limit”, which brings evidence on `boundary`, with corrections. */
const complaints = (...corrections: string[]) =>
  linesFor(
    edited(LIMIT, 'source:', `corrections:\n${corrections.map((one) => `  - ${one}\n`).join('')}source:`),
  );

const AT = 'content/papers/debate/limit.mdx';

test.each([
  ['of an entry as a whole', ['{ date: 2026-11-20, what: The title. }']],
  ['of evidence', ['{ date: 2026-11-21, question: boundary, what: It was misread. }']],
  ['of evidence that came later', ['{ date: 2026-11-21, question: boundary, evidence: added, what: New. }']],
  [
    'of evidence that was withdrawn and is back',
    [
      '{ date: 2026-11-23, question: boundary, evidence: added, what: It is back. }',
      '{ date: 2026-11-22, question: boundary, evidence: withdrawn, what: It was misread. }',
    ],
  ],
])('a correction %s is fine', (_name, corrections) => {
  expect(complaints(...corrections)).toEqual([]);
});

test('evidence that was withdrawn stands no more, whatever was said of it before', () => {
  const corrections = [
    '{ date: 2026-11-21, question: boundary, what: It was misread. }',
    '{ date: 2026-11-21, question: boundary, evidence: withdrawn, what: It bears on something else. }',
  ];
  expect(
    linesFor(
      edited(CLIP, 'source:', `corrections:\n${corrections.map((one) => `  - ${one}\n`).join('')}source:`),
    ),
  ).toEqual([]);
});

test('a correction of evidence that the entry does not bring is reported', () => {
  expect(
    linesFor(
      edited(
        CLIP,
        'source:',
        'corrections: [{ date: 2026-11-21, question: boundary, what: Misread. }]\nsource:',
      ),
    ),
  ).toEqual([
    'content/papers/training/clip.mdx:11:45 correction-disagrees',
    '  The correction is about evidence on `boundary`, and the entry brings none. Expected the id of a question under `evidence`. Name that question, or write `evidence: withdrawn` beside it if the evidence was taken out.',
  ]);
});

test('evidence that is said to be withdrawn and still stands is reported', () => {
  expect(complaints('{ date: 2026-11-21, question: boundary, evidence: withdrawn, what: Misread. }')).toEqual(
    [
      `${AT}:40:55 correction-disagrees`,
      '  The evidence on `boundary` is said to be withdrawn, and stands in the entry. Expected it to be gone. Remove it from `evidence`; if it came back later, add a correction that says so.',
    ],
  );
});

test('a correction from before the entry is reported', () => {
  expect(complaints('{ date: 2026-11-19, what: The title. }')).toEqual([
    `${AT}:40:13 correction-disagrees`,
    '  The correction is of 2026-11-19, and the entry came into the survey on 2026-11-20. Expected a correction of that day or a later one.',
  ]);
});

test('a question that is not there is reported once, with the nearest one', () => {
  expect(complaints('{ date: 2026-11-21, question: boundry, what: Misread. }')).toEqual([
    `${AT}:40:35 unknown-question`,
    '  `boundry` is not a question. Expected `boundary`. Did you mean `boundary`?',
  ]);
});

test('what became of evidence is said of a question', () => {
  expect(complaints('{ date: 2026-11-21, evidence: added, what: New. }')).toEqual([
    `${AT}:40:35 wrong-format`,
    '  `corrections[0].evidence` is `added`. Expected `question` beside it, the id of the question that the evidence is on.',
  ]);
});
