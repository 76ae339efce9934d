import { describe, expect, test } from 'vitest';
import { partAt, toEntryText } from './toEntryText.ts';

const LONG =
  'A sentence that is longer than a line of the file may be, so that it is folded where a word ends and the next begins.';

test('a file has front matter as people write it and the texts under their headings', () => {
  const data = {
    title: 'A: "quoted" title # with marks',
    arxiv: '2505.24864',
    published: '2025-05-30',
    authors: ['Ada Example', 'Max Muster'],
    topics: [],
    takeaway: LONG,
    results: [{ id: 'a', statement: LONG, value: '12%' }],
    source: { basis: 'abstract', checked: '2026-11-21' },
  };
  expect(
    toEntryText(data, { Problem: ' First.\r\n\r\nSecond. ', Approach: ' ', Limits: 'None.\n' }),
  ).toBe(`---
title: 'A: "quoted" title # with marks'
arxiv: "2505.24864"
published: 2025-05-30
authors: [Ada Example, Max Muster]
topics: []
takeaway: >-
  A sentence that is longer than a line of the file may be, so that it is folded where a word ends
  and the next begins.
results:
  - id: a
    statement: >-
      A sentence that is longer than a line of the file may be, so that it is folded where a word
      ends and the next begins.
    value: 12%
source:
  basis: abstract
  checked: 2026-11-21
---

## Problem

First.

Second.

## Limits

None.
`);
});

test('many authors stand on lines of their own, in brackets', () => {
  const authors = Array.from({ length: 8 }, (_, index) => `Author Number ${index}`);
  expect(toEntryText({ authors }, {})).toMatch(/^---\nauthors:\n {2}\[\n {4}Author Number 0,\n/);
});

test('a file without texts ends with its front matter', () => {
  expect(toEntryText({ title: 'X' }, { Problem: '' })).toBe('---\ntitle: X\n---\n');
});

describe('a line of the text', () => {
  const parts = { Problem: 'One.\nTwo.', Approach: '', Findings: 'Three.' };
  const lines = toEntryText({}, parts).split('---\n')[2]?.split('\n') ?? [];

  test.each(lines.flatMap((line, index) => (/\./.test(line) ? [[line, index + 1] as const] : [])))(
    '“%s” is known to stand under its heading',
    (line, number) => {
      expect(partAt(parts, number)).toBe(line === 'Three.' ? 'Findings' : 'Problem');
    },
  );

  test('that is a heading belongs to the text below it', () => {
    expect(partAt(parts, lines.indexOf('## Findings') + 1)).toBe('Findings');
    expect(partAt(parts, 1)).toBe('Problem');
  });

  test('belongs nowhere where there is no text', () => {
    expect(partAt({ Problem: '' }, 1)).toBeUndefined();
  });
});
