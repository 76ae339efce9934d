import { arxivDoi, doiAddress } from '../arxiv/arxivAddresses.ts';
import { addresses } from '../survey/addresses.ts';
import type { Paper, Question, Section } from '../survey/survey.ts';
import type { Thing } from './jsonLd.ts';
import { contributors, ofTheSurvey, type Publication } from './publication.ts';

/** The page of an open question, with the papers that bear on it. */
export function questionJsonLd(question: Question, publication: Publication): Thing {
  return {
    ...article(addresses.question(question.id), publication),
    headline: question.question,
    description: question.why,
    citation: cited(question.positions.flatMap(({ evidence }) => evidence.map(({ paper }) => paper))),
  };
}

/** The page of a section, with its papers. */
export function sectionJsonLd(section: Section, publication: Publication): Thing {
  const { standfirst } = section.text ?? section;
  return {
    ...article(addresses.section(section.id), publication),
    headline: section.title,
    description: standfirst,
    citation: cited(section.papers),
  };
}

function article(page: string, publication: Publication): Thing {
  const address = publication.absolute(page);
  return {
    '@type': 'Article',
    '@id': address,
    url: address,
    author: contributors(publication),
    ...ofTheSurvey(publication),
  };
}

/** Papers by their DOI, each once. */
const cited = (papers: readonly Paper[]) =>
  [...new Set(papers)].map(({ arxiv }) => ({ '@id': doiAddress(arxivDoi(arxiv)) }));
