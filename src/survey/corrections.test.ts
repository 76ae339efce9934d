import { expect, test } from 'vitest';
import { correctionAnchors, lastOn } from './corrections.ts';

const on = (question: string | undefined, date: string, what: string) => ({ question, date, what });

test('a correction that is added below leaves the addresses of the others as they are', () => {
  const corrections = [{ date: '2026-12-01' }, { date: '2026-12-01' }, { date: '2026-12-03' }];
  const anchors = ['correction-2026-12-01', 'correction-2026-12-01-2', 'correction-2026-12-03'];
  expect(correctionAnchors(corrections)).toEqual(anchors);
  expect(correctionAnchors([...corrections, { date: '2026-12-01' }])).toEqual([
    ...anchors,
    'correction-2026-12-01-3',
  ]);
});

test('the last correction on a question is the latest, of several on one day the lower one', () => {
  const corrections = [
    on('boundary', '2026-12-02', 'first'),
    on('boundary', '2026-12-02', 'second'),
    on('boundary', '2026-12-01', 'older'),
    on('other', '2026-12-09', 'other'),
    on(undefined, '2026-12-09', 'none'),
  ];
  expect(lastOn('boundary', corrections)?.what).toBe('second');
  expect(lastOn('entropy', corrections)).toBeUndefined();
});
