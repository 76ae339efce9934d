import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  type Changes,
  CLIP,
  DEBATE,
  edited,
  essay,
  LIMIT,
  smallSurvey,
  writeSurvey,
} from '../tests/fixtures/smallSurvey.ts';

/** The folder that the command runs in. */
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  cpSync('cspell.config.yaml', join(folder, 'cspell.config.yaml'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const ENV = {
  ...process.env,
  SITE_URL: 'https://example.org',
  BASE_PATH: '/survey/',
  SURVEY_CONTENT: undefined,
};
const COMMAND = resolve('scripts/check.ts');

/** Runs the command over the small survey with changes. */
function check(args: string[], changes: Changes = {}) {
  rmSync(join(folder, 'content'), { recursive: true, force: true });
  renameSync(writeSurvey(changes), join(folder, 'content'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    env: ENV,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const file = (path: string) => readFileSync(join(folder, 'content', path), 'utf8');
const WRONG_SCOPE = edited(LIMIT, 'scope: core', 'scope: Core');

test('a survey without mistakes is counted', () => {
  expect(check([])).toEqual({
    status: 0,
    stdout: 'No mistakes in 3 papers, 1 question, 0 sections and 2 terms.\n',
    stderr: '',
  });
});

test('a mistake is shown with its line, its fix and the page that explains it', () => {
  expect(check([], WRONG_SCOPE)).toEqual({
    status: 1,
    stdout: '',
    stderr: `content/papers/debate/limit.mdx:9:8 unknown-value
  \`scope\` is \`Core\`. Expected one of \`core\`, \`adjacent\`, \`background\`. Did you mean \`core\`?
  \`npm run check -- --fix\` mends this.

     8 | kinds: [analysis]
  >  9 | scope: Core
       |        ^
    10 | takeaway: Training selects among answers that the base model already gives.

  https://example.org/survey/contribute/errors/#unknown-value

1 mistake in 1 file.
The wording is looked at once these are mended.
`,
  });
});

test('a date that is far in the future is named beside all else, wording too', () => {
  const { status, stderr } = check([], edited(CLIP, 'added: 2026-11-20', 'added: 2999-11-20'));
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^content\/papers\/training\/clip\.mdx:12:8 future-date\n {2}`added` is `2999-11-20`, which is still to come\./,
  );
  expect(stderr).toMatch(/\n1 mistake in 1 file\.\n$/);
});

describe('--fix', () => {
  test('mends what is safe, says where, and checks again', () => {
    expect(check(['--fix'], WRONG_SCOPE)).toEqual({
      status: 0,
      stdout: 'No mistakes in 3 papers, 1 question, 0 sections and 2 terms.\n',
      stderr: 'Mended content/papers/debate/limit.mdx\n    9 - scope: Core\n    9 + scope: core\n',
    });
    expect(file(LIMIT)).toBe(smallSurvey()[LIMIT]);
  });

  test('leaves the rest to be mended by hand', () => {
    const { status, stderr } = check(['--fix'], edited(LIMIT, 'topics: [boundary', 'topics: [bondary'));
    expect(status).toBe(1);
    expect(stderr).not.toContain('Mended');
    expect(stderr).toContain('unknown-topic');
  });

  test('touches only the files that are named', () => {
    const { status } = check(['--fix', 'clip'], WRONG_SCOPE);
    expect(status).toBe(1);
    expect(file(LIMIT)).toContain('scope: Core');
  });
});

describe('some files', () => {
  const misspelled = edited(CLIP, 'Some runs', 'Some qwyzful runs');

  test('are named by path or by slug', () => {
    for (const name of ['content/papers/training/clip.mdx', 'clip', join(folder, 'content', CLIP)])
      expect(check([name])).toEqual({
        status: 0,
        stdout: 'No mistakes in content/papers/training/clip.mdx.\n',
        stderr: '',
      });
  });

  test('are the only ones whose wording is looked at', () => {
    expect(check(['limit'], misspelled).status).toBe(0);
    expect(check(['clip'], misspelled).stderr).toContain('“qwyzful” is in no dictionary.');
  });

  test('are checked against all others, even where the mistake shows there', () => {
    const twice = edited(CLIP, 'arxiv: "2503.00001"', 'arxiv: "2504.13837"');
    expect(check(['limit'], twice).stderr).toContain(
      'The arXiv id `2504.13837` is already given in content/papers/debate/limit.mdx:4.',
    );
  });

  test.each([
    ['clp', 'There is no entry `clp` in the content. Did you mean `clip`?\n'],
    [
      'content/papers/training/clop.mdx',
      'There is no file `content/papers/training/clop.mdx` in the content. Did you mean `content/papers/training/clip.mdx`?\n',
    ],
  ])('that do not exist are not checked: %s', (name, stderr) => {
    expect(check([name])).toEqual({ status: 2, stdout: '', stderr });
  });

  test('that lie where nothing belongs are not said to be missing', () => {
    expect(check(['content/papers/clop.mdx'], { 'papers/clop.mdx': smallSurvey()[CLIP] ?? '' })).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'Nothing of the survey belongs at `content/papers/clop.mdx`. `npm run check` says where it could lie.\n',
    });
  });
});

test('a paper is checked together with the text of its section, which has to cite it', () => {
  const { [DEBATE]: text = '' } = essay();
  const { status, stderr } = check(['limit'], {
    [DEBATE]: text.replaceAll('<Cite paper="limit" />', 'one of them'),
  });
  expect(status).toBe(1);
  expect(stderr).toContain('The text of the section does not cite `limit` (Limit).');
});

describe('reporters', () => {
  test('for GitHub, findings are commands', () => {
    expect(check(['--reporter', 'github'], WRONG_SCOPE)).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(
        /^::error file=content\/papers\/debate\/limit\.mdx,line=9,col=8,title=unknown-value::/,
      ),
      stderr: '',
    });
  });

  test('for programs, they are JSON, and nothing else is printed', () => {
    const { stdout, stderr, status } = check(['--reporter', 'json'], WRONG_SCOPE);
    expect(JSON.parse(stdout)).toMatchObject({
      findings: [{ rule: 'unknown-value', line: 9, repair: { text: 'core' } }],
    });
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
  });
});

