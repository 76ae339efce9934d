import { printable } from '../findings/printable.ts';
import { CLOCK, type Clock } from '../http/clock.ts';
import { failureOf, readRetryAfter } from '../http/failedRequest.ts';
import { fieldsOf } from './fieldsOf.ts';
import { shortened } from './markdown.ts';

/** Where GitHub's REST interface is, for which repository, and who asks. */
export interface GitHubOptions {
  /** Such as `https://api.github.com`. */
  api: string;
  /** Owner and name: `octo/survey`. */
  repository: string;
  token: string;
  clock?: Clock;
  /** How long a request may take, in ms. */
  patience?: number;
  /** Told what is waited for. */
  report?: (message: string) => void;
}

/** GitHub could not be reached or refused; the message says what was asked and what to do. */
export class GitHubError extends Error {
  override name = 'GitHubError';
  /** How long to wait before another attempt, in ms; nothing where there is no use in one. */
  readonly tryAfter: number | undefined;

  constructor(message: string, tryAfter?: number) {
    super(message);
    this.tryAfter = tryAfter;
  }
}

/** A request may take this long, in ms. */
const PATIENCE = 30_000;
/** Where GitHub asks for a pause and does not say how long, it shall be a minute. */
const A_MINUTE = 60_000;
/** A job does not wait longer than this, in ms. */
const LONGEST_PAUSE = 3 * A_MINUTE;

export type Method = 'GET' | 'POST' | 'PATCH';

/** What GitHub answers. */
export interface Answer {
  data: unknown;
  /** Address of the next page of a list. */
  next: string | undefined;
}

/**
 * Asks GitHub once.
 *
 * @throws GitHubError where there is no answer, or another one than is documented
 */
export async function ask(
  method: Method,
  address: string,
  body: object | undefined,
  options: GitHubOptions,
): Promise<Answer> {
  // The token goes nowhere else, wherever the next page is said to be.
  const { origin } = new URL(address);
  if (origin !== new URL(options.api).origin)
    throw new GitHubError(`GitHub names ${origin} for the next page of a list.`);
  const { response, text } = await send(method, address, body, options);
  if (!response.ok) throw refusal(shown(method, address), response, text, options.clock ?? CLOCK);
  const data = parsed(text);
  if (data === undefined) throw new GitHubError(`GitHub answers ${shown(method, address)} without JSON.`, 0);
  return { data, next: nextPage(response.headers.get('link')) };
}

async function send(
  method: Method,
  address: string,
  body: object | undefined,
  { token, patience = PATIENCE }: GitHubOptions,
): Promise<{ response: Response; text: string }> {
  try {
    const response = await fetch(address, {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'user-agent': 'reward-and-reason',
        'x-github-api-version': '2022-11-28',
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { response, text: await response.text() };
  } catch (error) {
    throw new GitHubError(`GitHub ${failureOf(error, patience)}: ${shown(method, address)}.`, 0);
  }
}

/** Why a request was refused, and whether to try again (https://docs.github.com/rest, “Rate limits”). */
function refusal(request: string, { status, headers }: Response, text: string, { now }: Clock): GitHubError {
  const message = fieldsOf(parsed(text))['message'];
  const reason = typeof message === 'string' ? printable(shortened(message, 200)) : '';
  const said = `GitHub answers ${status} to ${request}${reason ? ` (${reason})` : ''}.`;
  if (status >= 500) return new GitHubError(said, 0);

  const isThrottled = status === 429 || (status === 403 && asksForPause(headers, reason));
  if (!isThrottled) return new GitHubError(`${said} ${ADVICE[status] ?? ''}`.trim());
  const pause = pauseOf(headers, now());
  return pause <= LONGEST_PAUSE
    ? new GitHubError(said, pause)
    : new GitHubError(`${said} It asks for a pause of ${Math.ceil(pause / A_MINUTE)} minutes.`);
}

const asksForPause = (headers: Headers, reason: string) =>
  headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0' || /rate limit/i.test(reason);

function pauseOf(headers: Headers, now: number): number {
  const asked = readRetryAfter(headers.get('retry-after'), now);
  if (asked !== undefined) return asked;
  const reset = Number(headers.get('x-ratelimit-reset')) * 1000;
  const isUsedUp = headers.get('x-ratelimit-remaining') === '0' && reset > 0;
  return isUsedUp ? Math.max(0, reset - now) : A_MINUTE;
}

const ADVICE: Partial<Record<number, string>> = {
  401: 'Check GITHUB_TOKEN.',
  403: 'Check `permissions` of the job in the workflow.',
  404: 'Check GITHUB_REPOSITORY, and `permissions` of the job in the workflow.',
  410: 'Check that issues are switched on in the settings of the repository.',
};

/** How messages call a request. */
export const shown = (method: Method, address: string) => `${method} ${new URL(address).pathname}`;

/** The page that `Link` names as the next one: `<https://…?page=2>; rel="next"`. */
const nextPage = (header: string | null) => /<([^<>]+)>;\s*rel="next"/.exec(header ?? '')?.[1];

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
