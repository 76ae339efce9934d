import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { errorFeed, feedOf } from '../tests/fixtures/arxivFeed.ts';
import { type ArxivServer, type Reply, serveArxiv } from '../tests/fixtures/arxivServer.ts';
import { SMALL_RECORDS, smallSources } from '../tests/fixtures/smallSources.ts';
import { BOUNDARY, type Changes, CLIP, DEBATE, edited, writeSurvey } from '../tests/fixtures/smallSurvey.ts';

/** The folder that the command runs in, which holds its cache. */
let folder = '';
let server: ArxivServer | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await server?.close();
  server = undefined;
});

/** What the command printed, and how it ended. */
interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the command over the small survey with changes, beside a stand-in for arXiv. */
async function verify(
  args: string[],
  changes: Changes = {},
  reply: (ids: string[]) => Reply = known,
): Promise<Ended> {
  server ??= await serveArxiv(reply);
  const content = join(folder, 'content');
  rmSync(content, { recursive: true, force: true });
  renameSync(writeSurvey(changes), content);
  const env = { ...process.env, SURVEY_CONTENT: content, ARXIV_API: server.address };
  const child = spawn(process.execPath, [resolve('scripts/verify.ts'), ...args], { cwd: folder, env });
  const ended: Ended = { code: null, out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (ended.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (ended.err += chunk.toString()));
  ended.code = await new Promise((done) => child.on('close', done));
  return ended;
}

const known = (ids: string[]) => feedOf(SMALL_RECORDS.filter(({ id }) => ids.includes(id)));

/** A file of sources in the folder that the command runs in. */
function writeSources(sources: unknown): void {
  writeFileSync(join(folder, 'sources.json'), JSON.stringify(sources));
}

describe('with arXiv', () => {
  test('entries that agree are counted, and the next run asks for nothing again', async () => {
    expect(await verify([])).toEqual({
      code: 0,
      out: '3 papers and the texts that cite them agree with their sources.\n',
      err: 'Asking arXiv for papers 1 to 3 of 3\n',
    });
    expect(readdirSync(join(folder, '.cache/arxiv')).sort()).toEqual([
      '2503.00001.json',
      '2504.13837.json',
      '2505.24864.json',
      'last-request',
    ]);
    expect(await verify([])).toEqual({
      code: 0,
      out: '3 papers and the texts that cite them agree with their sources.\n',
      err: '',
    });
    expect(server?.asked).toEqual([['2504.13837', '2505.24864', '2503.00001']]);
  });

  test('entries that differ are printed as mistakes are', async () => {
    expect(await verify([], edited(CLIP, 'on a small example.', 'on 40 examples.'))).toEqual({
      code: 1,
      out: '',
      err: `Asking arXiv for papers 1 to 3 of 3
content/papers/training/clip.mdx:30:4 foreign-number
  The number 40 is not in the source. Expected figures as the source prints them. Correct it, leave it out, or say “(computed from …)” behind it.
1 mistake in 1 file.
`,
    });
  });

  test('a draft does not agree with its source before it is written', async () => {
    const draft = edited(
      CLIP,
      'on a small example.',
      'on a small example. Not written yet: what the source shows.',
    );
    const { code, err } = await verify(['clip'], draft);
    expect(code).toBe(1);
    expect(err).toContain('“Not written yet: what the source shows” stands in the place of a text.');
  });

  test('texts that cite papers are compared with them', async () => {
    expect(await verify([], edited(BOUNDARY, 'Both can be right.', 'Both are, for 40% of it.'))).toEqual({
      code: 1,
      out: '',
      err: `Asking arXiv for papers 1 to 3 of 3
content/questions/boundary.mdx:23:15 foreign-number
  The number 40% is not in the source. Expected figures as the source prints them. Correct it, leave it out, or say “(computed from …)” behind it.
1 mistake in 1 file.
`,
    });
  });

  test('only the entries that are named are asked for and compared, and no texts', async () => {
    const { code, out } = await verify(['prolonged', 'limit'], {
      ...edited(CLIP, 'on a small example.', 'on 40 examples.'),
      ...edited(BOUNDARY, 'Both can be right.', 'Both are, for 40% of it.'),
      ...edited(DEBATE, 'More than this is open', 'More than 40 things are open'),
    });
    expect({ code, out }).toEqual({ code: 0, out: '2 papers agree with their sources.\n' });
    expect(server?.asked).toEqual([['2504.13837', '2505.24864']]);
    expect((await verify(['limit'])).out).toBe('1 paper agrees with its source.\n');
  });

  test('a paper that arXiv does not know is a difference', async () => {
    const { code, err } = await verify(['clip'], {}, () => feedOf([]));
    expect(code).toBe(1);
    expect(err).toContain('content/papers/training/clip.mdx:4:8 missing-source\n');
  });

  test.each<[string, Reply, string]>([
    ['refuses', { status: 400 }, 'arXiv answers 400; asking again will not help.'],
    [
      'refuses and says why',
      { status: 400, text: errorFeed('incorrect id format') },
      'arXiv answers 400 (incorrect id format); asking again will not help.',
    ],
    ['reports an error', errorFeed('incorrect id format'), 'arXiv reports: incorrect id format'],
  ])('that %s, nothing is compared', async (_name, reply, message) => {
    expect(await verify(['clip'], {}, () => reply)).toEqual({
      code: 2,
      out: '',
      err: `Asking arXiv for papers 1 to 1 of 1
${message}
A file of sources serves too: npm run verify -- --sources file.json
`,
    });
  });
});

describe('with a file of sources', () => {
  test('arXiv is left alone', async () => {
    writeSources([...smallSources().values()]);
    expect(await verify(['--sources', 'sources.json'])).toEqual({
      code: 0,
      out: '3 papers and the texts that cite them agree with their sources.\n',
      err: '',
    });
    expect(server?.asked).toEqual([]);
  });

  test('a source without an entry is reported, but not where entries are named', async () => {
    writeSources([
      ...smallSources().values(),
      { arxiv: '2505.00009', title: 'A Paper', abstract: 'It is one.' },
    ]);
    const { code, err } = await verify(['--sources', 'sources.json']);
    expect({ code, err }).toEqual({
      code: 1,
      err: `content/papers:1:1 missing-entry
  No entry has the arXiv id 2505.00009 (“A Paper”). Expected an entry for each source.
1 mistake in 1 file.
`,
    });
    expect(await verify(['--sources', 'sources.json', 'clip'])).toMatchObject({ code: 0 });
  });

  test('that is missing or broken, nothing is compared', async () => {
    const missing = await verify(['--sources', 'sources.json']);
    expect(missing.code).toBe(2);
    expect(missing.err).toMatch(/^sources\.json cannot be read: ENOENT: no such file or directory.*\.\n$/);

    writeSources([{ arxiv: '2505.00009' }]);
    expect(await verify(['--sources', 'sources.json'])).toEqual({
      code: 2,
      out: '',
      err: 'sources.json is not a list of sources: 0.title: Invalid input: expected string, received undefined.\n',
    });
  });
});

describe('nothing is compared', () => {
  test('where an entry is named that does not exist', async () => {
    expect(await verify(['clips'])).toEqual({
      code: 2,
      out: '',
      err: 'There is no entry `clips`. Did you mean `clip`?\n',
    });
    expect((await verify(['--', 'nobody'])).err).toBe('There is no entry `nobody`.\n');
  });

  test('where an option is unknown', async () => {
    const { code, err } = await verify(['--source', 'a.json']);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^There is no option `--source`\. Did you mean `--sources`\?\nUsage: npm run verify -- \[--sources file\.json\] \[slug …\]\n$/,
    );
  });

  test('where the content has mistakes', async () => {
    expect(await verify([], edited(CLIP, 'scope: adjacent', 'scope: adjacant'))).toEqual({
      code: 2,
      out: '',
      err: `content/papers/training/clip.mdx:9:8 unknown-value
  \`scope\` is \`adjacant\`. Expected one of \`core\`, \`adjacent\`, \`background\`. Did you mean \`adjacent\`?
1 mistake in 1 file.
Nothing was compared; mend these first.
`,
    });
    expect(server?.asked).toEqual([]);
  });
});
