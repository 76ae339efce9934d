import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { realEdition } from '../../tests/fixtures/realEdition.ts';
import { addresses, anchors } from '../survey/addresses.ts';
import { fullName } from '../survey/authorName.ts';
import { otherPapers } from '../survey/evidence.ts';
import { describeFigures } from '../survey/figureNote.ts';
import type { Evidence } from '../survey/survey.ts';
import { writeDocument } from './document.ts';
import { plainPages } from './documents.ts';

const edition = realEdition();
const { papers, questions, sections, terms } = edition.survey;
const pages = new Map(plainPages(edition.survey).map(({ page, make }) => [page, make]));
const markdownOf = (page: string) => {
  const make = pages.get(page) ?? expect.fail(`There is no Markdown of ${page}.`);
  return writeDocument(make(edition), edition);
};

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMath).freeze();
const blocksOf = (node: Root | RootContent): string[] =>
  'children' in node && !['paragraph', 'heading', 'tableCell'].includes(node.type)
    ? (node.children as RootContent[]).flatMap(blocksOf)
    : [textOf(node)];

const known = new Map<string, string[]>();

/** What a reader of a page's Markdown sees, block by block. */
function read(page: string): string[] {
  const blocks = known.get(page) ?? blocksOf(reader.parse(markdownOf(page)));
  known.set(page, blocks);
  return blocks;
}

/** Statements that stand in no block of a page. */
function missing(page: string, statements: readonly (string | undefined)[]): string[] {
  const blocks = read(page);
  return statements.filter(
    (one): one is string => one !== undefined && !blocks.some((block) => block.includes(one)),
  );
}

test.each(papers.map((paper) => [paper.slug, paper]))(
  'the paper %s loses nothing that its entry states',
  (slug, paper) => {
    const { title, altTitles, authors, venue, takeaway, introduces, scale, source, corrections } = paper;
    const facts = [title, ...altTitles, authors.map(fullName).join(', '), venue, takeaway, source.note];
    const relations = [...paper.relations, ...paper.incoming].map(({ because }) => because);
    expect(
      missing(addresses.paper(slug), [
        ...facts,
        ...introduces,
        ...scale,
        ...relations,
        ...corrections.map(({ what }) => what),
      ]),
    ).toEqual([]);
  },
);

const results = papers.flatMap((paper) => paper.results.map((result) => ({ paper, result })));

test.each(results.map((one) => [`${one.paper.slug} ${one.result.id}`, one] as const))(
  'the result %s stands with its setting and ends with its address',
  (_, { paper, result }) => {
    const page = addresses.paper(paper.slug);
    const blocks = read(page);
    const at = blocks.findIndex(
      (block) => block.startsWith(result.value) && block.endsWith(`: ${result.statement}`),
    );
    expect(at).toBeGreaterThan(-1);
    const address = edition.url(`${page}#${anchors.result(result.id)}`);
    const below = blocks.slice(at + 1, blocks.indexOf(`Address: ${address}`, at) + 1);
    const { metric, measuredOn, setting, baseline, note } = result;
    for (const text of [metric, measuredOn, setting, baseline, note])
      if (text !== undefined) expect(below.join('\n')).toContain(text);
    expect(below.length).toBeGreaterThan(2);
    expect(below.length).toBeLessThan(8);
  },
);

const evidence = papers.flatMap((paper) => paper.evidence);

