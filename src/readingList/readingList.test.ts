import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { id } from '../schema/fields.ts';
import {
  leftOutOf,
  MOST,
  makeList,
  movePaper,
  parseList,
  readQuery,
  renamePaper,
  withoutPaper,
  withPapers,
  writeQuery,
} from './readingList.ts';

describe('a kept list', () => {
  test.each([
    ['nothing', null, []],
    ['a list', '["prorl","dapo"]', ['prorl', 'dapo']],
    ['an empty list', '[]', []],
    ['text that was cut off', '["prorl","da', []],
    ['empty text', '', []],
    ['no list', '{"0":"prorl"}', []],
    ['a text', '"prorl"', []],
    ['null', 'null', []],
    ['values that are no slugs', '[1,null,["a"],{},"prorl","../x","A","a b","-a",""]', ['prorl']],
    ['a paper twice', '["prorl","dapo","prorl"]', ['prorl', 'dapo']],
    ['a name that is too long', `["${'a'.repeat(81)}","${'a'.repeat(80)}"]`, ['a'.repeat(80)]],
  ])('is read: %s', (_name, text, list) => {
    expect(parseList(text)).toEqual(list);
  });

  test('holds a sensible number of papers', () => {
    const many = Array.from({ length: MOST + 5 }, (_, number) => `paper-${number}`);
    expect(makeList(many)).toEqual(many.slice(0, MOST));
    expect(withPapers(many.slice(0, MOST), ['one-more'])).toEqual(many.slice(0, MOST));
  });

  test('holds every name that a paper may have', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,9}$/), (slug) => {
        expect(makeList([slug])).toEqual(id.safeParse(slug).success ? [slug] : []);
      }),
    );
  });
});

describe('in a list', () => {
  const list = ['a', 'b', 'c'];

  test('a paper is added at the end, once', () => {
    expect(withPapers(list, ['d'])).toEqual(['a', 'b', 'c', 'd']);
    expect(withPapers(list, ['b', 'd'])).toEqual(['a', 'b', 'c', 'd']);
  });

  test('a paper is taken off', () => {
    expect(withoutPaper(list, 'b')).toEqual(['a', 'c']);
    expect(withoutPaper(list, 'x')).toEqual(list);
  });

  test.each([
    ['up', 'b', -1, ['b', 'a', 'c']],
    ['down', 'b', 1, ['a', 'c', 'b']],
    ['not above the first', 'a', -1, ['a', 'b', 'c']],
    ['not below the last', 'c', 1, ['a', 'b', 'c']],
    ['not where it is not there', 'x', 1, ['a', 'b', 'c']],
  ])('a paper moves %s', (_name, slug, by, moved) => {
    expect(movePaper(list, slug, by)).toEqual(moved);
  });

  test('a renamed paper keeps its place, and stands there once', () => {
    expect(renamePaper(list, 'b', 'x')).toEqual(['a', 'x', 'c']);
    expect(renamePaper(list, 'b', 'a')).toEqual(['a', 'c']);
  });
});

describe('the address of a list', () => {
  test('holds its papers in order and nothing that needs escaping', () => {
    expect(writeQuery(['prorl', 'limit-of-rlvr'])).toBe('?papers=prorl,limit-of-rlvr');
  });

  test('is read again as it was', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/)), (slugs) => {
        expect(readQuery(writeQuery(slugs))).toEqual(slugs);
      }),
    );
  });

  test.each([
    ['no list', '', undefined],
    ['another parameter', '?find=prorl', undefined],
    ['an empty list', '?papers=', []],
    ['commas that a program escaped', '?papers=prorl%2Cdapo', ['prorl', 'dapo']],
    ['spaces and empty places', '?papers=prorl,%20dapo,,', ['prorl', 'dapo']],
    ['what is no slug', '?papers=prorl,<b>,../x', ['prorl']],
    ['a paper twice', '?papers=prorl,prorl', ['prorl']],
  ])('%s', (_name, query, list) => {
    expect(readQuery(query)).toEqual(list);
  });

  test.each([
    ['nothing where all is read', '?papers=prorl,,dapo,prorl', [], 0],
    ['nothing where there is no list', '?find=%%', [], 0],
    ['what is no slug, once', '?papers=prorl,rlcr%%%,PRORL,rlcr%%%', ['rlcr%%%', 'PRORL'], 0],
    ['what there is no room for', `?papers=x,${Array.from({ length: MOST + 2 }, (_, n) => n)}`, [], 3],
  ])('says what it leaves out: %s', (_name, query, unread, beyond) => {
    expect(leftOutOf(query)).toEqual({ unread, beyond });
  });
});
