import { expect, test } from 'vitest';
import { fullName, nameId, splitName } from './authorName.ts';

test.each([
  ['Yang Yue', 'Yang', 'Yue'],
  ['Noah D. Goodman', 'Noah D.', 'Goodman'],
  ['Diogo de Lucena', 'Diogo', 'de Lucena'],
  ['Wietse van der Berg', 'Wietse', 'van der Berg'],
  ['Plato', '', 'Plato'],
])('%s is split into "%s" and "%s"', (name, given, family) => {
  expect(splitName(name)).toEqual({ given, family });
});

test('a name that says its parts keeps them', () => {
  const author = { given: 'Maria', family: 'Garcia Lopez' };
  expect(splitName(author)).toEqual(author);
  expect(fullName(author)).toBe('Maria Garcia Lopez');
});

test.each([
  ['José Núñez', 'jose-nunez'],
  ['Wei-Lin Chen', 'wei-lin-chen'],
  ["Conor O'Brien", 'conor-o-brien'],
  ['Kimberly L Stachenfeld', 'kimberly-l-stachenfeld'],
])('%s has the address part %s', (name, id) => {
  expect(nameId(name)).toBe(id);
});
