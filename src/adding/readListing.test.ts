import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../content/checkContent.ts';
import { findKnown } from './findKnown.ts';
import { readListing } from './readListing.ts';
import { readPaperFile } from './readPaperFile.ts';

const read = (text: string) => readListing('list.txt', Buffer.from(text));
const titlesOf = (text: string) => read(text).wanted.map(({ title }) => title);
/** The findings as `line rule found`. */
const findingsOf = (text: string | Uint8Array) =>
  readListing('list.txt', Buffer.from(text)).findings.map(
    ({ line, rule, found }) => `${line} ${rule} ${found}`,
  );

const ABSTRACT = 'We study what a reward changes and find that it changes little. '.repeat(8).trim();
/** A made-up page in the form of daily papers: a paper of several authors, of an organization, and without a byline. */
const PAGE = `new

Get trending papers in your email inbox!

Subscribe

Daily Papers

byAK and the research community

Mar 9

A First Title: With "Quotes" and R^3

${ABSTRACT}

  • 4 authors
·
Nov 27, 2025 12

Is This the Second Title?

${ABSTRACT}

some-lab Some Lab
·
Feb 4

The Third Title Without Authors and Date

${ABSTRACT}

The Fourth Title

${ABSTRACT}

  • 1 author
·
Jul 22, 2025 1

`;
const TITLES = [
  'A First Title: With "Quotes" and R^3',
  'Is This the Second Title?',
  'The Third Title Without Authors and Date',
  'The Fourth Title',
];

