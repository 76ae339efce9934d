import { printable, printableLines } from '../findings/printable.ts';

/** Breaks what it follows and is not seen. */
const ZERO_WIDTH_SPACE = '\u200B';

/**
 * Where GitHub's Markdown (https://github.github.com/gfm/ and what github.com adds to it) would do more than set text:
 * after each of these follows a zero-width space. Escapes alone would not do, since names and numbers are looked for in
 * what the Markdown has become.
 */
const DOES_MORE = [
  // HTML, comments and addresses in angle brackets; but parts may be folded.
  /<(?!\/?(?:details|summary|span)>)/g,
  // Characters by name or number, but for those that escape.
  /&(?!(?:amp|lt|gt);)/g,
  // Names of people and teams, who are told; numbers of issues, which then show that they were named.
  /@/g,
  /#(?=\d)/g,
  /GH\\?-(?=\d)/gi,
  // Links, pictures and definitions of either.
  /\](?=[(:])/g,
  // Bare addresses.
  /:(?=[/\\])/g,
  /www(?=\\?\.)/gi,
  // Commands at the beginning of a line, which other programs obey.
  /^(?=\/)/gm,
];

/**
 * Markdown of unknown origin as Markdown that only sets text: with headings, lists, tables, emphasis, code and folded
 * parts, without links, pictures, other HTML, names of people or numbers of issues.
 */
export function harmlessMarkdown(markdown: string): string {
  const lines = printableLines(markdown.replace(/\r\n?/g, '\n').replaceAll('\t', '  '));
  // Who escapes as we do here may have written the space by its number.
  const text = lines.replaceAll('&#8203;', ZERO_WIDTH_SPACE);
  return DOES_MORE.reduce((result, pattern) => result.replace(pattern, `$&${ZERO_WIDTH_SPACE}`), text);
}

/** A line of text, in which code stands between backticks, as Markdown that shows each of its characters. */
export function inlineMarkdown(text: string): string {
  return (
    printable(text)
      .split(/(`[^`]+`)/)
      .map((part, index) =>
        index % 2 === 1 ? part : harmlessMarkdown(part).replace(/[\\`*_~[\]<>#|$&]/g, '\\$&'),
      )
      .join('')
      // Backticks of two pieces of code, side by side, would be read as one fence.
      .replaceAll('``', `\`${ZERO_WIDTH_SPACE}\``)
  );
}

/** A text as code. */
export function inlineCode(text: string): string {
  return `\`${printable(text).replaceAll('`', "'")}\``;
}

/** The beginning of a text, up to a number of characters. */
export function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
