import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBibliography } from './readBibliography.ts';

const read = (file: string, text: string) => readBibliography(file, Buffer.from(text));
/** The findings as `line:column rule found expected`. */
const findingsOf = (file: string, text: string | Uint8Array) =>
  readBibliography(file, Buffer.from(text)).findings.map(
    ({ line, column, rule, found, expected }) => `${line}:${column} ${rule} ${found} ${expected}`,
  );
const paper = (fields: string) => `@article{key,\n  title = {A Title},\n  ${fields}\n}\n`;

describe('the arXiv id of a BibTeX entry is found in', () => {
  test.each([
    'eprint = {2505.24864}',
    'eprint = {2505.24864v2}, archivePrefix = {arXiv}, primaryClass = {cs.LG}',
    'eprint = {arXiv:2505.24864}, eprinttype = {arxiv}',
    'eprint = "2505.24864"',
    'doi = {10.48550/arXiv.2505.24864}',
    'doi = {https://doi.org/10.48550/ARXIV.2505.24864}',
    'url = {https://arxiv.org/abs/2505.24864v1}',
    'url = {http://arxiv.org/pdf/2505.24864.pdf}',
    'journal = {arXiv preprint arXiv:2505.24864}',
    'journal = {CoRR}, volume = {abs/2505.24864}',
    'note = {Preprint, arXiv:2505.24864 [cs.LG].}',
    'howpublished = {\\url{https://arxiv.org/abs/2505.24864}}',
    'JOURNAL = "arXiv e-prints, arXiv: 2505.24864"',
  ])('%s', (fields) => {
    expect(read('refs.bib', paper(fields)).wanted).toEqual([
      { arxiv: '2505.24864', title: 'A Title', from: 'refs.bib:1' },
    ]);
  });

  test.each([
    ['the id of another archive', 'eprint = {2505.24864}, eprinttype = {pubmed}'],
    ['a number that looks like one', 'pages = {2505.24864}, note = {Version 2505.24864 of the data}'],
    ['several ids', 'note = {Comments on arXiv:2505.24864 and arXiv:2504.13837}'],
    ['an old id', 'eprint = {hep-th/9901001}'],
    ['an abstract', 'abstract = {We extend arXiv:2505.24864.}'],
  ])('but not taken from %s', (_name, fields) => {
    const wanted = read('refs.bib', paper(fields.replace('pages', 'abstract'))).wanted;
    expect(wanted).toEqual([{ title: 'A Title', from: 'refs.bib:1' }]);
  });
});

describe('titles and names are plain text', () => {
  test.each([
    ['{ProRL}: {Prolonged} Learning', 'ProRL: Prolonged Learning'],
    [
      'Schr{\\"o}dinger, {\\\'E}cole, \\v{S}, {\\AA}, na{\\"\\i}ve, \\o, {\\L}',
      'Schrödinger, École, Š, Å, naïve, ø, Ł',
    ],
    ['Med-R$^3$ and $\\pi$ \\& 50\\% x\\_y', 'Med-R³ and π & 50% x_y'],
    ['\\emph{One} {\\bf two} \\textsc{Three} \\mbox{four}', 'One two Three four'],
    ['\\href{https://x.org}{Linked}', 'Linked'],
    ['{\\textit Broken} $x', 'Broken x'],
    ['Over\n    two lines', 'Over two lines'],
    ["``Aha'' -- or not", '“Aha” – or not'],
    ['Costs $5', 'Costs 5'],
    ['Zero\u200bwidth \u001b[31m', 'Zerowidth [31m'],
  ])('%s', (latex, title) => {
    expect(read('refs.bib', `@misc{key, title = {${latex}}}`).wanted[0]?.title).toBe(title);
  });

  test.each([
    ['Schr{\\"o}dinger, Erwin and {\\v{S}}koda, Jan', ['Erwin Schrödinger', 'Jan Škoda']],
    ['Ada Example and others', ['Ada Example']],
    [
      '{Team Qwen} and van der Berg, Ludwig and Max Muster, Jr.',
      ['Team Qwen', 'Ludwig van der Berg', 'Jr. Max Muster'],
    ],
  ])('%s', (latex, authors) => {
    expect(read('refs.bib', `@misc{key, title = {T}, author = {${latex}}}`).wanted[0]?.authors).toEqual(
      authors,
    );
  });
});

