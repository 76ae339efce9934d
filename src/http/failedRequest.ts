/**
 * Says why `fetch` failed, as what follows a name: "did not answer within 30 s", "cannot be reached (ECONNREFUSED)".
 *
 * @param patience how long the request could take, in ms
 */
export function failureOf(error: unknown, patience: number): string {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return `did not answer within ${patience / 1000} s`;
  return `cannot be reached (${reasonOf(error)})`;
}

/** Code or message of what made `fetch` fail, which it hides behind "fetch failed". */
export function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  if (cause instanceof Error) return 'code' in cause ? String(cause.code) : cause.message;
  return String(cause);
}

/**
 * How long `Retry-After` asks to wait: seconds or a date (RFC 9110, 10.2.3).
 *
 * @param now the time, in ms since 1970
 * @returns ms from now; nothing where there is no such header, or none that can be read
 */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
