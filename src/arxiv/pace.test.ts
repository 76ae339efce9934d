import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeClock } from '../../tests/fixtures/fakeClock.ts';
import { openPace } from './pace.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pace-'));
  file = join(folder, 'cache', 'last-request');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the first request may go at once, the others after a pause', async () => {
  const clock = fakeClock();
  const pace = openPace(file, 3000, clock);
  await pace.next();
  await pace.next();
  await pace.next();
  expect(clock.waited).toEqual([3, 3]);
});

test('time that has passed already counts', async () => {
  const clock = fakeClock();
  const pace = openPace(file, 3000, clock);
  await pace.next();
  await clock.wait(2000);
  await pace.next();
  await clock.wait(5000);
  await pace.next();
  expect(clock.waited).toEqual([2, 1, 5]);
});

test('the next run waits for the last request of this one', async () => {
  const clock = fakeClock();
  await openPace(file, 3000, clock).next();
  await clock.wait(500);
  await openPace(file, 3000, clock).next();
  expect(clock.waited).toEqual([0.5, 2.5]);
});

test('a clock that was set back costs one pause', async () => {
  await openPace(file, 3000, fakeClock(2_000_000_000_000)).next();
  const clock = fakeClock(1_000_000_000_000);
  await openPace(file, 3000, clock).next();
  expect(clock.waited).toEqual([3]);
});

test('a file that is broken or cannot be written stops nothing', async () => {
  writeFileSync(join(folder, 'cache'), 'a file, so that nothing can lie below it');
  writeFileSync(join(folder, 'broken'), 'yesterday');
  for (const path of [file, join(folder, 'broken')]) {
    const clock = fakeClock();
    const pace = openPace(path, 3000, clock);
    await pace.next();
    await pace.next();
    expect(clock.waited).toEqual([3]);
  }
  expect(existsSync(file)).toBe(false);
});
