import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerFrom, feedOf } from '../../tests/fixtures/arxivFeed.ts';
import { type ArxivServer, type Reply, serveArxiv } from '../../tests/fixtures/arxivServer.ts';
import { fakeClock } from '../../tests/fixtures/fakeClock.ts';
import { linesOf } from '../../tests/fixtures/findings.ts';
import { ANONYMOUS, BREVITY, HINTS, NEW_RECORDS, WITHDRAWN } from '../../tests/fixtures/newPapers.ts';
import { writeSurvey } from '../../tests/fixtures/smallSurvey.ts';
import type { ArxivRecord } from '../arxiv/arxivRecord.ts';
import { checkContent } from '../content/checkContent.ts';
import type { Content } from '../content/content.ts';
import { type AddOptions, addPapers, type Outcome } from './addPapers.ts';
import type { Place } from './place.ts';
import type { Wanted } from './wanted.ts';

let root = '';
let cache = '';
let server: ArxivServer | undefined;
beforeEach(() => {
  root = writeSurvey();
  cache = mkdtempSync(join(tmpdir(), 'arxiv-'));
});
afterEach(async () => {
  rmSync(root, { recursive: true });
  rmSync(cache, { recursive: true });
  await server?.close();
  server = undefined;
});

const PLACE: Place = { topics: ['boundary'], kind: 'method', scope: 'core' };

function readSurvey(): Content {
  const { content, findings } = checkContent(root);
  expect(linesOf(findings)).toEqual([]);
  if (!content) throw new Error('There is no content.');
  return content;
}

/** Papers as they are named on the command line, or by their titles. */
const byId = (...ids: string[]): Wanted[] => ids.map((arxiv) => ({ arxiv, from: arxiv }));
const byTitle = (...titles: string[]): Wanted[] =>
  titles.map((title, index) => ({ title, from: `list.txt:${index + 1}` }));

/** What adding papers did. */
interface Run {
  outcomes: Outcome[];
  /** One line for each. */
  became: string[];
  reported: string[];
  waited: number[];
}

async function add(
  wanted: readonly Wanted[],
  reply: (request: number) => Reply | undefined = () => undefined,
  more: Partial<AddOptions> = {},
  records: readonly ArxivRecord[] = NEW_RECORDS,
): Promise<Run> {
  await server?.close();
  server = await serveArxiv((ids, request, query) => reply(request) ?? answerFrom(records, ids, query));
  const clock = fakeClock();
  const reported: string[] = [];
  const outcomes: Outcome[] = [];
  const options: AddOptions = {
    root,
    content: readSurvey(),
    place: () => PLACE,
    wishes: {},
    withdrawnToo: false,
    dryRun: false,
    today: '2026-11-21',
    ...more,
    arxiv: {
      address: server.address,
      cache,
      clock,
      report: (message) => reported.push(message),
      ...more.arxiv,
    },
  };
  for await (const outcome of addPapers(wanted, options)) outcomes.push(outcome);
  return { outcomes, became: outcomes.map(lineOf), reported, waited: clock.waited };
}

function lineOf(outcome: Outcome): string {
  const { became, wanted } = outcome;
  if (became === 'failed') return `${wanted.from} failed: ${outcome.reason}`;
  if (became === 'known') return `${wanted.from} is ${outcome.paper.file}`;
  return [`${wanted.from} added: ${outcome.draft.entry.file}`, ...outcome.notes].join('; ');
}

/** Files of papers, whatever their names. */
const papers = () =>
  readdirSync(join(root, 'papers'), { recursive: true })
    .filter((path) => /\./.test(String(path)))
    .sort();
const BEFORE = ['debate/limit.mdx', 'debate/prolonged.mdx', 'training/clip.mdx'];

