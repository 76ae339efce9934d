import { describe, expect, test } from 'vitest';
import type { Finding } from '../findings/finding.ts';
import { buildComment, COMMENT_MARKER, type CommentParts } from './buildComment.ts';
import type { FinishedRun } from './finishedRun.ts';

const RUN: FinishedRun = {
  commit: '1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d',
  owner: 'ada',
  branch: 'add-a-paper',
  hasPassed: true,
  address: 'https://github.com/octo/survey/actions/runs/7',
};

const FINDING: Finding = {
  file: 'content/papers/debate/prorl.mdx',
  line: 10,
  column: 4,
  rule: 'unknown-topic',
  found: '`bondary` is not a topic.',
  expected: 'Expected `boundary`.',
};

const comment = (parts: Partial<CommentParts> = {}) =>
  buildComment({
    run: RUN,
    report: { changes: 'No change in meaning.', findings: [] },
    files: ['content/papers/debate/prorl.mdx'],
    repository: 'https://github.com/octo/survey',
    ...parts,
  });

const findings = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ ...FINDING, line: index + 1 }));

test('a pull request without mistakes gets what changes in meaning', () => {
  expect(comment()).toBe(`<!-- what this pull request changes -->

**All checks pass** at \`1a2b3c4\` ([log](https://github.com/octo/survey/actions/runs/7)).

No change in meaning.`);
});

test('mistakes stand before everything else, in the order of their places', () => {
  const report = { changes: undefined, findings: [FINDING, { ...FINDING, line: 9 }] };
  expect(comment({ run: { ...RUN, hasPassed: false }, report })).toBe(`<!-- what this pull request changes -->

**The checks fail** at \`1a2b3c4\` ([log](https://github.com/octo/survey/actions/runs/7)): 2 mistakes in the content.

## Mistakes

- [\`content/papers/debate/prorl.mdx:9:4\`](https://github.com/octo/survey/blob/1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d/content/papers/debate/prorl.mdx?plain=1#L9) \`bondary\` is not a topic. Expected \`boundary\`.
- [\`content/papers/debate/prorl.mdx:10:4\`](https://github.com/octo/survey/blob/1a2b3c4d5e6f7a8b9c0d1a2b3c4d5e6f7a8b9c0d/content/papers/debate/prorl.mdx?plain=1#L10) \`bondary\` is not a topic. Expected \`boundary\`.

The run did not get so far as to say what changes in meaning.`);
});

describe('what failed is said', () => {
  const verdict = (list: Finding[] | undefined) =>
    comment({ run: { ...RUN, hasPassed: false }, report: { changes: undefined, findings: list } }).split(
      '\n',
    )[2];

  test.each([
    ['before the content was looked at', undefined, '), before the content was looked at.'],
    ['after it was found to be right', [], '); the content has no mistakes.'],
    ['for a mistake', [FINDING], '): 1 mistake in the content.'],
  ])('%s', (_name, list, end) => {
    expect(verdict(list)?.endsWith(end)).toBe(true);
    expect(verdict(list)).toMatch(/^\*\*The (?:checks|tests) fail\*\*/);
  });
});

test('who reads the report is warned where its writer may be in the pull request', () => {
  const warned = comment({ files: ['scripts/changes.ts', 'content/site.yaml', 'contents.md'] });
  expect(warned).toContain(
    'This pull request changes 2 files outside `content/`, perhaps the code that wrote this report too. Read them before you run anything.',
  );
  expect(comment()).not.toContain('outside `content/`');
});

test('what the report says cannot look like a part of the comment, or tell people', () => {
  const text = comment({
    report: {
      changes: `<!-- x -->\n@ada approved #12: [merge](https://evil.example)\n\n${COMMENT_MARKER}`,
      findings: [{ ...FINDING, found: 'x\n\n### Approved by @ada <b>' }],
    },
  });
  expect(text.split(COMMENT_MARKER)).toHaveLength(2);
  expect(text).not.toMatch(/@ada|#12|\]\(https:\/\/evil|<b>/);
  expect(text.match(/^#+ .*/gm)).toEqual(['## Mistakes']);
});

describe('GitHub takes the comment', () => {
  test('of many mistakes, of which the first are listed', () => {
    const text = comment({ report: { changes: undefined, findings: findings(35) } });
    expect(text.match(/^- \[/gm)).toHaveLength(30);
    expect(text).toContain('\n- … and 5 more, which `npm run check` lists.\n');
    expect(comment({ report: { changes: undefined, findings: findings(30) } })).not.toContain('more, which');
  });

  test('of many changes, which are cut between lines', () => {
    const text = comment({
      report: { changes: 'A line of changes @ada.\n'.repeat(10_000), findings: findings(40) },
    });
    expect(text.length).toBeLessThanOrEqual(65_000);
    expect(text.length).toBeGreaterThan(64_900);
    expect(text).toContain(
      '\n\nOf what follows only the beginning is shown; `npm run changes` prints all of it.\n\nA line of',
    );
    expect(text).toMatch(/A line of changes @\u200Bada\.$/);
  });

  test.each(['<', '$', '@'])('where everything is as long as can be: %s', (sign) => {
    const long = { ...FINDING, file: `content/${'a(/'.repeat(5000)}`, found: sign.repeat(5000) };
    const text = comment({ report: { changes: 'x', findings: Array.from({ length: 50 }, () => long) } });
    expect(text.length).toBeLessThanOrEqual(65_536);
    const listed = text.match(/^- `/gm)?.length ?? 0;
    expect(listed).toBeGreaterThan(0);
    expect(text).toContain(`\n- … and ${50 - listed} more, which \`npm run check\` lists.\n`);
  });
});
