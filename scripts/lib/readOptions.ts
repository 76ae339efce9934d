import { type ParseArgsConfig, parseArgs } from 'node:util';
import { didYouMean } from '../../src/findings/suggest.ts';
import { keptByNpm } from './keptByNpm.ts';

/** A command was called wrongly; the message says how to call it. */
export class UsageError extends Error {
  override name = 'UsageError';
}

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads the arguments of a command: its options, and names before, between and after them.
 *
 * @param usage how the command is called
 * @param args what it was called with
 * @throws UsageError where an option is unknown or lacks its value, or npm has kept one for itself
 */
export function readOptions<const T extends Options>(
  options: T,
  usage: string,
  args: readonly string[] = process.argv.slice(2),
) {
  const kept = keptByNpm(options, args, process.env);
  if (kept !== undefined) throw new UsageError(kept);
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${explain(error, Object.keys(options))}\n${usage}`);
  }
}

function explain(error: unknown, known: string[]): string {
  const message = error instanceof Error ? error.message : String(error);
  const [, option] = /^Unknown option '(-[^']*)'/.exec(message) ?? [];
  if (option === undefined) return message;
  const meant = didYouMean(
    option,
    known.map((name) => `--${name}`),
  );
  return [`There is no option \`${option}\`.`, meant].filter(Boolean).join(' ');
}