describe('papers are added', () => {
  test('by id, all asked for at once, each as a file that passes the check of form', async () => {
    const { became, reported } = await add(byId(HINTS.id, BREVITY.id));
    expect(became).toEqual([
      '2511.00001 added: content/papers/debate/hintrl.mdx',
      '2511.00002 added: content/papers/debate/is-brevity-enough.mdx',
    ]);
    expect(reported).toEqual(['Asking arXiv for papers 1 to 2 of 2']);
    expect(papers()).toEqual(['debate/hintrl.mdx', 'debate/is-brevity-enough.mdx', ...BEFORE]);
    const hints = readSurvey().papers.find(({ id }) => id === 'hintrl');
    expect(hints?.data).toMatchObject({
      arxiv: HINTS.id,
      title: HINTS.title,
      authors: HINTS.authors,
      added: '2026-11-21',
    });
  });

  test('by title, one question each, with a pause between all of them', async () => {
    const { became, reported, waited } = await add([
      ...byTitle('HINTRL – hints for problems that nobody solves', 'Nowhere to Be Found'),
      ...byId(BREVITY.id),
    ]);
    expect(became).toEqual([
      'list.txt:1 added: content/papers/debate/hintrl.mdx',
      'list.txt:2 failed: arXiv knows no paper of this title.',
      '2511.00002 added: content/papers/debate/is-brevity-enough.mdx',
    ]);
    expect(reported).toEqual([
      'Asking arXiv for papers 1 to 1 of 1',
      'Asking arXiv for “HINTRL – hints for problems that nobody solves” (1 of 2 titles)',
      'Asking arXiv for “Nowhere to Be Found” (2 of 2 titles)',
    ]);
    expect(waited).toEqual([3, 3]);
  });

  test('where their topic belongs, as was wished', async () => {
    const place: Place = { topics: ['stability', 'boundary'], kind: 'analysis', scope: 'adjacent' };
    await add(byId(HINTS.id), undefined, { place: () => place, wishes: { slug: 'hints', by: 'ada' } });
    const text = readFileSync(join(root, 'papers/training/hints.mdx'), 'utf8');
    expect(text).toContain('\ntopics: [stability, boundary]\n');
    expect(text).toContain('\nkinds: [analysis]\n');
    expect(text).toContain('\nscope: adjacent\n');
    expect(text).toContain('\ncontributors: [ada]\n');
  });

  test('once, however often they are named', async () => {
    const { became } = await add([...byId(HINTS.id, HINTS.id), ...byTitle(HINTS.title)]);
    expect(became).toEqual([
      '2511.00001 added: content/papers/debate/hintrl.mdx',
      '2511.00001 is content/papers/debate/hintrl.mdx',
      'list.txt:1 is content/papers/debate/hintrl.mdx',
    ]);
  });

  test('under names that nobody has or had', async () => {
    writeFileSync(join(root, 'permalinks.txt'), '/papers/hintrl/\n');
    const moved = 'redirects:\n  - { from: /papers/hintrl/, to: /papers/clip/ }\n';
    writeFileSync(join(root, 'redirects.yaml'), moved);
    const twin = { ...HINTS, id: '2511.00009', title: 'HintRL: Another Paper of That Name' };
    const { became } = await add(byId(HINTS.id, twin.id), undefined, {}, [HINTS, twin]);
    expect(became).toEqual([
      '2511.00001 added: content/papers/debate/hintrl-hints-problems.mdx',
      '2511.00009 added: content/papers/debate/hintrl-another-name.mdx',
    ]);
  });

  test('but not written where they are only to be shown', async () => {
    const { outcomes } = await add(byId(HINTS.id), undefined, { dryRun: true });
    expect(outcomes[0]).toMatchObject({ became: 'added', draft: { path: 'papers/debate/hintrl.mdx' } });
    expect(papers()).toEqual(BEFORE);
  });

  test('and looked at where their title is like another, or not the one that was named', async () => {
    const alike = { ...HINTS, title: 'Clipping Explained Again and in More Detail' };
    const { became } = await add(
      [{ arxiv: HINTS.id, title: 'Quite Another Paper', from: 'refs.bib:7' }, ...byId('2511.00009')],
      undefined,
      {},
      [
        alike,
        { ...alike, id: '2511.00009', title: 'Clipping, Explained: $\\alpha$ and in More Detail Again' },
      ],
    );
    expect(became).toEqual([
      'refs.bib:7 added: content/papers/debate/clipping-explained-again.mdx; You named it “Quite Another Paper”: is it the paper you mean?',
      '2511.00009 added: content/papers/debate/clipping-explained.mdx; content/papers/debate/clipping-explained-again.mdx has nearly the same title: are they two papers?; Its title holds LaTeX: write it as plain text.',
    ]);
  });
});

