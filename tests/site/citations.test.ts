import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString as textOf } from 'hast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { TEST_SITES } from '../../scripts/lib/testSites.ts';
import type { CitationFile } from '../../src/citing/paperCitation.ts';
import { checkContent } from '../../src/content/checkContent.ts';
import { contentRoot } from '../../src/content/contentRoot.ts';
import {
  type ReadCitation,
  readBibtexCitations,
  readCslCitations,
  readRisCitations,
} from '../fixtures/readCitations.ts';
import { attribute, type BuiltSite, pageAt, readSite } from './support.ts';

/** Endings that the survey promises, each with a reader that is not ours. */
const READERS: Record<string, (text: string) => Pick<ReadCitation, 'title' | 'arxiv'>[]> = {
  bib: readBibtexCitations,
  ris: readRisCitations,
  json: readCslCitations,
  txt: (text) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => ({ title: line, arxiv: /arXiv:(\d{4}\.\d{4,5})/.exec(line)?.[1] ?? line })),
};

const { content } = checkContent(contentRoot());
if (!content) throw new Error('The content has mistakes; see `npm run check`.');
const papers = content.papers.toSorted(
  (a, b) => a.data.published.localeCompare(b.data.published) || a.data.arxiv.localeCompare(b.data.arxiv),
);
const { sections } = content.taxonomy.data;

/** Addresses of collections without their ending, and the papers of each, oldest first. */
const COLLECTIONS = new Map([
  ['/papers/papers', papers],
  ...sections.map(({ id }) => [`/${id}/papers`, papers.filter(({ section }) => section === id)] as const),
  ...sections.flatMap(({ id, topics }) =>
    topics.map(
      (topic) => [`/${id}/${topic.id}`, papers.filter(({ data }) => data.topics[0] === topic.id)] as const,
    ),
  ),
  ...content.questions.map(
    ({ id }) =>
      [
        `/questions/${id}/papers`,
        papers.filter(({ data }) => data.evidence.some(({ question }) => question === id)),
      ] as const,
  ),
]);

describe.each(Object.values(TEST_SITES))('the $name', (testSite) => {
  let site: BuiltSite;
  beforeAll(() => {
    site = readSite(testSite);
  });
  const read = (address: string) => readFileSync(join(testSite.folder, address.slice(1)), 'utf8');

  test('has the citation of every paper beside its page, titled as its authors do', () => {
    for (const { id, data } of papers) {
      const text = read(`/papers/${id}/citation.json`);
      const [citation, ...more] = readCslCitations(text);
      expect(citation).toMatchObject({ title: data.title, arxiv: data.arxiv });
      expect(more).toEqual([]);
      const [{ custom }] = JSON.parse(text);
      expect(custom).toMatchObject({ slug: id });
      for (const form of ['bibtex', 'ris', 'text', 'shortTitle', 'section', 'takeaway'])
        expect(custom[form], `${id} ${form}`).toMatch(/\S/);
    }
  });

  test('has at most three files beside the page of a paper', () => {
    const beside = Map.groupBy(
      [...site.files].filter((file) => /^papers\/[^/]+\/(?!index\.html$)/.test(file)),
      (file) => file.split('/')[1],
    );
    expect([...beside.values()].filter((files) => files.length > 3)).toEqual([]);
  });

  test.each(Object.entries(READERS))(
    'has the papers of every collection in .%s, oldest first',
    (extension, readAll) => {
      for (const [address, expected] of COLLECTIONS) {
        const found = readAll(read(`${address}.${extension}`)).map(({ arxiv }) => arxiv);
        expect(found, address).toEqual(expected.map(({ data }) => data.arxiv));
      }
    },
  );

  test('has no other citations', () => {
    const files = [...site.files].filter((file) => /\.(?:bib|ris)$/.test(file)).map((file) => `/${file}`);
    expect(files.sort()).toEqual([...COLLECTIONS.keys()].flatMap((at) => [`${at}.bib`, `${at}.ris`]).sort());
  });

  test('leads from every page to its citations, in all forms, under the base path', () => {
    for (const { id } of papers) {
      const [link] = linksOf(`/papers/${id}/`, 'dataCite');
      expect(link).toEqual({ marked: 'paper', href: '#cite' });
    }
    for (const address of COLLECTIONS.keys()) {
      const at = testSite.base + address.slice(1);
      const page = address.replace(/[^/]+$/, '');
      expect(linksOf(page, 'dataCiteCollection')).toContainEqual({ marked: at, href: `${at}.txt` });
      const downloads = linksOf(page, 'download').map(({ href }) => href);
      expect(downloads).toEqual(
        expect.arrayContaining(Object.keys(READERS).map((ending) => `${at}.${ending}`)),
      );
    }
  });

  test('shows on the page of every paper how it is cited, for readers without scripts', () => {
    for (const { id } of papers) {
      const address = `/papers/${id}/`;
      const [{ id: key, custom }] = JSON.parse(read(`${address}citation.json`)) as CitationFile;
      const section = pageAt(site, address).byId.get('cite');
      const text = section ? textOf(section) : '';
      expect(text).toContain(custom.text);
      expect(text).toContain(custom.bibtex.trim());
      const file = { marked: `${key}.json`, href: `${testSite.base}papers/${id}/citation.json` };
      expect(linksOf(address, 'download')).toEqual([file]);
    }
  });

  /** Links of a page that have an attribute, with its value. */
  function linksOf(address: string, name: string) {
    return pageAt(site, address).elements.flatMap((element) => {
      const [marked, href] = [attribute(element, name), attribute(element, 'href')];
      return marked === undefined || element.tagName !== 'a' ? [] : [{ marked, href }];
    });
  }
});
