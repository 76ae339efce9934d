/**
 * `npm run verify`: compares entries with the abstracts they rest on.
 *
 *   npm run verify                        with arXiv, through a cache of a day in .cache/arxiv
 *   npm run verify -- --sources a.json    with a file of sources; see src/verify/source.ts
 *   npm run verify -- prorl seele         some entries only
 *
 * Exit status: 0 where entries and sources agree, 1 where not, 2 where they could not be compared.
 */
import { readFileSync } from 'node:fs';
import { ArxivError } from '../src/arxiv/arxivRecord.ts';
import { arxivOptions } from '../src/arxiv/askArxiv.ts';
import { checkContent } from '../src/content/checkContent.ts';
import type { PaperEntry } from '../src/content/content.ts';
import { contentRoot } from '../src/content/contentRoot.ts';
import { formatFindings, plural } from '../src/findings/formatFindings.ts';
import { printable } from '../src/findings/printable.ts';
import { didYouMean } from '../src/findings/suggest.ts';
import { checkNotWritten } from '../src/prose/checks/checkNotWritten.ts';
import { readTexts } from '../src/prose/texts.ts';
import { fetchSources } from '../src/verify/fetchSources.ts';
import { bySourceId, parseSources, type Source, SourcesError } from '../src/verify/source.ts';
import { verifySurvey } from '../src/verify/verifySurvey.ts';
import { readOptions, UsageError } from './lib/readOptions.ts';

const OFFLINE = 'A file of sources serves too: npm run verify -- --sources file.json';

try {
  process.exitCode = await verify();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof ArxivError)) throw error;
  console.error(error instanceof ArxivError ? `${printable(error.message)}\n${OFFLINE}` : error.message);
  process.exitCode = 2;
}

async function verify(): Promise<number> {
  const { sources: file, slugs } = readArguments();
  const { content, findings } = checkContent(contentRoot());
  if (!content || findings.length > 0) {
    console.error(`${formatFindings(findings)}\nNothing was compared; mend these first.`);
    return 2;
  }
  const papers = choose(content.papers, slugs);
  const sources = file
    ? readSources(file)
    : await fetchSources(
        papers.map(({ data }) => data.arxiv),
        { ...arxivOptions(process.env), report: (message) => console.error(printable(message)) },
      );
  const isWhole = slugs.length === 0;
  const texts = isWhole ? content : { ...content, papers, questions: [], sections: [] };
  const differences = [
    ...verifySurvey(texts, sources, file !== undefined && isWhole),
    // What is not written yet agrees with anything.
    ...checkNotWritten(content, readTexts(texts)),
  ];
  if (differences.length === 0) {
    console.log(agreement(papers.length, isWhole));
    return 0;
  }
  console.error(formatFindings(differences));
  return 1;
}

function agreement(papers: number, isWhole: boolean): string {
  if (papers === 1 && !isWhole) return '1 paper agrees with its source.';
  return `${plural(papers, 'paper')}${isWhole ? ' and the texts that cite them' : ''} agree with their sources.`;
}

function readArguments(): { sources: string | undefined; slugs: string[] } {
  const { values, positionals } = readOptions(
    { sources: { type: 'string' } },
    'Usage: npm run verify -- [--sources file.json] [slug …]',
  );
  return { sources: values.sources, slugs: positionals };
}

function choose(papers: PaperEntry[], slugs: readonly string[]): PaperEntry[] {
  const known = papers.map(({ id }) => id);
  const unknown = slugs.find((slug) => !known.includes(slug));
  if (unknown !== undefined)
    throw new UsageError(`There is no entry \`${unknown}\`. ${didYouMean(unknown, known) ?? ''}`.trim());
  return slugs.length === 0 ? papers : papers.filter(({ id }) => slugs.includes(id));
}

function readSources(file: string): Map<string, Source> {
  let json: string;
  try {
    json = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : error}.`);
  }
  try {
    return bySourceId(parseSources(json));
  } catch (error) {
    throw error instanceof SourcesError ? new UsageError(`${file} ${error.message}.`) : error;
  }
}
