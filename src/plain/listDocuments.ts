import type { List, RootContent } from 'mdast';
import { comparePapers } from '../filter/filterPapers.ts';
import { shortMonth } from '../site/formatDate.ts';
import { addresses } from '../survey/addresses.ts';
import { countTested, NOT_VOTES, STRENGTH_WORDS } from '../survey/evidence.ts';
import { collectFacet, FACET_WORDS, type FacetName } from '../survey/facets.ts';
import type { Paper, Question } from '../survey/survey.ts';
import type { PlainDocument } from './document.ts';
import type { Edition } from './edition.ts';
import { facts, heading, item, link, list, paragraph } from './nodes.ts';
import {
  linkedHeading,
  paperItem,
  paperNames,
  part,
  positionList,
  questionList,
  scopeLegend,
  strengthLegend,
} from './parts.ts';

/** The first page: sections, questions, what was added last. */
export function homeDocument(edition: Edition): PlainDocument {
  const { survey, url } = edition;
  const { site, sections, papers, questions } = survey;
  const central = questions.find((question) => question.central);
  const added = papers.slice(0, 6);
  return {
    page: addresses.home,
    title: site.headline,
    summary: [site.description],
    content: [
      facts([
        ['Papers', [link(url(addresses.papers), String(papers.length))]],
        ['Open questions', [link(url(addresses.questions), String(questions.length))]],
        ['Pieces of evidence', String(questions.reduce((sum, one) => sum + countTested(one), 0))],
        ['Relations', String(papers.reduce((sum, { relations }) => sum + relations.length, 0))],
      ]),
      strengthLegend(),
      ...part(
        heading(2, 'Sections'),
        sections.map(({ id, title, question, papers }) =>
          item([link(url(addresses.section(id)), title), ` (${papers.length} papers): ${question}`]),
        ),
      ),
      ...(central
        ? [
            linkedHeading(
              2,
              `The central question: ${central.question}`,
              addresses.question(central.id),
              edition,
            ),
            debateList(central, edition),
          ]
        : []),
      heading(2, 'Where the field disagrees'),
      questionList(
        questions.filter((question) => question !== central),
        edition,
      ),
      heading(2, 'Added last'),
      list(added.map((paper) => paperItem(paper, edition, { withSection: true }))),
      ...scopeLegend(added, edition),
    ],
  };
}

/** The positions on a question, each with the papers that bear on it. */
function debateList(question: Question, edition: Edition): List {
  const positions = positionList(question, edition);
  for (const [index, { evidence }] of question.positions.entries()) {
    const papers = evidence.flatMap(({ paper, strength }, at) => [
      ...(at > 0 ? ['; '] : []),
      link(edition.url(addresses.paper(paper.slug)), paper.shortTitle),
      ` (${STRENGTH_WORDS[strength].label}, ${shortMonth(paper.published)})`,
    ]);
    if (papers.length > 0) positions.children[index]?.children.push(list([item(papers)]));
  }
  return positions;
}

/** All papers, newest first. */
export function papersDocument(edition: Edition): PlainDocument {
  const newestFirst = comparePapers('newest');
  const asSorted = ({ shortTitle, published, added }: Paper) => ({ title: shortTitle, published, added });
  const papers = [...edition.survey.papers].sort((a, b) => newestFirst(asSorted(a), asSorted(b)));
  return {
    page: addresses.papers,
    title: `All ${papers.length} papers`,
    content: [
      ...scopeLegend(papers, edition),
      list(papers.map((paper) => paperItem(paper, edition, { withTitle: true, withSection: true }))),
    ],
  };
}

/** The evidence map. */
export function questionsDocument(edition: Edition): PlainDocument {
  const sections = edition.survey.sections.filter(({ questions }) => questions.length > 0);
  return {
    page: addresses.questions,
    title: 'Open questions',
    summary: [
      `What each paper brings to an open question, by how directly it tests it. Papers that take a position for granted are never counted. ${NOT_VOTES}`,
    ],
    content: [
      strengthLegend(),
      ...sections.flatMap((section): RootContent[] => [
        heading(2, link(edition.url(addresses.section(section.id)), section.title)),
        questionList(section.questions, edition),
      ]),
    ],
  };
}

/** The papers with each value of a facet. */
export function facetDocument(name: FacetName, edition: Edition): PlainDocument {
  const { values, notStated } = collectFacet(edition.survey, name);
  const { title, plural, meaning } = FACET_WORDS[name];
  const groups = Map.groupBy(values, ({ group }) => group?.label);
  return {
    page: addresses.facet(name),
    title: `By ${name}`,
    summary: [
      `${meaning} ${values.length} ${plural}${notStated.length > 0 ? `; ${notStated.length} papers state none` : ''}.`,
    ],
    content: [
      ...[...groups].flatMap(([label, values]) => [
        ...(label === undefined ? [] : [heading(2, label)]),
        list(
          values.map(({ id, label, description, papers }) =>
            item([
              link(edition.url(addresses.facetValue(name, id)), label),
              `${description ? ` (${description})` : ''}, ${papers.length} ${papers.length === 1 ? 'paper' : 'papers'}: `,
              ...paperNames(papers, edition),
            ]),
          ),
        ),
      ]),
      ...(notStated.length > 0
        ? [
            heading(2, 'Not stated'),
            paragraph(
              `The abstracts of these papers name no ${title.toLowerCase()} of the survey's vocabulary. That is not a “no”.`,
            ),
            paragraph(...paperNames(notStated, edition)),
          ]
        : []),
    ],
  };
}