test.each(
  evidence.flatMap((one) => [
    [
      `${one.paper.slug} on ${one.question.id}`,
      one,
      addresses.paper(one.paper.slug),
      anchors.evidence(one.question.id),
    ] as const,
    [
      `${one.question.id} from ${one.paper.slug}`,
      one,
      addresses.question(one.question.id),
      one.paper.slug,
    ] as const,
  ]),
)('the evidence %s stands with its conditions, strength and address', (_, item, page, anchor) => {
  const blocks = read(page);
  const at = blocks.indexOf(`Address: ${edition.url(`${page}#${anchor}`)}`);
  const words = {
    direct: 'direct evidence',
    indirect: 'indirect evidence',
    assumption: 'assumed, not evidence',
  };
  const facts = [
    `Finding: ${item.finding}`,
    `Conditions: ${item.conditions}`,
    ...(item.figures.length > 0 ? [`Figures: ${describeFigures(item.figures, item.paper.results)}`] : []),
    ...(page === addresses.paper(item.paper.slug) ? [`Other papers: ${othersOf(item)}`] : []),
  ];
  const [first, ...rest] = blocks.slice(at - facts.length - 1, at);
  expect(first).toMatch(new RegExp(`: ${words[item.strength]}(;|$)`));
  expect(rest).toEqual(facts);
});

const othersOf = (item: Evidence) =>
  otherPapers(item)
    .map(({ position, words }) => [position?.label, words].filter(Boolean).join(' '))
    .join('; ');

test('each other position beside a piece of evidence leads to where it stands on its question', () => {
  const line = read(addresses.paper('prorl')).find((block) => block.startsWith('Other papers: '));
  expect(line).toMatch(
    /^Other papers: at the same position \(.+\); It sharpens or narrows \(.+\); It depends \(.+\)$/,
  );
  const boundary = edition.url(addresses.question('boundary'));
  expect(markdownOf(addresses.paper('prorl'))).toContain(
    `; [It sharpens or narrows](${boundary}#sharpens) (`,
  );
});

test.each(questions.map((question) => [question.id, question]))(
  'the question %s loses nothing',
  (id, question) => {
    const { why, howToRead, wouldSettle, positions } = question;
    expect(
      missing(addresses.question(id), [
        question.question,
        why,
        howToRead,
        wouldSettle,
        ...positions.flatMap(({ label, claim }) => [label, claim]),
      ]),
    ).toEqual([]);
  },
);

test.each(sections.map((section) => [section.id, section]))('the section %s loses nothing', (id, section) => {
  const { text, topics, tables } = section;
  expect(
    missing(addresses.section(id), [
      text?.standfirst,
      ...(text?.startHere ?? []).map(({ why }) => why),
      ...topics.flatMap(({ title, readerQuestion, scope }) => [title, readerQuestion, scope]),
      ...topics.flatMap(({ papers }) => papers.map(({ takeaway }) => takeaway)),
      ...tables.flatMap(({ title, columns, rows }) => [
        title,
        ...columns.flatMap(({ label, meaning }) => [label, meaning]),
        ...rows.flatMap(({ cells }) => Object.values(cells)),
      ]),
    ]),
  ).toEqual([]);
});

test('every cell of a comparison table stands in the row of its paper, under its column', () => {
  const tables = sections.flatMap((section) => section.tables.map((table) => ({ section, table })));
  expect(tables.length).toBeGreaterThan(0);
  for (const { section, table } of tables) {
    const { children } = reader.parse(markdownOf(addresses.section(section.id)));
    const at = children.findIndex((node) => node.type === 'heading' && textOf(node) === table.title);
    const shown =
      children.slice(at).find((node) => node.type === 'table') ?? expect.fail('There is no table.');
    const [head = [], ...rows] = shown.children.map((row) => row.children.map((cell) => textOf(cell)));
    expect(rows.map(([name]) => name)).toEqual(table.rows.map(({ paper }) => paper.shortTitle));
    for (const [index, { cells }] of table.rows.entries())
      for (const { id, label } of table.columns)
        expect(rows[index]?.[head.indexOf(label)]).toBe(cells[id] ?? 'not stated');
  }
});

describe('the glossary', () => {
  const markdown = markdownOf(addresses.glossary);
  test.each(terms.map((term) => [term.id, term]))('has all of %s, formulas as LaTeX', (_, term) => {
    const { aliases, definition, formula, senses } = term;
    expect(
      missing(addresses.glossary, [
        term.term,
        ...aliases,
        definition,
        ...senses.map(({ paper, meaning }) => `${paper.shortTitle}: ${meaning}`),
        ...(formula?.symbols ?? []).map(({ sign, means }) => `${sign}: ${means}`),
      ]),
    ).toEqual([]);
    if (formula) expect(markdown).toContain(`$$\n${formula.latex}\n$$`);
  });
});

test('a survey that does not know where it stands gives paths', () => {
  const here = realEdition((address) => `/reward-and-reason${address}`);
  const make = pages.get(addresses.paper('prorl')) ?? expect.fail();
  const markdown = writeDocument(make(here), here);
  expect(markdown).toContain(
    'Address: [/reward-and-reason/papers/prorl/#on-boundary](/reward-and-reason/papers/prorl/#on-boundary)',
  );
  expect(markdown).not.toContain('survey.example');
});

test('a paper ends with its citation where there is one', () => {
  const make = pages.get(addresses.paper('prorl')) ?? expect.fail();
  const citationOf = () => ({
    text: 'Liu, M. (2025). ProRL. arXiv. https://doi.org/10.48550/arXiv.2505.24864',
    bibtex: '@misc{liu2025prorl,\n  title = {{ProRL}},\n}\n',
  });
  const markdown = writeDocument(make({ ...edition, citationOf }), edition);
  expect(markdown).toContain(
    '## How to cite\n\nFor what the paper found:\n\nLiu, M. (2025). ProRL. arXiv. <https://doi.org/10.48550/arXiv.2505.24864>\n\n```bibtex\n@misc{liu2025prorl,\n  title = {{ProRL}},\n}\n```\n',
  );
  expect(markdownOf(addresses.paper('prorl'))).not.toContain('How to cite');
});
