import { expect, test } from 'vitest';
import { linesFor } from '../../../tests/fixtures/findings.ts';
import { CLIP, edited, type Files, LIMIT, PROLONGED } from '../../../tests/fixtures/smallSurvey.ts';

const AUTHORS = {
  [CLIP]: "authors: [{ given: Jean, family: le Rond d'Alembert }]",
  [LIMIT]: 'authors: [Ada Lovelace, Alan Turing]',
  [PROLONGED]: 'authors: [Grace Hopper]',
};

/** A paper with a key of its own, by the path of its file. */
const withKey = (path: keyof typeof AUTHORS, key: string): Files =>
  edited(path, AUTHORS[path], `${AUTHORS[path]}\ncitationKey: ${key}`);

test('a key that no other paper has is fine', () => {
  expect(linesFor(withKey(LIMIT, 'lovelace2024old'))).toEqual([]);
});

test('a key that another paper has from its title is not given twice', () => {
  expect(linesFor(withKey(PROLONGED, 'lovelace2025limit'))).toEqual([
    'content/papers/debate/prolonged.mdx:7:14 duplicate-citation-key',
    '  The citation key `lovelace2025limit` is that of content/papers/debate/limit.mdx. Expected a key that no other paper has. Leave `citationKey` out, and the paper has the key `hopper2025prolonged`.',
  ]);
});

test('of two papers that claim a key, the later one is told', () => {
  expect(linesFor({ ...withKey(PROLONGED, 'ours2025key'), ...withKey(CLIP, 'ours2025key') })).toEqual([
    'content/papers/debate/prolonged.mdx:7:14 duplicate-citation-key',
    '  The citation key `ours2025key` is that of content/papers/training/clip.mdx. Expected a key that no other paper has. Leave `citationKey` out, and the paper has the key `hopper2025prolonged`.',
  ]);
});

test('a paper that keeps its key is not told; the one that would have it now gets another', () => {
  expect(linesFor(withKey(CLIP, 'hopper2025prolonged'))).toEqual([]);
});

test.each(['Yue2025', 'yue-2025', 'yue 2025', 'yue{2025'])('a key such as `%s` is no key', (key) => {
  expect(linesFor(withKey(LIMIT, key))).toEqual([
    'content/papers/debate/limit.mdx:7:14 wrong-format',
    `  \`citationKey\` is \`${key}\`. Expected lower-case letters and digits, such as \`yue2025does\`.`,
  ]);
});
