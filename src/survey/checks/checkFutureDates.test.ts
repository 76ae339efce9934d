import { describe, expect, test } from 'vitest';
import { linesOf, readSmallSurvey } from '../../../tests/fixtures/findings.ts';
import { CLIP, edited, PROLONGED } from '../../../tests/fixtures/smallSurvey.ts';
import { checkFutureDates, latestDay, latestToday } from './checkFutureDates.ts';

/** The entry “Clip” with a date at the place of one of its own. */
const clip = (from: string, to: string) => readSmallSurvey(edited(CLIP, from, to));

describe('the last day that it can be', () => {
  test.each([
    ['2026-11-20T09:59:59.999Z', '2026-11-20'],
    // Midnight in Kiritimati, 14 hours ahead of Greenwich.
    ['2026-11-20T10:00:00.000Z', '2026-11-21'],
    ['2026-12-31T23:59:59.999Z', '2027-01-01'],
    // Honolulu, where the date is the day before: a contributor there is far from the edge.
    ['2026-11-20T23:00:00-10:00', '2026-11-21'],
  ])('at %s is %s, wherever the contributor is', (now, day) => {
    expect(latestToday(new Date(now))).toBe(day);
  });

  test('is told by the entries where most of them contradict the clock', () => {
    // All three were checked on 2026-11-20.
    expect(latestDay(readSmallSurvey(), new Date('2025-01-01T00:00:00Z'))).toBe('2026-11-20');
    expect(latestDay(readSmallSurvey(), new Date('2026-11-22T00:00:00Z'))).toBe('2026-11-22');
  });

  test('is not told by a few of them', () => {
    const content = clip('checked: 2026-11-20', 'checked: 2062-11-20');
    expect(latestDay(content, new Date('2026-11-22T00:00:00Z'))).toBe('2026-11-22');
  });

  test('is told by the clock where there are no entries', () => {
    expect(latestDay({ papers: [] }, new Date('2026-11-22T00:00:00Z'))).toBe('2026-11-22');
  });
});

describe('a date after that day is refused', () => {
  const sentences = (name: string, date: string) =>
    `  \`${name}\` is \`${date}\`, which is still to come. Expected a day that has been: \`2026-11-22\` or an earlier one. Correct the date; if it is right, the clock of this machine is behind.`;

  test('of adding', () => {
    const content = clip('added: 2026-11-20', 'added: 2026-11-23');
    expect(linesOf(checkFutureDates(content, '2026-11-22'))).toEqual([
      'content/papers/training/clip.mdx:12:8 future-date',
      sentences('added', '2026-11-23'),
    ]);
    expect(checkFutureDates(content, '2026-11-23')).toEqual([]);
  });

  test('of checking', () => {
    const content = clip('checked: 2026-11-20', 'checked: 2062-11-20');
    expect(linesOf(checkFutureDates(content, '2026-11-22'))).toEqual([
      'content/papers/training/clip.mdx:11:37 future-date',
      sentences('source.checked', '2062-11-20'),
    ]);
  });

  test('of a correction', () => {
    const content = clip(
      'added: 2026-11-20',
      'added: 2026-11-20\ncorrections: [{ date: 2027-01-01, what: Misread. }]',
    );
    expect(linesOf(checkFutureDates(content, '2026-11-22'))).toEqual([
      'content/papers/training/clip.mdx:13:23 future-date',
      sentences('corrections[0].date', '2027-01-01'),
    ]);
  });

  test('of publication', () => {
    const published = edited(
      PROLONGED,
      'arxiv: "2505.24864"\npublished: 2025-05-30',
      'arxiv: "2611.24864"\npublished: 2026-11-23',
    )[PROLONGED];
    const content = readSmallSurvey({ [PROLONGED]: (published ?? '').replace(/2026-11-20/g, '2026-11-22') });
    expect(linesOf(checkFutureDates(content, '2026-11-22'))).toEqual([
      'content/papers/debate/prolonged.mdx:5:12 future-date',
      sentences('published', '2026-11-23'),
    ]);
  });
});
