import { CLOCK, type Clock } from '../http/clock.ts';
import { failureOf, readRetryAfter, reasonOf } from '../http/failedRequest.ts';

/** What became of a link: it leads somewhere, it leads nowhere, or that cannot be told. */
export interface LinkState {
  is: 'alive' | 'dead' | 'unknown';
  /** What follows the address in a sentence: "answers 404". */
  because: string;
}

/** No host of any link answers. */
export class OfflineError extends Error {
  override name = 'OfflineError';
}

/** How links are looked at. */
export interface LinkOptions {
  /** Least time between requests to one host, in ms; before further attempts it is waited several times. */
  pause?: number | undefined;
  /** How long a request may take, in ms. */
  patience?: number | undefined;
  clock?: Clock | undefined;
  /** Told which host is looked at. */
  report?: ((message: string) => void) | undefined;
}

const PAUSE = 1_000;
const PATIENCE = 20_000;
/** How many pauses to wait before each further attempt. */
const RETRY_AFTER = [5, 20];
/** The longest wait that an answer may ask for, in ms. */
const LONGEST_WAIT = 120_000;
const HOSTS_AT_ONCE = 8;

/** Why a whole host did not answer, which is not asked for each of its pages. */
const HOST_IS_DOWN = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/**
 * Looks where links lead: one request at a time to each host, several hosts at once. A link is dead where a page is
 * gone (404, 410) or its host has no address; what may pass or be meant for programs alone is not known.
 *
 * @param urls `http` or `https` addresses; of equal ones one is asked for
 * @throws OfflineError where no host answers, which says nothing of the links
 */
export async function checkLinks(
  urls: readonly string[],
  options: LinkOptions = {},
): Promise<Map<string, LinkState>> {
  const states = new Map<string, HostState>();
  const hosts = [...Map.groupBy(new Set(urls), (url) => new URL(url).host)];
  const total = hosts.length;
  const work = async () => {
    for (let next = hosts.shift(); next; next = hosts.shift()) {
      options.report?.(`Looking at ${next[0]} (${total - hosts.length} of ${total} hosts)`);
      for (const [url, state] of await checkHost(next[1], options)) states.set(url, state);
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  if (states.size > 0 && [...states.values()].every(({ isOfHost }) => isOfHost))
    throw new OfflineError('No host that links lead to answers; this machine seems to be offline.');
  return new Map([...states].map(([url, { is, because }]) => [url, { is, because }]));
}

/** A state that may be that of all pages of a host. */
interface HostState extends LinkState {
  isOfHost: boolean;
}

async function checkHost(urls: readonly string[], options: LinkOptions): Promise<[string, HostState][]> {
  const { pause = PAUSE, clock = CLOCK } = options;
  const states: [string, HostState][] = [];
  for (const url of urls) {
    const last = states.at(-1)?.[1];
    if (last && !last.isOfHost) await clock.wait(pause);
    states.push([url, last?.isOfHost ? last : await checkLink(url, options)]);
  }
  return states;
}

async function checkLink(url: string, options: LinkOptions): Promise<HostState> {
  const { pause = PAUSE, clock = CLOCK } = options;
  // Many servers refuse HEAD or answer it wrongly, so only good news is taken from it.
  const brief = await ask('HEAD', url, options);
  if (brief.is === 'alive') return brief;
  for (const pauses of RETRY_AFTER) {
    const state = await ask('GET', url, options);
    if (state.tryAfter === undefined || state.tryAfter > LONGEST_WAIT) return state;
    await clock.wait(Math.max(pauses * pause, state.tryAfter));
  }
  return ask('GET', url, options);
}

/** A state that may be another one after some ms. */
interface PassingState extends HostState {
  tryAfter?: number | undefined;
}

async function ask(
  method: 'HEAD' | 'GET',
  url: string,
  { patience = PATIENCE, clock = CLOCK }: LinkOptions,
): Promise<PassingState> {
  try {
    const response = await fetch(url, {
      method,
      signal: AbortSignal.timeout(patience),
      headers: { 'user-agent': 'reward-and-reason (a survey of research on RLVR)' },
    });
    await response.body?.cancel();
    return stateOf(response, clock);
  } catch (error) {
    const reason = reasonOf(error);
    const isOfHost = HOST_IS_DOWN.has(reason);
    // A redirect may lead to a host that is gone, while this one is not.
    if (reason === 'ENOTFOUND') return { ...NO_HOST, isOfHost: nameOf(error) === new URL(url).hostname };
    return { is: 'unknown', because: failureOf(error, patience), isOfHost, tryAfter: 0 };
  }
}

function stateOf({ ok, status, headers }: Response, { now }: Clock): PassingState {
  const because = `answers ${status}`;
  if (ok) return { is: 'alive', because, isOfHost: false };
  if (status === 404 || status === 410) return { is: 'dead', because, isOfHost: false };
  const isPassing = status === 429 || status >= 500;
  const tryAfter = isPassing ? (readRetryAfter(headers.get('retry-after'), now()) ?? 0) : undefined;
  return { is: 'unknown', because, isOfHost: false, tryAfter };
}

const NO_HOST = { is: 'dead', because: 'has a host that does not exist', tryAfter: 0 } as const;

/** The name that had no address. */
function nameOf(error: unknown): unknown {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'hostname' in cause ? cause.hostname : undefined;
}
