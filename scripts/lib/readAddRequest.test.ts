import { describe, expect, test } from 'vitest';
import { readAddRequest } from './readAddRequest.ts';
import { UsageError } from './readOptions.ts';

test('papers and what is known of them', () => {
  const line =
    '2505.24864 2504.13837 --topic boundary --topic stability --kind method --scope core --by @ada';
  expect(readAddRequest(line.split(' '))).toEqual({
    names: ['2505.24864', '2504.13837'],
    list: undefined,
    drafts: true,
    dryRun: false,
    withdrawnToo: false,
    said: { section: undefined, topics: ['boundary', 'stability'], kind: 'method', scope: 'core' },
    wishes: { slug: undefined, by: 'ada' },
  });
});

test.each([
  ['says only what is missing', [], false],
  ['drafts it where that is asked for', ['--write'], true],
  ['shows the drafts', ['--dry-run'], true],
])('a file %s', (_name, more, drafts) => {
  expect(readAddRequest(['--list', 'papers.bib', ...more])).toMatchObject({ list: 'papers.bib', drafts });
});

test('help is given where it is asked for', () => {
  expect(readAddRequest(['--help'])).toBe('help');
});

describe('no request is', () => {
  test.each([
    ['nothing', '', /^Name a paper\.\nUsage: npm run add -- 2505\.24864 …/],
    ['papers and a file', '2505.24864 --list papers.bib', 'Name papers or a file of them, not both.'],
    ['to write without a file', '2505.24864 --write', '`--write` belongs to `--list`.'],
    [
      'an unknown option',
      '2505.24864 --topics x',
      /^There is no option `--topics`\. Did you mean `--topic`\?\nUsage: /,
    ],
    [
      'an option without its value',
      '2505.24864 --topic',
      /^Option '--topic <value>' argument missing\nUsage: /,
    ],
    [
      'a slug that is none',
      '2505.24864 --slug Pro_RL',
      '`Pro_RL` is no slug. Expected lower-case letters and digits joined by single hyphens, such as `limit-of-rlvr`.',
    ],
    ['an empty handle', '2505.24864 --by @', '`` is no handle. Expected a name of at most 60 characters.'],
  ])('%s', (_name, line, message) => {
    const read = () => readAddRequest(line.split(' ').filter(Boolean));
    expect(read).toThrow(UsageError);
    expect(read).toThrow(message);
  });
});
