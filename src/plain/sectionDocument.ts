import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { countByMonth } from '../charts/placeDots.ts';
import { monthAndYear, shortMonth } from '../site/formatDate.ts';
import { addresses, anchors, atAnchor, OPEN_PART, PARTS } from '../survey/addresses.ts';
import type { ComparisonTable, Question, Section, Topic } from '../survey/survey.ts';
import type { PlainDocument } from './document.ts';
import type { Edition } from './edition.ts';
import { bareLink, facts, heading, item, joined, link, list, paragraph, table } from './nodes.ts';
import {
  linkedHeading,
  paperItem,
  paperNames,
  part,
  questionList,
  scopeLegend,
  strengthLegend,
  strengthWords,
} from './parts.ts';
import { readText } from './readText.ts';

/** The page of a section: its essay, each part with the papers, tables and questions that it is about. */
export function sectionDocument(section: Section, edition: Edition): PlainDocument {
  const page = addresses.section(section.id);
  const anchored = (title: string, anchor: string) =>
    linkedHeading(2, title, atAnchor(page, anchor), edition);
  const text = splitText(readText('section', section.id, page, edition));
  const textOfPart = (id?: string) => text.get(id) ?? [];
  const { questions, touchedQuestions, tables, topics } = section;
  return {
    page,
    title: section.title,
    summary: [(section.text ?? section).standfirst],
    content: [
      sectionFacts(section, edition),
      ...textOfPart(),
      ...part(anchored('Read these first', PARTS.startHere), startHereItems(section, edition)),
      anchored('Papers over time', 'timeline'),
      paragraph('Papers by primary topic and month of their first version.'),
      monthTable(section),
      ...topics.flatMap((topic) => [
        anchored(topic.title, topic.id),
        paragraph(topic.readerQuestion),
        ...textOfPart(topic.id),
        ...topicPapers(topic, edition),
        ...tables.filter((one) => one.topic === topic).flatMap((one) => comparisonTable(one, page, edition)),
      ]),
      anchored(OPEN_PART.title, OPEN_PART.id),
      ...textOfPart(OPEN_PART.id),
      anchored('The questions and their evidence', 'questions'),
      strengthLegend(),
      questionList([...questions, ...touchedQuestions], edition),
      ...tables
        .filter(({ topic }) => topic === undefined)
        .flatMap((one) => comparisonTable(one, page, edition)),
    ],
  };
}

/** Where the section stands, and the open questions beside its text. */
function sectionFacts(section: Section, { url, survey }: Edition): RootContent {
  const { number, papers, questions, touchedQuestions } = section;
  const links = (questions: readonly Question[]) =>
    joined(
      questions.map(({ id, short }) => link(url(addresses.question(id)), short)),
      '; ',
    );
  const [first, last] = [papers[0], papers.at(-1)];
  const months = first && last ? `, ${monthAndYear(first.published)} to ${monthAndYear(last.published)}` : '';
  return facts([
    ['Section', `${number} of ${survey.sections.length}, ${papers.length} papers${months}`],
    ['Open questions', links(questions)],
    ['Evidence also for', links(touchedQuestions)],
  ]);
}

/** The parts of an essay by the ids that are its headings; what comes before the first has none. */
function splitText(nodes: readonly RootContent[]): Map<string | undefined, RootContent[]> {
  const parts = new Map<string | undefined, RootContent[]>();
  let id: string | undefined;
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) id = textOf(node);
    else parts.set(id, [...(parts.get(id) ?? []), node]);
  }
  return parts;
}

function startHereItems({ text }: Section, { paperBySlug, url }: Edition) {
  return (text?.startHere ?? []).flatMap(({ paper: slug, why }) => {
    const paper = paperBySlug.get(slug);
    return paper ? [item([link(url(addresses.paper(slug)), paper.shortTitle), `: ${why}`])] : [];
  });
}

function monthTable({ topics }: Section): RootContent {
  const items = topics.map(({ papers }) => papers.map((paper) => ({ date: paper.published, paper })));
  const counts = items.map(countByMonth);
  const months = [...countByMonth(items.flat()).keys()];
  return table([
    [['Month'], ...topics.map(({ short }) => [short])],
    ...months.map((month) => [
      [shortMonth(month)],
      ...counts.map((count) => [String(count.get(month) ?? 0)]),
    ]),
  ]);
}

function topicPapers({ papers, alsoPapers, scope }: Topic, edition: Edition): RootContent[] {
  return [
    heading(3, 'The papers'),
    paragraph(scope),
    ...(papers.length > 0 ? [list(papers.map((paper) => paperItem(paper, edition)))] : []),
    ...scopeLegend(papers, edition),
    ...(alsoPapers.length > 0
      ? [paragraph('Also of interest here: ', ...paperNames(alsoPapers, edition))]
      : []),
  ];
}

function comparisonTable(
  { id, title, question, columns, rows }: ComparisonTable,
  page: string,
  edition: Edition,
): RootContent[] {
  const { url } = edition;
  const order = question
    ? ['By position on ', link(url(addresses.question(question.id)), question.short), ', then oldest first.']
    : ['Oldest first.'];
  return [
    linkedHeading(3, title, atAnchor(page, anchors.table(id)), edition),
    paragraph(
      `${rows.length} papers, as printed in the abstracts; what an abstract lacks is “not stated”. `,
      ...order,
    ),
    table([
      [
        ['Paper'],
        ...(question ? [['Position']] : []),
        ...columns.map(({ label }) => [label]),
        ['Published'],
        ['Address'],
      ],
      ...rows.map(({ paper, cells, evidence }) => [
        [link(url(addresses.paper(paper.slug)), paper.shortTitle)],
        ...(question
          ? [
              [
                evidence
                  ? `${evidence.position.label} (${strengthWords(evidence.strength)})`
                  : 'no evidence on it',
              ],
            ]
          : []),
        ...columns.map((column) => [cells[column.id] ?? 'not stated']),
        [paper.published],
        [bareLink(url(atAnchor(page, anchors.row(id, paper.slug))))],
      ]),
    ]),
    paragraph('What the columns mean:'),
    facts(columns.map(({ label, meaning }) => [label, meaning])),
  ];
}
