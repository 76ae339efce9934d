import { expect, test } from 'vitest';
import { makeSurvey } from '../../tests/fixtures/makeSurvey.ts';
import { news, ofSurvey } from './news.ts';
import { newsByDay } from './newsByDay.ts';

test('the newest day is first, and entries stand in their sections, in reading order', () => {
  const survey = makeSurvey([
    { slug: 'agent', section: 'agents', added: '2026-01-02' },
    { slug: 'one', added: '2026-01-02', corrections: [{ date: '2026-01-05', what: 'A name.' }] },
    { slug: 'two', added: '2026-01-02' },
  ]);
  const days = newsByDay(ofSurvey(news(survey, [])));
  expect(
    days.map(({ date, notes, entries }) => ({
      date,
      notes: notes.map(({ title }) => title),
      entries: entries.map(({ section, papers }) => [section.id, ...papers.map(({ slug }) => slug)]),
    })),
  ).toEqual([
    { date: '2026-01-05', notes: ['Correction: one'], entries: [] },
    {
      date: '2026-01-02',
      notes: [],
      entries: [
        ['debate', 'one', 'two'],
        ['agents', 'agent'],
      ],
    },
  ]);
});
