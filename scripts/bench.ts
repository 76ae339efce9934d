/**
 * `npm run bench [-- name…] [--write]`: measures the site (`size`), its build (`build`), its check
 * (`check`) and its search (`search`), all of them without a name.
 * Prints the figures; with `--write` also puts them into docs/benchmarks.md.
 *
 * `npm run bench -- --against <commit>` compares builds with those of an earlier commit; `--papers 1000` those of a
 * larger survey.
 *
 * Exit status: 0 where everything was measured, 2 where the command was called wrongly.
 */
import { GitError } from '../src/changes/git.ts';
import { findCommit } from '../src/changes/revisions.ts';
import { contentRoot } from '../src/content/contentRoot.ts';
import { readContent } from '../src/content/readContent.ts';
import { printableLines } from '../src/findings/printable.ts';
import { measureBuild } from './bench/build.ts';
import { measureCheck } from './bench/check.ts';
import { compareBuilds } from './bench/compareBuilds.ts';
import { formatReport, type Table, writeReport } from './bench/report.ts';
import { measureSearch } from './bench/search.ts';
import { measureSize } from './bench/size.ts';
import { readBenchRequest } from './lib/readBenchRequest.ts';
import { UsageError } from './lib/readOptions.ts';

const BENCHMARKS: Record<string, () => Table[] | Promise<Table[]>> = {
  size: measureSize,
  build: measureBuild,
  check: measureCheck,
  search: measureSearch,
};

try {
  await bench();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof GitError)) throw error;
  console.error(printableLines(error.message));
  process.exitCode = 2;
}

async function bench(): Promise<void> {
  const papers = readContent(contentRoot()).content?.papers.length ?? 0;
  const { names, comparison, write } = readBenchRequest(
    process.argv.slice(2),
    Object.keys(BENCHMARKS),
    papers,
  );
  const print = (name: string, command: string, tables: Table[]) => {
    const report = formatReport(`npm run bench -- ${command}`, tables);
    console.log(`# ${name}\n\n${report}\n`);
    if (write) writeReport('docs/benchmarks.md', name, report);
  };
  if (comparison) {
    const { against, papers } = comparison;
    findCommit('.', against);
    print('against', `--against ${against}`, compareBuilds(against, papers));
  }
  for (const name of names) print(name, name, (await BENCHMARKS[name]?.()) ?? []);
}
