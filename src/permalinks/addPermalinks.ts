import type { Content } from '../content/content.ts';
import { listAddresses } from './listAddresses.ts';

const HEADING = `# Every address that the survey has published. Sites, papers and people link to them: no line is ever removed.
# \`npm run permalinks\` adds new ones; one that is no more leads on by redirects.yaml.
`;

/** Addresses of the survey that its list of published ones lacks, sorted. */
export function missingPermalinks(content: Content): string[] {
  const listed = new Set(content.permalinks.map(({ address }) => address));
  return listAddresses(content).filter((address) => !listed.has(address));
}

/** The list with every address of the survey added, as a file. */
export function withPermalinks(content: Content): string {
  const listed = content.permalinks.map(({ address }) => address);
  return `${HEADING}${[...new Set([...listed, ...listAddresses(content)])].sort().join('\n')}\n`;
}