describe('a BibTeX file may hold', () => {
  test('several entries, comments, abbreviations and text, each entry with its line', () => {
    const text = `% Encoding: UTF-8, by me@example.org
% @article{gone, title = {Commented Out}}
@string{proc = "Proceedings of "}
@comment{jabref-meta: databaseType:bibtex;}
@preamble{"\\newcommand{\\x}{y}"}
@inproceedings{a, title = proc # {Something}}
write to me@example.org
@misc(b, title = "In (round) brackets")  @misc{c, title={On the same line}}
`;
    expect(read('refs.bib', text).wanted).toEqual([
      { title: 'Proceedings of Something', from: 'refs.bib:6' },
      { title: 'In (round) brackets', from: 'refs.bib:8' },
      { title: 'On the same line', from: 'refs.bib:8' },
    ]);
  });

  test('Windows line ends and a byte order mark', () => {
    const text = '\uFEFF@misc{a,\r\n  title = {One}\r\n}\r\n@misc{b,\r\n  title = {Two}\r\n}\r\n';
    expect(read('refs.bib', text)).toEqual({
      wanted: [
        { title: 'One', from: 'refs.bib:1' },
        { title: 'Two', from: 'refs.bib:4' },
      ],
      findings: [],
    });
  });

  test('a paper twice, which is wanted once, with what both entries say', () => {
    const text = `@misc{a, title = {{A} Title: With -- Dash}}
@misc{b, eprint = {2505.24864}, title = {A title: with---dash}}
@misc{c, url = {https://arxiv.org/abs/2505.24864v3}}
@misc{d, eprint = {2504.13837}, title = {A Title: with dash}}`;
    expect(read('refs.bib', text).wanted).toEqual([
      { arxiv: '2505.24864', title: 'A Title: With – Dash', from: 'refs.bib:1' },
      { arxiv: '2504.13837', title: 'A Title: with dash', from: 'refs.bib:4' },
    ]);
  });
});

describe('a mistake in a BibTeX file costs no other entry and says its place', () => {
  const after = '@misc{after, title = {After}}';
  test.each([
    [
      'a brace is missing',
      `@article{first,\n  title = {No end,\n  year = {2025}\n${after}`,
      '1:1 broken-entry The entry `@article{first,` does not end. Expected as many closing braces as opening ones.',
    ],
    [
      'a comma is missing',
      `@article{first,\n  title = {A}\n  year = {2025}}\n${after}`,
      '3:3 broken-entry The entry cannot be read from here on. Expected a comma between fields, or the brace that closes the entry.',
    ],
    [
      'an equals sign is missing',
      `@article{first,\n  title {A}}\n${after}`,
      '2:9 broken-entry The entry cannot be read from here on. Expected `=` behind the name of a field.',
    ],
    [
      'a value is missing',
      `@article{first,\n  title = }\n${after}`,
      '2:11 broken-entry The entry cannot be read from here on. Expected a value in braces or quotes.',
    ],
    [
      'the key is missing',
      `@article{, title = {A}}\n${after}`,
      '1:10 broken-entry The entry cannot be read from here on. Expected a key, as in `@article{key, …}`.',
    ],
    [
      'the key holds a blank',
      `@article{a key, title = {A}}\n${after}`,
      '1:12 broken-entry The entry cannot be read from here on. Expected a comma behind the key, which holds no blanks.',
    ],
    [
      'nothing names the paper',
      `@article{first, year = {2025}}\n${after}`,
      '1:1 nameless-entry The entry has neither a title nor an arXiv id. Expected one of them, since the paper cannot be found otherwise.',
    ],
    [
      'an entry is far too long',
      `@article{first, title = {${'x'.repeat(100_000)}}}\n${after}`,
      '1:1 broken-entry The entry has more than 100000 characters. Expected an entry of one paper.',
    ],
  ])('%s', (_name, text, finding) => {
    expect(findingsOf('refs.bib', text)).toEqual([finding]);
    expect(read('refs.bib', text).wanted.map(({ title }) => title)).toEqual(['After']);
  });
});

