import { arxivAddresses } from '../arxiv/arxivAddresses.ts';
import { escapeText } from '../search/index/escapeText.ts';
import { longDate } from '../site/formatDate.ts';
import { addresses, atAnchor } from '../survey/addresses.ts';
import { fullName } from '../survey/authorName.ts';
import { STRENGTH_WORDS } from '../survey/evidence.ts';
import type { Evidence, Paper } from '../survey/survey.ts';
import type { NewsItem } from './news.ts';

/** Gives the whole address of a path from the survey's root. */
type Whole = (path: string) => string;

/** What an item says, as HTML for feed readers: it stands anywhere, so every address in it is whole. */
export function newsHtml(item: NewsItem, whole: Whole): string {
  return item.kind === 'new-entry' ? entryHtml(item.paper, whole) : noteHtml(item, whole);
}

function entryHtml(paper: Paper, whole: Whole): string {
  const { slug, title, authors, arxiv, published, takeaway, section, evidence } = paper;
  const about = [
    `${link(title, whole(addresses.paper(slug)))}, by ${escapeText(authors.map(fullName).join(', '))}.`,
    `${link(`arXiv:${arxiv}`, arxivAddresses.abstract(arxiv))}, first version of ${longDate(published)}.`,
    `In the section ${link(section.title, whole(addresses.section(section.id)))}.`,
  ];
  const brings = evidence.map((one) => `<li>${onQuestion(one, whole)}: ${evidenceHtml(one, whole)}</li>`);
  return [
    paragraph(escapeText(takeaway)),
    paragraph(about.join(' ')),
    ...(brings.length > 0
      ? [paragraph('What it brings to open questions:'), `<ul>${brings.join('')}</ul>`]
      : []),
  ].join('\n');
}

function noteHtml({ kind, paper, questions, evidence, summary, withEntry }: NewsItem, whole: Whole): string {
  const entry = `${link(paper.shortTitle, whole(addresses.paper(paper.slug)))}: ${escapeText(paper.title)}.`;
  if (withEntry && evidence) return [paragraph(evidenceHtml(evidence, whole)), paragraph(entry)].join('\n');
  const on = questions.map(({ id, question }) => link(question, whole(addresses.question(id)))).join('; ');
  const now =
    evidence && kind !== 'correction'
      ? [paragraph(`<b>The evidence as it stands now:</b> ${evidenceHtml(evidence, whole)}`)]
      : [];
  return [
    paragraph(escapeText(summary)),
    ...now,
    paragraph(on === '' ? entry : `${entry} The question: ${on}`),
  ].join('\n');
}

const onQuestion = ({ question, paper }: Evidence, whole: Whole): string =>
  link(question.short, whole(atAnchor(addresses.question(question.id), paper.slug)));

function evidenceHtml({ position, question, strength, finding, conditions }: Evidence, whole: Whole): string {
  const at = link(position.label, whole(addresses.position(question.id, position.id)));
  return `“${at}” (${STRENGTH_WORDS[strength].label}). ${escapeText(finding)} <i>Conditions:</i> ${escapeText(conditions)}`;
}

const paragraph = (html: string) => `<p>${html}</p>`;

const link = (text: string, address: string) => `<a href="${escapeText(address)}">${escapeText(text)}</a>`;