describe('nothing is added', () => {
  const record = (changes: Partial<ArxivRecord>): ArxivRecord => ({ ...HINTS, ...changes });

  test.each<[string, ArxivRecord[], string]>([
    ['that arXiv does not know', [], 'arXiv knows no paper 2511.00001.'],
    [
      'that was withdrawn',
      [record({ comment: WITHDRAWN.comment, isWithdrawn: true })],
      'The paper was withdrawn: “This paper has been withdrawn by the author due to a sign error”. With --withdrawn-too it is drafted all the same.',
    ],
    [
      'without authors',
      [record({ authors: [] })],
      "arXiv's record names no authors. Write the entry by hand.",
    ],
    [
      'of the title of an entry',
      [record({ title: 'The limit of training.' })],
      'The title `The limit of training.` is already given in content/papers/debate/limit.mdx:2. Expected it once, whatever its case and punctuation.',
    ],
    [
      'with an author who is a crowd',
      [record({ authors: ['The Collaboration of '.repeat(5).trim()] })],
      "arXiv's record makes no valid entry: `authors[0]` has 104 characters. Expected at most 80. Write the entry by hand.",
    ],
  ])('%s', async (_name, records, reason) => {
    expect((await add(byId(HINTS.id), undefined, {}, records)).became).toEqual([
      `2511.00001 failed: ${reason}`,
    ]);
    expect(papers()).toEqual(BEFORE);
  });

  test('by a title that several papers have', async () => {
    const twin = { ...HINTS, id: '2511.00009' };
    expect((await add(byTitle(HINTS.title), undefined, {}, [HINTS, twin])).became).toEqual([
      'list.txt:1 failed: arXiv knows 2 papers of this title: 2511.00001, 2511.00009. Name one by its id.',
    ]);
  });

  test('where somebody else keeps a file', async () => {
    const content = readSurvey();
    writeFileSync(join(root, 'papers/debate/hintrl.mdx'), 'mine');
    const { became } = await addTo(content);
    expect(became).toEqual(['2511.00001 failed: content/papers/debate/hintrl.mdx exists already.']);
    expect(readFileSync(join(root, 'papers/debate/hintrl.mdx'), 'utf8')).toBe('mine');
    rmSync(join(root, 'papers/debate/hintrl.mdx'));
  });

  test('where the folder cannot be written', async () => {
    const content = readSurvey();
    rmSync(join(root, 'papers/debate'), { recursive: true });
    writeFileSync(join(root, 'papers/debate'), 'a file, so that nothing can lie below it');
    const { became } = await addTo(content);
    expect(became[0]).toMatch(
      /^2511\.00001 failed: content\/papers\/debate\/hintrl\.mdx cannot be written: E(?:EXIST|NOTDIR): .*\.$/,
    );
  });

  /** Adds a paper after the survey was read. */
  async function addTo(content: Content): Promise<{ became: string[] }> {
    server = await serveArxiv(() => feedOf([HINTS]));
    const outcomes: Outcome[] = [];
    const options = { root, content, place: () => PLACE, wishes: {}, withdrawnToo: false, dryRun: false };
    const arxiv = { address: server.address, cache, clock: fakeClock() };
    for await (const outcome of addPapers(byId(HINTS.id), { ...options, today: '2026-11-21', arxiv }))
      outcomes.push(outcome);
    return { became: outcomes.map(lineOf) };
  }
});

test('a clock that is behind is told, instead of a draft that seems older than its paper', async () => {
  const { became } = await add(byId(HINTS.id), undefined, { today: '2025-01-01' });
  expect(became).toEqual([
    '2511.00001 failed: `source.checked` is `2025-01-01`, but the paper was published on 2025-11-03. Expected that day or a later one. Correct one of the two dates, or the clock of the machine that wrote it.',
  ]);
});

