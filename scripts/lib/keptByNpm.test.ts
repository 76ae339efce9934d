import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { keptByNpm } from './keptByNpm.ts';

const OPTIONS = {
  list: { type: 'string' },
  write: { type: 'boolean' },
  section: { type: 'string' },
  topic: { type: 'string', multiple: true },
  scope: { type: 'string' },
  by: { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const;

/** What npm 11 hands on of each line; older ones keep values too. */
test.each([
  ['one with a value', '2505.24864 agents', { section: 'true' }, '2505.24864 --section agents'],
  ['its value before the paper', 'agents 2505.24864', { section: 'true' }, '2505.24864 --section agents'],
  ['its value kept too', '2505.24864', { section: 'agents' }, '2505.24864 --section agents'],
  ['one given twice', '2505.24864 a b', { topic: 'true\n\ntrue' }, '2505.24864 --topic a --topic b'],
  ['flags', '2505.24864', { dry_run: 'true', write: 'true' }, '2505.24864 --write --dry-run'],
  ['a flag that took the paper along', '', { write: '2505.24864' }, '--write 2505.24864'],
  ['one of a similar name', '2505.24864 @ada', { bypass_2fa: 'true' }, '2505.24864 --by @ada'],
  ['a value with spaces', '2505.24864', { list: 'my papers.bib' }, '2505.24864 --list "my papers.bib"'],
])('the line to type is said for %s', (_name, args, config, expected) => {
  expect(keptByNpm(OPTIONS, args.split(' ').filter(Boolean), fromNpm(config))?.split('\n')[1]).toBe(
    `Type: npm run add -- ${expected}`,
  );
});

test('the options are named, and where a value belongs is not guessed', () => {
  const env = fromNpm({ section: 'true', topic: 'true' });
  expect(keptByNpm(OPTIONS, ['2505.24864', 'agents', 'memory'], env)).toBe(
    'npm has kept `--section` and `--topic` for itself: options of a command stand behind `--`.\nType `npm run add --`, and then the same words as before.',
  );
  expect(keptByNpm(OPTIONS, ['papers.bib'], fromNpm({ list: 'true' }))).toMatch(
    /the same words as before\.$/,
  );
});

test.each([
  ['options behind `--`', ['2505.24864', '--section', 'agents'], fromNpm({})],
  ['options that came through, as from pnpm', ['2505.24864', '--section=a'], fromNpm({ section: 'a' })],
  ['the scope of an organization, which npm is set to', ['2505.24864'], fromNpm({ scope: '@example' })],
  ['what npm says of itself', ['2505.24864'], fromNpm({ yes: '', audit: '', write: '', npm_version: '11' })],
  ['a command that npm did not start', ['2505.24864'], { npm_config_section: 'true' }],
])('nothing is said of %s', (_name, args, env) => {
  expect(keptByNpm(OPTIONS, args, env)).toBeUndefined();
});

test('npm itself hands options on as this expects', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  const script = `"${process.execPath}" "${resolve('scripts/add.ts')}"`;
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { add: script } }));
  const { stderr, status } = spawnSync('npm', ['run', 'add', '2505.24864', '--section', 'agents'], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  rmSync(folder, { recursive: true });
  expect(status).toBe(2);
  expect(stderr).toContain('Type: npm run add -- 2505.24864 --section agents\n');
});

/** The environment that npm makes of its settings for the script `add`. */
function fromNpm(config: Record<string, string>): NodeJS.ProcessEnv {
  const settings = Object.entries(config).map(([key, value]) => [`npm_config_${key}`, value]);
  return { npm_lifecycle_event: 'add', ...Object.fromEntries(settings) };
}
