import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type ReadCitation,
  readBibtexCitations,
  readCslCitations,
  readRisCitations,
} from '../../tests/fixtures/readCitations.ts';
import { checkContent } from '../content/checkContent.ts';
import { contentRoot } from '../content/contentRoot.ts';
import { fullName } from '../survey/authorName.ts';
import { citePapers } from './citePapers.ts';
import type { CitationFormat } from './formats.ts';
import { joinCitations } from './joinCitations.ts';

/** Readers that know nothing of how the survey writes. */
const READERS: [CitationFormat['id'], (text: string) => ReadCitation[]][] = [
  ['bibtex', readBibtexCitations],
  ['ris', readRisCitations],
  ['csl', readCslCitations],
];

const papers = checkContent(contentRoot()).content?.papers ?? [];
const cite = citePapers(papers.map(({ id, section, data }) => ({ ...data, slug: id, section })));
const citations = papers.map(({ id }) => cite(id));

/** What the survey was made from, kept beside the project. */
const SOURCES = '../shared/sources/papers.json';

interface SourcePaper {
  arxiv: string;
  title: string;
  authors: string[];
  published: string;
}

describe.each(READERS)('%s of all papers, read by another program', (format, read) => {
  const found = new Map(read(joinCitations(citations, format)).map((citation) => [citation.arxiv, citation]));

  test('holds every paper once', () => {
    expect(papers.length).toBeGreaterThanOrEqual(77);
    expect([...found.keys()]).toEqual(papers.map(({ data }) => data.arxiv));
  });

  test('says what the entries say', () => {
    for (const { data } of papers) {
      const { title, authors, year, note } = found.get(data.arxiv) ?? {};
      expect({ title, authors, year }, data.shortTitle).toEqual({
        title: data.title,
        authors: data.authors.map(fullName),
        year: data.published.slice(0, 4),
      });
      expect(note?.startsWith(data.venue ?? ''), data.shortTitle).toBe(
        data.venue === undefined ? undefined : true,
      );
    }
  });

  test.skipIf(!existsSync(SOURCES))('equals the sources in title, ordered authors, year and arXiv id', () => {
    const sources: SourcePaper[] = JSON.parse(readFileSync(SOURCES, 'utf8'));
    expect(sources).toHaveLength(77);
    for (const { arxiv, title, authors, published } of sources) {
      const citation = found.get(arxiv);
      expect(citation, arxiv).toMatchObject({ title, authors, year: published.slice(0, 4), arxiv });
    }
  });
});

test('keys are the same in all forms', () => {
  const keys = citations.map(({ id }) => id);
  expect(new Set(keys).size).toBe(papers.length);
  for (const [format, read] of READERS)
    if (format !== 'ris') expect(read(joinCitations(citations, format)).map(({ key }) => key)).toEqual(keys);
  expect(joinCitations(citations, 'ris').match(/(?<=^ID {2}- ).+/gm)).toEqual(keys);
});

test('the text of every paper is one line that names its first author, year, title and arXiv id', () => {
  for (const { data } of papers) {
    const { text = '' } =
      citations.find(({ custom }) => custom.bibtex.includes(`{${data.arxiv}}`))?.custom ?? {};
    expect(text).not.toMatch(/\n/);
    expect(text).toContain(
      `(${data.published.slice(0, 4)}). ${data.title.replaceAll("'", '’').replace(/[.]$/, '')}`,
    );
    expect(text).toContain(
      `(Preprint arXiv:${data.arxiv}). arXiv. https://doi.org/10.48550/arXiv.${data.arxiv}`,
    );
  }
});
