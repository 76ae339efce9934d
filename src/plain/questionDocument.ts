import type { RootContent } from 'mdast';
import { shortMonth } from '../site/formatDate.ts';
import { addresses, atAnchor, PARTS } from '../survey/addresses.ts';
import { countStrengths, describeCounts } from '../survey/evidence.ts';
import type { Evidence, Position, Question } from '../survey/survey.ts';
import type { PlainDocument } from './document.ts';
import type { Edition } from './edition.ts';
import { item, link, list, paragraph } from './nodes.ts';
import {
  evidenceFacts,
  linkedHeading,
  positionList,
  scopeLegend,
  scopeWords,
  strengthLegend,
  strengthWords,
} from './parts.ts';
import { readText } from './readText.ts';

/** The page of an open question: positions, account, evidence by position, what would settle it. */
export function questionDocument(question: Question, edition: Edition): PlainDocument {
  const page = addresses.question(question.id);
  const { section, positions } = question;
  const anchored = (title: string, anchor: string) =>
    linkedHeading(2, title, atAnchor(page, anchor), edition);
  const account = readText('question', question.id, page, edition);
  return {
    page,
    title: question.question,
    summary: [question.why],
    content: [
      paragraph(
        'An open question of the section ',
        link(edition.url(addresses.section(section.id)), section.title),
        ', named “',
        question.short,
        '” elsewhere. The positions on it:',
      ),
      positionList(question, edition),
      strengthLegend(),
      ...(account.length > 0 ? [anchored('Where it stands', PARTS.questionText), ...account] : []),
      anchored('How to read the disagreement', 'how-to-read'),
      paragraph(question.howToRead),
      ...positions.flatMap((position) => positionPart(position, page, edition)),
      anchored('What would settle it', 'would-settle'),
      paragraph(question.wouldSettle),
      ...scopeLegend(
        positions.flatMap(({ evidence }) => evidence.map(({ paper }) => paper)),
        edition,
      ),
    ],
  };
}

function positionPart(
  { id, label, claim, evidence }: Position,
  page: string,
  edition: Edition,
): RootContent[] {
  return [
    linkedHeading(2, label, atAnchor(page, id), edition),
    paragraph(`${claim} (${describeCounts(countStrengths(evidence))})`),
    ...(evidence.length > 0 ? [list(evidence.map((one) => evidenceItem(one, page, edition)))] : []),
  ];
}

function evidenceItem(evidence: Evidence, page: string, edition: Edition) {
  const { paper, strength } = evidence;
  const words = [strengthWords(strength), scopeWords(paper, edition)].filter(Boolean).join('; ');
  return item(
    [
      link(edition.url(addresses.paper(paper.slug)), paper.shortTitle),
      `, ${shortMonth(paper.published)}: ${words}`,
    ],
    evidenceFacts(evidence, atAnchor(page, paper.slug), edition),
  );
}
