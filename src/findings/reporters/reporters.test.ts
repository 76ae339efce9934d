import { describe, expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { githubReporter } from './github.ts';
import { jsonReporter } from './json.ts';
import type { Report } from './report.ts';
import { terminalReporter } from './terminal.ts';

const FINDING: Finding = {
  file: 'content/papers/debate/limit.mdx',
  line: 2,
  column: 10,
  rule: 'unknown-topic',
  found: '`bondary` is not a topic.',
  expected: 'Expected `boundary`.',
  fix: 'Did you mean `boundary`?',
};

const report = (...findings: Finding[]): Report => ({
  findings,
  isWhole: true,
  looked: '3 papers and 2 terms',
  textOf: (file) => (file === FINDING.file ? 'title: A\ntopics: [bondary]\nkinds: [analysis]\n' : undefined),
  explainedAt: (rule) => `https://example.org/contribute/errors/#${rule}`,
});

describe('on a terminal', () => {
  test('a finding shows its place, its lines and what explains it', () => {
    expect(terminalReporter(false)(report(FINDING))).toBe(`content/papers/debate/limit.mdx:2:10 unknown-topic
  \`bondary\` is not a topic. Expected \`boundary\`. Did you mean \`boundary\`?

    1 | title: A
  > 2 | topics: [bondary]
      |          ^
    3 | kinds: [analysis]

  https://example.org/contribute/errors/#unknown-topic

1 mistake in 1 file.`);
  });

  test('a finding that is mended by the command says so', () => {
    const repair = { start: 18, end: 25, text: 'boundary' };
    expect(terminalReporter(false)(report({ ...FINDING, repair }))).toContain(
      '\n  `npm run check -- --fix` mends this.\n',
    );
  });

  test('a file that cannot be shown is named without its lines', () => {
    expect(terminalReporter(false)(report({ ...FINDING, file: 'content/new.mdx' }))).not.toContain(' | ');
  });

  test('what was not looked at is said', () => {
    expect(terminalReporter(false)({ ...report(FINDING), isWhole: false })).toMatch(
      /\n1 mistake in 1 file\.\nThe wording is looked at once these are mended\.$/,
    );
  });

  test('colors are used where they are seen, and change no word', () => {
    const colored = terminalReporter(true)(report(FINDING));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colors are control characters.
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(terminalReporter(false)(report(FINDING)));
    expect(colored).toContain('\u001b[31munknown-topic\u001b[39m');
  });

  test('without findings it says what was looked at', () => {
    expect(terminalReporter(true)(report())).toBe('No mistakes in 3 papers and 2 terms.');
  });
});

describe('on GitHub', () => {
  test('a finding is an annotation of its line', () => {
    expect(githubReporter(report(FINDING))).toBe(
      '::error file=content/papers/debate/limit.mdx,line=2,col=10,title=unknown-topic::`bondary` is not a topic. Expected `boundary`. Did you mean `boundary`?%0Ahttps://example.org/contribute/errors/#unknown-topic',
    );
  });

  test('what a contributor wrote can neither end the annotation nor begin another', () => {
    const [line, ...rest] = githubReporter(
      report({ ...FINDING, file: 'content/a,line=1::b%.mdx', found: '`x\n::warning::y%0A`' }),
    ).split('\n');
    expect(rest).toEqual([]);
    expect(line).toContain('file=content/a%2Cline=1%3A%3Ab%25.mdx,line=2');
    expect(line).toContain('`x\uFFFD::warning::y%250A`');
  });

  test('past ten, the rest is counted in the last annotation and listed', () => {
    const findings = Array.from({ length: 14 }, (_, index) => ({ ...FINDING, line: index + 1 }));
    const lines = githubReporter(report(...findings)).split('\n');
    const annotations = lines.filter((line) => line.startsWith('::error'));
    expect(annotations).toHaveLength(10);
    expect(annotations.at(-1)).toBe(
      '::error title=5 more mistakes::14 mistakes in 1 file. All of them stand in the log of this step.',
    );
    expect(lines.filter((line) => line.startsWith('content/papers'))).toHaveLength(14);
  });

  test('ten are all annotations', () => {
    const findings = Array.from({ length: 10 }, () => FINDING);
    expect(githubReporter(report(...findings)).match(/^::error file=/gm)).toHaveLength(10);
  });
});

test('for programs, findings are JSON with the address of what explains them', () => {
  expect(JSON.parse(jsonReporter(report(FINDING)))).toEqual({
    findings: [{ ...FINDING, explainedAt: 'https://example.org/contribute/errors/#unknown-topic' }],
  });
  expect(JSON.parse(jsonReporter(report()))).toEqual({ findings: [] });
});
