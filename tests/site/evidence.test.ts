import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { MOVED_SITE, TEST_SITES } from '../../scripts/lib/testSites.ts';
import { STRENGTHS, type Strength } from '../../src/schema/paper.ts';
import { NOT_VOTES } from '../../src/survey/evidence.ts';
import { attribute, type BuiltPage, type BuiltSite, hasClass, readSite } from './support.ts';

/** A position as the page of its question shows it. */
interface Shown {
  address: string;
  label: string;
  count: string;
  /** How strongly each paper bears on it, by the paper's address. */
  strengths: Map<string, Strength>;
}

describe.each([...Object.values(TEST_SITES), MOVED_SITE].map((site) => [site.name, site] as const))(
  'the evidence of papers in the %s',
  (_, testSite) => {
    let site: BuiltSite;
    /** Positions by their questions' addresses. */
    let questions: Map<string, Shown[]>;
    /** Every piece of evidence on the page of its paper, with the line on other papers. */
    let pieces: { name: string; page: BuiltPage; question: string; line: Element }[];
    beforeAll(() => {
      site = readSite(testSite);
      questions = new Map(
        [...site.pages.values()]
          .filter(({ address }) => /^\/questions\/[^/]+\/$/.test(address))
          .map((page) => [page.path, positionsOf(page)]),
      );
      pieces = [...site.pages.values()]
        .filter(({ address }) => /^\/papers\/[^/]+\/$/.test(address))
        .flatMap((page) => evidenceOf(page));
    });

    test('is said to stand beside the papers that the page of its question counts, no more and no fewer', () => {
      expect(pieces.length).toBeGreaterThan(0);
      for (const { name, page, question, line } of pieces) {
        const positions = questions.get(question) ?? expect.fail(`${name}: there is no page ${question}.`);
        const own = positions.find(({ strengths }) => strengths.has(page.path));
        const strength = own?.strengths.get(page.path) ?? expect.fail(`${name}: its question lacks it.`);
        const others = positions.filter((one) => one !== own && one.strengths.size > 0);

        const [same = '', ...rest] = words(line).split(/; (?!\d+ assumes? it\))/);
        expect(numbersIn(same), name).toEqual(less(numbersIn(own?.count ?? ''), strength));
        expect(same, name).toMatch(
          own?.strengths.size === 1 ? /^none at the same/ : /^at the same position \(/,
        );
        expect(rest, name).toEqual(
          others.length > 0 ? others.map(({ label, count }) => `${label} (${count})`) : ['none at another'],
        );
        expect(linksIn(line), name).toEqual(others.map(({ address }) => address));
      }
    });

    test('says in Markdown what it says on the page', () => {
      for (const [page, ofPage] of Map.groupBy(pieces, ({ page }) => page)) {
        const file = page.file.replace(/index\.html$/, 'index.md');
        const lines = readFileSync(join(testSite.folder, file), 'utf8').matchAll(
          /^ +- Other papers: (.+)$/gm,
        );
        const unlinked = [...lines].map(([, line = '']) => line.replace(/\[(.+?)\]\(\S+?\)/g, '$1'));
        expect(unlinked, page.address).toEqual(ofPage.map(({ line }) => words(line)));
      }
    });

    test('is never left to look like a count of votes', () => {
      const without = pieces.filter(
        ({ page }) =>
          !page.elements.some((element) => element.tagName === 'p' && words(element) === NOT_VOTES),
      );
      expect(without.map(({ name }) => name)).toEqual([]);
    });
  },
);

function positionsOf(page: BuiltPage): Shown[] {
  return page.elements
    .filter((element) => hasClass(element, 'position-block'))
    .map((block) => {
      const inside = descendants(block);
      const [title, count] = [
        inside.find(({ tagName }) => tagName === 'h2'),
        inside.find((element) => hasClass(element, 'count')),
      ].map((element) => (element ? words(element) : ''));
      const papers = inside.filter(
        ({ tagName, properties }) => tagName === 'li' && properties['id'] !== undefined,
      );
      return {
        address: `${page.path}#${attribute(block, 'id')}`,
        label: (title ?? '').replace(/ #$/, ''),
        count: count ?? '',
        strengths: new Map(papers.map((paper) => [linksIn(paper)[0] ?? '', strengthIn(paper)])),
      };
    });
}

function evidenceOf(page: BuiltPage) {
  return [...page.byId].flatMap(([id, element]) => {
    if (!id.startsWith('on-') || element.tagName !== 'li') return [];
    const name = `${page.address}#${id}`;
    const line = descendants(element).find(
      ({ tagName, children: [label] }) =>
        tagName === 'p' && label?.type === 'element' && textOf(label) === 'Other papers',
    );
    if (!line) return expect.fail(`${name} does not say how other papers stand.`);
    return [{ name, page, question: linksIn(element)[0] ?? '', line }];
  });
}

/** The text of an element as it reads, without the name of a line. */
const words = (element: Element) =>
  textOf(element)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^Other papers /, '');

const descendants = (element: Element): Element[] =>
  element.children.flatMap((child) => (child.type === 'element' ? [child, ...descendants(child)] : []));

const linksIn = (element: Element): string[] =>
  descendants(element).flatMap((one) =>
    one.tagName === 'a' && !hasClass(one, 'anchor') ? (attribute(one, 'href') ?? []) : [],
  );

function strengthIn(element: Element): Strength {
  const mark = descendants(element).find((one) => hasClass(one, 'mark'));
  return STRENGTHS.find((strength) => mark && hasClass(mark, strength)) ?? expect.fail('There is no mark.');
}

/** The numbers in words such as "2 direct, 4 indirect; 1 assumes it". */
const numbersIn = (count: string): Record<Strength, number> => ({
  direct: Number(/(\d+) direct/.exec(count)?.[1] ?? 0),
  indirect: Number(/(\d+) indirect/.exec(count)?.[1] ?? 0),
  assumption: Number(/(\d+) assumes? it/.exec(count)?.[1] ?? 0),
});

const less = (counts: Record<Strength, number>, strength: Strength) => ({
  ...counts,
  [strength]: counts[strength] - 1,
});
