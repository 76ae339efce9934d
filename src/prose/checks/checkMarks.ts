import { type Content, findingAtOffset } from '../../content/content.ts';
import type { Complaint, Finding } from '../../findings/finding.ts';
import { bodyPassage, frontMatterPassages, type Passage } from '../passages.ts';
import type { Text } from '../texts.ts';

/** A mark that was meant to do something and is shown as it stands instead. */
interface Mark {
  pattern: RegExp;
  /** What would have done what was meant, in a text. */
  expected: string;
}

const LINK = 'Expected a link as `[text](https://…)`, without a space between its brackets.';
const PAPER = 'Expected a paper as `<Cite paper="…" />` with the slug of its entry.';

/** Marks that do nothing in a text, since they lack their other half or another sign was needed. */
const MARKS: readonly Mark[] = [
  { pattern: /(?<!\\)`+/, expected: 'Expected code between two backticks, and quotes as `"`.' },
  {
    pattern: /(?<!\\)(?:\*\*|__|~~)/,
    expected: 'Expected marks in pairs, without spaces inside, as in `**text**`.',
  },
  {
    pattern: /(?<!\\)\$(?=[\\A-Za-z{])/,
    expected: 'Expected a formula between two `$` signs, without spaces inside; write `\\$` for dollars.',
  },
  {
    pattern: /\\(?!u[\da-f]{4}|x[\da-f]{2})[A-Za-z]{2,}/i,
    expected: 'Expected LaTeX only between two `$` signs.',
  },
  { pattern: /\]\s?\((?=https?:|www\.|\/)|\)\[(?=https?:|\/)/, expected: LINK },
  { pattern: /\[\[[^\]]+\]\]|\[@[\w:-]+/, expected: PAPER },
  {
    pattern: /(?<=^[ \t]*)#{1,6}(?=\p{L})/mu,
    expected: 'Expected a space between the `#` signs of a heading and its words.',
  },
  {
    pattern: /(?<=^[ \t]*)(?:[•‣◦▪●](?=\s)|[-+](?=\p{L}))/mu,
    expected: 'Expected items of a list to begin with `- `.',
  },
];

/** Marks that texts may hold and fields may not. */
const OF_TEXTS: readonly RegExp[] = [
  /<\/?(?:Cite|Term|Figure)\b/,
  /(?<![\w*\\])\*[^\s*](?:[^*]*[^\s*])?\*(?![\w*])/,
  /&(?:[a-z]{2,}|#\d+|#x[\da-f]+);/i,
];

/** No marks of Markdown, LaTeX or other systems are left in what readers see; fields of front matter hold plain text. */
export function checkMarks(_content: Content, texts: readonly Text[]): Finding[] {
  return texts.flatMap(({ kind, entry, prose }) => {
    const complain = (passage: Passage, pattern: RegExp, expected: string): Finding[] => {
      const found = pattern.exec(passage.text);
      return found ? [findingAtOffset(entry, passage.offset + found.index, stray(found[0], expected))] : [];
    };
    return [
      ...frontMatterPassages(kind, entry).flatMap((passage) =>
        [...MARKS.map(({ pattern }) => pattern), ...OF_TEXTS].flatMap((pattern) =>
          complain(passage, pattern, PLAIN),
        ),
      ),
      ...MARKS.flatMap(({ pattern, expected }) => complain(bodyPassage(entry, prose), pattern, expected)),
    ];
  });
}

const PLAIN = 'Expected plain text: fields hold no Markdown, LaTeX or components.';

const stray = (shown: string, expected: string): Complaint => ({
  rule: 'stray-mark',
  found: `“${shown}” is shown to readers as it stands.`,
  expected,
});
