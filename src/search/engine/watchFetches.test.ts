import { describe, expect, test } from 'vitest';
import { watchFetches } from './watchFetches.ts';

const FOLDER = '/survey/pagefind/';

describe('a reader is told', () => {
  test.each([404, 403, 500])('that a part of the index is missing (%i)', async (status) => {
    const { watch, fetch } = watching(() => new Response('', { status }));
    await fetch(`${FOLDER}index/en_1.pf_index`);
    expect(watch.failure()).toBe('missing');
  });

  test('that the index cannot be reached', async () => {
    const { watch, fetch } = watching(fail);
    await expect(fetch(`${FOLDER}pagefind-entry.json`)).rejects.toThrow('Failed to fetch');
    expect(watch.failure()).toBe('offline');
  });

  test('once, so that the next search begins anew', async () => {
    const { watch, fetch } = watching(() => Response.error());
    await fetch(`${FOLDER}a`);
    expect(watch.failure()).toBe('missing');
    expect(watch.failure()).toBeUndefined();
    await fetch(`${FOLDER}a`);
    expect(watch.failure()).toBe('missing');
  });

  test('even where later parts could be fetched', async () => {
    const { watch, fetch } = watching(
      (input) => new Response('', { status: input === `${FOLDER}a` ? 404 : 200 }),
    );
    await Promise.all([fetch(`${FOLDER}a`), fetch(`${FOLDER}b`)]);
    expect(watch.failure()).toBe('missing');
  });

  test.each([
    ['by a URL', (address: string) => new URL(address)],
    ['by a request', (address: string) => new Request(address)],
  ])('of what is fetched %s', async (_name, input) => {
    const whole = `https://example.org${FOLDER}`;
    const { watch, fetch } = watching(() => new Response('', { status: 404 }), whole);
    await fetch(input(`${whole}a`));
    expect(watch.failure()).toBe('missing');
  });
});

describe('no failure is told', () => {
  test('where all was fetched', async () => {
    const { watch, fetch } = watching(() => new Response('{}'));
    await fetch(`${FOLDER}pagefind-entry.json`);
    expect(watch.failure()).toBeUndefined();
  });

  test.each(['/survey/search/words/x.json', `https://example.org${FOLDER}a`, '/survey/pagefind'])(
    'of a fetch elsewhere: %s',
    async (address) => {
      const missing = watching(() => new Response('', { status: 404 }));
      await missing.fetch(address);
      expect(missing.watch.failure()).toBeUndefined();

      const offline = watching(fail);
      await offline.fetch(address).catch(() => {});
      expect(offline.watch.failure()).toBeUndefined();
    },
  );
});

test('a fetch is done as it was asked for, and answered as before', async () => {
  const response = new Response('text', { status: 206 });
  const asked: unknown[] = [];
  const scope = {
    fetch(this: unknown, ...request: unknown[]) {
      // A browser fetches for its window alone.
      asked.push(this === scope, ...request);
      return Promise.resolve(response);
    },
  };
  watchFetches(FOLDER, scope);
  const init = { method: 'HEAD' };
  expect(await (scope.fetch as typeof fetch)(`${FOLDER}a`, init)).toBe(response);
  expect(asked).toEqual([true, `${FOLDER}a`, init]);
});

/** A scope whose fetches are answered in some way, watched. */
function watching(answer: (input: unknown) => Response, folder = FOLDER) {
  const scope = { fetch: (async (input) => answer(input)) as typeof fetch };
  const watch = watchFetches(folder, scope);
  return { watch, fetch: (input: string | URL | Request) => scope.fetch(input) };
}

function fail(): never {
  throw new TypeError('Failed to fetch');
}
