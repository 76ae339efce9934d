import { addresses } from '../survey/addresses.ts';
import type { Thing } from './jsonLd.ts';
import { contributors, type Publication } from './publication.ts';

/** The survey as a site, with its search. */
export function websiteJsonLd(publication: Publication): Thing {
  const { title, description, license, absolute } = publication;
  return {
    '@type': 'WebSite',
    '@id': absolute(addresses.home),
    url: absolute(addresses.home),
    name: title,
    description,
    author: contributors(publication),
    ...(license && { license }),
    inLanguage: 'en',
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: `${absolute(addresses.search)}?q={search_term_string}`,
      },
      // How an action names its input: https://schema.org/docs/actions.html#part-4.
      'query-input': 'required name=search_term_string',
    },
  };
}
