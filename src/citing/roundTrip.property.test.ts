import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  readBibtexCitations,
  readCslCitations,
  readRisCitations,
} from '../../tests/fixtures/readCitations.ts';
import { paperSchema } from '../schema/paper.ts';
import { fullName } from '../survey/authorName.ts';
import { type CitedPaper, cslItem } from './cslItem.ts';
import { latexTitle } from './latexTitle.ts';
import { PREPRINT_BIBTEX } from './preprintBibtex.ts';
import { PREPRINT_RIS } from './preprintRis.ts';

/** Pieces of which titles and names are made: what LaTeX, BibTeX, RIS and JSON read as something else. */
const ODD = fc.constantFrom(
  ...Array.from('\\{}$&#%_^~"\'`<>|@=,;:()[]*!?-–—…“”‘’³½→τΩéÅłßøĐı王ế'),
  ...[
    '--',
    "''",
    '``',
    '\\textbf{',
    '{\\"',
    '\\',
    '}',
    '{{',
    '@misc{',
    '%%',
    '\\&',
    '$x',
    'ER  - ',
    'TY  - ',
    '<i>',
  ],
  ...['and', 'And', 'others', 'de', 'RL', 'R1', 'Pass@k', 'GPT-4o', 'A', '100%', 'n_1', 'a/b', 'e̊', 'n̂'],
);
const word = fc.oneof(
  fc
    .array(fc.oneof(ODD, fc.stringMatching(/^[A-Za-z0-9]{1,6}$/)), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
);
const text = (max: number) =>
  fc
    .array(word, { minLength: 1, maxLength: max })
    .map((words) => words.join(' ').replace(/\s+/g, ' ').trim().normalize('NFC').replaceAll('𝜇', 'μ'))
    .filter(Boolean);

const author = fc.oneof(text(4), fc.record({ given: text(2), family: text(3) }));

const paper: fc.Arbitrary<CitedPaper> = fc
  .record({ title: text(6), authors: fc.array(author, { minLength: 1, maxLength: 4 }), venue: text(3) })
  .map((odd) => ({ ...odd, published: '2025-04-18', arxiv: '2504.13837' }))
  // What the schema refuses never gets here.
  .filter(
    ({ title, authors, venue }) =>
      paperSchema.pick({ title: true, authors: true, venue: true }).safeParse({ title, authors, venue })
        .success,
  );

const expected = ({ title, authors, venue }: CitedPaper) => ({
  title,
  authors: authors.map(fullName),
  year: '2025',
  arxiv: '2504.13837',
  note: venue,
});

describe('odd names, titles and venues survive', () => {
  test('BibTeX', () => {
    fc.assert(
      fc.property(paper, (one) => {
        fc.pre(!isFormula(one.title));
        const [read, ...more] = readBibtexCitations(
          plugins.output.format(PREPRINT_BIBTEX, [cslItem(one, 'key2025')]),
        );
        expect(read).toEqual({ key: 'key2025', ...expected(one) });
        expect(more).toEqual([]);
      }),
    );
  });

  test('RIS', () => {
    fc.assert(
      fc.property(paper, (one) => {
        // A comma stands between the parts of a name, and nothing in RIS says that it does not.
        fc.pre(!one.authors.some((name) => fullName(name).includes(',')));
        const [read, ...more] = readRisCitations(
          plugins.output.format(PREPRINT_RIS, [cslItem(one, 'key2025')]),
        );
        expect(read).toEqual(expected(one));
        expect(more).toEqual([]);
      }),
    );
  });

  test('CSL-JSON', () => {
    fc.assert(
      fc.property(paper, (one) => {
        const [read] = readCslCitations(plugins.output.format('data', [cslItem(one, 'key2025')]));
        expect(read).toEqual({ key: 'key2025', ...expected(one) });
      }),
    );
  });
});

/** Whether a title has a formula, which programs may show in another way; `latexTitle.test.ts` is about them. */
const isFormula = (title: string) => /(?<!\\)\$/.test(latexTitle(title).replace(/\{\$\\[a-zA-Z]+\$\}/g, ''));
