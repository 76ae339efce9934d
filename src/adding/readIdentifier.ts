import { readArxivId } from '../arxiv/readArxivId.ts';
import type { Rule } from '../findings/catalog.ts';
import type { Complaint } from '../findings/finding.ts';
import { findArxivId } from './findArxivId.ts';
import { excerpt, plainText } from './plainText.ts';
import type { Wanted } from './wanted.ts';

/** The longest text that is looked at, in characters. */
const LONGEST = 500;

/**
 * Reads what somebody names a paper by: an arXiv id, an address of arXiv or of a site that shows its papers, its DOI.
 *
 * @returns the paper, or what the text looks like and what was expected
 */
export function readIdentifier(text: string): { wanted: Wanted } | { complaint: Complaint } {
  if (text.length > LONGEST) return { complaint: tooLong(text.length) };
  const from = plainText(text);
  const bare = from.replace(/^[<([{"'“‘`]+|[>)\]}"'”’`.,;]+$/gu, '');
  const arxiv = readArxivId(from) ?? readArxivId(bare) ?? findArxivId(from);
  return arxiv ? { wanted: { arxiv, from } } : { complaint: complainOf(from) };
}

/** What a text is that is no arXiv id, by the first form that it has. */
const FORMS: ((text: string) => Complaint | undefined)[] = [
  complainOfNothing,
  complainOfSeveral,
  complainOfOldId,
  complainOfDoi,
  complainOfAddress,
  complainOfPoint,
  complainOfDigits,
  complainOfArxivAddress,
];

function complainOf(text: string): Complaint {
  for (const form of FORMS) {
    const found = form(text);
    if (found) return found;
  }
  return complaint(
    'not-an-identifier',
    `\`${excerpt(text)}\` is neither an arXiv id nor an address.`,
    TITLES,
  );
}

function complainOfNothing(text: string) {
  return text === '' ? complaint('not-an-identifier', 'Nothing is named.') : undefined;
}

function complainOfSeveral(text: string) {
  const ids = text.split(/[\s,;]+/).filter((word) => readArxivId(word) !== undefined);
  if (ids.length < 2) return undefined;
  const fix = 'Separate them by blanks, without quotes around all of them.';
  return complaint('several-identifiers', `\`${excerpt(text)}\` holds ${ids.length} arXiv ids.`, fix);
}

/** Ids until March 2007 name an archive (https://info.arxiv.org/help/arxiv_identifier.html). */
function complainOfOldId(text: string) {
  const [, before = '', id] =
    /^((?:.*?[/:\s])??)([a-z][a-z-]{1,9}(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?(?:[?#].*)?$/i.exec(text) ??
    [];
  if (!id || (before !== '' && !/arxiv/i.test(before))) return undefined;
  const found = `\`${id}\` is an arXiv id of the form used until March 2007.`;
  return complaint('old-arxiv-id', found, 'Entries cannot have such an id.');
}

function complainOfDoi(text: string) {
  const doi = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.(?!48550\/)\d{4,9}\/\S+)$/i.exec(text)?.[1];
  if (!doi) return undefined;
  return complaint('foreign-doi', `\`${excerpt(doi)}\` is a DOI, but not one of arXiv.`, SEARCH);
}

function complainOfAddress(text: string) {
  const [, scheme, host = '', path] =
    /^(https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})([:/?#]\S*)?$/i.exec(text) ?? [];
  const isAddress = host !== '' && (scheme ?? path ?? /^www\./i.exec(host)?.[0]) !== undefined;
  if (!isAddress || /ar[x5]iv|alphaxiv|doi\.org/i.test(host) || /\/papers\/\d/.test(path ?? ''))
    return undefined;
  const site = /(?:^|\.)openreview\.net$/i.test(host) ? 'OpenReview' : `\`${excerpt(host)}\``;
  return complaint('foreign-address', `\`${excerpt(text)}\` is an address of ${site}, not of arXiv.`, SEARCH);
}

/** `250524864`, `2505,24864`, `2505.24864x`: what is left when the rest is taken away is an id. */
function complainOfPoint(text: string) {
  const [, month, number, rest = ''] = /(?:^|[/:=.\s])(\d{4})[.,:_\s-]?(\d{5})(?!\d)(\S*)/.exec(text) ?? [];
  const meant = `${month}.${number}`;
  if (readArxivId(meant) === undefined) return undefined;
  const around = rest === '' ? 'more stands beside it' : `\`${excerpt(rest, 20)}\` follows it`;
  const reason = text.includes(meant) ? around : 'no point stands behind its month';
  return complaint('misspelled-arxiv-id', `${looksLike(text)} ${reason}.`, `Did you mean \`${meant}\`?`);
}

function complainOfDigits(text: string) {
  const [, year = '', month = '', number = ''] =
    /(?:^|[/:=.\s])(\d\d)(\d\d)\.(\d{2,})(?:v\d+)?(?:\.pdf)?(?:[/?#]\S*)?$/i.exec(text) ?? [];
  if (number === '') return undefined;
  const digits = Number(year) < 15 ? 4 : 5;
  const reason = /^(?:0[1-9]|1[0-2])$/.test(month)
    ? `its number has ${number.length} digits instead of ${digits}`
    : `its third and fourth digit are no month: ${month}`;
  return complaint('misspelled-arxiv-id', `${looksLike(text)} ${reason}.`);
}

function complainOfArxivAddress(text: string) {
  if (!/^(?:https?:\/\/)?(?:[a-z]+\.)*arxiv\.org(?:\/|$)|10\.48550\//i.test(text)) return undefined;
  return complaint('no-arxiv-id', `\`${excerpt(text)}\` is an address of arXiv without the id of a paper.`);
}

const looksLike = (text: string) => `\`${excerpt(text)}\` looks like an arXiv id, but`;

const EXPECTED = 'Expected an arXiv id such as `2505.24864`, or an address or DOI with one.';
const SEARCH = 'Look for the paper on arXiv and name its id there.';
const TITLES = 'Titles are read from a text file, one a line.';

const complaint = (rule: Rule, found: string, fix?: string): Complaint => ({
  rule,
  found,
  expected: EXPECTED,
  fix,
});

const tooLong = (length: number) =>
  complaint(
    'not-an-identifier',
    `A text of ${length} characters is neither an arXiv id nor an address.`,
    TITLES,
  );
