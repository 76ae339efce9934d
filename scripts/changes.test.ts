import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type GitRepository, makeRepository } from '../tests/fixtures/gitRepository.ts';
import { CLIP, edited, LIMIT } from '../tests/fixtures/smallSurvey.ts';

let repository: GitRepository;
let base = '';
beforeAll(() => {
  repository = makeRepository();
  base = repository.commit();
  repository.git('switch', '--quiet', '--create', 'topic');
  repository.commit(edited(LIMIT, 'value: up to 12.5%', 'value: up to 13%'));
  repository.write(edited(LIMIT, 'value: up to 12.5%', 'value: up to 14%'));
});
afterAll(() => repository.remove());

/** What the command printed, and how it ended. */
function run(args: string[], folder = repository.folder): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/changes.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, SURVEY_CONTENT: undefined },
  });
  return { code: status, out: stdout, err: stderr };
}

test('the working tree is compared with where it left the main branch', () => {
  expect(run([])).toEqual({
    code: 0,
    out: `## What changes in meaning

**Touched:** 1 result.

Compared: the merge base with \`main\` (${base.slice(0, 12)}) and the working tree.

### Results

- Limit (\`/papers/limit/#result-math-large-k\`), \`math-large-k\`: value: up to 12.5% → **up to 14%**

### Pages to look at

- \`/papers/limit/\`
`,
    err: '',
  });
});

test('two revisions are compared with each other, with links to where the survey stands', () => {
  const { code, out } = run(['main', '--to', 'topic', '--site', 'https://survey.example/base/']);
  expect(code).toBe(0);
  expect(out).toContain(
    '- [Limit](https://survey.example/base/papers/limit/#result-math-large-k), `math-large-k`: value: up to 12.5% → **up to 13%**\n',
  );
  expect(out).toContain(`Compared: \`main\` (${base.slice(0, 12)}) and \`topic\` (`);
});

test('content with mistakes is compared as far as it can be read', () => {
  repository.write({
    ...edited(LIMIT, 'value: up to 12.5%', 'value: up to 14%'),
    ...edited(CLIP, 'scope: adjacent', 'scope: adjacant'),
  });
  const { code, out } = run([]);
  expect(code).toBe(0);
  expect(out).toContain('value: up to 12.5% → **up to 14%**');
  expect(out).toContain('- `content/papers/training/clip.mdx`, line 9 of the new version:');
});

test('changes are printed as data, in which nothing steers a terminal', () => {
  repository.write(edited(LIMIT, 'value: up to 12.5%', 'value: "up to \\u202e14%"'));
  const { code, out } = run(['--json', 'main']);
  expect(code).toBe(0);
  expect(out).not.toMatch(/\u202e/);
  expect(JSON.parse(out)).toMatchObject({
    before: { revision: 'main', commit: base, unreadable: [] },
    after: { unreadable: [] },
    changes: [
      {
        kind: 'result',
        how: 'changed',
        thing: { kind: 'paper', id: 'limit', name: 'Limit', address: '/papers/limit/' },
        fields: [{ field: 'value', before: 'up to 12.5%', after: 'up to \u202e14%' }],
      },
    ],
  });
});

describe('nothing is compared', () => {
  const USAGE =
    'Usage: npm run changes -- [revision] [--to revision] [--site https://example.org/survey/] [--json]\n';

  test.each([
    [['mian'], '`mian` is no revision of this repository. Did you mean `main`?\n'],
    [['--to', 'mian'], '`mian` is no revision of this repository. Did you mean `main`?\n'],
    [
      ['--', '--exec=x'],
      '`--exec=x` is no revision: it begins with a hyphen. Expected one such as `main`.\n',
    ],
    [['main', 'topic'], `Expected one revision, not 2.\n${USAGE}`],
    [
      ['--site', 'survey.example'],
      `--site is \`survey.example\`. Expected an address such as \`https://example.org/survey/\`.\n${USAGE}`,
    ],
  ])('with the arguments %j', (args, err) => {
    expect(run(args)).toEqual({ code: 2, out: '', err });
  });

  test('outside of a git repository', () => {
    const folder = makeRepository().folder;
    rmSync(join(folder, '.git'), { recursive: true });
    expect(run([], folder)).toEqual({
      code: 2,
      out: '',
      err: 'There is no git repository here. Expected the command to run in a clone: versions are compared through git.\n',
    });
    rmSync(folder, { recursive: true });
  });
});
