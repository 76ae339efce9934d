import { expect, test } from 'vitest';
import type { Change } from './change.ts';
import { pagesToLookAt } from './pagesToLookAt.ts';

const change = (name: string, address: string | undefined, alsoOn: string[]): Change => ({
  kind: 'fields',
  thing: { kind: 'paper', id: name, name },
  address,
  fields: [],
  alsoOn,
});

test('each page is listed once: where something changed, in the order of importance, then what shows most of it', () => {
  expect(
    pagesToLookAt([
      change('B', '/papers/b/#on-x', ['/debate/', '/questions/x/#b']),
      change('A', '/papers/a/', ['/questions/x/#a', '/papers/b/']),
      change('A', '/papers/a/#limits', ['/questions/x/#a']),
      change('gone', undefined, ['/debate/#table']),
    ]),
  ).toEqual([
    { address: '/papers/b/', isOwn: true, shows: ['A'] },
    { address: '/papers/a/', isOwn: true, shows: [] },
    { address: '/debate/', isOwn: false, shows: ['B', 'gone'] },
    { address: '/questions/x/', isOwn: false, shows: ['B', 'A'] },
  ]);
});
