/** An entry of a BibTeX file as it stands there. */
export interface BibtexPart {
  /** Lower case: `article`, `string`, `comment`. */
  type: string;
  /** From its `@` to its last brace, or as far as it may reach where that is missing. */
  source: string;
  offset: number;
  isClosed: boolean;
}

/** `@type{` or `@type(`. */
const HEAD = /@\s{0,5}([a-z]+)\s{0,5}[{(]/gi;
/** `@type{key,` at the start of a line: an entry begins here, even if the one before lacks its brace. */
const NEXT_ENTRY = /^[ \t]*@[ \t]*[a-z]+[ \t]*[{(][^\s,{}()"=]+,/gim;

/**
 * Splits a BibTeX file into its entries, so that a mistake in one costs no other, and each has its line. What stands
 * between entries is a comment.
 */
export function splitBibtex(text: string): BibtexPart[] {
  const starts = [...text.matchAll(NEXT_ENTRY)].map(({ index }) => index);
  const parts: BibtexPart[] = [];
  let end = 0;
  let next = 0;
  for (const { 0: head, 1: type = '', index } of text.matchAll(HEAD)) {
    if (index < end) continue;
    while ((starts[next] ?? Infinity) <= index) next++;
    const limit = starts[next] ?? text.length;
    const close = findClose(text, index + head.length, limit, head.endsWith('('));
    end = close ?? limit;
    parts.push({
      type: type.toLowerCase(),
      source: text.slice(index, end),
      offset: index,
      isClosed: close !== undefined,
    });
  }
  return parts;
}

/** The offset behind the brace or parenthesis that closes an entry. */
function findClose(text: string, from: number, limit: number, inParentheses: boolean): number | undefined {
  let depth = 0;
  let isQuoted = false;
  for (let at = from; at < limit; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '{') depth++;
    else if (character === '"' && depth === 0) isQuoted = !isQuoted;
    else if (character === '}' && depth > 0) depth--;
    else if (depth === 0 && (inParentheses ? character === ')' && !isQuoted : character === '}'))
      return at + 1;
  }
  return undefined;
}
