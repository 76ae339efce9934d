import { arxivAddresses, arxivDoi, doiAddress } from '../arxiv/arxivAddresses.ts';
import { addresses } from '../survey/addresses.ts';
import { fullName } from '../survey/authorName.ts';
import { lastChange } from '../survey/lastChange.ts';
import type { Paper } from '../survey/survey.ts';
import { citations } from './cito.ts';
import type { Thing } from './jsonLd.ts';
import { contributors, ofTheSurvey, type Publication } from './publication.ts';

/** The survey's entry of a paper, and the paper that it is about; the two have authors and dates of their own. */
export function paperJsonLd(paper: Paper, publication: Publication): Thing[] {
  const scholarly = scholarlyArticle(paper);
  const address = publication.absolute(addresses.paper(paper.slug));
  return [
    {
      '@type': 'Article',
      '@id': address,
      url: address,
      headline: paper.shortTitle,
      description: paper.takeaway,
      datePublished: paper.added,
      dateModified: lastChange([paper]),
      author: contributors(publication),
      ...ofTheSurvey(publication),
      about: { '@id': scholarly['@id'] },
    },
    scholarly,
  ];
}

/** The paper itself, identified by its DOI. */
function scholarlyArticle({ title, altTitles, authors, published, arxiv, relations }: Paper): Thing {
  return {
    '@type': 'ScholarlyArticle',
    '@id': doiAddress(arxivDoi(arxiv)),
    name: title,
    ...(altTitles.length > 0 && { alternateName: altTitles }),
    author: authors.map((author) => ({ '@type': 'Person', name: fullName(author) })),
    datePublished: published,
    identifier: { '@type': 'PropertyValue', propertyID: 'arXiv', value: arxiv },
    sameAs: arxivAddresses.abstract(arxiv),
    ...citations(relations),
  };
}
