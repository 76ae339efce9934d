import { CLOCK, type Clock } from '../http/clock.ts';
import { failureOf, readRetryAfter } from '../http/failedRequest.ts';
import { ArxivError } from './arxivRecord.ts';
import { openPace, type Pace } from './pace.ts';
import { errorIn } from './parseFeed.ts';

/** arXiv's query interface. */
export const ARXIV_API = 'https://export.arxiv.org/api/query';

/** Where records of arXiv, and the time of the last request, are kept between runs. */
export const CACHE = '.cache/arxiv';

/** arXiv asks for at most one request every three seconds (https://info.arxiv.org/help/api/tou.html). */
const PAUSE = 3_000;
/** A request may take this long, in ms. */
const PATIENCE = 30_000;
/** How many pauses to wait before each further attempt. */
const RETRY_AFTER = [1, 3, 9];
/** The longest wait that an answer may ask for, in pauses. */
const LONGEST_WAIT = 20;
/** The longest answer that is read, in bytes; fifty records are a fiftieth of it. */
const LONGEST_ANSWER = 10_000_000;

/** How arXiv is asked. */
export interface ArxivOptions {
  /** Address of the query interface. */
  address?: string | undefined;
  /** Least time from one request to the next, in ms. */
  pause?: number | undefined;
  /** How long a request may take, in ms. */
  patience?: number | undefined;
  /** Told what is waited for. */
  report?: ((message: string) => void) | undefined;
  /** Folder that keeps records, and the time of the last request, between runs. */
  cache?: string | undefined;
  /** Keeps the pause over several questions, which share it. */
  pace?: Pace | undefined;
  clock?: Clock | undefined;
}

/**
 * How arXiv is asked as the environment says: `ARXIV_API` names a stand-in for tests, which `ARXIV_PAUSE` and
 * `ARXIV_PATIENCE` (in ms) ask faster and less patiently than arXiv may be asked.
 */
export function arxivOptions(environment: NodeJS.ProcessEnv): ArxivOptions {
  const address = environment['ARXIV_API'];
  if (!address) return {};
  const ms = (name: string) => (environment[name] ? Number(environment[name]) : undefined);
  return { address, pause: ms('ARXIV_PAUSE'), patience: ms('ARXIV_PATIENCE') };
}

/**
 * Asks arXiv's query interface one question. What fails for a passing reason (no connection, time-out, throttling,
 * error of the server, an answer that breaks off) is asked again three times, not before arXiv wants to be asked.
 *
 * @param query parameters of the interface
 * @returns the text of the answer
 * @throws ArxivError where arXiv cannot be reached or refuses
 */
export async function askArxiv(query: Record<string, string>, options: ArxivOptions = {}): Promise<string> {
  const {
    address = ARXIV_API,
    pause = PAUSE,
    patience = PATIENCE,
    report = () => {},
    clock = CLOCK,
  } = options;
  const pace = paceOf(options);
  const url = addressOf(address, query);
  for (let attempt = 0; ; attempt++) {
    await pace.next();
    const answer = await ask(url, patience, clock);
    if ('text' in answer) return answer.text;
    const { failure, isPassing, retryAfter = 0 } = answer;
    const tries = attempt === 0 ? '' : ` after ${attempt + 1} attempts`;
    if (!isPassing) throw new ArxivError(`${failure}${tries}; asking again will not help.`);
    if (retryAfter > LONGEST_WAIT * pause)
      throw new ArxivError(
        `${failure} and wants to be left alone for ${duration(retryAfter)}. Try again then.`,
        { mayPass: true },
      );
    const pauses = RETRY_AFTER[attempt];
    if (pauses === undefined) throw new ArxivError(`${failure}${tries}. Try again later.`, { mayPass: true });
    const ms = Math.max(pauses * pause, retryAfter);
    report(`${failure}; trying again in ${Math.ceil(ms / 1000)} s`);
    await clock.wait(ms);
  }
}

/** The pace that all questions keep which share a cache. */
export const paceOf = ({ pace, cache = CACHE, pause = PAUSE, clock = CLOCK }: ArxivOptions): Pace =>
  pace ?? openPace(`${cache}/last-request`, pause, clock);

function addressOf(address: string, query: Record<string, string>): URL {
  if (!URL.canParse(address)) throw new ArxivError(`ARXIV_API is no address: ${address}.`);
  const url = new URL(address);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url;
}

/** The text of an answer, or why there is none, whether that may pass, and how long to wait until then (in ms). */
type Answer = { text: string } | { failure: string; isPassing: boolean; retryAfter?: number | undefined };

async function ask(url: URL, patience: number, { now }: Clock): Promise<Answer> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(patience),
      headers: { 'user-agent': 'reward-and-reason (a survey of research on RLVR)' },
    });
    const text = await readText(response);
    if (text === undefined)
      return { failure: `arXiv's answer is larger than ${LONGEST_ANSWER / 1_000_000} MB`, isPassing: false };
    // Throttling comes as text with any status.
    const isThrottled = /^\s*Rate exceeded/i.test(text);
    if (response.ok && !isThrottled)
      return isCutOff(text) ? { failure: "arXiv's answer breaks off", isPassing: true } : { text };
    const failure = isThrottled ? 'arXiv asks for a pause' : `arXiv answers ${response.status}`;
    const reason = isThrottled ? undefined : errorIn(text);
    return {
      failure: reason ? `${failure} (${reason})` : failure,
      isPassing: isThrottled || response.status === 429 || response.status >= 500,
      retryAfter: readRetryAfter(response.headers.get('retry-after'), now()),
    };
  } catch (error) {
    return { failure: `arXiv ${failureOf(error, patience)}`, isPassing: true };
  }
}

/** The text of an answer; nothing where it is too long. */
async function readText(response: Response): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    // Leaving the loop closes the connection.
    if (length > LONGEST_ANSWER) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Whether a feed has a beginning and no end. */
const isCutOff = (text: string) => /^\s*(?:<\?xml[^>]*>\s*)?<feed\b/.test(text) && !/<\/feed>\s*$/.test(text);

function duration(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  if (minutes <= 1) return `${Math.ceil(ms / 1000)} s`;
  return minutes < 120 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
}
