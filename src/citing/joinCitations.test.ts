import { describe, expect, test } from 'vitest';
import { makeCitation } from '../../tests/fixtures/citations.ts';
import { joinCitations, readCitation } from './joinCitations.ts';

describe('citations of several papers', () => {
  const papers = [makeCitation('prorl'), makeCitation('dapo')];

  test('stand in one BibTeX file, an empty line between them', () => {
    expect(joinCitations(papers, 'bibtex')).toBe(
      `${papers[0]?.custom.bibtex}\n\n${papers[1]?.custom.bibtex}\n`,
    );
  });

  test('stand in one RIS file, each with its whole end mark', () => {
    expect(joinCitations(papers, 'ris')).toBe(
      'TY  - UNPB\nTI  - Title of prorl\nER  - \nTY  - UNPB\nTI  - Title of dapo\nER  - \n',
    );
  });

  test('keep the line ends that RIS asks for', () => {
    const [paper = makeCitation('prorl')] = papers;
    const ris = 'TY  - UNPB\r\nER  - \r\n';
    const both = Array(2).fill({ ...paper, custom: { ...paper.custom, ris } });
    expect(joinCitations(both, 'ris')).toBe(ris + ris);
  });

  test('are one list in CSL-JSON, without what only our pages need', () => {
    const items = JSON.parse(joinCitations(papers, 'csl'));
    expect(items).toEqual(papers.map(({ custom, ...item }) => item));
    expect(items).toHaveLength(2);
    expect(papers[0]).toHaveProperty('custom');
  });

  test('are one line each as text', () => {
    expect(joinCitations(papers, 'text')).toBe(
      'Example, A. (2025). Title of prorl.\nExample, A. (2025). Title of dapo.\n',
    );
  });

  test('are an empty file where there is no paper', () => {
    expect(joinCitations([], 'bibtex')).toBe('');
    expect(joinCitations([], 'csl')).toBe('[]\n');
  });
});

describe('the citation of a paper', () => {
  const paper = makeCitation('prorl');

  test('is read from its file', () => {
    expect(readCitation([paper])).toEqual(paper);
  });

  test.each([
    ['nothing', null],
    ['a page', '<!doctype html>'],
    ['an item without its list', paper],
    ['no item', []],
    ['two items', [paper, paper]],
    ['an item without our part', [{ id: 'x', title: 'X' }]],
    ['an item without a form', [{ ...paper, custom: { ...paper.custom, ris: undefined } }]],
    ['an item with an empty form', [{ ...paper, custom: { ...paper.custom, bibtex: '' } }]],
    ['an item with a number for its title', [{ ...paper, title: 7 }]],
    ['an item without authors', [{ ...paper, author: undefined }]],
    ['an item without its day', [{ ...paper, issued: {} }]],
    ['a list of nothing', [null]],
  ])('is not read from %s', (_name, value) => {
    expect(readCitation(value)).toBeUndefined();
  });
});
