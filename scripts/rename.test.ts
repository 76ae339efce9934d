import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CLIP, edited, LIMIT, smallSurvey, writeSurvey } from '../tests/fixtures/smallSurvey.ts';

/** The list of addresses that the survey of these tests has published. */
const PUBLISHED = `/papers/limit/
/papers/limit/#findings
/papers/limit/#on-boundary
/questions/boundary/
/questions/boundary/#limit
`;

let content = '';
beforeEach(() => {
  content = writeSurvey({ 'permalinks.txt': PUBLISHED });
});
afterEach(() => {
  rmSync(content, { recursive: true });
});

/** Runs the command over the small survey. */
function rename(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/rename.ts', ...args], {
    env: { ...process.env, SURVEY_CONTENT: content },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

const read = (path: string) => readFileSync(join(content, path), 'utf8');
const write = (path: string, text: string | Uint8Array) => {
  mkdirSync(join(content, path, '..'), { recursive: true });
  writeFileSync(join(content, path), text);
};
const listed = () =>
  readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name).slice(content.length + 1))
    .sort();

test('an entry is renamed, and the command says what it did', () => {
  expect(rename('limit', 'bound')).toEqual({
    code: 0,
    out: `Renamed the paper \`limit\` to \`bound\`.
  content/papers/debate/limit.mdx is now content/papers/debate/bound.mdx
  4 references in 4 files rewritten
  Redirects: 2 added, in content/redirects.yaml
`,
    err: '',
  });
  expect(existsSync(join(content, LIMIT))).toBe(false);
  expect(read('papers/debate/bound.mdx')).toBe(smallSurvey()[LIMIT]);
  expect(
    read('redirects.yaml'),
  ).toBe(`# Where published addresses lead that are no more: of a page, which takes its anchors along, or of one anchor.
# \`npm run rename\` adds lines here. None is removed, unless its address comes into use again.
redirects:
  - { from: /papers/limit/, to: /papers/bound/ }
  - { from: /questions/boundary/#limit, to: /questions/boundary/#bound }
`);
  expect(listed().filter((file) => file.endsWith('.tmp'))).toEqual([]);
});

test('renamed back, everything is as it was', () => {
  rename('limit', 'bound');
  expect(rename('papers/bound', '/papers/limit/').out).toBe(`Renamed the paper \`bound\` to \`limit\`.
  content/papers/debate/bound.mdx is now content/papers/debate/limit.mdx
  4 references in 4 files rewritten
  Redirects: 2 removed, in content/redirects.yaml
`);
  for (const [path, text] of Object.entries(smallSurvey())) expect(read(path)).toBe(text);
  expect(read('redirects.yaml')).toMatch(/\nredirects: \[\]\n$/);
});

test('what was never published is renamed without a redirect', () => {
  expect(rename('clip', 'clipping').out).toBe(`Renamed the paper \`clip\` to \`clipping\`.
  content/papers/training/clip.mdx is now content/papers/training/clipping.mdx
  No redirect is needed: \`clip\` was never published
`);
  expect(existsSync(join(content, 'redirects.yaml'))).toBe(false);
});

describe('a paper that goes to another section', () => {
  const picture = Buffer.from([0x89, 0x50, 0xff, 0x00]);
  beforeEach(() => {
    const figures = ['own', 'shared'].map((name) => `<Figure src="./${name}.png" alt="A" caption="B" />`);
    write(
      LIMIT,
      (smallSurvey()[LIMIT] ?? '')
        .replace('[boundary, base-model]', '[boundary, stability]')
        .replace('## Limits', `${figures.join('\n\n')}\n\n## Limits`),
    );
    const other = edited('papers/debate/prolonged.mdx', '## Limits', `${figures[1]}\n\n## Limits`);
    for (const [path, text] of Object.entries(other)) write(path, text);
    for (const name of ['own', 'shared']) write(`papers/debate/${name}.png`, picture);
  });

  test('takes its pictures along, and leaves those that others show', () => {
    expect(rename('limit', '--section', 'training')).toEqual({
      code: 0,
      out: `Moved the paper \`limit\` to the section \`training\`. Its address stays.
  content/papers/debate/limit.mdx is now content/papers/training/limit.mdx
  content/papers/debate/own.png is now content/papers/training/own.png
  content/papers/debate/shared.png was copied to content/papers/training/shared.png
  The text of the section must cite it: \`npm run check\` says whether it does.
`,
      err: '',
    });
    expect(listed().filter((file) => file.startsWith('papers/'))).toEqual([
      'papers/debate/prolonged.mdx',
      'papers/debate/shared.png',
      'papers/training/clip.mdx',
      'papers/training/limit.mdx',
      'papers/training/own.png',
      'papers/training/shared.png',
    ]);
    expect(readFileSync(join(content, 'papers/training/own.png'))).toEqual(picture);
  });

  test('stays where another picture is in the way', () => {
    write('papers/training/own.png', 'another picture');
    const before = listed();
    expect(rename('limit', '--section', 'training')).toEqual({
      code: 2,
      out: '',
      err: `content/papers/training/own.png is another picture than content/papers/debate/own.png. Rename one of them first.
Nothing was renamed.
`,
    });
    expect(listed()).toEqual(before);
  });

  test('can be renamed on the way', () => {
    expect(rename('limit', 'bound', '--section', 'training').out).toMatch(
      /^Moved the paper `limit` to the section `training` and renamed it to `bound`\.\n/,
    );
  });
});

describe('nothing is renamed', () => {
  afterEach(() => {
    expect(existsSync(join(content, LIMIT))).toBe(true);
    expect(existsSync(join(content, 'redirects.yaml'))).toBe(false);
  });

  test('where the content has mistakes', () => {
    write(CLIP, edited(CLIP, 'scope: adjacent', 'scope: adjacant')[CLIP] ?? '');
    expect(rename('limit', 'bound')).toEqual({
      code: 2,
      out: '',
      err: `content/papers/training/clip.mdx:9:8 unknown-value
  \`scope\` is \`adjacant\`. Expected one of \`core\`, \`adjacent\`, \`background\`. Did you mean \`adjacent\`?
1 mistake in 1 file.
Mend these first.
Nothing was renamed.
`,
    });
  });

  test('where the name is unknown', () => {
    expect(rename('limmit', 'bound')).toEqual({
      code: 2,
      out: '',
      err: 'There is no paper, question or term `limmit`. Did you mean `limit`?\nNothing was renamed.\n',
    });
  });

  test.each([[[]], [['limit']], [['limit', 'bound', 'more']]])('with the arguments %j', (args) => {
    expect(rename(...args)).toEqual({
      code: 2,
      out: '',
      err: 'Usage: npm run rename -- <old> <new> [--section <id>]\n',
    });
  });

  test('with an unknown option', () => {
    expect(rename('limit', 'bound', '--force')).toEqual({
      code: 2,
      out: '',
      err: 'There is no option `--force`.\nUsage: npm run rename -- <old> <new> [--section <id>]\n',
    });
  });
});
