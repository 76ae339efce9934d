import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { linesFor, type Mistake } from '../../tests/fixtures/findings.ts';
import { CLIP, smallSurvey, writeSurvey } from '../../tests/fixtures/smallSurvey.ts';
import { listFiles } from './listFiles.ts';

const TEXT = smallSurvey()[CLIP] ?? '';

const STRAY =
  '  Nothing of the survey belongs at this path. Expected `papers/<section>/<slug>.mdx`, `questions/<id>.mdx`, `glossary/<id>.mdx` or `sections/<section>.mdx`, with lower-case letters, digits and hyphens. Rename or remove the file.';

const FILES: Mistake[] = [
  {
    mistake: 'a file that stands once is missing',
    changes: { 'taxonomy.yaml': 'no file' },
    prints: ['content/taxonomy.yaml:1:1 missing-file', '  The file is missing. Expected it to exist.'],
  },
  {
    mistake: 'a folder has the name of a file that stands once',
    changes: { 'site.yaml': 'a folder' },
    prints: ['content/site.yaml:1:1 not-a-file', '  This is a folder. Expected a file.'],
  },
  {
    mistake: 'a folder has the name of an entry',
    changes: { 'papers/training/cut.mdx': 'a folder' },
    prints: ['content/papers/training/cut.mdx:1:1 not-a-file', '  This is a folder. Expected a file.'],
  },
  {
    mistake: 'a paper lies outside of the folders of sections',
    changes: { [CLIP]: 'no file', 'papers/clip.mdx': TEXT },
    prints: ['content/papers/clip.mdx:1:1 stray-file', STRAY],
  },
  {
    mistake: 'a name has capitals',
    changes: { [CLIP]: 'no file', 'papers/training/Clip.mdx': TEXT },
    prints: ['content/papers/training/Clip.mdx:1:1 stray-file', STRAY],
  },
  {
    mistake: 'a name has two hyphens in a row, which no id may have',
    changes: { [CLIP]: 'no file', 'papers/training/cl--ip.mdx': TEXT },
    prints: ['content/papers/training/cl--ip.mdx:1:1 stray-file', STRAY],
  },
  {
    mistake: 'an entry is plain Markdown',
    changes: { [CLIP]: 'no file', 'papers/training/clip.md': TEXT },
    prints: ['content/papers/training/clip.md:1:1 stray-file', STRAY],
  },
  {
    mistake: 'a script lies among the entries',
    changes: { 'papers/training/run.js': 'globalThis.ran = true;\n' },
    prints: ['content/papers/training/run.js:1:1 stray-file', STRAY],
  },
];

describe('what does not belong into the content folder is reported', () => {
  test.each(FILES)('$mistake', ({ changes, prints }) => {
    expect(linesFor(changes)).toEqual(prints);
  });
});

test('pictures, hidden files, permalinks and redirects belong there', () => {
  const changes = {
    'papers/debate/curve.png': 'a picture',
    '.gitkeep': '',
    'permalinks.txt': '/papers/limit/\n',
    'redirects.yaml': '{}\n',
  };
  expect(linesFor(changes)).toEqual([]);
});

test('a symbolic link is not followed', () => {
  const root = writeSurvey();
  symlinkSync('/etc/hostname', join(root, 'papers/training/host.mdx'));
  const { paths, findings } = listFiles(root, 'content');
  rmSync(root, { recursive: true });

  expect(paths).not.toContain('papers/training/host.mdx');
  expect(findings).toMatchObject([{ file: 'content/papers/training/host.mdx', rule: 'not-a-file' }]);
});
