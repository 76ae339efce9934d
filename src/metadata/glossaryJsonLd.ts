import { addresses } from '../survey/addresses.ts';
import type { Term } from '../survey/survey.ts';
import type { Thing } from './jsonLd.ts';
import { contributors, ofTheSurvey, type Publication } from './publication.ts';

/** The glossary as a set of terms, each identified by its permanent address. */
export function glossaryJsonLd(terms: readonly Term[], publication: Publication): Thing {
  const address = publication.absolute(addresses.glossary);
  return {
    '@type': 'DefinedTermSet',
    '@id': address,
    url: address,
    name: `Glossary of ${publication.title}`,
    author: contributors(publication),
    ...ofTheSurvey(publication),
    hasDefinedTerm: terms.map(({ id, term, aliases, definition }) => ({
      '@type': 'DefinedTerm',
      '@id': publication.absolute(addresses.term(id)),
      name: term,
      ...(aliases.length > 0 && { alternateName: aliases }),
      description: definition,
    })),
  };
}
