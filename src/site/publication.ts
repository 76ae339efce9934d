import { type Publication, publicationOf } from '../metadata/publication.ts';
import { survey } from './survey.ts';

/** The survey as it is published; nothing where the site does not know its own address. */
export const publication: Publication | undefined = __HOME_URL__
  ? publicationOf(survey.site, __HOME_URL__)
  : undefined;
