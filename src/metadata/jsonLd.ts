/** A thing that JSON-LD describes (https://www.w3.org/TR/json-ld11/), in terms of schema.org and CiTO. */
export interface Thing {
  '@type': string;
  '@id': string;
  [property: string]: unknown;
}

/** A thing that is named and not described here. */
export type Reference = Pick<Thing, '@type' | '@id'>;

/** Terms without a prefix are those of schema.org (https://schema.org/docs/jsonldcontext.jsonld). */
const CONTEXT = ['https://schema.org', { cito: 'http://purl.org/spar/cito/' }];

/** The content of a script element that describes things. No text in it can end the element or begin a comment. */
export function jsonLd(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': CONTEXT, '@graph': things }).replaceAll('<', '\\u003c');
}
