import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test.each([
  ['bench.ts', ['--against', 'HEAD', '--papers', 'abc'], '--papers is `abc`. Expected a whole number from '],
  ['bench.ts', ['--against', 'no-such-commit'], '`no-such-commit` is no revision of this repository.'],
  ['build.ts', ['--outDir', 'other'], 'There is no option `--outDir`.\nUsage: '],
  ['start.ts', ['--port', '5000'], 'There is no option `--port`.\nUsage: [PORT=4321] npm start'],
  [
    'check.ts',
    ['--watch', '--reporter', 'json'],
    '`--watch` writes for a terminal only: leave `--reporter` out.',
  ],
  ['freshness.ts', ['prorl'], '`prorl` was not expected.\nUsage: '],
  ['permalinks.ts', ['check'], '`check` was not expected.\nUsage: '],
  ['snapshot.ts', ['now'], '`now` was not expected.\nUsage: '],
  [
    'snapshot.ts',
    ['--check', 'a.zip', '--metadata'],
    'Expected `--check` or `--metadata`, not both.\nUsage: ',
  ],
  ['verify.ts', ['--sources='], '`--sources` is empty.\nUsage: '],
])('what a command does not understand stops it before it does anything: %s %j', (script, args, message) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}`, ...args], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect(stderr.slice(0, message.length)).toBe(message);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
});

test('a pause between links that is no number is refused, and no host is asked without one', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/freshness.ts'], {
    env: { ...process.env, LINKS_PAUSE: 'none' },
    encoding: 'utf8',
    timeout: 20_000,
  });
  expect(stderr).toBe('LINKS_PAUSE is `none`. Expected a whole number from 0 to 60,000.\n');
  expect(status).toBe(2);
});
