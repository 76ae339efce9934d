import { checkContent } from '../content/checkContent.ts';
import type { Content } from '../content/content.ts';
import { contentRoot } from '../content/contentRoot.ts';

let read: Content | undefined;

/**
 * The content that the site was built from, for what is written once the pages are there; read once.
 *
 * @throws where it has mistakes, which the build ruled out when it began
 */
export function builtContent(): Content {
  read ??= checkContent(contentRoot()).content;
  if (!read) throw new Error('The content changed while the site was built; build it again.');
  return read;
}
