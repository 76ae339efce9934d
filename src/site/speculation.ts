import { href } from './href.ts';

/** Lets browsers that can fetch a page of the survey when its link is pointed at, without any script of ours. */
export const SPECULATION_RULES = JSON.stringify({
  prefetch: [{ where: { href_matches: `${href('/')}*` }, eagerness: 'moderate' }],
});
