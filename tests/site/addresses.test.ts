import { beforeAll, describe, expect, test } from 'vitest';
import { TEST_SITES } from '../../scripts/lib/testSites.ts';
import { checkContent } from '../../src/content/checkContent.ts';
import type { Content } from '../../src/content/content.ts';
import { contentRoot } from '../../src/content/contentRoot.ts';
import { CATALOG } from '../../src/findings/catalog.ts';
import { GROUP_ANCHOR } from '../../src/survey/addresses.ts';
import { nameId } from '../../src/survey/authorName.ts';
import { type BuiltPage, type BuiltSite, markedAnchors, readSite } from './support.ts';

/**
 * Addresses that others have linked to. They are written out here as the content model promises them, not taken from
 * `src/survey/addresses.ts`, so that a change of the code alone shows.
 */
const PROMISED: Record<string, (content: Content) => string[]> = {
  paper: ({ papers }) => papers.map(({ id }) => `/papers/${id}/`),
  'heading of a paper’s text': ({ papers }) =>
    papers
      .filter(({ body }) => body !== '')
      .flatMap(({ id }) =>
        ['problem', 'approach', 'findings', 'limits'].map((part) => `/papers/${id}/#${part}`),
      ),
  result: ({ papers }) =>
    papers.flatMap(({ id, data }) => data.results.map((result) => `/papers/${id}/#result-${result.id}`)),
  'evidence, on its paper’s page': ({ papers }) =>
    papers.flatMap(({ id, data }) => data.evidence.map(({ question }) => `/papers/${id}/#on-${question}`)),
  'evidence, on its question’s page': ({ papers }) =>
    papers.flatMap(({ id, data }) => data.evidence.map(({ question }) => `/questions/${question}/#${id}`)),
  question: ({ questions }) => questions.map(({ id }) => `/questions/${id}/`),
  position: ({ questions }) =>
    questions.flatMap(({ id, data }) => data.positions.map((position) => `/questions/${id}/#${position.id}`)),
  section: ({ taxonomy }) => taxonomy.data.sections.map(({ id }) => `/${id}/`),
  topic: ({ taxonomy }) =>
    taxonomy.data.sections.flatMap(({ id, topics }) => topics.map((topic) => `/${id}/#${topic.id}`)),
  'what is open in a section': ({ taxonomy }) => taxonomy.data.sections.map(({ id }) => `/${id}/#open`),
  'account of a question': ({ questions }) => questions.map(({ id }) => `/questions/${id}/#account`),
  term: ({ terms }) => terms.map(({ id }) => `/glossary/#${id}`),
  'comparison table': ({ comparisons }) =>
    comparisons.data.tables.map(({ id, section }) => `/${section}/#table-${id}`),
  'row of a comparison table': ({ comparisons }) =>
    comparisons.data.tables.flatMap(({ id, section, papers }) =>
      papers.map((paper) => `/${section}/#table-${id}-${paper}`),
    ),
  'kind of mistake': () => Object.keys(CATALOG).map((rule) => `/contribute/errors/#${rule}`),
  author: ({ papers }) =>
    papers.flatMap(({ data }) => data.authors.map((author) => `/browse/author/#${nameId(author)}`)),
  year: ({ papers }) => papers.map(({ data }) => `/browse/year/#${data.published.slice(0, 4)}`),
  kind: ({ papers }) => papers.flatMap(({ data }) => data.kinds.map((kind) => `/browse/kind/#${kind}`)),
  algorithm: tagged('algorithms', 'algorithm'),
  model: tagged('models', 'model'),
  benchmark: tagged('benchmarks', 'benchmark'),
  domain: tagged('domains', 'domain'),
  signal: tagged('signals', 'signal'),
};

const { content } = checkContent(contentRoot());

describe.each(Object.values(TEST_SITES))('the $name', (testSite) => {
  let site: BuiltSite;
  beforeAll(() => {
    site = readSite(testSite);
  });

  test.each(Object.entries(PROMISED))('keeps the address of every %s and shows it', (_kind, promise) => {
    if (!content) throw new Error('The content has mistakes; see `npm run check`.');
    const promised = [...new Set(promise(content))];
    expect(promised).not.toEqual([]);
    expect(promised.flatMap((address) => complain(site, address))).toEqual([]);
  });

  test('shows the address of every heading that has one, but of groups of values', () => {
    const unmarked = [...site.pages.values()].flatMap((page) =>
      [...page.byId]
        .filter(([id, { tagName }]) => /^h[2-6]$/.test(tagName) && !id.startsWith(GROUP_ANCHOR))
        .filter(([id]) => id !== 'footnote-label' && !linksTo(page).has(id))
        .map(([id]) => `${page.address}#${id}`),
    );
    expect(unmarked).toEqual([]);
  });
});

function tagged(tag: 'algorithms' | 'models' | 'benchmarks' | 'domains' | 'signals', facet: string) {
  return ({ papers }: Content): string[] =>
    papers.flatMap(({ data }) => data.tags[tag].map((id) => `/browse/${facet}/#${id}`));
}

function complain(site: BuiltSite, address: string): string[] {
  const [path = '', anchor] = address.split('#');
  const page = site.pages.get(path);
  if (!page) return [`${address}: no such page`];
  if (anchor === undefined) return [];
  if (!page.byId.has(anchor)) return [`${address}: no such anchor`];
  return linksTo(page).has(anchor) ? [] : [`${address}: no link shows it`];
}

const links = new WeakMap<BuiltPage, Set<string>>();

function linksTo(page: BuiltPage): Set<string> {
  const known = links.get(page) ?? markedAnchors(page);
  links.set(page, known);
  return known;
}
