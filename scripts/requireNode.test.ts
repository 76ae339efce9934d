import { execFileSync, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('the Node that runs the tests is new enough', () => {
  expect(execFileSync(process.execPath, ['scripts/requireNode.mjs'], { encoding: 'utf8' })).toBe('');
});

test('an older Node is told so in one sentence, before anything that it cannot read is loaded', () => {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '20.20.2' }); import('./scripts/requireNode.mjs')`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', pretend], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toBe(
    'Node 20.20.2 is too old: this project needs Node 22.12 or newer. On Linux and Windows `npm ci` brings it; elsewhere install it (see .nvmrc).\n',
  );
});
