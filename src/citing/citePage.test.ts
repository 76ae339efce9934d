import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { type CitedPage, citePage } from './citePage.ts';

const POSITION: CitedPage = {
  survey: 'Reward & Reason',
  page: 'Does RLVR let a model solve new problems?',
  part: 'It sharpens or narrows',
  isEntry: false,
  path: '/questions/boundary/#sharpens',
  address: 'https://survey.example/r/questions/boundary/#sharpens',
  version: { date: '2026-11-20', commit: 'b39fa0d' },
};

test('the survey as a whole is not said to stand in itself', () => {
  const { text, markdown } = citePage({
    ...POSITION,
    page: 'Reward & Reason: a living survey',
    part: undefined,
    path: '/',
    address: 'https://survey.example/r/',
  });
  expect(text).toBe(
    'Reward & Reason contributors. “Reward & Reason: a living survey.” Version of 20 November 2026 (commit b39fa0d). https://survey.example/r/',
  );
  expect(markdown).toBe(
    '[Reward \\& Reason: a living survey](https://survey.example/r/). Version of 20 November 2026 (commit b39fa0d).',
  );
});

describe('a part of a page is cited', () => {
  const cited = citePage(POSITION);

  test('as text', () => {
    expect(cited.text).toBe(
      'Reward & Reason contributors. “It sharpens or narrows,” in “Does RLVR let a model solve new problems?” ' +
        'Reward & Reason, version of 20 November 2026 (commit b39fa0d). ' +
        'https://survey.example/r/questions/boundary/#sharpens',
    );
  });

  test('as Markdown', () => {
    expect(cited.markdown).toBe(
      '[It sharpens or narrows, in: Does RLVR let a model solve new problems?]' +
        '(https://survey.example/r/questions/boundary/#sharpens). ' +
        '*Reward \\& Reason*, version of 20 November 2026 (commit b39fa0d).',
    );
  });

  test('as BibTeX', () => {
    expect(cited.bibtex).toBe(`@misc{reward-and-reason:questions/boundary:sharpens,
  author = {{Reward \\& Reason contributors}},
  title = {{It sharpens or narrows, in: Does RLVR let a model solve new problems?}},
  howpublished = {Reward \\& Reason},
  year = {2026},
  url = {https://survey.example/r/questions/boundary/#sharpens},
  note = {Version of 20 November 2026 (commit b39fa0d)},
}`);
  });
});

test('a whole page is cited by its title alone', () => {
  const { text, bibtex } = citePage({ ...POSITION, part: undefined, page: 'Open questions' });
  expect(text).toContain('. “Open questions.” Reward & Reason, version');
  expect(bibtex).toContain('title = {{Open questions}}');
});

test('the entry of a paper is not taken for the paper', () => {
  const { text, bibtex } = citePage({ ...POSITION, part: 'Findings', page: 'A Paper', isEntry: true });
  expect(text).toContain('“Findings,” in “Entry on ‘A Paper.’”');
  expect(bibtex).toContain('title = {{Findings, in: Entry on “A Paper”}}');
});

test.each([
  ['Is it “Aha”?', '“Entry on ‘Is it “Aha”?’” Reward', 'Entry on “Is it ‘Aha’?”'],
  ['It is “Aha”', '“Entry on ‘It is “Aha.”’” Reward', 'Entry on “It is ‘Aha’”'],
  ['Models’ limits', '“Entry on ‘Models’ limits.’” Reward', 'Entry on “Models’ limits”'],
])('quotes inside quotes take turns: %s', (page, inText, title) => {
  const { text, markdown, bibtex } = citePage({ ...POSITION, part: undefined, page, isEntry: true });
  expect(text).toContain(inText);
  expect(markdown).toContain(`[${title}](`);
  expect(bibtex).toContain(`{{${title}}}`);
});

test('a part with a quote stands between quotes once more', () => {
  const { text } = citePage({ ...POSITION, part: 'Result “up to 12%”' });
  expect(text).toContain('“Result ‘up to 12%,’” in “Does');
});

test('a version without a commit is its day', () => {
  expect(citePage({ ...POSITION, version: { date: '2026-11-20' } }).text).toContain(
    'Reason, version of 20 November 2026. https',
  );
});

