import { describe, expect, test } from 'vitest';
import { readBenchRequest } from './readBenchRequest.ts';
import { UsageError } from './readOptions.ts';

const read = (line: string) => readBenchRequest(line.split(' ').filter(Boolean), ['size', 'build'], 77);

test.each([
  ['', { names: ['size', 'build'], write: false }],
  ['build --write', { names: ['build'], write: true }],
  ['--against HEAD~3', { names: [], comparison: { against: 'HEAD~3' }, write: false }],
  [
    '--against main --papers 1000',
    { names: [], comparison: { against: 'main', papers: 1000 }, write: false },
  ],
  ['--against main --papers 77', { names: [], comparison: { against: 'main', papers: 77 }, write: false }],
])('`npm run bench -- %s` is understood', (line, request) => {
  expect(read(line)).toEqual(request);
});

describe('nothing is measured where', () => {
  const range = 'Expected a whole number from 77 to 100,000.';
  test.each([
    ['a number is none', '--against main --papers abc', `--papers is \`abc\`. ${range}`],
    ['a number is no whole one', '--against main --papers 1e3', `--papers is \`1e3\`. ${range}`],
    ['a number is empty', '--against main --papers=', /^`--papers` is empty\.\nUsage: /],
    ['a number is negative', '--against main --papers=-5', `--papers is \`-5\`. ${range}`],
    ['the survey has more papers', '--against main --papers 76', `--papers is \`76\`. ${range}`],
    ['there is no end to it', '--against main --papers 100001', `--papers is \`100001\`. ${range}`],
    ['the number is for nothing', 'build --papers 1000', /^`--papers` belongs to `--against`\.\nUsage: /],
    ['a benchmark is named beside a commit', 'size --against main', /^`size` was not expected\.\nUsage: /],
    [
      'a benchmark is misspelled',
      'bild',
      /^`bild` is no benchmark\. Expected one of `size`, `build`\. Did you mean `build`\?\nUsage: /,
    ],
    ['an option is misspelled', '--paper 9', /^There is no option `--paper`\. Did you mean `--papers`\?\n/],
  ])('%s', (_name, line, message) => {
    expect(() => read(line)).toThrow(UsageError);
    expect(() => read(line)).toThrow(message);
  });
});
