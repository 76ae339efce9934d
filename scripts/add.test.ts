import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../src/content/checkContent.ts';
import { answerFrom, feedOf } from '../tests/fixtures/arxivFeed.ts';
import { type ArxivServer, type Reply, serveArxiv } from '../tests/fixtures/arxivServer.ts';
import { ANONYMOUS, BREVITY, HINTS, NEW_RECORDS, WITHDRAWN } from '../tests/fixtures/newPapers.ts';
import { type Changes, edited, LIMIT, writeSurvey } from '../tests/fixtures/smallSurvey.ts';

/** The folder that the command runs in, which holds the survey and the cache. */
let folder = '';
let server: ArxivServer | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'add-'));
  survey();
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await server?.close();
  server = undefined;
});

/** Puts the small survey, with changes, in its place. */
function survey(changes: Changes = {}): void {
  const content = join(folder, 'content');
  rmSync(content, { recursive: true, force: true });
  renameSync(writeSurvey(changes), content);
}

/** What the command printed, and how it ended. */
interface Ended {
  code: number | null;
  out: string;
  err: string;
}

type Answer = (request: number) => Reply | undefined;

/** Starts the command beside a stand-in for arXiv, which is asked sixty times as fast. */
async function start(args: string[], reply: Answer = () => undefined, more: NodeJS.ProcessEnv = {}) {
  server ??= await serveArxiv((ids, request, query) => reply(request) ?? answerFrom(NEW_RECORDS, ids, query));
  const env = {
    ...process.env,
    SURVEY_CONTENT: join(folder, 'content'),
    ARXIV_API: server.address,
    ARXIV_PAUSE: '50',
    ...more,
  };
  const [command = '', ...before] = more['RUN_BY']?.split(' ') ?? [process.execPath];
  return spawn(command, [...before, resolve('scripts/add.ts'), ...args], { cwd: folder, env });
}

