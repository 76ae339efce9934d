import type { ArxivRecord } from '../arxiv/arxivRecord.ts';
import { type ArxivOptions, askArxiv } from '../arxiv/askArxiv.ts';
import { parseFeed } from '../arxiv/parseFeed.ts';
import { foldTitle } from './foldTitle.ts';

/** How many papers to look at: all that have the words of the title, of which few are of that title. */
const RESULTS = 50;

/**
 * Finds papers of exactly this title, whatever its case, accents and punctuation; mostly one or none.
 *
 * @throws ArxivError where arXiv cannot be reached, refuses, or answers something else than its feed
 */
export async function findByTitle(title: string, options: ArxivOptions = {}): Promise<ArxivRecord[]> {
  const phrases = phrasesOf(title);
  if (phrases.length === 0) return [];
  const query = phrases.map((phrase) => `ti:"${phrase}"`).join(' AND ');
  const records = parseFeed(await askArxiv({ search_query: query, max_results: String(RESULTS) }, options));
  return records.filter((record) => foldTitle(record.title) === foldTitle(title));
}

/**
 * The words of a title in runs that arXiv's search finds as phrases (https://info.arxiv.org/help/api/user-manual.html,
 * "Details of Query Construction"). Words with hyphens, accents or formulas inside end a run, as the search takes them
 * apart in ways of its own; of a title that has only such words, their parts are one phrase.
 */
function phrasesOf(title: string): string[] {
  const words = title.split(/\s+/).map((word) => word.replace(AROUND, ''));
  const runs = words
    .map((word) => (/^[a-z0-9]+$/i.test(word) ? word : '|'))
    .join(' ')
    .split('|')
    .map((run) => run.trim())
    .filter((run) => run.includes(' '));
  if (runs.length > 0) return runs;
  const parts = title.match(/[a-z0-9]+/gi) ?? [];
  return parts.length > 0 ? [parts.join(' ')] : [];
}

/** Punctuation before and behind a word. */
const AROUND = /^["'“”‘’([]+|["'“”‘’)\],.:;!?]+$/g;
