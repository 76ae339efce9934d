import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { STRENGTHS, type Strength } from '../schema/paper.ts';
import { shortMonth } from '../site/formatDate.ts';
import { addresses } from '../survey/addresses.ts';
import { countStrengths, describeCounts, STRENGTH_WORDS } from '../survey/evidence.ts';
import { describeFigures } from '../survey/figureNote.ts';
import type { Evidence, Paper, Question } from '../survey/survey.ts';
import type { Edition } from './edition.ts';
import { bareLink, type Fact, facts, heading, item, link, list, type Piece, paragraph } from './nodes.ts';

/** A heading that leads to its permanent address. */
export const linkedHeading = (depth: 2 | 3, text: string, address: string, { url }: Edition): RootContent =>
  heading(depth, link(url(address), text));

/**
 * A list under its heading; nothing where the list is empty.
 *
 * @param before what stands between the two
 */
export const part = (
  title: RootContent,
  items: readonly ListItem[],
  ...before: readonly RootContent[]
): RootContent[] => (items.length > 0 ? [title, ...before, list(items)] : []);

/** A mark of strength in words. */
export const strengthWords = (strength: Strength): string =>
  strength === 'assumption' ? 'assumed, not evidence' : `${STRENGTH_WORDS[strength].label} evidence`;

/** What the words for strength mean. */
export const strengthLegend = (): Paragraph =>
  paragraph(
    'How directly a paper tests a question. ',
    STRENGTHS.map(
      (strength) => `${capitalized(STRENGTH_WORDS[strength].label)}: ${STRENGTH_WORDS[strength].meaning}.`,
    ).join(' '),
  );

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The scope of a paper where it needs saying. */
export const scopeWords = ({ scope }: Paper, { labels }: Edition): string | undefined =>
  scope === 'core' ? undefined : labels('scopes', scope);

/** What the scopes of the papers of a page mean, as far as they need saying. */
export function scopeLegend(papers: readonly Paper[], { labels }: Edition): Paragraph[] {
  const meanings = (['adjacent', 'background'] as const)
    .filter((scope) => papers.some((paper) => paper.scope === scope))
    .map((scope) =>
      [labels('scopes', scope), labels.value('scopes', scope)?.description].filter(Boolean).join(': '),
    );
  return meanings.length > 0 ? [paragraph(meanings.join(' '))] : [];
}

/**
 * What a paper brings to a question, as items below the line that names it.
 *
 * @param more facts of the page that it stands on
 */
export function evidenceFacts(
  { finding, conditions, figures, paper }: Evidence,
  address: string,
  { url }: Edition,
  ...more: readonly Fact[]
): List {
  return facts([
    ['Finding', finding],
    ['Conditions', conditions],
    ['Figures', describeFigures(figures, paper.results)],
    ...more,
    ['Address', [bareLink(url(address))]],
  ]);
}

/** The positions on a question with their claims, and how much evidence each has. */
export function positionList(question: Question, { url }: Edition): List {
  return list(
    question.positions.map(({ id, label, claim, evidence }) =>
      item([
        link(url(addresses.position(question.id, id)), label),
        `: ${claim} (${describeCounts(countStrengths(evidence))})`,
      ]),
    ),
  );
}

/** Questions with their positions and how much evidence each has. */
export function questionList(questions: readonly Question[], { url }: Edition): List {
  return list(
    questions.map(({ id, question, positions }) =>
      item(
        [link(url(addresses.question(id)), question)],
        list(
          positions.map((position) =>
            item([
              link(url(addresses.position(id, position.id)), position.label),
              `: ${describeCounts(countStrengths(position.evidence))}`,
            ]),
          ),
        ),
      ),
    ),
  );
}

/** A paper of a list: its name, what kind it is and what it found. */
export function paperItem(
  paper: Paper,
  edition: Edition,
  { withTitle = false, withSection = false } = {},
): ListItem {
  const { slug, title, shortTitle, section, published, kinds, takeaway } = paper;
  const about = [
    withSection && section.short,
    shortMonth(published),
    edition.labels('kinds', kinds[0] ?? ''),
    scopeWords(paper, edition),
  ].filter(Boolean);
  return item([
    link(edition.url(addresses.paper(slug)), shortTitle),
    ...(withTitle ? [`, “${title}”`] : []),
    ` (${about.join(', ')}): ${takeaway}`,
  ]);
}

/** Names of papers with their years, in one line. */
export const paperNames = (papers: readonly Paper[], { url }: Edition): Piece[] =>
  papers.flatMap(({ slug, shortTitle, year }, index) => [
    ...(index > 0 ? ['; '] : []),
    link(url(addresses.paper(slug)), shortTitle),
    ` ${year}`,
  ]);
