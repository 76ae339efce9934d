import { didYouMean, oneOf } from '../../src/findings/suggest.ts';
import { expectNoNames, readOptions, readWhole, UsageError } from './readOptions.ts';

/** What `npm run bench` is asked to measure. */
export interface BenchRequest {
  /** Names of benchmarks. */
  names: readonly string[];
  /** What builds are compared with instead. */
  comparison?: {
    /** The earlier commit, as git names it. */
    against: string;
    /** How many papers are built; the real ones where it is left out. */
    papers: number | undefined;
  };
  /** Whether the figures go into docs/benchmarks.md. */
  write: boolean;
}

/** More than a machine builds in an hour; what is mistyped should not begin to. */
const MOST_PAPERS = 100_000;

const USAGE = `Usage: npm run bench -- [benchmark …] [--write]
       npm run bench -- --against <commit> [--papers 1000] [--write]`;

/**
 * @param args what the command was called with
 * @param known names of the benchmarks; all of them are run where none is named
 * @param papers how many papers the survey has: a larger one is made by adding to them
 * @throws UsageError where the arguments make no request
 */
export function readBenchRequest(
  args: readonly string[],
  known: readonly string[],
  papers: number,
): BenchRequest {
  const { values, positionals } = readOptions(
    {
      write: { type: 'boolean', default: false },
      against: { type: 'string' },
      papers: { type: 'string' },
    },
    USAGE,
    args,
  );
  const { write, against } = values;
  if (against !== undefined) {
    expectNoNames(positionals, USAGE);
    const wanted =
      values.papers === undefined
        ? undefined
        : readWhole('--papers', values.papers, [Math.max(papers, 1), MOST_PAPERS]);
    return { names: [], comparison: { against, papers: wanted }, write };
  }
  if (values.papers !== undefined) throw new UsageError(`\`--papers\` belongs to \`--against\`.\n${USAGE}`);
  const unknown = positionals.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const expected = [oneOf(known, 'the benchmarks'), didYouMean(unknown, known)].filter(Boolean).join(' ');
    throw new UsageError(`\`${unknown}\` is no benchmark. ${expected}\n${USAGE}`);
  }
  return { names: positionals.length > 0 ? positionals : known, write };
}
