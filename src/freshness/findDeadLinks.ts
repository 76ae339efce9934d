import type { Finding } from '../findings/finding.ts';
import type { LinkState } from './checkLinks.ts';
import type { ExternalLink } from './externalLinks.ts';

/** Says which links lead nowhere. */
export function findDeadLinks(
  links: readonly ExternalLink[],
  states: ReadonlyMap<string, LinkState>,
): Finding[] {
  return links.flatMap(({ url, place }) => {
    const state = states.get(url);
    if (state?.is !== 'dead') return [];
    return [
      {
        ...place,
        rule: 'dead-link',
        found: `\`${url}\` ${state.because}.`,
        expected: 'Expected an address that leads somewhere.',
        fix: 'Correct or remove it.',
      },
    ];
  });
}
