/**
 * `npm run bench [-- name…] [--write]`: measures the site (`size`), its build (`build`), its check
 * (`check`) and its search (`search`), all of them without a name.
 * Prints the figures; with `--write` also puts them into docs/benchmarks.md.
 *
 * `npm run bench -- --against <commit>` compares builds with those of an earlier commit; `--papers 1000` those of a
 * larger survey.
 */
import { parseArgs } from 'node:util';
import { measureBuild } from './bench/build.ts';
import { measureCheck } from './bench/check.ts';
import { compareBuilds } from './bench/compareBuilds.ts';
import { formatReport, type Table, writeReport } from './bench/report.ts';
import { measureSearch } from './bench/search.ts';
import { measureSize } from './bench/size.ts';

const BENCHMARKS: Record<string, () => Table[] | Promise<Table[]>> = {
  size: measureSize,
  build: measureBuild,
  check: measureCheck,
  search: measureSearch,
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean' }, against: { type: 'string' }, papers: { type: 'string' } },
});
const { against } = values;
if (against !== undefined) {
  const report = formatReport(
    `npm run bench -- --against ${against}`,
    compareBuilds(against, values.papers ? Number(values.papers) : undefined),
  );
  console.log(report);
  if (values.write) writeReport('docs/benchmarks.md', 'against', report);
  process.exit();
}
const unknown = positionals.filter((name) => !(name in BENCHMARKS));
if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(', ')}; there are ${new Intl.ListFormat('en').format(Object.keys(BENCHMARKS))}.`,
  );
  process.exit(1);
}
for (const [name, measure] of Object.entries(BENCHMARKS)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  const report = formatReport(`npm run bench -- ${name}`, await measure());
  console.log(`# ${name}\n\n${report}\n`);
  if (values.write) writeReport('docs/benchmarks.md', name, report);
}