test('line breaks of a page’s source do not get into its citation', () => {
  expect(citePage({ ...POSITION, page: '\n  Open\n  questions ' }).text).toContain('“Open questions.”');
});

describe('the key of a page stays readable', () => {
  test.each([
    ['/', 'reward-and-reason'],
    ['/papers/prorl/', 'reward-and-reason:papers/prorl'],
    ['/papers/prorl/#findings', 'reward-and-reason:papers/prorl:findings'],
    ['/browse/model/#qwen2.5-7b', 'reward-and-reason:browse/model:qwen2.5-7b'],
    ['/browse/author/#jos%C3%A9', 'reward-and-reason:browse/author:jos-C3-A9'],
  ])('%s: %s', (path, key) => {
    expect(citePage({ ...POSITION, path }).key).toBe(key);
  });

  test.each([
    ['Überblick über RLVR', 'uberblick-uber-rlvr'],
    ['  (RLVR)  ', 'rlvr'],
    ['強化学習', 'survey'],
  ])('of a survey called %s', (survey, key) => {
    expect(citePage({ ...POSITION, survey, path: '/' }).key).toBe(key);
  });
});

/** Titles as people write them, and as nobody should. */
const ODD_PIECES = [
  ...'\\{}~^&%$#_-\'"`?!*[]<>|@:;,./()=+ ',
  'pass@k',
  '$x^2$',
  '50%',
  'R&D',
  '#1',
  'a_b',
  '--',
  '---',
  '``',
  "''",
  '?`',
  'Müller',
  'Žižek',
  'Ægir',
  '強化',
  '“odd”',
  '’s',
  'Qwen2.5',
  '\\textbf{x}',
  '&amp;',
  '<b>',
  '![x](y)',
  '@misc{x,',
  'Nguyễn',
  'Σ and τ',
  ',,',
  'www.example.org',
  'https://a.example/b',
  'ada@b.example',
];
const oddTitle = fc
  .array(fc.constantFrom(...ODD_PIECES), { minLength: 1, maxLength: 8 })
  .map((pieces) => `A${pieces.join('')}z`);
const addresses = fc
  .tuple(fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6})?$/), fc.stringMatching(/^[a-z0-9][a-z0-9.]{0,5}$/))
  .map(([slug, anchor]) => `/papers/${slug}/#${anchor}`);

test('whatever a title holds, its BibTeX is read again as it was', () => {
  fc.assert(
    fc.property(oddTitle, oddTitle, addresses, (survey, page, path) => {
      const address = `https://survey.example/reward_and_reason${path}`;
      const { bibtex, key } = citePage({ ...POSITION, survey, page, part: undefined, path, address });
      const { entries, errors } = parse(bibtex, { sentenceCase: false });
      expect(errors).toEqual([]);
      expect(entries).toHaveLength(1);
      const [entry] = entries;
      expect(entry?.key).toBe(key);
      expect(entry?.type).toBe('misc');
      expect(plain(entry?.fields.title)).toBe(oneLine(page));
      expect(plain(entry?.fields.howpublished)).toBe(oneLine(survey));
      expect(plain(entry?.fields.author?.[0]?.name)).toBe(`${oneLine(survey)} contributors`);
      expect(entry?.fields.url).toBe(address);
    }),
    { numRuns: 1500 },
  );
});

test('whatever a title holds, its Markdown is a link with that text and nothing else', () => {
  const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMath);
  fc.assert(
    fc.property(oddTitle, addresses, (page, path) => {
      const address = `https://survey.example${path}`;
      const { markdown } = citePage({ ...POSITION, page, part: undefined, path, address });
      const tree = reader.parse(markdown);
      const links: string[] = [];
      visit(tree, 'link', (link) => void links.push(`${link.url} ${textOf(link)}`));
      expect(links).toEqual([`${address} ${oneLine(page)}`]);
    }),
    { numRuns: 1500 },
  );
});

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What the parser marks up, without marks: it writes protected case and spaces in its own way. */
const plain = (value: unknown) =>
  oneLine(
    String(value ?? '')
      .replace(/<\/?span[^>]*>/g, '')
      .normalize('NFC'),
  );
