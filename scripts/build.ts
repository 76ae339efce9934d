/** `npm run build`: builds the site with its search index into `dist/`, or leaves the last good one as it was. */
import { buildSite } from './lib/buildSite.ts';

process.exitCode = (await buildSite()) ? 0 : 1;