describe('a copied listing of daily papers gives its titles and nothing else', () => {
  test('with their lines', () => {
    expect(read(PAGE)).toEqual({
      wanted: [13, 21, 29, 33].map((line, index) => ({ title: TITLES[index], from: `list.txt:${line}` })),
      findings: [],
    });
  });

  test.each([
    ['Windows line ends', PAGE.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${PAGE}`],
    ['no empty lines', PAGE.replace(/\n{2,}/g, '\n')],
    ['twice as many empty lines', PAGE.replaceAll('\n', '\n\n')],
    ['wrapped lines', PAGE.replace(/(.{60,70}) /g, '$1\n')],
    ['no bylines', `${TITLES.map((title) => `${title}\n\n${ABSTRACT}\n`).join('\n')}`],
    [
      'no abstracts but where nothing else follows',
      PAGE.split('\n')
        .filter((line, index) => line !== ABSTRACT || index > 28)
        .join('\n'),
    ],
    [
      'votes and names of who suggested them',
      PAGE.replace(/^(?=A First|Is This)/gm, 'Submitted by\n\n56\n\n'),
    ],
    ['an abstract of two paragraphs', PAGE.replace('changes little. We', 'changes little.\n\nWe')],
    [
      'an abstract with a short last paragraph',
      PAGE.replace(/\n\n {2}• 4/, '\n\nOur code is public.\n\n  • 4'),
    ],
  ])('with %s', (_name, page) => {
    expect(titlesOf(page)).toEqual(TITLES);
    expect(read(page).findings).toEqual([]);
  });

  test('and says where a title is missing or stands alone', () => {
    const page = PAGE.replace('Is This the Second Title?\n', '').concat('A Title at the End\n');
    expect(titlesOf(page)).toEqual([TITLES[0], TITLES[2], TITLES[3]]);
    expect(findingsOf(page)).toEqual([
      '22 no-title No title stands above this abstract.',
      '40 unclear-line Neither an abstract nor authors follow “A Title at the End”.',
    ]);
  });

  test('a paper that is listed twice is wanted once', () => {
    expect(titlesOf(PAGE + PAGE.toUpperCase())).toEqual(TITLES);
  });
});

const SOURCES = '../shared/sources';
const papers = checkContent('content').content?.papers ?? [];

test.skipIf(!existsSync(SOURCES))('all papers of the listing that the survey began with are known', () => {
  const { wanted, findings } = readListing(
    'listing.txt',
    readFileSync(`${SOURCES}/daily-papers-listing.txt`),
  );
  expect(findings).toEqual([]);
  expect(wanted).toHaveLength(67);
  const found = wanted.map((one) => findKnown(papers, one));
  expect(found.map((known) => known?.match)).toEqual(wanted.map(() => 'same'));
  expect(new Set(found.map((known) => known?.paper.id)).size).toBe(67);
});

test('a listing of all papers of the survey gives exactly their titles', () => {
  const titles = papers.map(({ data }) => data.title);
  const page = titles.map(
    (title, index) =>
      `${title}\n\n${ABSTRACT}\n\n  • ${index + 1} authors\n·\nMay ${(index % 30) + 1}, 2025 3\n`,
  );
  expect(titlesOf(page.join('\n'))).toEqual(titles);
  expect(titlesOf(titles.join('\n'))).toEqual(titles);
});

describe('a list with one title a line', () => {
  test('may be numbered, bulleted, quoted, with ids and addresses, or these alone', () => {
    const text = `# To read

1. First Title: Of All
 2) Second Title
- [Third Title](https://arxiv.org/abs/2505.00003v2)
* “Fourth Title?”
[5] Fifth Title (arXiv:2505.00005 [cs.LG])
2505.00006 Sixth Title
Seventh Title, 2505.00007
Eighth Title\thttps://huggingface.co/papers/2505.00008
- [ ] τ-bench: A Ninth Title
https://arxiv.org/pdf/2505.00010
• s1: Simple Eleventh
Title 12 of Code https://github.com/example/code
`;
    expect(read(text)).toEqual({
      findings: [],
      wanted: [
        { title: 'First Title: Of All', from: 'list.txt:3' },
        { title: 'Second Title', from: 'list.txt:4' },
        { arxiv: '2505.00003', title: 'Third Title', from: 'list.txt:5' },
        { title: 'Fourth Title?', from: 'list.txt:6' },
        { arxiv: '2505.00005', title: 'Fifth Title', from: 'list.txt:7' },
        { arxiv: '2505.00006', title: 'Sixth Title', from: 'list.txt:8' },
        { arxiv: '2505.00007', title: 'Seventh Title', from: 'list.txt:9' },
        { arxiv: '2505.00008', title: 'Eighth Title', from: 'list.txt:10' },
        { title: 'τ-bench: A Ninth Title', from: 'list.txt:11' },
        { arxiv: '2505.00010', from: 'list.txt:12' },
        { title: 's1: Simple Eleventh', from: 'list.txt:13' },
        { title: 'Title 12 of Code', from: 'list.txt:14' },
      ],
    });
  });

  test('is read where lines are unclear, which are reported', () => {
    const text = `A Title Here\nWord\n2505.2486\nhttps://openreview.net/forum?id=x\n2505.00001, 2505.00002\nAnother Title\n${Array.from({ length: 20 }, (_, index) => `Title ${index}`).join('\n')}\nToo ${'Long '.repeat(60)}\n`;
    expect(findingsOf(text)).toEqual([
      '2 unclear-line “Word” is no title.',
      '3 misspelled-arxiv-id `2505.2486` looks like an arXiv id, but its number has 4 digits instead of 5.',
      '4 foreign-address `https://openreview.net/forum?id=x` is an address of OpenReview, not of arXiv.',
      '5 several-identifiers The line holds several arXiv ids.',
      '27 unclear-line The line has more than 300 characters, so it is no title.',
    ]);
    expect(titlesOf(text)).toHaveLength(22);
  });
});

test('a list of nothing but identifiers is read, and says which are not of arXiv', () => {
  const text = '2505.24864\n250524864\nhttps://openreview.net/forum?id=x\n10.1145/3149.3156\n12\n';
  expect(read(text).wanted).toEqual([{ arxiv: '2505.24864', from: 'list.txt:1' }]);
  expect(findingsOf(text)).toEqual([
    '2 misspelled-arxiv-id `250524864` looks like an arXiv id, but no point stands behind its month.',
    '3 foreign-address `https://openreview.net/forum?id=x` is an address of OpenReview, not of arXiv.',
    '4 foreign-doi `10.1145/3149.3156` is a DOI, but not one of arXiv.',
  ]);
});

describe('a file of another kind is refused as a whole', () => {
  test.each([
    ['HTML', '<!doctype html>\n<title>Daily Papers</title>\n', 'other-format The file is HTML or XML.'],
    ['a part of HTML', '<div>\n<p>A Title</p>\n</div>\n', 'other-format The file is HTML or XML.'],
    ['CSV', 'title,arxiv,year\n"A Title",2505.24864,2025\n', 'other-format The file is a table (CSV).'],
    ['a table with tabs', 'Year\tTitle\n2025\tA Title\n', 'other-format The file is a table (CSV).'],
    ['JSON', '[{ "title": "A Title" }]', 'other-format The file is JSON.'],
    ['BibTeX', '@misc{a, title = {A Title}}', 'other-format The file is BibTeX.'],
    ['running text', `${ABSTRACT}\n`, 'other-format The file is running text or code.'],
    ['abstracts alone', `${ABSTRACT}\n\n${ABSTRACT}\n`, 'other-format The file is running text or code.'],
    [
      'wrapped text',
      'The survey holds papers in four sections, each\nwith a running text, and what they\nbring to open questions.\n',
      'other-format The file is running text or code.',
    ],
    [
      'code',
      "import { test } from 'vitest';\n\nconst one = 1;\n",
      'other-format The file is running text or code.',
    ],
    ['nothing', '', 'empty-file The file is empty.'],
    ['the navigation of a page', 'new\n\nSubscribe\n\nDaily Papers\n', 'no-papers The file holds no title.'],
    ['null bytes', '\0\0\0', 'other-format The file holds null bytes, so it is no text.'],
    ['50 MB', new Uint8Array(50_000_000), 'file-too-large The file has 50 MB.'],
    ['very many lines', 'A Title\n'.repeat(60_000), 'file-too-large The file has 60001 lines.'],
    [
      'very many papers',
      Array.from({ length: 1_200 }, (_, index) => `Title ${index}`).join('\n'),
      'file-too-large The file names 1200 papers.',
    ],
  ])('%s', (_name, content, finding) => {
    expect(findingsOf(content)).toEqual([`1 ${finding}`]);
    expect(readListing('list.txt', Buffer.from(content)).wanted).toEqual([]);
  });

  test('and the message says what was expected', () => {
    expect(read('<html>').findings[0]?.expected).toBe(
      'Expected a copied listing of daily papers, or a list with one title or arXiv id a line.',
    );
  });
});

test('files of papers are told apart by their content', () => {
  const titles = (file: string, text: string) =>
    readPaperFile(file, Buffer.from(text)).wanted.map(({ title }) => title);
  expect(titles('papers.txt', PAGE)).toEqual(TITLES);
  expect(titles('papers.md', '- A Title\n')).toEqual(['A Title']);
  expect(titles('papers.txt', '@misc{a, title = {A Title}}')).toEqual(['A Title']);
  expect(readPaperFile('papers.bib', Buffer.from('A Title\n')).findings[0]?.rule).toBe('no-papers');
  expect(readPaperFile('papers.txt', Buffer.from([])).findings[0]?.rule).toBe('empty-file');
});

describe('whatever the bytes, reading ends with titles and findings that have a place', () => {
  const check = (bytes: Uint8Array) => {
    const { wanted, findings } = readListing('list.txt', bytes);
    expect(wanted.length + findings.length).toBeGreaterThan(0);
    expect(JSON.stringify({ wanted, findings }).length).toBeLessThan(bytes.length * 40 + 2_000);
    for (const { title, arxiv, from } of wanted) {
      expect(title ?? arxiv).toMatch(/./);
      expect(title ?? '').not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
      expect(from).toMatch(/^list\.txt:[1-9]\d*$/);
    }
    for (const { line, found } of findings) {
      expect(line).toBeGreaterThan(0);
      expect(found).not.toMatch(/undefined|NaN|[\p{Cc}\p{Cf}\u2028\u2029]/u);
    }
  };
  const PIECES = [
    'A Title',
    ABSTRACT,
    '\n',
    '\n\n',
    '\r\n',
    '·',
    '  • 4 authors',
    'Nov 27, 2025',
    'Subscribe',
    '1. ',
    '- ',
    '[',
    '](',
    ')',
    '2505.24864',
    'https://arxiv.org/abs/',
    '“',
    '\t',
    '#',
    'word ',
  ];

  test('of a list', () => {
    const list = fc.array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(list, (pieces) => check(Buffer.from(pieces.join('')))),
      { numRuns: 1_500 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), check));
  });

  test.each([
    ['one line', 'a b '.repeat(250_000)],
    ['brackets', `- ${'['.repeat(1_000_000)}`],
    ['beginnings of an id', `T ${'arxiv:'.repeat(160_000)}`],
    ['lines of beginnings of an id', `T ${'arxiv:'.repeat(200)}\n`.repeat(800)],
    ['parentheses', `T ${'('.repeat(900)}x 2505.24864\n`.repeat(1_000)],
    ['numbers', '1. '.repeat(330_000)],
    ['dots', '·\n'.repeat(49_000)],
  ])('within seconds where a million characters are %s', (_name, text) => {
    const start = performance.now();
    check(Buffer.from(text));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
