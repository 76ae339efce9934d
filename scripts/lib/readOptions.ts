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
 * @throws UsageError where an option is unknown, lacks its value or has an empty one, or npm has kept one for itself
 */
export function readOptions<const T extends Options>(
  options: T,
  usage: string,
  args: readonly string[] = process.argv.slice(2),
) {
  const kept = keptByNpm(options, args, process.env);
  if (kept !== undefined) throw new UsageError(kept);
  const read = parse(options, usage, args);
  const empty = Object.entries(read.values).find(([, value]) => [value].flat().includes(''));
  if (empty) throw new UsageError(`\`--${empty[0]}\` is empty.\n${usage}`);
  return read;
}

function parse<const T extends Options>(options: T, usage: string, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${explain(error, Object.keys(options))}\n${usage}`);
  }
}

/**
 * Refuses names where a command takes none, so that it does not seem to have done something about them.
 *
 * @throws UsageError
 */
export function expectNoNames(names: readonly string[], usage: string): void {
  if (names.length > 0) throw new UsageError(`\`${names[0]}\` was not expected.\n${usage}`);
}

/**
 * Refuses options and names where a command takes neither.
 *
 * @throws UsageError
 */
export function expectNoArguments(usage: string, args?: readonly string[]): void {
  expectNoNames(readOptions({}, usage, args).positionals, usage);
}

/**
 * Reads a whole number, written in digits alone.
 *
 * @param name what it belongs to, as the caller writes it: `--papers`
 * @param range the least and the most that it may be
 * @throws UsageError where it is none, or out of range
 */
export function readWhole(name: string, text: string, [least, most]: readonly [number, number]): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  const [from, to] = [least, most].map((bound) => bound.toLocaleString('en'));
  throw new UsageError(`${name} is \`${text}\`. Expected a whole number from ${from} to ${to}.`);
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
