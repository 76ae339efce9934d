import type { Content } from '../content/content.ts';
import type { Finding } from '../findings/finding.ts';
import { checkLinks } from './checkLinks.ts';
import { checkRedirects } from './checkRedirects.ts';
import { findLostAddresses } from './findLostAddresses.ts';

/**
 * No published address is lost, and redirects and links lead somewhere. To be asked of content that is otherwise right: behind
 * another mistake, such as a misspelled tag, addresses only seem lost.
 */
export function checkAddresses(content: Content): Finding[] {
  const wrong = checkRedirects(content);
  return wrong.length > 0 ? wrong : [...findLostAddresses(content), ...checkLinks(content)];
}
