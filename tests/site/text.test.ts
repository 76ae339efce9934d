import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { TEST_SITES } from '../../scripts/lib/testSites.ts';
import { checkContent } from '../../src/content/checkContent.ts';
import { contentRoot } from '../../src/content/contentRoot.ts';
import { CHARACTERS } from '../../src/integrations/fonts.ts';
import { typeset } from '../../src/site/typeset.ts';
import { attribute, type BuiltPage, type BuiltSite, hasClass, pageAt, readSite } from './support.ts';

const { content } = checkContent(contentRoot());
if (!content) throw new Error('The content has mistakes; run `npm run check`.');
const { papers, questions, sections, taxonomy, terms } = content;

let site: BuiltSite;
beforeAll(() => {
  site = readSite(TEST_SITES.published);
});

/** Addresses, from the survey's root, of the links with a class inside an element of a page. */
function linksIn(page: BuiltPage, element: Element, className: string): string[] {
  const found: string[] = [];
  const visit = (node: Element) => {
    if (node.tagName === 'a' && hasClass(node, className))
      found.push((attribute(node, 'href') ?? '').replace(page.path.replace(page.address, ''), ''));
    for (const child of node.children) if (child.type === 'element') visit(child);
  };
  visit(element);
  return found;
}

const proseOf = ({ elements }: BuiltPage) => elements.filter((element) => hasClass(element, 'prose'));

describe('the page of a question', () => {
  test.each(
    papers
      .flatMap((paper) => paper.data.evidence.map((item) => ({ paper, item })))
      .map((one) => [`${one.paper.id} on ${one.item.question}`, one] as const),
  )('shows what %s brings, with its conditions', (_, { paper, item }) => {
    const listed = pageAt(site, `/questions/${item.question}/`).byId.get(paper.id);
    const text = listed ? textOf(listed).replace(/\s+/g, ' ') : '';
    expect(text).toContain(typeset(item.finding));
    expect(text).toContain(typeset(item.conditions));
    for (const figure of item.figures) expect(text).toContain(typeset(figure));
  });

  test.each(questions.map(({ id }) => [id]))('“%s” has an account that cites papers', (id) => {
    const account = pageAt(site, `/questions/${id}/`).byId.get('account');
    expect(account && linksIn(pageAt(site, `/questions/${id}/`), account, 'cite').length).toBeGreaterThan(2);
  });
});

describe('the text of a section', () => {
  test.each(taxonomy.data.sections.map(({ id }) => [id]))('“%s” cites every paper of the section', (id) => {
    const page = pageAt(site, `/${id}/`);
    const cited = new Set(proseOf(page).flatMap((element) => linksIn(page, element, 'cite')));
    const own = papers.filter(({ section }) => section === id).map((paper) => `/papers/${paper.id}/`);
    expect(own.filter((address) => !cited.has(address))).toEqual([]);
  });

  test.each(taxonomy.data.sections.map(({ id }) => [id]))(
    '“%s” stands under the titles of its topics, in their order, and closes with what is open',
    (id) => {
      const titles = proseOf(pageAt(site, `/${id}/`))
        .flatMap(({ children }) => children)
        .filter((node): node is Element => node.type === 'element' && node.tagName === 'h2')
        .map((heading) => textOf(heading).replace(/\s*#$/, '').trim());
      const topics = taxonomy.data.sections.find((section) => section.id === id)?.topics ?? [];
      expect(titles).toEqual([...topics.map(({ title }) => typeset(title)), 'What is open']);
    },
  );

  test.each(sections.map(({ id, data }) => [id, data.startHere] as const))(
    '“%s” names five papers to read first, each with why',
    (id, startHere) => {
      const list = pageAt(site, `/${id}/`).byId.get('start-here');
      const text = list ? textOf(list).replace(/\s+/g, ' ') : '';
      for (const { why } of startHere) expect(text).toContain(typeset(why));
    },
  );
});

describe('terms in running text', () => {
  test('all lead to a term of the glossary that is there', () => {
    const ids = new Set(terms.map(({ id }) => `/glossary/#${id}`));
    const links = [...site.pages.values()].flatMap((page) =>
      proseOf(page).flatMap((element) => linksIn(page, element, 'term')),
    );
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((link) => !ids.has(link))).toEqual([]);
  });
});

test('every sign of a formula is in our fonts: many systems have no font for mathematics', () => {
  const formulas = [...site.pages.values()].flatMap(({ elements }) =>
    elements.filter(({ tagName }) => tagName === 'math').map((formula) => textOf(formula)),
  );
  expect(formulas.length).toBeGreaterThan(20);
  // Spaces, and the sign between a function and what it is applied to, have no shape.
  const signs = new Set([...formulas.join('')].filter((sign) => !/[\s\u2061]/u.test(sign)));
  expect([...signs].filter((sign) => !CHARACTERS.has(sign))).toEqual([]);
});

test('every paper has a text of its own', () => {
  const without = papers.filter(({ id }) => proseOf(pageAt(site, `/papers/${id}/`)).length === 0);
  expect(without.map(({ id }) => id)).toEqual([]);
});
