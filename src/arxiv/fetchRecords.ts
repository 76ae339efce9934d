import { ArxivError, type ArxivRecord } from './arxivRecord.ts';
import { errorIn, parseFeed } from './parseFeed.ts';

/** arXiv's query interface. */
export const ARXIV_API = 'https://export.arxiv.org/api/query';

/** arXiv asks for at most one request every three seconds (https://info.arxiv.org/help/api/tou.html). */
const BETWEEN_REQUESTS = 3_000;
/** A request may take this long, in ms. */
const PATIENCE = 30_000;
/** Ids asked for in one request; longer addresses are refused by some proxies. */
const BATCH = 50;
/** How long to wait before each further attempt, in ms. */
const RETRY_AFTER = [3_000, 9_000, 27_000];
/** The longest wait that an answer may ask for, in ms. */
const LONGEST_WAIT = 60_000;

/** What fetching depends on, for tests. */
export interface FetchOptions {
  /** Address of the query interface. */
  address?: string | undefined;
  /** Waits for a number of ms. */
  wait?: (ms: number) => Promise<void>;
  /** How long a request may take, in ms. */
  patience?: number;
  /** Told what is waited for. */
  report?: (message: string) => void;
}

/**
 * Fetches the records of papers by id, a batch at a time, with arXiv's pause between requests. What fails for a
 * passing reason (no connection, time-out, throttling, error of the server) is tried again three times.
 *
 * @param ids ids without version
 * @param store called with the records of each batch as it arrives, so that an interrupted run keeps them
 * @throws ArxivError where arXiv cannot be reached, refuses, or answers something else than its feed
 */
export async function fetchRecords(
  ids: readonly string[],
  store: (records: ArxivRecord[]) => void,
  options: FetchOptions = {},
): Promise<void> {
  const { wait = sleep, report = () => {} } = options;
  for (let start = 0; start < ids.length; start += BATCH) {
    if (start > 0) await wait(BETWEEN_REQUESTS);
    report(`Asking arXiv for papers ${start + 1} to ${Math.min(start + BATCH, ids.length)} of ${ids.length}`);
    store(parseFeed(await request(ids.slice(start, start + BATCH), { ...options, wait, report })));
  }
}

async function request(
  ids: readonly string[],
  { address = ARXIV_API, patience = PATIENCE, wait = sleep, report = () => {} }: FetchOptions,
): Promise<string> {
  const url = new URL(address);
  url.searchParams.set('id_list', ids.join(','));
  url.searchParams.set('max_results', String(ids.length));
  for (let attempt = 0; ; attempt++) {
    const answer = await ask(url, patience);
    if ('text' in answer) return answer.text;
    const pause = RETRY_AFTER[attempt];
    if (!answer.passing || pause === undefined) {
      const tries = attempt === 0 ? '' : ` after ${attempt + 1} attempts`;
      throw new ArxivError(
        `${answer.failure}${tries}. ${answer.passing ? 'Try again later' : 'Check the ids'}.`,
      );
    }
    const ms = Math.max(pause, Math.min(answer.retryAfter ?? 0, LONGEST_WAIT));
    report(`${answer.failure}; trying again in ${Math.round(ms / 1000)} s`);
    await wait(ms);
  }
}

/** The text of an answer, or why there is none and whether that may pass. */
type Answer = { text: string } | { failure: string; passing: boolean; retryAfter?: number | undefined };

async function ask(url: URL, patience: number): Promise<Answer> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(patience),
      headers: { 'user-agent': 'reward-and-reason (a survey of research on RLVR)' },
    });
    const text = await response.text();
    // Throttling comes as text with any status.
    const isThrottled = /^\s*Rate exceeded/i.test(text);
    if (response.ok && !isThrottled) return { text };
    const failure = isThrottled ? 'arXiv asks for a pause' : `arXiv answers ${response.status}`;
    const reason = isThrottled ? undefined : errorIn(text);
    return {
      failure: reason ? `${failure} (${reason})` : failure,
      passing: isThrottled || response.status === 429 || response.status >= 500,
      retryAfter: msOf(response.headers.get('retry-after')),
    };
  } catch (error) {
    const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
    return {
      failure: timedOut
        ? `arXiv did not answer within ${patience / 1000} s`
        : `arXiv cannot be reached (${reasonOf(error)})`,
      passing: true,
    };
  }
}

/** What `Retry-After` asks for, in ms; a date is not worth reading. */
const msOf = (header: string | null) => (header && /^\d+$/.test(header) ? Number(header) * 1000 : undefined);

/** `fetch` hides the reason behind "fetch failed". */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return String(cause);
}

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