test('a withdrawn paper is added where that is wished', async () => {
  const { became } = await add(byId(WITHDRAWN.id), undefined, { withdrawnToo: true });
  expect(became).toEqual(['2511.00003 added: content/papers/debate/result-did-hold.mdx']);
});

test('what cannot be added does not keep others from it', async () => {
  const { became } = await add(byId(WITHDRAWN.id, HINTS.id, '2511.99999', ANONYMOUS.id, BREVITY.id));
  expect(became.map((line) => line.split(':')[0])).toEqual([
    '2511.00003 failed',
    '2511.00001 added',
    '2511.99999 failed',
    '2511.00004 failed',
    '2511.00002 added',
  ]);
});

test('who stops is asked for no more papers', async () => {
  const asked: string[] = [];
  const place = ({ id }: ArxivRecord) => {
    asked.push(id);
    return asked.length === 1 ? PLACE : undefined;
  };
  const { became } = await add(byId(HINTS.id, BREVITY.id, '2511.99999'), undefined, { place });
  expect(became).toEqual([
    '2511.00001 added: content/papers/debate/hintrl.mdx',
    '2511.00002 failed: You stopped before its place was chosen.',
  ]);
});

describe('where arXiv fails', () => {
  test('all papers fail for one reason, and nothing more is asked', async () => {
    const { became, waited } = await add([...byId(HINTS.id), ...byTitle('A', 'B')], () => ({ status: 503 }));
    const reason = 'arXiv answers 503 after 4 attempts. Try again later.';
    expect(became).toEqual([
      `2511.00001 failed: ${reason}`,
      `list.txt:1 failed: ${reason}`,
      `list.txt:2 failed: ${reason}`,
    ]);
    expect({ waited, asked: server?.asked.length }).toEqual({ waited: [3, 9, 27], asked: 4 });
    expect(papers()).toEqual(BEFORE);
  });

  test('what came before is added, and the next run asks for the rest alone', async () => {
    const titles = byTitle(BREVITY.title, 'B');
    const first = await add([...byId(HINTS.id), ...titles], (request) =>
      request > 0 ? 'Rate exceeded.' : undefined,
    );
    const reason = 'arXiv asks for a pause after 4 attempts. Try again later.';
    expect(first.became).toEqual([
      '2511.00001 added: content/papers/debate/hintrl.mdx',
      `list.txt:1 failed: ${reason}`,
      `list.txt:2 failed: ${reason}`,
    ]);
    const second = await add(titles);
    expect(second.became).toEqual([
      'list.txt:1 added: content/papers/debate/is-brevity-enough.mdx',
      'list.txt:2 failed: arXiv knows no paper of this title.',
    ]);
  });

  test('at one title, others are still asked for', async () => {
    const { became } = await add(byTitle('A', BREVITY.title), (request) =>
      request === 0 ? { status: 400 } : undefined,
    );
    expect(became).toEqual([
      'list.txt:1 failed: arXiv answers 400; asking again will not help.',
      'list.txt:2 added: content/papers/debate/is-brevity-enough.mdx',
    ]);
  });

  test('records that were fetched are kept, even where nothing could be written', async () => {
    await add(byId(HINTS.id), undefined, { dryRun: true });
    expect(existsSync(join(cache, '2511.00001.json'))).toBe(true);
    const { became } = await add(byId(HINTS.id), () => ({ status: 503 }));
    expect(became).toEqual(['2511.00001 added: content/papers/debate/hintrl.mdx']);
    expect(server?.asked).toEqual([]);
  });

  test('a cache that cannot be written is no reason to stop', async () => {
    const file = join(cache, 'file');
    writeFileSync(file, 'a file, so that nothing can lie below it');
    const { became } = await add(byId(HINTS.id), undefined, { arxiv: { cache: join(file, 'arxiv') } });
    expect(became).toEqual(['2511.00001 added: content/papers/debate/hintrl.mdx']);
  });
});