describe('RIS', () => {
  test.each([
    'DO  - 10.48550/arXiv.2505.24864',
    'UR  - https://arxiv.org/abs/2505.24864v2',
    'AN  - arXiv:2505.24864',
    'M3  - arXiv:2505.24864',
    'T2  - arXiv preprint arXiv:2505.24864',
    'N1  - arXiv:2505.24864 [cs.LG]',
    'UR  - https://example.org/\nUR  - https://arxiv.org/pdf/2505.24864',
  ])('holds the arXiv id in %s', (line) => {
    expect(read('refs.ris', `TY  - JOUR\nTI  - A Title\n${line}\nER  - \n`).wanted).toEqual([
      { arxiv: '2505.24864', title: 'A Title', from: 'refs.ris:1' },
    ]);
  });

  test('is read with several records, wrapped values, and hyphens in titles', () => {
    const text = `TY  - JOUR\r
T1  - Reasoning  - and\r
  its limits\r
AU  - Schrödinger, Erwin\r
A1  - Muster, Max, Jr.\r
AU  - Team Qwen\r
N2  - We extend arXiv:2505.24864.\r
ER  - \r
\r
TY  - GEN\r
TI  - Second\r
`;
    expect(read('refs.ris', text)).toEqual({
      wanted: [
        {
          title: 'Reasoning - and its limits',
          authors: ['Erwin Schrödinger', 'Team Qwen', 'Max Muster Jr.'],
          from: 'refs.ris:1',
        },
        { title: 'Second', from: 'refs.ris:10' },
      ],
      findings: [],
    });
  });

  test('is reported where it stands in no record or names nothing', () => {
    expect(findingsOf('refs.ris', 'TI  - Lost\nTY  - JOUR\nPY  - 2025\nER  - \n')).toEqual([
      '1:1 broken-entry The line `TI` stands in no record. Expected records from `TY  - ` to `ER  - `.',
      '2:1 nameless-entry The entry has neither a title nor an arXiv id. Expected one of them, since the paper cannot be found otherwise.',
    ]);
  });
});

describe('CSL-JSON', () => {
  test.each([
    { DOI: '10.48550/arXiv.2505.24864' },
    { URL: 'https://arxiv.org/abs/2505.24864' },
    { number: 'arXiv:2505.24864' },
    { archive: 'arXiv', archive_location: '2505.24864' },
    { note: 'arXiv:2505.24864 [cs]' },
    { 'container-title': ['arXiv preprint arXiv:2505.24864'] },
  ])('holds the arXiv id in %j', (variables) => {
    expect(read('refs.json', JSON.stringify([{ title: 'A Title', ...variables }])).wanted).toEqual([
      { arxiv: '2505.24864', title: 'A Title', from: 'refs.json:1' },
    ]);
  });

  test('is read with its markup, names and lines', () => {
    const text = `[
  { "title": "On <i>k</i> and <span class=\\"nocase\\">GRPO</span> [2]",
    "author": [{ "given": "Vincent", "non-dropping-particle": "van", "family": "Gogh" }, { "literal": "Team Qwen" }] },
  7,
  { "title": ["Second"], "author": "Ada" }
]`;
    const { wanted, findings } = read('refs.json', text);
    expect(wanted).toEqual([
      { title: 'On k and GRPO [2]', authors: ['Vincent van Gogh', 'Team Qwen'], from: 'refs.json:2' },
      { title: 'Second', from: 'refs.json:5' },
    ]);
    expect(findings).toEqual([
      {
        file: 'refs.json',
        line: 4,
        column: 1,
        rule: 'broken-entry',
        found: 'An item of the list is no object.',
        expected: 'Expected CSL-JSON items: `{ "title": …, "DOI": … }`.',
      },
    ]);
  });

  test.each([
    ['[\n{ "title": "A" },\n{ "title": }\n]', 3, "Unexpected token '}'"],
    ['[\n{ "title": "A" },\n{ title: "B" }\n]', 3, "Expected property name or '}'"],
    ['[\n{ "title": "A" },\n', 2, 'Unexpected end of JSON input'],
  ])('that is no JSON is reported at its line: %j', (text, line, reason) => {
    expect(findingsOf('refs.json', text)).toEqual([
      `${line}:1 broken-json The file is not JSON: ${reason}. Expected a list of CSL-JSON items: \`[{ "title": …, "DOI": … }, …]\`.`,
    ]);
  });
});

describe('the format is told by the text, whatever the name', () => {
  test.each([
    ['refs.txt', '@misc{a, title = {T}}'],
    ['refs.txt', 'TY  - GEN\nTI  - T\n'],
    ['refs.bib', '[{ "title": "T" }]'],
    ['refs', '{ "title": "T" }'],
  ])('%s: %j', (file, text) => {
    expect(read(file, text).wanted).toEqual([{ title: 'T', from: `${file}:1` }]);
  });
});

