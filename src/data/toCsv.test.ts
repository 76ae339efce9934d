import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from './toCsv.ts';

/** The only cell of a table with one. */
const cell = (value: string | string[]) => toCsv(['a'], [[value]]).slice('"a"\r\n'.length, -'\r\n'.length);

describe('a cell', () => {
  test.each(['+14.6%', '+11.8', '+28.83 points', '+8.68 accuracy points', '-0.5', '+1,000', '-3x', '−2%'])(
    'holds the figure %s as printed, though spreadsheets make a number of it',
    (figure) => {
      expect(cell(figure)).toBe(`"${figure}"`);
    },
  );

  test.each([
    '=HYPERLINK("https://a.example")',
    '=1+1',
    '@SUM(A1)',
    '+A1',
    '-2+3+cmd|calc',
    '+1+1',
    '-1|x',
    '\t=1',
    '＝1+1',
    '-GRPO',
  ])('keeps spreadsheets from running %s', (formula) => {
    expect(cell(formula)).toBe(`"'${formula.replaceAll('"', '""')}"`);
  });

  test('doubles quotes, and keeps commas, semicolons and line breaks inside', () => {
    expect(cell('a "b", c; d\ne')).toBe('"a ""b"", c; d\ne"');
  });

  test('joins the items of a list so that they can be taken apart', () => {
    expect(cell(['one', 'two; three', 'four'])).toBe('"one; two, three; four"');
    expect(cell([])).toBe('');
  });

  test('is empty where there is nothing to say', () => {
    expect(toCsv(['a', 'b'], [[undefined, '']])).toBe('"a","b"\r\n,\r\n');
  });
});

test('an independent reader finds the cells that were written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'csv-'));
  const connection = await (await DuckDBInstance.create()).connect();
  const text = fc.string({ unit: 'grapheme', maxLength: 20 }).map((value) => value.replaceAll('\0', ''));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), async (rows) => {
      const file = join(folder, 'table.csv');
      writeFileSync(file, toCsv(['a', 'b'], rows));
      const read = await connection.runAndReadAll(
        `FROM read_csv('${file}', all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')`,
      );
      const cells = read.getRowsJson().flat();
      for (const [index, value] of rows.flat().entries()) {
        const cell = cells[index];
        // An apostrophe in front, where a spreadsheet would else run it.
        expect(cell).toBe(value === '' ? null : cell === `'${value}` ? cell : value);
      }
    }),
    { numRuns: 100 },
  );
  rmSync(folder, { recursive: true });
});
