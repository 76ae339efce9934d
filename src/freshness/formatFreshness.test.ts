import { expect, test } from 'vitest';
import type { Finding } from '../findings/finding.ts';
import type { LinkState } from './checkLinks.ts';
import { findDeadLinks } from './findDeadLinks.ts';
import { formatFreshness } from './formatFreshness.ts';

const finding = (rule: Finding['rule'], line: number): Finding => ({
  file: 'content/papers/debate/prorl.mdx',
  line,
  column: 3,
  rule,
  found: `Found ${rule}.`,
  expected: 'Expected.',
});

const STATES = new Map<string, LinkState>([
  ['https://alive.example', { is: 'alive', because: 'answers 200' }],
  ['https://dead.example', { is: 'dead', because: 'answers 404' }],
  ['https://unknown.example/`a`', { is: 'unknown', because: 'answers 403' }],
]);

test('what is to do stands under its kind, in the order of its weight and place', () => {
  const findings = [
    ...(['dead-link', 'published-since', 'newer-version', 'missing-source'] as const).map((rule) =>
      finding(rule, 1),
    ),
    finding('withdrawn-paper', 9),
    finding('withdrawn-paper', 8),
  ];
  expect(
    formatFreshness({ papers: 77, links: 1, findings, states: STATES }),
  ).toBe(`77 papers and 1 link were looked at; 6 things to do.

### Withdrawn

- \`content/papers/debate/prorl.mdx:8:3\` Found withdrawn-paper. Expected.
- \`content/papers/debate/prorl.mdx:9:3\` Found withdrawn-paper. Expected.

### Not on arXiv

- \`content/papers/debate/prorl.mdx:1:3\` Found missing-source. Expected.

### Newer versions

- \`content/papers/debate/prorl.mdx:1:3\` Found newer-version. Expected.

### Published since

- \`content/papers/debate/prorl.mdx:1:3\` Found published-since. Expected.

### Links that lead nowhere

- \`content/papers/debate/prorl.mdx:1:3\` Found dead-link. Expected.

### Links that could not be checked

- \`\` https://unknown.example/\`a\` \`\` answers 403.`);
});

test('links of one host that could not be checked for one reason are said once', () => {
  const refused = { is: 'unknown', because: 'answers 403' } as const;
  const states = new Map<string, LinkState>([
    ['https://one.example/a', refused],
    ['https://two.example/a', refused],
    ['https://one.example/b', refused],
    ['https://one.example/c', { is: 'unknown', because: 'answers 500' }],
    ['https://one.example/d', refused],
  ]);
  expect(formatFreshness({ papers: 1, links: 5, findings: [], states })).toMatch(
    /\n\n- `https:\/\/one\.example\/a` answers 403 \(and 2 more of this host\)\.\n- `https:\/\/two\.example\/a` answers 403\.\n- `https:\/\/one\.example\/c` answers 500\.$/,
  );
});

test('that there is nothing to do is said', () => {
  expect(formatFreshness({ papers: 77, links: 104, findings: [], states: new Map() })).toBe(
    'Nothing to do: 77 papers and 104 links were looked at.',
  );
});

test('places lead to the file, where the repository is known', () => {
  const text = formatFreshness(
    { papers: 1, links: 0, findings: [finding('newer-version', 7)], states: new Map() },
    'https://github.com/octo/survey',
  );
  expect(text).toContain(
    '](https://github.com/octo/survey/blob/main/content/papers/debate/prorl.mdx?plain=1#L7) Found',
  );
});

test('what authors write on arXiv tells nobody', () => {
  const findings = [{ ...finding('withdrawn-paper', 1), found: 'Withdrawn: “see @ada, #12 <b>”' }];
  expect(formatFreshness({ papers: 1, links: 0, findings, states: new Map() })).not.toMatch(/@ada|#12|<b>/);
});

test('a dead link is found at each of its places, and no other link is', () => {
  const at = (line: number) => ({ file: 'content/papers/debate/prorl.mdx', line, column: 9 });
  const links = [
    { url: 'https://dead.example', place: at(3) },
    { url: 'https://alive.example', place: at(4) },
    { url: 'https://unknown.example/`a`', place: at(5) },
    { url: 'https://dead.example', place: at(6) },
  ];
  const dead = {
    rule: 'dead-link',
    found: '`https://dead.example` answers 404.',
    expected: 'Expected an address that leads somewhere.',
    fix: 'Correct or remove it.',
  };
  expect(findDeadLinks(links, STATES)).toEqual([
    { ...at(3), ...dead },
    { ...at(6), ...dead },
  ]);
});
