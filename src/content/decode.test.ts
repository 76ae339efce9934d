import { describe, expect, test } from 'vitest';
import { linesFor, type Mistake } from '../../tests/fixtures/findings.ts';
import { CLIP, edited, smallSurvey } from '../../tests/fixtures/smallSurvey.ts';

const TEXT = smallSurvey()[CLIP] ?? '';

const BYTES: Mistake[] = [
  {
    mistake: 'the file is empty',
    changes: { [CLIP]: '' },
    prints: [
      'content/papers/training/clip.mdx:1:1 empty-file',
      '  The file is empty. Expected front matter between two lines of `---` in an `.mdx` file, or YAML.',
    ],
  },
  {
    mistake: 'the file holds only white space',
    changes: { [CLIP]: '\n \n' },
    prints: [
      'content/papers/training/clip.mdx:1:1 empty-file',
      '  The file is empty. Expected front matter between two lines of `---` in an `.mdx` file, or YAML.',
    ],
  },
  {
    mistake: 'lines end as on Windows',
    changes: { [CLIP]: TEXT.replaceAll('\n', '\r\n') },
    prints: [
      'content/papers/training/clip.mdx:1:4 windows-line-end',
      '  The line ends with a carriage return (Windows line end). Expected `\\n` alone. Save the file with the line ends "LF", or run `npm run check -- --fix`.',
    ],
  },
  {
    mistake: 'the file begins with a byte order mark',
    changes: { [CLIP]: `\uFEFF${TEXT}` },
    prints: [
      'content/papers/training/clip.mdx:1:1 byte-order-mark',
      '  The file begins with a byte order mark. Expected UTF-8 without one. Save the file as "UTF-8", not "UTF-8 with BOM", or run `npm run check -- --fix`.',
    ],
  },
  {
    mistake: 'a letter is encoded as Latin-1',
    changes: { [CLIP]: Buffer.from(TEXT.replace('Jean', 'Jéan'), 'latin1') },
    prints: [
      'content/papers/training/clip.mdx:6:21 wrong-encoding',
      '  A byte here is not valid UTF-8. Expected UTF-8. Save the file with the encoding UTF-8.',
    ],
  },
  {
    mistake: 'the file is UTF-16 with a byte order mark',
    changes: { [CLIP]: Buffer.from(`\uFEFF${TEXT}`, 'utf16le') },
    prints: [
      'content/papers/training/clip.mdx:1:1 wrong-encoding',
      '  A byte here is not valid UTF-8. Expected UTF-8. Save the file with the encoding UTF-8.',
    ],
  },
  {
    mistake: 'the file is UTF-16 without a byte order mark',
    changes: { [CLIP]: Buffer.from(TEXT, 'utf16le') },
    prints: [
      'content/papers/training/clip.mdx:1:2 control-character',
      '  The character U+0000 is invisible. Expected visible text. Save the file with the encoding UTF-8.',
    ],
  },
  {
    mistake: 'a line has a million characters',
    changes: edited(CLIP, 'A wider clip keeps runs stable.', 'x'.repeat(1_000_000)),
    prints: [
      'content/papers/training/clip.mdx:10:5001 line-too-long',
      '  The line has 1000010 characters. Expected at most 5000. Wrap the text at about 100 characters.',
    ],
  },
  {
    mistake: 'the text holds a NUL character',
    changes: edited(CLIP, 'A wider clip', 'A wider\u0000clip'),
    prints: [
      'content/papers/training/clip.mdx:10:18 control-character',
      '  The character U+0000 is invisible. Expected visible text. Save the file with the encoding UTF-8.',
    ],
  },
  {
    mistake: 'the text holds a control character',
    changes: edited(CLIP, 'A wider clip', 'A wider \u001b[31mclip'),
    prints: [
      'content/papers/training/clip.mdx:10:19 control-character',
      '  The character U+001B is invisible. Expected visible text. Remove it.',
    ],
  },
  {
    mistake: 'the text reverses its direction to hide what it says',
    changes: edited(CLIP, 'A wider clip', 'A wider \u202eclip'),
    prints: [
      'content/papers/training/clip.mdx:10:19 control-character',
      '  The character U+202E is invisible. Expected visible text. Remove it.',
    ],
  },
  {
    mistake: 'the text holds a zero-width space',
    changes: edited(CLIP, 'A wider clip', 'A wider\u200bclip'),
    prints: [
      'content/papers/training/clip.mdx:10:18 control-character',
      '  The character U+200B is invisible. Expected visible text. Remove it.',
    ],
  },
];

describe('bytes that are not plain UTF-8 text are refused', () => {
  test.each(BYTES)('$mistake', ({ changes, prints }) => {
    expect(linesFor(changes)).toEqual(prints);
  });
});

test('accents, symbols, other scripts and emoji are welcome', () => {
  expect(linesFor(edited(CLIP, 'A wider clip keeps', 'Größe ≥ 10 µm, 数学, 🎉 keep'))).toEqual([]);
});
