import type { ListItem, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { arxivAddresses } from '../arxiv/arxivAddresses.ts';
import type { Result } from '../schema/paper.ts';
import { longDate } from '../site/formatDate.ts';
import { addresses, anchors, atAnchor, PARTS } from '../survey/addresses.ts';
import { fullName } from '../survey/authorName.ts';
import { profileUrl } from '../survey/contributors.ts';
import { correctionAnchors } from '../survey/corrections.ts';
import { NOT_VOTES, otherPapers } from '../survey/evidence.ts';
import { figureNote } from '../survey/figureNote.ts';
import {
  FROM_ABSTRACT,
  lastCorrected,
  publishedLinks,
  sourceWords,
  TAG_FACTS,
} from '../survey/paperFacts.ts';
import { describeBasis, groupRelations, subjectOf } from '../survey/relations.ts';
import type { Evidence, Paper } from '../survey/survey.ts';
import { VOCABULARY_OF_TAG } from '../survey/vocabularyOfTag.ts';
import type { PlainDocument } from './document.ts';
import type { Edition } from './edition.ts';
import { bareLink, bold, facts, heading, item, joined, link, type Piece, paragraph } from './nodes.ts';
import { evidenceFacts, linkedHeading, part, strengthLegend, strengthWords } from './parts.ts';
import { readText } from './readText.ts';

/** The page of a paper: facts, text, results, evidence, relations. */
export function paperDocument(paper: Paper, edition: Edition): PlainDocument {
  const page = addresses.paper(paper.slug);
  const { results, evidence } = paper;
  const anchored = (title: string, anchor: string) =>
    linkedHeading(2, title, atAnchor(page, anchor), edition);
  return {
    page,
    title: paper.title,
    summary: [paper.takeaway],
    content: [
      paperFacts(paper, edition),
      ...readText('paper', paper.slug, page, edition).map((node) => linkPart(node, page, edition)),
      ...part(
        anchored('Results as printed', PARTS.results),
        results.map((result) => resultItem(result, paper, edition)),
      ),
      ...part(
        anchored('What it brings to open questions', PARTS.evidence),
        evidence.map((one) => evidenceItem(one, edition)),
        strengthLegend(),
        paragraph(NOT_VOTES),
      ),
      ...relationParts(paper, edition),
      ...part(heading(2, 'Close to it'), relatedItems(paper, edition)),
      ...part(anchored('Corrections', PARTS.corrections), correctionItems(paper, edition)),
      ...citationPart(paper, edition),
    ],
  };
}

function paperFacts(paper: Paper, edition: Edition): RootContent {
  const { url, labels } = edition;
  const { section, topics, source, venue, award, scope, published, publishedNote } = paper;
  const [topic] = topics;
  const corrected = lastCorrected(paper);
  return facts([
    ['Short title', paper.shortTitle],
    ...paper.altTitles.map((title) => ['Another version', title] as const),
    ['Authors', paper.authors.map(fullName).join(', ')],
    [
      'arXiv',
      [
        link(arxivAddresses.abstract(paper.arxiv), paper.arxiv),
        `, ${published}${publishedNote ? ` (${publishedNote})` : ''}`,
      ],
    ],
    ['Venue', venue && `${venue}${award ? ` (${award})` : ''}`],
    [
      'Links',
      joined(
        publishedLinks(paper).map((one) => link(one.url, one.label)),
        ', ',
      ),
    ],
    ['Affiliations', paper.affiliations.join('; ')],
    [
      'Section',
      [
        link(url(addresses.section(section.id)), section.title),
        ...(topic ? [', topic ', link(url(addresses.topic(topic)), topic.short)] : []),
      ],
    ],
    [
      'Scope',
      [labels('scopes', scope), labels.value('scopes', scope)?.description].filter(Boolean).join('. '),
    ],
    ['Kind', paper.kinds.map((kind) => labels('kinds', kind)).join(', ')],
    ['Introduces', paper.introduces.join(', ')],
    ...TAG_FACTS.map(({ tag, label, always }) => {
      const values = paper.tags[tag].map((id) => labels(VOCABULARY_OF_TAG[tag], id)).join(', ');
      return [label, values || (always ? 'none named in the abstract' : undefined)] as const;
    }),
    ['Scale', paper.scale.join('; ')],
    [
      'This entry',
      [
        `rests on the ${sourceWords(source)}, checked on ${longDate(source.checked)}.`,
        source.note,
        corrected && `Corrected on ${longDate(corrected)}.`,
        source.basis === 'abstract' && FROM_ABSTRACT,
      ]
        .filter(Boolean)
        .join(' '),
    ],
    [
      'Contributors',
      joined(
        paper.contributors.map((handle) => link(profileUrl(handle), handle)),
        ', ',
      ),
    ],
  ]);
}

/** A heading of the text, with its address where that is permanent. */
function linkPart(node: RootContent, page: string, edition: Edition): RootContent {
  if (node.type !== 'heading' || node.depth !== 2) return node;
  const title = textOf(node);
  const anchor = PARTS.paperText.find((one) => one === title.toLowerCase());
  return anchor ? linkedHeading(2, title, atAnchor(page, anchor), edition) : node;
}

function resultItem(result: Result, { slug, source }: Paper, { labels, url }: Edition): ListItem {
  const { value, statement, metric, better, benchmark, measuredOn, setting, baseline, note, locator } =
    result;
  const figure = figureNote(result);
  const where = benchmark ? labels('benchmarks', benchmark) : measuredOn;
  return item(
    [bold(value), `${figure ? ` (${figure})` : ''}: ${statement}`],
    facts([
      ['Metric', metric && `${metric}${better === 'neither' ? '' : `, ${better} is better`}`],
      ['Measured on', where],
      ['Setting', setting ?? NOT_STATED],
      ['Compared with', baseline ?? NOT_STATED],
      ['Note', note],
      ['Printed in', locator === source.basis ? undefined : locator],
      ['Address', [bareLink(url(atAnchor(addresses.paper(slug), anchors.result(result.id))))]],
    ]),
  );
}

const NOT_STATED = 'not stated in the abstract';

function evidenceItem(evidence: Evidence, edition: Edition): ListItem {
  const { paper, question, position, strength } = evidence;
  const { url } = edition;
  return item(
    [
      'On ',
      link(url(addresses.question(question.id)), question.short),
      ', position ',
      link(url(addresses.position(question.id, position.id)), position.label),
      `: ${strengthWords(strength)}`,
    ],
    evidenceFacts(evidence, atAnchor(addresses.paper(paper.slug), anchors.evidence(question.id)), edition, [
      'Other papers',
      otherPapersLine(evidence, edition),
    ]),
  );
}

/** How other papers stand on the question, in one line. */
const otherPapersLine = (evidence: Evidence, { url }: Edition): Piece[] =>
  otherPapers(evidence).flatMap(({ position, words }, index) => [
    ...(index > 0 ? ['; '] : []),
    ...(position
      ? [link(url(addresses.position(position.question.id, position.id)), position.label), ' ']
      : []),
    words,
  ]);

function relationParts(paper: Paper, edition: Edition): RootContent[] {
  const groups = groupRelations(paper);
  if (groups.length === 0) return [];
  return [
    heading(2, 'Relations to other papers'),
    ...groups.flatMap(({ label, items }) =>
      part(
        heading(3, label),
        items.map(({ paper: other, relation }) => {
          const subject = subjectOf(relation, paper);
          return item([
            link(edition.url(addresses.paper(other.slug)), other.shortTitle),
            `. ${subject ? `${subject}: ` : ''}${relation.because} `,
            `(${describeBasis(relation)}; ${relation.confidence} confidence)`,
          ]);
        }),
      ),
    ),
  ];
}

function relatedItems(paper: Paper, { relatedPapers, describeFeature, url }: Edition): ListItem[] {
  return (relatedPapers.get(paper) ?? []).map(({ paper: other, shared }) =>
    item([
      link(url(addresses.paper(other.slug)), other.shortTitle),
      ` shares ${shared.slice(0, 3).map(describeFeature).join(', ')}`,
    ]),
  );
}

function correctionItems({ slug, corrections }: Paper, { survey, url }: Edition): ListItem[] {
  const ids = correctionAnchors(corrections);
  return corrections.map(({ date, what, question: id }, index) => {
    const question = survey.questions.find((one) => one.id === id);
    return item([
      link(url(atAnchor(addresses.paper(slug), ids[index] ?? '')), longDate(date)),
      ...(question
        ? [' (evidence on ', link(url(addresses.question(question.id)), question.short), ')']
        : []),
      `: ${what}`,
    ]);
  });
}

function citationPart(paper: Paper, { citationOf }: Edition): RootContent[] {
  if (!citationOf) return [];
  const { text, bibtex } = citationOf(paper);
  const reference = text
    .split(/(?=https:\/\/\S+$)/)
    .map((piece) => (piece.startsWith('https:') ? bareLink(piece) : piece));
  return [
    heading(2, 'How to cite'),
    paragraph('For what the paper found:'),
    paragraph(...reference),
    { type: 'code', lang: 'bibtex', value: bibtex.trim() },
    paragraph(
      'For a judgment of the survey, such as a position, the strength of evidence or a relation: the address of that statement, with the version above.',
    ),
  ];
}
