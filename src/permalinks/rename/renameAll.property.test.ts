import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../content/checkContent.ts';
import type { Content } from '../../content/content.ts';
import { SINGLES } from '../../content/layout.ts';
import { readContent } from '../../content/readContent.ts';
import { checkProse } from '../../prose/checkProse.ts';
import { applyRename } from './applyRename.ts';
import { planRename } from './planRename.ts';
import { withChanges } from './withChanges.ts';

/** How many names are tried in one run; each run takes others. All of them take minutes. */
const SAMPLE = 6;

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rename-all-'));
  cpSync('content', folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Every file of the real content, or of the copy, with its bytes as text. */
const filesOf = (root: string) =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      // Redirects may have been written by hand, with other spaces.
      .filter((item) => item.isFile() && item.name !== SINGLES.redirects)
      .map((item) => join(item.parentPath, item.name))
      .map((path) => [path.slice(root.length), readFileSync(path, 'latin1')]),
  );

/** Names of everything that can be renamed, as folder and last part. */
const namesIn = ({ papers, questions, terms }: Content): [string, string][] => [
  ...papers.map(({ id }): [string, string] => ['papers', id]),
  ...questions.map(({ id }): [string, string] => ['questions', id]),
  ...terms.map(({ id }): [string, string] => ['glossary', id]),
  ...papers.flatMap(({ id, data }) =>
    data.results.map((result): [string, string] => [`papers/${id}`, `result-${result.id}`]),
  ),
  ...questions.flatMap(({ id, data }) =>
    data.positions.map((position): [string, string] => [`questions/${id}`, position.id]),
  ),
];

/** Another name, which stays a result's where it is one. */
const renamed = (name: string) => name.replace(/^(result-)?/, '$1renamed-');

test('whatever is renamed, the survey stays without mistakes; renamed back, it is what it was', async () => {
  let { content } = readContent(folder);
  if (!content) throw new Error('The content has mistakes; run `npm run check`.');
  // Entries after what stands in them, whose names hold those of their entries.
  const before = content.redirects.data.redirects;
  const all = namesIn(content).reverse();
  const [names = []] = fc.sample(fc.shuffledSubarray(all, { minLength: SAMPLE, maxLength: SAMPLE }), 1);
  names.sort((a, b) => all.indexOf(a) - all.indexOf(b));
  const rename = (old: string, name: string) => {
    if (!content) return;
    const plan = planRename(content, { old, name });
    applyRename(folder, plan);
    content = withChanges(content, plan.files);
  };

  for (const [parent, name] of names) rename(`${parent}/${name}`, renamed(name));
  const after = checkContent(folder);
  expect(after.findings, names.join(' ')).toEqual([]);
  expect(after.content && (await checkProse(after.content)), names.join(' ')).toEqual([]);
  expect(after.content?.redirects.data.redirects.length, names.join(' ')).toBeGreaterThan(before.length);

  for (const [parent, name] of [...names].reverse()) rename(`${parent}/${renamed(name)}`, name);
  expect(content.redirects.data.redirects, names.join(' ')).toEqual(before);
  expect(filesOf(folder), names.join(' ')).toEqual(filesOf(join(process.cwd(), 'content')));
}, 300_000);
