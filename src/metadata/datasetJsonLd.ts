import { addresses } from '../survey/addresses.ts';
import type { Thing } from './jsonLd.ts';
import { contributors, ofTheSurvey, type Publication } from './publication.ts';

/** A file in which the survey can be had as data. */
export interface DataFile {
  /** Address from the survey's root, from `files` in `src/survey/addresses.ts`. */
  address: string;
  /** Media type. */
  mediaType: string;
  /** What the file holds, in a few words. */
  name: string;
}

/** What is said of the survey's data as a whole. */
export interface DatasetFacts {
  /** What it holds, in one or two sentences; search engines for data ask for at least 50 characters. */
  description: string;
  /** Which state of the survey it is. */
  version: string;
  /** Day of the last change, as `YYYY-MM-DD`. */
  changed: string;
  files: readonly DataFile[];
}

/** The survey's data, for search engines that look for data sets. */
export function datasetJsonLd(facts: DatasetFacts, publication: Publication): Thing {
  const { description, version, changed, files } = facts;
  const address = publication.absolute(addresses.data);
  return {
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name: `${publication.title}: data`,
    description,
    version,
    dateModified: changed,
    isAccessibleForFree: true,
    creator: contributors(publication),
    ...ofTheSurvey(publication),
    distribution: files.map(({ address, mediaType, name }) => ({
      '@type': 'DataDownload',
      name,
      contentUrl: publication.absolute(address),
      encodingFormat: mediaType,
    })),
  };
}
