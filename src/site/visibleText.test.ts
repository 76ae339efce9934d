import { describe, expect, test } from 'vitest';
import { shortened, visibleText } from './visibleText.ts';

describe('characters that no one would see are named', () => {
  test.each([
    ['a tab', '\ta: 1', [{ invisible: 'tab' }, { text: 'a: 1' }]],
    [
      'a carriage return, but not the line end',
      'a\r\nb',
      [{ text: 'a' }, { invisible: 'CR' }, { text: '\nb' }],
    ],
    ['a byte order mark', '\uFEFF---', [{ invisible: 'BOM' }, { text: '---' }]],
    ['a zero-width space', 'Hop\u200Bper', [{ text: 'Hop' }, { invisible: 'U+200B' }, { text: 'per' }]],
    ['one after the other', '\0\u2028', [{ invisible: 'U+0000' }, { invisible: 'U+2028' }]],
    ['none', 'plain  text\n', [{ text: 'plain  text\n' }]],
    ['nothing at all', '', []],
  ])('%s', (_name, text, pieces) => {
    expect(visibleText(text)).toEqual(pieces);
  });
});

test('a text that fills pages is shown by its beginning and its length', () => {
  expect(shortened('one word '.repeat(500))).toBe(`${'one word '.repeat(17)}one wor … (4,500 characters)`);
  expect(shortened('one word')).toBe('one word');
});