const USAGE =
  'Usage: npm run check -- [--fix] [--watch] [--reporter terminal|github|json] [file or slug …]\n';

test.each([
  [['--fixx'], `There is no option \`--fixx\`. Did you mean \`--fix\`?\n${USAGE}`],
  [
    ['--reporter', 'gitub'],
    `\`gitub\` is no reporter. Expected one of \`terminal\`, \`github\`, \`json\`. Did you mean \`github\`?\n${USAGE}`,
  ],
])('called wrongly as %j, it says how', (args, stderr) => {
  expect(check(args)).toEqual({ status: 2, stdout: '', stderr });
});

test('--watch checks again after each save, and ends with Ctrl C', async () => {
  renameSync(writeSurvey(), join(folder, 'content'));
  const child = spawn(process.execPath, [COMMAND, '--watch'], { cwd: folder, env: ENV });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const until = (text: string) => expect.poll(() => printed, { timeout: 60_000 }).toContain(text);
  const save = (change: Changes) =>
    writeFileSync(join(folder, 'content', LIMIT), { ...smallSurvey(), ...change }[LIMIT] as string);

  await until('No mistakes in the content.');
  save(WRONG_SCOPE);
  await until('`scope` is `Core`.');
  printed = '';
  save({});
  await until('No mistakes in content/papers/debate/limit.mdx.');
  save(edited(LIMIT, 'Does training help?', 'Does qwyzful training help?'));
  await until('“qwyzful” is in no dictionary.');
  // As editors save that write a new file and give it the name of the old one, twice.
  const replaced = [
    ['qwyzing', '“qwyzing” is in no dictionary.'],
    ['model', 'No mistakes in content/papers/debate/limit.mdx.'],
  ] as const;
  for (const [word, found] of replaced) {
    printed = '';
    const draft = join(folder, 'draft');
    const change = edited(LIMIT, 'Does training help?', `Does ${word} training help?`);
    writeFileSync(draft, change[LIMIT] ?? '');
    renameSync(draft, join(folder, 'content', LIMIT));
    await until(found);
  }
  child.kill('SIGINT');
  expect(await new Promise((done) => child.on('close', done))).toBe(0);
});
