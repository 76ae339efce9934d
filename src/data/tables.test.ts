import { describe, expect, test } from 'vitest';
import { smallData } from '../../tests/fixtures/smallData.ts';
import type { SurveyData } from './surveyData.ts';
import { TABLES, tableCsv } from './tables.ts';

const ROOT = 'https://survey.example/base/';

/** The rows of a table by the names of its columns. */
function rowsOf(name: string, data: SurveyData): Record<string, unknown>[] {
  const table = TABLES.find((one) => one.name === name);
  const names = table?.columns.map((column) => column.name) ?? [];
  return (table?.cells(data) ?? []).map((cells) =>
    Object.fromEntries(names.map((column, index) => [column, cells[index]])),
  );
}

describe('the tables', () => {
  test.each(TABLES)('$name name each column once, in snake case, with its meaning', ({ columns }) => {
    const names = columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, meaning, type } of columns) {
      expect(name).toMatch(/^[a-z]+(?:_[a-z]+)*$/);
      expect(meaning).not.toBe('');
      expect(type).not.toBe('');
    }
  });

  test('give each paper with its names, people and tags', () => {
    expect(rowsOf('papers', smallData(ROOT))[0]).toMatchObject({
      slug: 'limit',
      arxiv: 'arXiv:2504.13837',
      authors: ['Ada Lovelace', 'Alan Turing'],
      topics: ['boundary', 'base-model'],
      models: ['qwen-7b'],
      code: 'https://code.example/limit',
      venue: undefined,
      url: 'https://survey.example/base/papers/limit/',
    });
  });

  test('give each result as printed, with where it stands', () => {
    expect(rowsOf('results', smallData(ROOT))).toEqual([
      expect.objectContaining({
        paper: 'limit',
        result: 'math-large-k',
        value: 'up to 12.5%',
        benchmark: 'math-500',
        setting: undefined,
        url: 'https://survey.example/base/papers/limit/#result-math-large-k',
      }),
    ]);
  });

  test('give evidence with the words of its question and position', () => {
    expect(rowsOf('evidence', smallData())[0]).toMatchObject({
      paper: 'limit',
      question: 'boundary',
      question_short: 'Does the boundary move?',
      position: 'sharpens',
      position_label: 'It sharpens',
      strength: 'direct',
      url: '/papers/limit/#on-boundary',
    });
  });

  test('give relations with both papers', () => {
    expect(rowsOf('relations', smallData())).toEqual([
      {
        paper: 'limit',
        short_title: 'Limit',
        type: 'disagrees-with',
        other_paper: 'prolonged',
        other_short_title: 'Prolonged',
        because: 'It finds no problem that only the trained model solves.',
        basis: 'findings',
        confidence: 'high',
        url: '/papers/limit/',
      },
    ]);
  });

  test('write names that give their parts as people do', () => {
    expect(rowsOf('papers', smallData())[2]).toMatchObject({ authors: ["Jean le Rond d'Alembert"] });
  });

  test('are files with a row of names', () => {
    const table = TABLES.find(({ name }) => name === 'relations');
    expect(table && tableCsv(table, smallData()).split('\r\n')[0]).toBe(
      '"paper","short_title","type","other_paper","other_short_title","because","basis","confidence","url"',
    );
  });
});
