import { addresses } from '../survey/addresses.ts';
import { splitName } from '../survey/authorName.ts';
import { countStrengths, countTested, describeCounts } from '../survey/evidence.ts';
import type { Paper, Question, Section, Survey } from '../survey/survey.ts';
import type { Card } from './card.ts';

/** The card of each page that has one of its own, by the page's address; the others show that of the home page. */
export function listCards(survey: Survey): Map<string, Card> {
  const { papers, questions, sections, terms } = survey;
  return new Map([
    [addresses.home, homeCard(survey)],
    [addresses.questions, questionsCard(questions, sections)],
    [addresses.papers, papersCard(papers, sections)],
    [addresses.glossary, glossaryCard(terms.length)],
    ...sections.map((section) => [addresses.section(section.id), sectionCard(section)] as const),
    ...questions.map((question) => [addresses.question(question.id), questionCard(question)] as const),
    ...papers.map((paper) => [addresses.paper(paper.slug), paperCard(paper)] as const),
  ]);
}

function homeCard({ site, sections, papers, questions }: Survey): Card {
  const evidence = questions.reduce((sum, question) => sum + countTested(question), 0);
  const foot = `${papers.length} papers · ${questions.length} open questions · ${evidence} pieces of evidence`;
  return {
    kicker: 'A living survey',
    title: site.headline,
    text: site.description,
    sections: sections.map(({ id, title, papers }) => ({ id, title, papers: papers.length })),
    foot,
    alt: `${site.headline} ${site.title}: ${foot}.`,
  };
}

function questionsCard(questions: readonly Question[], sections: readonly Section[]): Card {
  const title = `The evidence on ${questions.length} open questions`;
  const rows = sections.map(({ id, short, questions }) => ({
    label: short,
    section: id,
    counts: countStrengths(
      questions.flatMap(({ positions }) => positions.flatMap(({ evidence }) => evidence)),
    ),
  }));
  return {
    kicker: 'Evidence map',
    title,
    rows,
    alt: `${title}. ${rows.map(({ label, counts }) => `${label}: ${describeCounts(counts)}`).join('. ')}.`,
  };
}

function papersCard(papers: readonly Paper[], sections: readonly Section[]): Card {
  const title = `All ${papers.length} papers`;
  return {
    kicker: 'Papers',
    title,
    text: 'By section, topic, kind, year, model family, benchmark and algorithm.',
    sections: sections.map(({ id, title, papers }) => ({ id, title, papers: papers.length })),
    foot: '',
    alt: `${title}: ${sections.map((section) => `${section.papers.length} in ${section.title}`).join(', ')}.`,
  };
}

function glossaryCard(terms: number): Card {
  const text = `${terms} terms, with definitions, formulas and the senses in which papers use them.`;
  return { kicker: 'Glossary', title: 'Terms and formulas', text, foot: '', alt: `Glossary: ${text}` };
}

function sectionCard(section: Section): Card {
  const { papers, questions, title } = section;
  const { standfirst } = section.text ?? section;
  const foot = `${papers.length} papers · ${questions.length} open ${questions.length === 1 ? 'question' : 'questions'}`;
  return {
    section: section.id,
    kicker: `Section ${section.number}`,
    title,
    text: standfirst,
    foot,
    alt: `${title}: ${standfirst} ${foot}.`,
  };
}

function questionCard({ section, question, positions }: Question): Card {
  const rows = positions.map(({ label, evidence }) => ({ label, counts: countStrengths(evidence) }));
  return {
    section: section.id,
    kicker: `${section.short} / Open question`,
    title: question,
    rows,
    alt: `${question} ${rows.map(({ label, counts }) => `${label}: ${describeCounts(counts)}`).join('. ')}.`,
  };
}

function paperCard(paper: Paper): Card {
  const { section, topics, shortTitle, title, takeaway, evidence, arxiv } = paper;
  const counts = countStrengths(evidence);
  const byline = `${shortAuthors(paper)}, ${paper.year}`;
  return {
    section: section.id,
    kicker: [section.short, topics[0]?.short].filter(Boolean).join(' / '),
    ...(evidence.length > 0 && {
      evidence: {
        counts,
        label: evidence.length === 1 ? 'on one open question' : `on ${evidence.length} open questions`,
      },
    }),
    title: shortTitle,
    ...(title !== shortTitle && { fullTitle: title }),
    text: takeaway,
    foot: `${byline} · arXiv ${arxiv}`,
    alt: `${title}. ${byline}. Evidence on open questions: ${describeCounts(counts)}.`,
  };
}

/** Authors as they are cited: the family names of up to two, or of the first of more. */
function shortAuthors({ authors }: Paper): string {
  const names = authors.map((author) => splitName(author).family);
  return names.length > 2 ? `${names[0]} et al.` : names.join(' and ');
}
