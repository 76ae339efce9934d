/**
 * `npm run freshness`: looks what has changed outside since the entries were written, and prints it as Markdown: newer
 * versions, withdrawals and publication of papers (from arXiv, through a cache of a day), links that lead nowhere.
 *
 * Exit status: 0 where there is nothing to do, 1 where there is, 2 where that could not be found out.
 */
import { ArxivError } from '../src/arxiv/arxivRecord.ts';
import { arxivOptions } from '../src/arxiv/askArxiv.ts';
import { readRecords } from '../src/arxiv/readRecords.ts';
import { checkContent } from '../src/content/checkContent.ts';
import { contentRoot } from '../src/content/contentRoot.ts';
import { formatFindings } from '../src/findings/formatFindings.ts';
import { printable, printableLines } from '../src/findings/printable.ts';
import { checkLinks, OfflineError } from '../src/freshness/checkLinks.ts';
import { compareRecords } from '../src/freshness/compareRecords.ts';
import { externalLinks } from '../src/freshness/externalLinks.ts';
import { findDeadLinks } from '../src/freshness/findDeadLinks.ts';
import { formatFreshness } from '../src/freshness/formatFreshness.ts';
import { REPOSITORY } from '../src/site/repository.ts';
import { expectNoArguments, readWhole, UsageError } from './lib/readOptions.ts';

const report = (message: string) => console.error(printable(message));

try {
  process.exitCode = await look();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof ArxivError || error instanceof OfflineError))
    throw error;
  console.error(printableLines(error.message));
  process.exitCode = 2;
}

async function look(): Promise<number> {
  expectNoArguments('Usage: npm run freshness');
  const pause = linkPause();
  const { content, findings: mistakes } = checkContent(contentRoot());
  if (!content || mistakes.length > 0) {
    console.error(`${formatFindings(mistakes)}\nNothing was looked at; mend these first.`);
    return 2;
  }
  const { papers } = content;
  const ids = papers.map(({ data }) => data.arxiv);
  const links = externalLinks(content);
  const urls = [...new Set(links.map(({ url }) => url))];
  const records = await readRecords(ids, { ...arxivOptions(process.env), report });
  const states = await checkLinks(urls, { pause, report });
  const findings = [...compareRecords(papers, records), ...findDeadLinks(links, states)];
  console.log(formatFreshness({ papers: papers.length, links: urls.length, findings, states }, REPOSITORY));
  return findings.length > 0 ? 1 : 0;
}

/** The least time between two links of a host, in ms. Tests ask servers of their own, faster than others may be asked. */
function linkPause(): number | undefined {
  const ms = process.env['LINKS_PAUSE'];
  return ms ? readWhole('LINKS_PAUSE', ms, [0, 60_000]) : undefined;
}
