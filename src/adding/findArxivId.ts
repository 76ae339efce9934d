import { readArxivId } from '../arxiv/readArxivId.ts';

/** How much of a field is looked at; notes and addresses are shorter. */
const LONGEST = 1_000;

/**
 * Finds the one arXiv id that a line or a field names, as an address, behind `arXiv:` or, where the text speaks of arXiv,
 * alone. Nothing where it names several papers.
 */
export function findArxivId(field: string): string | undefined {
  const text = field.slice(0, LONGEST);
  const whole = readArxivId(text);
  if (whole) return whole;
  const speaksOfArxiv = /arxiv/i.test(text);
  const ids = text
    .replace(/(?<=\barxiv:?)\s+(?=\d)/gi, ':')
    .split(/[\s,;|()<>{}"“”'`[\]]+/)
    .map((word) => word.replace(/[.:!?]+$/, ''))
    .filter((word) => speaksOfArxiv || word.includes('/'))
    .map((word) => readArxivId(word.replace(/::/g, ':')))
    .filter((id) => id !== undefined);
  return new Set(ids).size === 1 ? ids[0] : undefined;
}
