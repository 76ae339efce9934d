import { href } from './href.ts';

/**
 * Lets browsers that can fetch a page of the survey when its link is pointed at, without any script of ours. Links
 * that open something over the page lead away only where scripts do not run.
 */
export const SPECULATION_RULES = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [
          { href_matches: `${href('/')}*` },
          { not: { selector_matches: '.search-link, [data-cite], .cite-papers a' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});
