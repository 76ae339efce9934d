import type { Rule } from '../findings/catalog.ts';
import { byPlace, type Finding } from '../findings/finding.ts';
import { plural } from '../findings/formatFindings.ts';
import { findingItem } from '../github/findingItem.ts';
import { asCode } from '../github/markdown.ts';
import type { LinkState } from './checkLinks.ts';

/** What has changed outside since the entries were written. */
export interface Freshness {
  /** How many papers and links were looked at. */
  papers: number;
  links: number;
  findings: readonly Finding[];
  /** What became of each link, by address. */
  states: ReadonlyMap<string, LinkState>;
}

/** Headings by the kind of finding, in the order of the report. */
const HEADINGS: Partial<Record<Rule, string>> = {
  'withdrawn-paper': 'Withdrawn',
  'missing-source': 'Not on arXiv',
  'newer-version': 'Newer versions',
  'published-since': 'Published since',
  'dead-link': 'Links that lead nowhere',
};

/**
 * Writes what has changed as Markdown.
 *
 * @param repository address of the repository on the web, to which places lead; nothing where it is unknown
 */
export function formatFreshness(freshness: Freshness, repository?: string): string {
  const { papers, links, findings, states } = freshness;
  const looked = `${plural(papers, 'paper')} and ${plural(links, 'link')}`;
  const tree = repository && `${repository}/blob/main`;
  const parts = Object.entries(HEADINGS).map(([rule, heading]) => {
    const items = findings.filter((finding) => finding.rule === rule).sort(byPlace);
    return section(
      heading,
      items.map((finding) => findingItem(finding, tree)),
    );
  });
  return [
    findings.length === 0
      ? `Nothing to do: ${looked} were looked at.`
      : `${looked} were looked at; ${plural(findings.length, 'thing')} to do.`,
    ...parts,
    section('Links that could not be checked', uncheckedItems(states)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Many links of one host mostly have one reason, which is said once. */
function uncheckedItems(states: Freshness['states']): string[] {
  const unknown = [...states].filter(([, { is }]) => is === 'unknown');
  const alike = Map.groupBy(unknown, ([url, { because }]) => `${new URL(url).host} ${because}`);
  return [...alike.values()].map((links) => {
    const [url = '', { because } = { because: '' }] = links[0] ?? [];
    const more = links.length - 1;
    return `- ${asCode(url, Infinity)} ${because}${more > 0 ? ` (and ${more} more of this host)` : ''}.`;
  });
}

const section = (heading: string, items: readonly string[]) =>
  items.length === 0 ? undefined : `### ${heading}\n\n${items.join('\n')}`;
