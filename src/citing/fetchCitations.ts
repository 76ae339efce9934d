import { readCitation } from './joinCitations.ts';
import type { PaperCitation } from './paperCitation.ts';

/** A paper whose citation is wanted. */
export interface WantedPaper {
  slug: string;
  /** What the paper is called where its citation cannot be had. */
  name: string;
}

/** Why a citation cannot be had: the site cannot be reached, has no such file, or a file of another form. */
export type CitationFailure = 'offline' | 'missing' | 'unreadable';

/** Not every citation could be had. The message says which and why. */
export class CitationsMissing extends Error {
  override name = 'CitationsMissing';
}

/** How many citations are asked for at a time. */
const AT_A_TIME = 6;

/** Citations that are here already, by their address. */
const here = new Map<string, PaperCitation>();

/**
 * Fetches the citations of papers, a few at a time; what has been fetched once is not fetched again.
 *
 * @param addressOf the address of the file of a paper
 * @param onProgress is told how many are here
 * @returns citations in the order of the papers
 * @throws CitationsMissing where one cannot be had
 */
export async function fetchCitations(
  papers: readonly WantedPaper[],
  addressOf: (slug: string) => string,
  onProgress: (done: number) => void = () => undefined,
): Promise<PaperCitation[]> {
  const found: (PaperCitation | CitationFailure)[] = [];
  const left = [...papers.entries()];
  let done = 0;
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [place, { slug }] = next;
      found[place] = await fetchCitation(addressOf(slug));
      onProgress(++done);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  const missing = papers.flatMap(({ name }, place) => {
    const one = found[place];
    return typeof one === 'string' ? [{ name, failure: one }] : [];
  });
  if (missing.length > 0) throw new CitationsMissing(describeMissing(missing, papers.length));
  return found as PaperCitation[];
}

/** Fetches the citation of one paper, or says why it cannot be had. */
export async function fetchCitation(address: string): Promise<PaperCitation | CitationFailure> {
  const known = here.get(address);
  if (known) return known;
  const response = await fetch(address).catch(() => undefined);
  if (!response) return 'offline';
  if (!response.ok) return 'missing';
  const citation = readCitation(await response.json().catch(() => undefined));
  if (citation) here.set(address, citation);
  return citation ?? 'unreadable';
}

/**
 * Fetches a file of citations that the site holds.
 *
 * @throws CitationsMissing
 */
export async function fetchCitationFile(address: string): Promise<string> {
  const response = await fetch(address).catch(() => undefined);
  // Some hosts answer with a page where they have no file.
  const isFile = response?.ok && !response.headers.get('content-type')?.startsWith('text/html');
  const text = isFile ? await response.text().catch(() => undefined) : undefined;
  if (text !== undefined) return text;
  const why = response && !isFile ? WHY.missing(false) : WHY.offline(false);
  throw new CitationsMissing(`The citations could not be loaded: ${why}.`);
}

/** Why a file is not here, as a clause. */
const WHY: Record<CitationFailure, (several: boolean) => string> = {
  offline: () => 'the site cannot be reached, the device may be offline',
  missing: (several) => `the site has no such ${several ? 'files' : 'file'}`,
  unreadable: (several) => (several ? 'their files cannot be read' : 'its file cannot be read'),
};

/** How many papers are named where many are missing for one reason. */
const NAMED = 5;

function describeMissing(
  missing: readonly { name: string; failure: CitationFailure }[],
  wanted: number,
): string {
  const [first] = missing;
  if (wanted === 1 && first) return `The citation could not be loaded: ${WHY[first.failure](false)}.`;
  const reasons = (['offline', 'missing', 'unreadable'] as const).flatMap((failure) => {
    const names = missing.flatMap((one) => (one.failure === failure ? [one.name] : []));
    return names.length > 0 ? [`${listNames(names)} (${WHY[failure](names.length > 1)})`] : [];
  });
  return `${missing.length} of ${wanted} citations could not be loaded: ${reasons.join('; ')}.`;
}

function listNames(names: readonly string[]): string {
  const rest = names.length - NAMED;
  const shown = rest > 1 ? [...names.slice(0, NAMED), `${rest} more`] : names;
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}` : (shown[0] ?? '');
}
