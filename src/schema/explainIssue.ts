import type { z } from 'astro/zod';
import type { Rule } from '../findings/catalog.ts';
import type { Complaint } from '../findings/finding.ts';
import { didYouMean, nearest, oneOf } from '../findings/suggest.ts';

type Issue = z.core.$ZodIssue;

/** A schema's issue in words, with the path it stands at and whether that is a key or a value. */
export interface ExplainedIssue {
  path: PropertyKey[];
  at: 'value' | 'key';
  complaint: Complaint;
}

/**
 * Puts an issue of Zod's into sentences.
 *
 * @param issue from `safeParse(…, { reportInput: true })`
 * @param keysAt the keys that the schema knows at a path, for suggestions
 */
export function explainIssue(issue: Issue, keysAt: (path: PropertyKey[]) => string[]): ExplainedIssue[] {
  const { path } = issue;
  const name = path.length === 0 ? 'The YAML' : code(pathName(path));
  const value = (rule: Rule, found: string, expected: string, fix?: string): ExplainedIssue[] => [
    { path, at: 'value', complaint: { rule, found, expected, fix } },
  ];

  switch (issue.code) {
    case 'invalid_type':
      if (isAbsent(issue.input))
        return value('missing-field', absence(name, issue.input), expectedType(issue.expected));
      return value(
        'wrong-type',
        `${name} is ${issue.expected === 'string' && typeof issue.input === 'number' ? 'a number' : describe(issue.input)}.`,
        expectedType(issue.expected),
        typeFix(issue.expected, issue.input),
      );
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (isAbsent(issue.input))
        return value('missing-field', absence(name, issue.input), oneOf(allowed, 'the schema'));
      return value(
        'unknown-value',
        `${name} is ${describe(issue.input)}.`,
        oneOf(allowed, 'the schema'),
        typeof issue.input === 'string' ? didYouMean(issue.input, allowed) : undefined,
      );
    }
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        at: 'key',
        complaint: {
          rule: 'unknown-field',
          found: `${code(key)} is not a field${path.length ? ` of ${name}` : ''}.`,
          expected: expectedFields(key, keysAt(path)),
          fix: didYouMean(key, keysAt(path)),
        },
      }));
    case 'too_big':
      return value(
        'too-long',
        `${name} ${sizeOf(issue.input)}.`,
        `Expected ${bound(issue, 'at most', issue.maximum)}.`,
      );
    case 'too_small':
      if (isEmpty(issue.input))
        return value('missing-field', `${name} is empty.`, expectedSome(issue.input, issue.minimum));
      return value(
        'too-short',
        `${name} ${sizeOf(issue.input)}.`,
        `Expected ${bound(issue, 'at least', issue.minimum)}.`,
      );
    case 'invalid_union':
      if (isAbsent(issue.input)) return value('missing-field', absence(name, issue.input), EXPECTED_AUTHOR);
      return value('wrong-type', `${name} is ${describe(issue.input)}.`, EXPECTED_AUTHOR);
    case 'invalid_key':
      return [
        {
          path,
          at: 'key',
          complaint: {
            rule: 'wrong-format',
            found: `The key ${describe(issue.input)} is not an id.`,
            expected: issue.issues[0]?.message ?? 'Expected an id.',
          },
        },
      ];
    default:
      return value('wrong-format', `${name} is ${describe(issue.input)}.`, issue.message);
  }
}

/** Writes a path as people do: `results[2].value`. */
export function pathName(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index ? '.' : ''}${String(part)}`))
    .join('');
}

/** Says what a value is, shortened. */
export function describe(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value !== 'string') return `the ${typeof value} \`${String(value)}\``;
  const oneLine = value.replace(/\s+/g, ' ');
  return code(oneLine.length > 60 ? `${oneLine.slice(0, 57)}…` : oneLine);
}

const isAbsent = (input: unknown) => input === undefined || input === null;
const isEmpty = (input: unknown) => input === '' || (Array.isArray(input) && input.length === 0);
const absence = (name: string, input: unknown) => `${name} is ${input === null ? 'empty' : 'missing'}.`;

/** Says how long or how large a value is, after its name. */
function sizeOf(input: unknown): string {
  if (typeof input === 'string') return `has ${input.length} characters`;
  if (Array.isArray(input)) return `has ${input.length} ${input.length === 1 ? 'item' : 'items'}`;
  return `is ${describe(input)}`;
}

const bound = (issue: { exact?: boolean | undefined }, side: string, limit: number | bigint) =>
  `${issue.exact ? 'exactly' : side} ${limit}`;

function expectedSome(input: unknown, minimum: number | bigint): string {
  if (typeof input === 'string') return 'Expected text.';
  return `Expected at least ${minimum} ${minimum === 1 ? 'item' : 'items'}.`;
}

/** Lists the fields, unless they are many and one of them is surely meant. */
function expectedFields(key: string, known: string[]): string {
  if (known.length > 12 && nearest(key, known))
    return `Expected one of the ${known.length} fields of the schema.`;
  return `Expected only ${known.map(code).join(', ')}.`;
}

/** How people get a type wrong in YAML, and what they write instead. */
function typeFix(expected: string, input: unknown): string | undefined {
  if (expected === 'array' && typeof input !== 'object')
    return `Put it in brackets: \`[${String(input).slice(0, 40)}]\`.`;
  if (expected !== 'string') return undefined;
  if (typeof input === 'number')
    return 'Put it in quotes, with all its digits: YAML drops zeros of a number.';
  if (typeof input !== 'object') return 'Put it in quotes.';
  return Array.isArray(input) ? undefined : 'Put text that holds a colon in quotes.';
}

const EXPECTED_AUTHOR = 'Expected text, or `{ given, family }`.';

const ARTICLES: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a map of fields',
  record: 'a map',
  boolean: '`true` or `false`',
  int: 'a whole number',
  number: 'a number',
};

const expectedType = (type: string) => `Expected ${ARTICLES[type] ?? type}.`;
const code = (text: string) => `\`${text.replaceAll('`', "'")}\``;