describe('a file that is no bibliography is refused as a whole', () => {
  const text = 'Expected a bibliography (BibTeX, RIS, CSL-JSON) or a list of titles, as UTF-8.';
  const forms = 'Expected BibTeX (`@article{key, …}`), RIS (`TY  - …`) or CSL-JSON (`[{ "title": … }]`).';
  test.each([
    ['nothing', 'refs.bib', '', `1:1 empty-file The file is empty. ${text}`],
    ['blanks', 'refs.bib', ' \n\n', `1:1 empty-file The file is empty. ${text}`],
    ['prose', 'refs.txt', 'Read these.', `1:1 other-format The file is no bibliography. ${forms}`],
    [
      'prose by the name of one',
      'refs.bib',
      'Read these.',
      `1:1 no-papers The file holds no entry in BibTeX. ${forms}`,
    ],
    [
      'Latin-1',
      'refs.bib',
      Buffer.from('@misc{a,\n title = {Schr\xf6dinger}}', 'latin1'),
      `2:1 wrong-encoding A byte of this line is not valid UTF-8. ${text}`,
    ],
    [
      'UTF-16',
      'refs.bib',
      Buffer.from('\uFEFF@misc{a}', 'utf16le'),
      `1:1 wrong-encoding The file is UTF-16. ${text}`,
    ],
    ['a PDF', 'refs.bib', '%PDF-1.7\n', `1:1 other-format The file is a PDF. ${text}`],
    [
      'null bytes',
      'refs.bib',
      '@misc{a\0}',
      `1:1 other-format The file holds null bytes, so it is no text. ${text}`,
    ],
    [
      '50 MB',
      'refs.bib',
      new Uint8Array(50_000_000),
      '1:1 file-too-large The file has 50 MB. Expected at most 5 MB.',
    ],
    [
      'thousands of papers',
      'refs.bib',
      Array.from({ length: 1_001 }, (_, index) => `@misc{a, title = {Title ${index}}}`).join('\n'),
      '1:1 file-too-large The file names 1001 papers. Expected at most 1000, since somebody has to read them.',
    ],
  ])('%s', (_name, file, content, finding) => {
    expect(findingsOf(file, content)).toEqual([finding]);
  });

  test('after fifty mistakes they are only counted', () => {
    const findings = findingsOf('refs.bib', '@misc{a, year = 2025}\n'.repeat(80));
    expect(findings).toHaveLength(51);
    expect(findings[50]).toBe(
      '51:1 nameless-entry From here on there are 30 more mistakes. Expected a bibliography (BibTeX, RIS, CSL-JSON) or a list of titles.',
    );
  });
});

const PIECES = [
  '@misc{a,',
  '@string{',
  '@comment{',
  'title',
  ' = ',
  '{',
  '}',
  '"',
  '#',
  ',',
  '\\',
  '$',
  '%',
  '\n',
  'TY  - JOUR\n',
  'ER  - \n',
  'TI  - ',
  'AU  - ',
  '[',
  ']',
  ':',
  '"title"',
  'arXiv:2505.24864',
  '\\"o',
  '\\v{S}',
  ' and ',
  '(',
  ')',
  '__proto__',
  'constructor',
];
const damaged = fc.array(
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 8 })),
  { maxLength: 40 },
);

describe('whatever the bytes, reading ends with papers and findings that have a place', () => {
  const check = (file: string, bytes: Uint8Array) => {
    const { wanted, findings } = readBibliography(file, bytes);
    expect(wanted.length + findings.length).toBeGreaterThan(0);
    expect(JSON.stringify({ wanted, findings }).length).toBeLessThan(bytes.length * 20 + 2_000);
    for (const { title, arxiv, authors = [], from } of wanted) {
      expect(title ?? arxiv).toMatch(/./);
      expect([title, ...authors].join('')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
      expect(from).toMatch(/^refs\.\w+:[1-9]\d*$/);
    }
    for (const { line, column, found } of findings) {
      expect(Math.min(line, column)).toBeGreaterThan(0);
      expect(found).not.toMatch(/undefined|NaN|\[object/);
    }
  };

  test.each(['refs.bib', 'refs.ris', 'refs.json'])('%s', (file) => {
    fc.assert(
      fc.property(damaged, (pieces) => check(file, Buffer.from(pieces.join('')))),
      { numRuns: 1_500 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => check(file, bytes)));
  });

  test.each([
    ['at signs', '@'.repeat(1_000_000)],
    ['entries without end', '@a{b,\n'.repeat(150_000)],
    ['entries without end in one line', '@a{b,'.repeat(200_000)],
    ['opening braces', `@a{b, title = ${'{'.repeat(1_000_000)}`],
    [
      'abbreviations of abbreviations',
      `${Array.from({ length: 5_000 }, (_, index) => `@string{a${index + 1} = a${index} # a${index}}\n`).join('')}@misc{b, title = a5000}`,
    ],
    ['records', 'TY  - \n'.repeat(140_000)],
    ['brackets', '['.repeat(1_000_000)],
    ['backslashes', `[{ "title": "${'\\'.repeat(900_000)}" }]`],
  ])('within seconds where a million characters are %s', (_name, text) => {
    const start = performance.now();
    check('refs.bib', Buffer.from(text));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