async function endOf(child: ChildProcess): Promise<Ended> {
  const ended: Ended = { code: null, out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => (ended.out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (ended.err += chunk.toString()));
  ended.code = await new Promise((done) => child.on('close', done));
  return ended;
}

const add = async (args: string[], reply?: Answer, more?: NodeJS.ProcessEnv) =>
  endOf(await start(args, reply, more));

/** Files of papers; also hidden ones. */
const papers = () =>
  readdirSync(join(folder, 'content/papers'), { recursive: true })
    .map(String)
    .filter((path) => path.includes('.'))
    .sort();
const BEFORE = ['debate/limit.mdx', 'debate/prolonged.mdx', 'training/clip.mdx'];
const TOPIC = ['--topic', 'boundary'];

/** The survey has these files of papers and no mistakes. */
function expectPapers(files: string[]): void {
  expect(papers()).toEqual([...BEFORE, ...files].sort());
  expect(checkContent(join(folder, 'content')).findings).toEqual([]);
}

describe('papers are added', () => {
  test('by id, and the summary says what became of each and what to do next', async () => {
    expect(await add([HINTS.id, `https://arxiv.org/abs/${BREVITY.id}v1`, '2504.13837', ...TOPIC])).toEqual({
      code: 0,
      out: `Added content/papers/debate/hintrl.mdx
  “HintRL: Hints for Problems That Nobody Solves” (2511.00001), page /papers/hintrl/
Added content/papers/debate/is-brevity-enough.mdx
  “Is Brevity Enough? Short Answers in Long Training” (2511.00002), page /papers/is-brevity-enough/
Already there: 2504.13837 is content/papers/debate/limit.mdx, page /papers/limit/
Guessed: the address (--slug), the short title, the kind (--kind), the scope (--scope). Correct it before it is published.
2 papers added, 1 already there.
Next: open the files and write what is missing.
  npm run check -- hintrl is-brevity-enough --watch    says what that is, after each save
  npm start    shows them
`,
      err: 'Asking arXiv for papers 1 to 2 of 2\n',
    });
    expectPapers(['debate/hintrl.mdx', 'debate/is-brevity-enough.mdx']);
  });

  test('once: a repeated run finds them there and asks for nothing', async () => {
    await add([HINTS.id, ...TOPIC]);
    const text = readFileSync(join(folder, 'content/papers/debate/hintrl.mdx'), 'utf8');
    expect(await add([HINTS.id, '--topic', 'stability'])).toEqual({
      code: 0,
      out: `Already there: 2511.00001 is content/papers/debate/hintrl.mdx, page /papers/hintrl/
1 already there.
`,
      err: '',
    });
    expect(readFileSync(join(folder, 'content/papers/debate/hintrl.mdx'), 'utf8')).toBe(text);
    expect(server?.asked).toEqual([[HINTS.id]]);
  });

  test('to be read only, where that is asked for', async () => {
    const { code, out, err } = await add([
      HINTS.id,
      ...TOPIC,
      '--kind',
      'method',
      '--slug',
      'hints',
      '--dry-run',
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^---\n# A draft, made from arXiv's record of version 2\.[\s\S]*\n## Limits\n\n.*\n$/,
    );
    expect(err).toBe(`Asking arXiv for papers 1 to 1 of 1
Not written: content/papers/debate/hints.mdx
  “HintRL: Hints for Problems That Nobody Solves” (2511.00001), page /papers/hints/
Guessed: the short title, the scope (--scope). Correct it before it is published.
1 paper to be added.
`);
    expectPapers([]);
  });
});

describe('a file', () => {
  const LIST = `The limit of training
HintRL: Hints for Problems That Nobody Solves
Prolonged RL: New Answer
Nowhere to Be Found: Nothing in Particular
`;

  test('is compared with the survey, without asking arXiv', async () => {
    writeFileSync(join(folder, 'list.txt'), LIST);
    const { code, out, err } = await add(['--list', 'list.txt']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`The survey has 1 of the 4 papers of list.txt.
It lacks
  list.txt:2 “HintRL: Hints for Problems That Nobody Solves”
  list.txt:4 “Nowhere to Be Found: Nothing in Particular”
Of nearly the same title as an entry, which may be the same paper; add them by arXiv id if not
  list.txt:3 “Prolonged RL: New Answer”
    content/papers/debate/prolonged.mdx “Prolonged RL: New Answers”
To draft them: npm run add -- --list list.txt --write
`);
    expect(server?.asked).toEqual([]);
  });

  test('has what the survey lacks drafted, as far as arXiv knows it', async () => {
    writeFileSync(join(folder, 'list.txt'), LIST);
    const { code, out, err } = await add(['--list', 'list.txt', '--write', ...TOPIC]);
    expect(code).toBe(1);
    expect(out).toContain('Added content/papers/debate/hintrl.mdx\n');
    expect(out).toContain('1 paper added, 1 already there, 1 not added.\n');
    expect(err).toContain('Not added: list.txt:4: arXiv knows no paper of this title.\n');
    expectPapers(['debate/hintrl.mdx']);
  });

  test('of a bibliography is read too', async () => {
    writeFileSync(
      join(folder, 'refs.bib'),
      `@misc{a, title = {Clipping Explained}, eprint = {2503.00001}, archivePrefix = {arXiv}}\n`,
    );
    expect((await add(['--list', 'refs.bib'])).out).toBe('The survey has the paper of refs.bib.\n');
    expect(
      (await add(['refs.bib', '2504.13837'])).out,
    ).toBe(`Already there: refs.bib:1 is content/papers/training/clip.mdx, page /papers/clip/
Already there: 2504.13837 is content/papers/debate/limit.mdx, page /papers/limit/
2 already there.
`);
  });

  test('that cannot be read is named', async () => {
    const { code, err } = await add(['--list', 'nothing.bib']);
    expect(code).toBe(2);
    expect(err).toMatch(/^nothing\.bib cannot be read: ENOENT: no such file or directory.*\.\n$/);
    writeFileSync(join(folder, 'paper.pdf'), '%PDF-1.7\n');
    const pdf = await add(['--list', 'paper.pdf']);
    expect(pdf.code).toBe(2);
    expect(pdf.err).toMatch(/^paper\.pdf:1:1 other-format\n {2}The file is a PDF\./);
  });
});

describe('nothing is tried', () => {
  test('where nobody says, or can be asked, what a paper is about', async () => {
    const { code, out, err } = await add([HINTS.id]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toBe(`Say what the paper is about by \`--topic\`, one of
The debate (debate)
  --topic boundary
      Papers that ask whether the set of solvable problems grows.
  --topic base-model
      Papers on the model that training starts from.
Training (training)
  --topic stability
      Papers on what keeps a run going.
`);
    expect(server?.asked).toEqual([]);
  });

  test.each([
    [
      'a topic that is unknown',
      [HINTS.id, '--topic', 'bondary'],
      'There is no topic `bondary`. Did you mean `boundary`?\n',
    ],
    [
      'a slug that an entry has',
      [HINTS.id, ...TOPIC, '--slug', 'limit'],
      'The slug `limit` is taken: addresses are permanent. Choose another.\n',
    ],
    [
      'one slug for two papers',
      [HINTS.id, BREVITY.id, ...TOPIC, '--slug', 'both'],
      '`--slug` names one paper, but 2 are to be added.\n',
    ],
  ])('with %s', async (_name, args, message) => {
    expect(await add(args)).toEqual({ code: 2, out: '', err: message });
    expect(server?.asked).toEqual([]);
  });

  test('where the survey has mistakes, among which the paper may hide', async () => {
    survey(edited(LIMIT, 'scope: core', 'scope: cor'));
    const { code, err } = await add([HINTS.id, ...TOPIC]);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^content\/papers\/debate\/limit\.mdx:9:8 unknown-value\n[\s\S]*\nNothing was added; mend these first\.\n$/,
    );
  });

  test('with several things of which none names a paper', async () => {
    const { code, out, err } = await add(['hints', '2505.2486', ...TOPIC]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const [first, second, ...more] = err.split('\n');
    expect(first).toMatch(/^Not added: `hints` is neither an arXiv id nor an address\. /);
    expect(second).toMatch(/^Not added: `2505\.2486` /);
    expect(more).toEqual(['Nothing was added.', '']);
  });

  test('with something that names no paper, but with the others', async () => {
    const { code, err } = await add(['hints', HINTS.id, ...TOPIC]);
    expect(code).toBe(1);
    expect(err).toMatch(/^Not added: `hints` is neither an arXiv id nor an address\. /);
    expectPapers(['debate/hintrl.mdx']);
  });
});

describe('a paper is not added, for one clear reason', () => {
  const PAGE = '<!DOCTYPE html>\n<html><body>\u001b[2JMaintenance</body></html>';
  const FEED = feedOf([HINTS]);

  test.each<[string, Reply | undefined, string]>([
    ['arXiv is down', { status: 503 }, 'arXiv answers 503 after 4 attempts. Try again later.'],
    ['arXiv hangs', 'hangs', 'arXiv did not answer within 0.3 s after 4 attempts. Try again later.'],
    [
      'arXiv wants to be left alone',
      { status: 429, retryAfter: '7200' },
      'arXiv answers 429 and wants to be left alone for 2 hours. Try again then.',
    ],
    [
      'arXiv answers a page',
      PAGE,
      "arXiv's answer is not the documented feed; it begins with “<!DOCTYPE html> <html><body>\uFFFD[2JMaintenance</body></html>”.",
    ],
    [
      'connections break',
      { half: FEED },
      'arXiv cannot be reached (UND_ERR_SOCKET) after 4 attempts. Try again later.',
    ],
    ['answers break off', FEED.slice(0, 900), "arXiv's answer breaks off after 4 attempts. Try again later."],
  ])('%s', async (_name, reply, reason) => {
    const { code, out, err } = await add(
      [HINTS.id, ...TOPIC],
      () => reply,
      reply === 'hangs' ? { ARXIV_PATIENCE: '300' } : {},
    );
    expect({ code, out, last: err.trimEnd().split('\n').at(-1) }).toEqual({
      code: 1,
      out: '1 not added.\n',
      last: `Not added: 2511.00001: ${reason}`,
    });
    expectPapers([]);
  });

  test('arXiv does not know it, it was withdrawn, or nobody wrote it', async () => {
    const { code, err } = await add(['2511.99999', WITHDRAWN.id, ANONYMOUS.id, ...TOPIC]);
    expect(code).toBe(1);
    expect(err).toBe(`Asking arXiv for papers 1 to 3 of 3
Not added: 2511.99999: arXiv knows no paper 2511.99999.
Not added: 2511.00003: The paper was withdrawn: “This paper has been withdrawn by the author due to a sign error”. With --withdrawn-too it is drafted all the same.
Not added: 2511.00004: arXiv's record names no authors. Write the entry by hand.
`);
    expectPapers([]);
  });

  test('there is no network', async () => {
    const { code, err } = await add([HINTS.id, ...TOPIC], undefined, { ARXIV_API: 'http://arxiv.invalid/' });
    expect(code).toBe(1);
    expect(err).toMatch(
      /Not added: 2511\.00001: arXiv cannot be reached \((?:ENOTFOUND|EAI_AGAIN)\) after 4 attempts\. Try again later\.\n$/,
    );
    expectPapers([]);
  });

  test.skipIf(process.platform === 'win32')('the disk is full', async () => {
    // A limit of 1 kB for any file stands for it: the record fits, the draft does not.
    const limited = join(folder, 'limited.sh');
    writeFileSync(limited, `trap '' XFSZ; ulimit -f 1; exec "${process.execPath}" "$@"\n`);
    const { code, out, err } = await add([HINTS.id, ...TOPIC], undefined, { RUN_BY: `bash ${limited}` });
    expect({ code, out }).toEqual({ code: 1, out: '1 not added.\n' });
    expect(err).toMatch(
      /\nNot added: 2511\.00001: content\/papers\/debate\/hintrl\.mdx cannot be written: EFBIG: file too large, write\.\n$/,
    );
    expectPapers([]);
    expect((await add([HINTS.id, ...TOPIC])).code).toBe(0);
    expectPapers(['debate/hintrl.mdx']);
  });
});

describe('an interrupted run', () => {
  const ARGS = ['--list', 'list.txt', '--write', ...TOPIC];
  /** The first title is answered, the second never. */
  const secondHangs: Answer = (request) => (request === 1 ? 'hangs' : undefined);
  const waitForFirst = async () => {
    while (server?.asked.length !== 2) await new Promise((done) => setTimeout(done, 10));
  };

  beforeEach(() => writeFileSync(join(folder, 'list.txt'), `${HINTS.title}\n${BREVITY.title}\n`));

  test('says what it has done, and the next run does the rest', async () => {
    const child = await start(ARGS, secondHangs);
    const end = endOf(child);
    await waitForFirst();
    child.kill('SIGINT');
    const { code, out, err } = await end;
    expect(code).toBe(130);
    expect(out).toContain('Added content/papers/debate/hintrl.mdx\n');
    expect(err).toMatch(/\n1 paper not tried\. The same command goes on with them\.\n$/);
    expectPapers(['debate/hintrl.mdx']);
    expect((await add(ARGS)).out).toContain('1 paper added, 1 already there.\n');
    expectPapers(['debate/hintrl.mdx', 'debate/is-brevity-enough.mdx']);
  });

  test('that was killed leaves whole files, and the next run does the rest', async () => {
    const child = await start(ARGS, secondHangs);
    const end = endOf(child);
    await waitForFirst();
    child.kill('SIGKILL');
    expect((await end).code).toBeNull();
    expectPapers(['debate/hintrl.mdx']);
    expect((await add(ARGS)).code).toBe(0);
    expectPapers(['debate/hintrl.mdx', 'debate/is-brevity-enough.mdx']);
  });

  test('that was killed while it wrote leaves nothing that counts', async () => {
    // A file that another run had begun.
    writeFileSync(join(folder, 'content/papers/debate/.hintrl.mdx.1.tmp'), '---\ntitle: Hint');
    expect((await add([HINTS.id, ...TOPIC])).code).toBe(0);
    expect(checkContent(join(folder, 'content')).findings).toEqual([]);
  });
});

test('runs that follow each other keep the pause between requests', async () => {
  const pause = { ARXIV_PAUSE: '3000' };
  await add([HINTS.id, ...TOPIC], undefined, pause);
  const first = statSync(join(folder, '.cache/arxiv/last-request')).mtimeMs;
  await add([BREVITY.id, ...TOPIC], undefined, pause);
  const second = statSync(join(folder, '.cache/arxiv/last-request')).mtimeMs;
  expect(second - first).toBeGreaterThanOrEqual(2_990);
  expect(existsSync(join(folder, '.cache/arxiv/2511.00002.json'))).toBe(true);
});
