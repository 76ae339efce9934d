import { spawn } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { feedOf } from '../tests/fixtures/arxivFeed.ts';
import { type ArxivServer, type Reply, serveArxiv } from '../tests/fixtures/arxivServer.ts';
import { SMALL_RECORDS } from '../tests/fixtures/smallSources.ts';
import { type Changes, CLIP, edited, writeSurvey } from '../tests/fixtures/smallSurvey.ts';
import { serveWeb } from '../tests/fixtures/webServer.ts';

/** The folder that the command runs in, which holds its cache. */
let folder = '';
let server: ArxivServer | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'freshness-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await server?.close();
  server = undefined;
});

/** Runs the command over the small survey with changes, beside a stand-in for arXiv. */
async function look(
  changes: Changes,
  reply: (ids: string[]) => Reply = () => feedOf(SMALL_RECORDS),
): Promise<{ code: number | null; out: string; err: string }> {
  server = await serveArxiv(reply);
  const content = join(folder, 'content');
  renameSync(writeSurvey(changes), content);
  const env = {
    ...process.env,
    SURVEY_CONTENT: content,
    ARXIV_API: server.address,
    ARXIV_PAUSE: '1',
    LINKS_PAUSE: '1',
    REPOSITORY_URL: 'https://github.com/octo/survey',
  };
  const child = spawn(process.execPath, [resolve('scripts/freshness.ts')], { cwd: folder, env });
  const ended = { code: null as number | null, out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (ended.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (ended.err += chunk.toString()));
  ended.code = await new Promise((done) => child.on('close', done));
  return ended;
}

const TAKEAWAY = 'takeaway: A wider clip';
const withLinks = (links: string) => edited(CLIP, TAKEAWAY, `links: { ${links} }\n${TAKEAWAY}`);

test('a survey that is up to date has nothing to do', async () => {
  expect(await look({})).toEqual({
    code: 0,
    out: 'Nothing to do: 3 papers and 0 links were looked at.\n',
    err: 'Asking arXiv for papers 1 to 3 of 3\n',
  });
});

test('what arXiv says since is printed as Markdown', async () => {
  const records = SMALL_RECORDS.map((record) =>
    record.id === '2504.13837' ? { ...record, journalRef: 'NeurIPS 2026' } : record,
  );
  const { code, out } = await look({}, () => feedOf(records));
  expect({ code, out }).toEqual({
    code: 1,
    out: `3 papers and 0 links were looked at; 1 thing to do.

### Published since

- [\`content/papers/debate/limit.mdx:4:8\`](https://github.com/octo/survey/blob/main/content/papers/debate/limit.mdx?plain=1#L4) arXiv says where the paper was published: “NeurIPS 2026”. The entry has no \`venue\`. Confirm it, then add \`venue\`.
`,
  });
});

describe('links', () => {
  // No part of a name has more than 63 letters, so nobody is asked for this one.
  const DEAD = `https://${'a'.repeat(64)}.invalid/a`;

  test('that lead nowhere are told from those that could not be checked', async () => {
    // It speaks no TLS, so that nothing can be told of a link to it.
    const { address, close } = await serveWeb(() => 200);
    const unknown = address.replace('http:', 'https:');
    const { code, out } = await look(withLinks(`project: ${DEAD}, artifacts: [${unknown}/a, ${unknown}/b]`));
    await close();
    expect(code).toBe(1);
    expect(
      out.replace(/ERR_SSL_\w+|EPROTO/, 'NO_TLS'),
    ).toBe(`3 papers and 3 links were looked at; 1 thing to do.

### Links that lead nowhere

- [\`content/papers/training/clip.mdx:10:19\`](https://github.com/octo/survey/blob/main/content/papers/training/clip.mdx?plain=1#L10) \`${DEAD}\` has a host that does not exist. Expected an address that leads somewhere. Correct or remove it.

### Links that could not be checked

- \`${unknown}/a\` cannot be reached (NO_TLS) (and 1 more of this host).
`);
  });

  test('are not looked at offline, where nothing is said to be up to date', async () => {
    const { code, out, err } = await look(withLinks(`project: ${DEAD}`));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/\nNo host that links lead to answers; this machine seems to be offline\.\n$/);
  });
});

test('where arXiv does not answer, nothing is said to be up to date', async () => {
  const { code, out, err } = await look({}, () => ({ status: 400 }));
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^arXiv answers 400/m);
});

test('where the content has mistakes, nothing is looked at', async () => {
  expect(await look(edited(CLIP, 'scope: adjacent', 'scope: adjacant'))).toEqual({
    code: 2,
    out: '',
    err: `content/papers/training/clip.mdx:9:8 unknown-value
  \`scope\` is \`adjacant\`. Expected one of \`core\`, \`adjacent\`, \`background\`. Did you mean \`adjacent\`?
1 mistake in 1 file.
Nothing was looked at; mend these first.
`,
  });
  expect(server?.asked).toEqual([]);
});
