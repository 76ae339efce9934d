import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CLIP, edited, smallSurvey, writeSurvey } from '../tests/fixtures/smallSurvey.ts';

let content = '';
beforeEach(() => {
  content = writeSurvey();
});
afterEach(() => {
  rmSync(content, { recursive: true });
});

/** Runs the command over the small survey. */
function permalinks(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/permalinks.ts', ...args], {
    env: { ...process.env, SURVEY_CONTENT: content },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

const list = () => join(content, 'permalinks.txt');
const read = () => readFileSync(list(), 'utf8');

test('every address of a survey is added, sorted, and then the list is complete', () => {
  const { code, out, err } = permalinks();
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^Added \d+ addresses to content\/permalinks\.txt\.\n$/);
  const lines = read().split('\n');
  expect(lines.slice(0, 5)).toEqual([
    '# Every address that the survey has published. Sites, papers and people link to them: no line is ever removed.',
    '# `npm run permalinks` adds new ones; one that is no more leads on by redirects.yaml.',
    '/',
    '/about/',
    '/about/#addresses',
  ]);
  expect(lines.slice(2, -1)).toEqual(lines.slice(2, -1).sort());
  const complete = { code: 0, out: 'content/permalinks.txt lists every address of the survey.\n', err: '' };
  expect(permalinks('--check')).toEqual(complete);
  expect(permalinks()).toEqual(complete);
});

test('the check names what is missing and writes nothing', () => {
  permalinks();
  const before = read().replace('/papers/limit/#on-boundary\n', '').replace('/glossary/#grpo\n', '');
  writeFileSync(list(), before);
  expect(permalinks('--check')).toEqual({
    code: 1,
    out: '',
    err: `content/permalinks.txt lacks 2 addresses:
/glossary/#grpo
/papers/limit/#on-boundary
Run \`npm run permalinks\` to add them.
`,
  });
  expect(read()).toBe(before);
  expect(permalinks().out).toBe('Added 2 addresses to content/permalinks.txt.\n');
});

test('an address that is redirected stays in the list, and lines in disorder come into order', () => {
  permalinks();
  writeFileSync(list(), `${read()}/papers/aged/\n/glossary/#aged\n`);
  writeFileSync(
    join(content, 'redirects.yaml'),
    'redirects:\n  - { from: /papers/aged/, to: /papers/clip/ }\n  - { from: /glossary/#aged, to: /glossary/#grpo }\n',
  );
  writeFileSync(join(content, 'papers/training/other.mdx'), otherPaper());
  expect(permalinks().code).toBe(0);
  const lines = read().split('\n').slice(2, -1);
  expect(lines).toEqual([...lines].sort());
  expect(lines).toEqual(expect.arrayContaining(['/papers/aged/', '/glossary/#aged', '/papers/other/']));
});

test('nothing is added while the content has mistakes', () => {
  writeFileSync(join(content, CLIP), edited(CLIP, 'scope: adjacent', 'scope: adjacant')[CLIP] ?? '');
  for (const args of [[], ['--check']])
    expect(permalinks(...args)).toEqual({
      code: 2,
      out: '',
      err: `content/papers/training/clip.mdx:9:8 unknown-value
  \`scope\` is \`adjacant\`. Expected one of \`core\`, \`adjacent\`, \`background\`. Did you mean \`adjacent\`?
1 mistake in 1 file.
No address was added; mend these first.
`,
    });
  expect(existsSync(list())).toBe(false);
});

test('an unknown option is refused', () => {
  expect(permalinks('--chek')).toEqual({
    code: 2,
    out: '',
    err: 'There is no option `--chek`. Did you mean `--check`?\nUsage: npm run permalinks -- [--check]\n',
  });
});

const otherPaper = () =>
  (smallSurvey()[CLIP] ?? '')
    .replace('title: Clipping Explained\nshortTitle: Clip', 'title: Other\nshortTitle: Other')
    .replace('2503.00001', '2503.00002');
