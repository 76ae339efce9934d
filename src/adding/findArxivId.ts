import { readArxivId } from '../arxiv/readArxivId.ts';

/**
 * Finds the one arXiv id that a line or a field names, as an address, behind `arXiv:` or, where the text speaks of arXiv,
 * alone. Nothing where it names several papers.
 */
export function findArxivId(text: string): string | undefined {
  const whole = readArxivId(text);
  if (whole) return whole;
  const speaksOfArxiv = /arxiv/i.test(text);
  const ids = text
    .slice(0, 5_000)
    .replace(/(?<=\barxiv:?)\s+(?=\d)/gi, ':')
    .split(/[\s,;|()<>{}"“”'`[\]]+/)
    .map((word) => word.replace(/[.:!?]+$/, ''))
    .filter((word) => speaksOfArxiv || word.includes('/'))
    .map((word) => readArxivId(word.replace(/::/g, ':')))
    .filter((id) => id !== undefined);
  return new Set(ids).size === 1 ? ids[0] : undefined;
}
