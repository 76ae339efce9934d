import { type Publication, publicationOf } from '../metadata/publication.ts';
import { ROOT } from './root.ts';
import { survey } from './survey.ts';

/** The survey as it is published; nothing where the site does not know its own address. */
export const publication: Publication | undefined = ROOT ? publicationOf(survey.site, ROOT) : undefined;
