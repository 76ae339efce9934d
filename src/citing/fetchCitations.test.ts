import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeCitation } from '../../tests/fixtures/citations.ts';
import { type CitationFailure, fetchCitationFile, fetchCitations } from './fetchCitations.ts';

/** How the site answers, by address; what is not here is missing. */
let answers: Map<string, () => Promise<Response>>;
/** Addresses that were asked for, and how many at a time at most. */
let asked: string[];
let atATime: number;

beforeEach(() => {
  answers = new Map();
  asked = [];
  atATime = 0;
  let running = 0;
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    atATime = Math.max(atATime, ++running);
    await new Promise((resolve) => setTimeout(resolve, Math.random()));
    running--;
    const answer = answers.get(address);
    return answer ? answer() : new Response('No such page', { status: 404 });
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Each test has its own folder, since what has been fetched is kept. */
let folder = 0;
beforeEach(() => void folder++);
const addressOf = (slug: string) => `/${folder}/${slug}/citation.json`;
const wanted = (...slugs: string[]) => slugs.map((slug) => ({ slug, name: slug.toUpperCase() }));
const serve = (...slugs: string[]) => {
  for (const slug of slugs) answers.set(addressOf(slug), async () => Response.json([makeCitation(slug)]));
};
const FAILING: Record<CitationFailure, () => Promise<Response>> = {
  offline: () => Promise.reject(new TypeError('Failed to fetch')),
  missing: async () => new Response('', { status: 404 }),
  unreadable: async () => new Response('<!doctype html>'),
};
const MANY = Array.from({ length: 40 }, (_, number) => `paper-${number}`);

describe('citations of a selection', () => {
  test('come in its order, whichever arrives first', async () => {
    serve(...MANY);
    const found = await fetchCitations(wanted(...MANY), addressOf);
    expect(found.map(({ custom }) => custom.slug)).toEqual(MANY);
  });

  test('are asked for a few at a time, and counted as they arrive', async () => {
    serve(...MANY);
    const counts: number[] = [];
    await fetchCitations(wanted(...MANY), addressOf, (done) => counts.push(done));
    expect(atATime).toBe(6);
    expect(counts).toEqual(MANY.map((_, number) => number + 1));
  });

  test('are fetched once', async () => {
    serve('prorl', 'dapo');
    await fetchCitations(wanted('prorl'), addressOf);
    await fetchCitations(wanted('prorl', 'dapo'), addressOf);
    expect(asked).toEqual([addressOf('prorl'), addressOf('dapo')]);
  });

  test('are none where none is wanted', async () => {
    expect(await fetchCitations([], addressOf)).toEqual([]);
    expect(asked).toEqual([]);
  });
});

describe('a selection is never given in part: what is missing is named', () => {
  test.each([
    ['offline', 'The citation could not be loaded: the site cannot be reached, the device may be offline.'],
    ['missing', 'The citation could not be loaded: the site has no such file.'],
    ['unreadable', 'The citation could not be loaded: its file cannot be read.'],
  ] as const)('one paper: %s', async (failure, message) => {
    answers.set(addressOf('prorl'), FAILING[failure]);
    await expect(fetchCitations(wanted('prorl'), addressOf)).rejects.toThrow(message);
  });

  test('some papers, for several reasons', async () => {
    serve('a', 'b');
    answers.set(addressOf('c'), FAILING.offline);
    answers.set(addressOf('d'), FAILING.missing);
    answers.set(addressOf('e'), FAILING.missing);
    answers.set(addressOf('f'), FAILING.unreadable);
    await expect(fetchCitations(wanted('f', 'a', 'c', 'd', 'b', 'e'), addressOf)).rejects.toThrow(
      '4 of 6 citations could not be loaded: C (the site cannot be reached, the device may be offline); ' +
        'D and E (the site has no such files); F (its file cannot be read).',
    );
  });

  test('all papers: the first ones are named', async () => {
    await expect(fetchCitations(wanted(...MANY), addressOf)).rejects.toThrow(
      '40 of 40 citations could not be loaded: ' +
        'PAPER-0, PAPER-1, PAPER-2, PAPER-3, PAPER-4 and 35 more (the site has no such files).',
    );
  });

  test('and trying again asks for what is missing alone', async () => {
    serve('a');
    answers.set(addressOf('b'), FAILING.offline);
    await expect(fetchCitations(wanted('a', 'b'), addressOf)).rejects.toThrow('1 of 2');
    serve('b');
    await fetchCitations(wanted('a', 'b'), addressOf);
    expect(asked).toEqual([addressOf('a'), addressOf('b'), addressOf('b')]);
  });
});

describe('a file of citations', () => {
  test('is given as it is', async () => {
    answers.set('/papers.bib', async () => new Response('@misc{x}\n'));
    expect(await fetchCitationFile('/papers.bib')).toBe('@misc{x}\n');
  });

  test.each([
    ['offline', FAILING.offline, 'the site cannot be reached, the device may be offline'],
    ['missing', FAILING.missing, 'the site has no such file'],
    [
      'cut off on its way',
      async () => new Response(new ReadableStream({ start: (stream) => stream.error(new TypeError('cut')) })),
      'the site cannot be reached, the device may be offline',
    ],
    [
      'a page in its place',
      async () => new Response('', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
      'the site has no such file',
    ],
  ])('that is not there: %s', async (_name, answer, reason) => {
    answers.set('/papers.bib', answer);
    await expect(fetchCitationFile('/papers.bib')).rejects.toThrow(
      `The citations could not be loaded: ${reason}.`,
    );
  });
});
