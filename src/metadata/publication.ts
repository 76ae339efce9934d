import type { Site } from '../schema/site.ts';
import { addresses, atAnchor } from '../survey/addresses.ts';
import { collectiveAuthor } from '../survey/ownNames.ts';
import { wholeAddress } from '../survey/wholeAddress.ts';
import type { Reference } from './jsonLd.ts';

/** The survey as it is published: what all its pages say of themselves. */
export interface Publication {
  title: string;
  description: string;
  /** Address of the license of text and data; nothing where its name is not one of Creative Commons. */
  license?: string | undefined;
  /** The whole address of one from the survey's root. */
  absolute: (address: string) => string;
}

/**
 * @param site what the survey says of itself
 * @param root whole address of the home page, with a slash at its end
 */
export function publicationOf({ title, description, licenses }: Site, root: string): Publication {
  return {
    title,
    description,
    license: licenseAddress(licenses.text),
    absolute: (address) => wholeAddress(root, address),
  };
}

/** The address of a Creative Commons license by its short name, such as "CC BY 4.0". */
export function licenseAddress(name: string): string | undefined {
  const [, conditions, version] = /^CC (BY(?:-NC)?(?:-(?:SA|ND))?) (\d\.\d)$/.exec(name) ?? [];
  return conditions && `https://creativecommons.org/licenses/${conditions.toLowerCase()}/${version}/`;
}

/** What is the same for everything that the survey publishes. */
export const ofTheSurvey = (publication: Publication) => ({
  ...(publication.license && { license: publication.license }),
  inLanguage: 'en',
  isPartOf: website(publication),
});

/** Those who write the survey, as a body: `/about/` names them. */
export const contributors = ({ title, absolute }: Publication) => ({
  '@type': 'Organization',
  name: collectiveAuthor(title),
  url: absolute(atAnchor(addresses.about, 'contributors')),
});

/** The survey itself, as a reference that can be read alone. */
const website = ({ title, absolute }: Publication): Reference & { name: string } => ({
  '@type': 'WebSite',
  '@id': absolute(addresses.home),
  name: title,
});
