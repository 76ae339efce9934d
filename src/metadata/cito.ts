import { arxivDoi, doiAddress } from '../arxiv/arxivAddresses.ts';
import type { RelationType } from '../schema/paper.ts';
import type { Relation } from '../survey/survey.ts';
import type { Reference } from './jsonLd.ts';

/**
 * Properties of the Citation Typing Ontology (https://purl.org/spar/cito) for the types of relations; where it has none,
 * nothing.
 */
const CITO: Record<RelationType, string | undefined> = {
  'agrees-with': 'agreesWith',
  'alternative-to': undefined,
  'disagrees-with': 'disagreesWith',
  explains: undefined,
  extends: 'extends',
  names: 'citesForInformation',
  reconciles: 'qualifies',
  'same-mechanism': undefined,
};

/**
 * What a paper says of others, as properties of CiTO. Each is a kind of citing, so only a work that the abstract names
 * counts. One that describes a claim without saying whose it is, and our comparisons, claim no citation.
 */
export function citations(relations: readonly Relation[]): Record<string, Pick<Reference, '@id'>[]> {
  const found: Record<string, Pick<Reference, '@id'>[]> = {};
  for (const { type, basis, to } of relations) {
    const term = CITO[type];
    if (term === undefined || basis !== 'named') continue;
    const property = `cito:${term}`;
    found[property] = [...(found[property] ?? []), { '@id': doiAddress(arxivDoi(to.arxiv)) }];
  }
  return found;
}
