import { printable } from '../findings/printable.ts';

/**
 * Breaks up what GitHub makes links or pictures of after Markdown is read, so that a backslash does not help:
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
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
  return shorten(plain(text), most).replace(ESCAPED, (match, ...groups) => {
    const index = groups.findIndex((group) => group !== undefined);
    return ESCAPES[index]?.[1](match) ?? match;
  });
}

/** Text from outside as code: nothing in it is read. */
export function asCode(text: string, most = 300): string {
  const shown = shorten(plain(text), most);
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

/** One line, without characters that steer terminals or the direction of text. */
const plain = (text: string) => printable(text.replace(/\s+/g, ' ').trim());

/** Cuts a text at a space. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/\s+\S*$/, '')}…`;
}
