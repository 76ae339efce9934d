import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { listFolder } from '../../scripts/lib/readFolder.ts';
import { TEST_SITES } from '../../scripts/lib/testSites.ts';
import { KEPT_CARDS } from '../../src/cards/keptCards.ts';

const FOLDER = resolve('.cache/whole-build');
const CONTENT = join(FOLDER, 'content');
const OUT = join(FOLDER, 'site');
const BROKEN = 'papers/capability-debate/prorl.mdx';
/** A picture of a former state, which no build has used for a long time. */
const UNUSED = join(KEPT_CARDS, 'of-a-former-state.png');

/** What a build said, and how it ended. */
interface Ended {
  code: number | null;
  output: string;
}

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  cpSync('content', CONTENT, { recursive: true });
  // The last good site; something that no build writes shows whether the folder was touched.
  cpSync(TEST_SITES.root.folder, OUT, { recursive: true });
  writeFileSync(join(OUT, 'from-the-last-build.txt'), 'still here');
  mkdirSync(KEPT_CARDS, { recursive: true });
  writeFileSync(UNUSED, 'a picture');
  utimesSync(UNUSED, 0, 0);
});

test('a build that fails or is cut short leaves the last good site, and the next one cleans up', async () => {
  const before = digests(OUT);
  const entry = join(CONTENT, BROKEN);
  const good = readFileSync(entry, 'utf8');

  writeFileSync(entry, good.replace(/^scope: .*$/m, 'scope: cor'));
  const broken = await build();
  expect(broken.code).toBe(1);
  expect(broken.output).toMatch(new RegExp(`content/${BROKEN}:\\d+:\\d+`));
  expect(broken.output).toContain('cor');
  expect(broken.output, 'a mistake in the content is no error of the program').not.toMatch(
    /^\s+at .*:\d+:\d+\)?$/m,
  );
  expect(digests(OUT)).toEqual(before);

  writeFileSync(entry, good);
  const killed = await build((child) => {
    const watch = setInterval(() => {
      if (!existsSync(`${OUT}.building/index.html`)) return;
      clearInterval(watch);
      child.kill('SIGKILL');
    }, 5);
    child.on('close', () => clearInterval(watch));
  });
  // Else it was not cut short, and what follows shows nothing.
  expect(killed.code, killed.output).toBeNull();
  expect(digests(OUT)).toEqual(before);
  expect(existsSync(UNUSED), 'only a build that is whole removes what it did not use').toBe(true);

  const whole = await build();
  expect(whole.code, whole.output).toBe(0);
  expect(readdirSync(FOLDER).sort()).toEqual(['content', 'site']);
  expect(existsSync(join(OUT, 'index.html'))).toBe(true);
  expect(existsSync(join(OUT, 'from-the-last-build.txt'))).toBe(false);
  expect(existsSync(UNUSED)).toBe(false);

  const first = digests(OUT);
  const again = await build();
  expect(again.code, again.output).toBe(0);
  const second = digests(OUT);
  const files = new Set([...Object.keys(first), ...Object.keys(second)]);
  expect(
    [...files].filter((file) => first[file] !== second[file]),
    'the same content gives the same site',
  ).toEqual([]);
});

/** Runs `npm run build` on the copy of the content. */
function build(meanwhile: (child: ReturnType<typeof spawn>) => void = () => undefined): Promise<Ended> {
  return new Promise((done) => {
    const env = { ...process.env, ...TEST_SITES.root.env, SURVEY_CONTENT: CONTENT, OUT_DIR: OUT };
    const child = spawn(process.execPath, ['scripts/build.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => done({ code, output }));
    meanwhile(child);
  });
}

/** Every file of a folder with the digest of its bytes. */
function digests(folder: string): Record<string, string> {
  return Object.fromEntries(
    listFolder(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}
