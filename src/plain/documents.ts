import { addresses } from '../survey/addresses.ts';
import { FACETS } from '../survey/facets.ts';
import type { Survey } from '../survey/survey.ts';
import type { PlainDocument } from './document.ts';
import type { Edition } from './edition.ts';
import { glossaryDocument } from './glossaryDocument.ts';
import { facetDocument, homeDocument, papersDocument, questionsDocument } from './listDocuments.ts';
import { paperDocument } from './paperDocument.ts';
import { questionDocument } from './questionDocument.ts';
import { sectionDocument } from './sectionDocument.ts';

/** A page whose Markdown is made from the survey. */
export interface PlainPage {
  /** Its address, from the survey's root. */
  page: string;
  make(edition: Edition): PlainDocument;
}

/** Every page whose Markdown is made from the survey; that of the others is read off from what was built. */
export function plainPages({ papers, questions, sections }: Survey): PlainPage[] {
  return [
    { page: addresses.home, make: homeDocument },
    { page: addresses.papers, make: papersDocument },
    { page: addresses.questions, make: questionsDocument },
    { page: addresses.glossary, make: glossaryDocument },
    ...FACETS.map((name) => ({
      page: addresses.facet(name),
      make: (edition: Edition) => facetDocument(name, edition),
    })),
    ...sections.map((section) => ({
      page: addresses.section(section.id),
      make: (edition: Edition) => sectionDocument(section, edition),
    })),
    ...questions.map((question) => ({
      page: addresses.question(question.id),
      make: (edition: Edition) => questionDocument(question, edition),
    })),
    ...papers.map((paper) => ({
      page: addresses.paper(paper.slug),
      make: (edition: Edition) => paperDocument(paper, edition),
    })),
  ];
}
