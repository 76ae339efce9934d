import { printable, printableLines } from '../findings/printable.ts';

/**
 * Breaks up what GitHub makes links or pictures of after Markdown is read, so that a backslash does not help:
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
const ZERO_WIDTH_SPACE = '\u200B';
/** The same by its number, so that it is seen where the Markdown itself is read. */
const INVISIBLE_SPACE = '&#8203;';

/** What is escaped in a text, and how; an alternative for each. */
const ESCAPES: readonly [pattern: RegExp, replace: (match: string) => string][] = [
  [/[&<>]/, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;'],
  [/[\\`*_~[\]|]/, (sign) => `\\${sign}`],
  // What begins a list, a heading or a rule where a text stands first.
  [/^[-+#](?=[-+#\s]|$)|(?<=^\d{1,9})[.)](?=\s|$)/, (sign) => `\\${sign}`],
  // GitHub sets what stands between two of them as a formula; in a tag of its own it stays what it is.
  [/\$/, () => '<span>$</span>'],
  // A mention, or an email address. `pass@k` is neither: a mention needs something else before it.
  [/(?<![A-Za-z0-9])@|@(?![A-Za-z0-9]{1,6}(?![\w/-]|\.\w))/, () => `@${INVISIBLE_SPACE}`],
  // References to issues: `#12`, `GH-12`.
  [/#(?=\d)/, () => `#${INVISIBLE_SPACE}`],
  [/(?<![A-Za-z0-9])GH-(?=\d)/i, (start) => start + INVISIBLE_SPACE],
  // Addresses, and emoji such as `:+1:`.
  [/:(?=\/\/|[\w+-]+:)/, () => `:${INVISIBLE_SPACE}`],
  [/www(?=\.)/i, (start) => start + INVISIBLE_SPACE],
];
const ESCAPED = new RegExp(ESCAPES.map(([{ source }]) => `(${source})`).join('|'), 'gi');

/**
 * Text from outside as inline Markdown that reads as it stands: it can hold no markup or link, notifies nobody and
 * refers to nothing.
 *
 * @param text any text
 * @param most the most characters that are shown
 */
export function escapeText(text: string, most = 300): string {
  return escaped(shortened(plain(text), most));
}

/** The same for a text, in which code stands between backticks, whatever its length. */
export function escapeTextWithCode(text: string): string {
  return (
    plain(text)
      .split(/(`[^`]+`)/)
      .map((part, index) => (index % 2 === 1 ? part : escaped(part)))
      .join('')
      // Backticks of two pieces of code, side by side, would be read as one fence.
      .replaceAll('``', `\`${ZERO_WIDTH_SPACE}\``)
  );
}

const escaped = (text: string) =>
  text.replace(ESCAPED, (match, ...groups) => {
    const index = groups.findIndex((group) => group !== undefined);
    return ESCAPES[index]?.[1](match) ?? match;
  });

/** Text from outside as code: nothing in it is read. */
export function asCode(text: string, most = 300): string {
  const shown = shortened(plain(text), most);
  const longest = Math.max(0, ...(shown.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return fence + space + shown + space + fence;
}

/**
 * A name that leads to its page.
 *
 * @param label Markdown
 * @param address from the survey's root; nothing where there is no page
 * @param site where the survey stands; without it the address is printed
 */
export function asLink(label: string, address: string | undefined, site: string | undefined): string {
  if (address === undefined) return label;
  if (site === undefined) return `${label} (${asCode(address)})`;
  const path = encodeURI(address.toWellFormed()).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
  return `[${label}](${site.replace(/\/$/, '')}${path})`;
}

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
  const text = lines.replaceAll(INVISIBLE_SPACE, ZERO_WIDTH_SPACE);
  return DOES_MORE.reduce((result, pattern) => result.replace(pattern, `$&${ZERO_WIDTH_SPACE}`), text);
}

/** One line, without characters that steer terminals or the direction of text. */
const plain = (text: string) => printable(text.replace(/\s+/g, ' ').trim());

/** A text of at most so many characters, cut at a space where there is one. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
}
