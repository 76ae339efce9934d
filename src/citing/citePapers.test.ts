import { describe, expect, test } from 'vitest';
import { readCslCitations } from '../../tests/fixtures/readCitations.ts';
import { type CitablePaper, citePapers } from './citePapers.ts';

const PAPER: CitablePaper = {
  slug: 'limit',
  title: 'Does RL Help?',
  shortTitle: 'Limit',
  section: 'debate',
  takeaway: 'It helps a little.',
  authors: ['Yang Yue', 'Diogo de Lucena', 'DeepSeek-AI', { given: 'The', family: 'Qwen Team' }, 'Yang Yue'],
  published: '2025-04-08',
  arxiv: '2504.13837',
  venue: 'NeurIPS 2025',
  award: 'Best Paper Runner-Up',
  added: '2026-11-20',
  source: { basis: 'abstract', version: '2', checked: '2026-11-20' },
};

const cite = (changes: Partial<CitablePaper> = {}) => citePapers([{ ...PAPER, ...changes }])('limit');

describe('the citation of a paper', () => {
  test('is a preprint in CSL-JSON, with what our pages need beside', () => {
    const { custom, ...item } = cite();
    expect(item).toEqual({
      id: 'yue2025does',
      'citation-key': 'yue2025does',
      type: 'article',
      genre: 'Preprint',
      title: 'Does RL Help?',
      author: [
        { given: 'Yang', family: 'Yue' },
        { given: 'Diogo', family: 'de Lucena' },
        { literal: 'DeepSeek-AI' },
        { given: 'The', family: 'Qwen Team' },
        { given: 'Yang', family: 'Yue' },
      ],
      issued: { 'date-parts': [[2025, 4, 8]] },
      publisher: 'arXiv',
      number: 'arXiv:2504.13837',
      DOI: '10.48550/arXiv.2504.13837',
      URL: 'https://arxiv.org/abs/2504.13837',
      note: 'NeurIPS 2025 (Best Paper Runner-Up)',
    });
    expect(custom).toMatchObject({
      slug: 'limit',
      shortTitle: 'Limit',
      section: 'debate',
      takeaway: 'It helps a little.',
      basis: 'abstract of version 2',
    });
    expect(readCslCitations(JSON.stringify([cite()]))).toHaveLength(1);
  });

  test('is an entry of BibTeX as arXiv writes it', () => {
    expect(cite().custom.bibtex).toBe(`@misc{yue2025does,
  title = {Does {RL} Help?},
  author = {Yue, Yang and de Lucena, Diogo and {DeepSeek-AI} and Qwen Team, The and Yue, Yang},
  year = {2025},
  month = apr,
  eprint = {2504.13837},
  archivePrefix = {arXiv},
  doi = {10.48550/arXiv.2504.13837},
  url = {https://arxiv.org/abs/2504.13837},
  note = {NeurIPS 2025 (Best Paper Runner-Up)},
}`);
  });

  test('is a record of RIS, whole lines and a whole end mark', () => {
    expect(cite().custom.ris).toBe(
      [
        'TY  - UNPB',
        'TI  - Does RL Help?',
        'AU  - Yue, Yang',
        'AU  - de Lucena, Diogo',
        'AU  - DeepSeek-AI',
        'AU  - Qwen Team, The',
        'AU  - Yue, Yang',
        'PY  - 2025',
        'DA  - 2025/04/08',
        'M3  - Preprint',
        'PB  - arXiv',
        'DB  - arXiv',
        'AN  - arXiv:2504.13837',
        'DO  - 10.48550/arXiv.2504.13837',
        'UR  - https://arxiv.org/abs/2504.13837',
        'N1  - NeurIPS 2025 (Best Paper Runner-Up)',
        'ID  - yue2025does',
        'ER  - ',
      ].join('\n'),
    );
    expect(cite({ title: `Why ${'very '.repeat(40)}long?` }).custom.ris).toContain(
      `TI  - Why ${'very '.repeat(40)}long?\n`,
    );
  });

  test('is a reference in one line', () => {
    expect(cite().custom.text).toBe(
      'Yue, Y., de Lucena, D., DeepSeek-AI, Qwen Team, T., & Yue, Y. (2025). Does RL Help? (Preprint arXiv:2504.13837). arXiv. https://doi.org/10.48550/arXiv.2504.13837',
    );
  });

  test.each([
    [{ venue: 'ICLR 2026', award: undefined }, 'ICLR 2026'],
    [{ venue: undefined, award: 'Test of Time' }, 'Test of Time'],
    [{ venue: undefined, award: undefined }, undefined],
  ])('names a venue only where one is confirmed: %o', (changes, note) => {
    const { note: written, custom } = cite(changes);
    expect(written).toBe(note);
    expect(/note = \{(.*)\}/.exec(custom.bibtex)?.[1]).toBe(note);
    expect(/^N1 {2}- (.*)/m.exec(custom.ris)?.[1]).toBe(note);
  });

  test('braces names that BibTeX would take for two or for none', () => {
    const authors = [
      { given: 'The', family: 'Search and Retrieval Team' },
      'others',
      { given: 'Martin', family: 'King, Jr.' },
    ];
    expect(cite({ authors }).custom.bibtex).toContain(
      '  author = {{Search and Retrieval Team}, The and {others} and {King, Jr.}, Martin},\n',
    );
  });

  test('reads the same whatever other papers there are', () => {
    const other = { ...PAPER, slug: 'other', arxiv: '2505.00001', title: 'Another Title' };
    const both = citePapers([other, PAPER]);
    expect(both('limit')).toEqual(cite());
    expect(citePapers([PAPER, other])('other')).toEqual(both('other'));
  });
});

test('a paper that the survey does not have is not cited', () => {
  expect(() => citePapers([PAPER])('limits')).toThrow('`limits` is no paper of the survey.');
});
