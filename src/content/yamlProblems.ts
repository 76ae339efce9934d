import { type Document, isAlias, isCollection, isScalar, visit, type YAMLError } from 'yaml';
import type { Complaint } from '../findings/finding.ts';

/** What is wrong with a YAML text, and at which character. */
export interface YamlProblem {
  offset: number;
  complaint: Complaint;
}

/** Every key that stands twice, and the first of the other errors, which mostly causes the rest. */
export function findYamlProblems(document: Document, source: string): YamlProblem[] {
  const isDuplicate = (error: YAMLError) => error.code === 'DUPLICATE_KEY';
  const keys = document.errors
    .filter(isDuplicate)
    .map((error) => ({ offset: error.pos[0], complaint: DUPLICATE_KEY }));
  const others = document.errors
    .filter((error) => !isDuplicate(error))
    .slice(0, 1)
    .map((error) => ({ offset: offsetOf(error, document), complaint: explainYamlError(error) }));
  const [first] = [...findExotic(document, source), ...others].sort((a, b) => a.offset - b.offset);
  return first ? [...keys, first] : keys;
}

/**
 * The first node that refers elsewhere, changes its type or is a key without being text: a file says what it shows.
 */
function findExotic(document: Document, source: string): YamlProblem[] {
  const found: YamlProblem[] = [];
  visit(document, {
    Pair(_key, { key }) {
      if (!isCollection(key)) return undefined;
      found.push({ offset: key.range?.[0] ?? 0, complaint: KEY_NOT_TEXT });
      return visit.BREAK;
    },
    Node(_key, node) {
      if (isScalar(node) && node.comment) {
        found.push({ offset: node.range?.[0] ?? 0, complaint: COMMENT_BEHIND });
        return visit.BREAK;
      }
      const { anchor, tag } = node as { anchor?: string; tag?: string };
      if (!isAlias(node) && !anchor && !tag) return undefined;
      const offset = node.range?.[0] ?? 0;
      // The range of a node begins after its anchor and its tag.
      const before = isAlias(node) ? undefined : /[&!]\S*\s*$/.exec(source.slice(0, offset));
      found.push({ offset: before?.index ?? offset, complaint: EXOTIC });
      return visit.BREAK;
    },
  });
  return found;
}

/** Where an error begins; a quote or bracket that is never closed is reported where it opens, not where the file ends. */
function offsetOf(error: YAMLError, document: Document): number {
  const [end] = error.pos;
  let opening = end;
  if (isUnclosed(error))
    visit(document, {
      Node(_key, node) {
        const isOpening = isCollection(node) ? node.flow : isScalar(node) && node.type?.startsWith('QUOTE');
        if (isOpening && node.range && node.range[0] < end && node.range[1] >= end) opening = node.range[0];
      },
    });
  return opening;
}

const isUnclosed = ({ message }: YAMLError) => /^Missing closing|end with a [\]}]/.test(message);

const EXOTIC: Complaint = {
  rule: 'yaml-syntax',
  found: 'The YAML uses an anchor, an alias or a tag.',
  expected: 'Expected plain values.',
  fix: 'Write the value out; put text that begins with `&`, `*` or `!` in quotes.',
};

const COMMENT_BEHIND: Complaint = {
  rule: 'yaml-syntax',
  found: 'A `#` after a space cuts the value off: YAML reads the rest of the line as a comment.',
  expected: 'Expected comments on lines of their own.',
  fix: 'Put a value that holds ` #` in quotes.',
};

const KEY_NOT_TEXT: Complaint = {
  rule: 'yaml-syntax',
  found: 'A key is a list or a map.',
  expected: 'Expected keys that are text.',
  fix: 'Put text that begins with `? `, `[` or `{` in quotes.',
};

const DUPLICATE_KEY: Complaint = {
  rule: 'duplicate-key',
  found: 'The key stands twice.',
  expected: 'Expected each key once.',
};

function explainYamlError(error: YAMLError): Complaint {
  const rule = 'yaml-syntax';
  const { code, message } = error;
  if (isUnclosed(error))
    return {
      rule,
      found: /quote$/.test(message) ? 'The quote is not closed.' : 'The bracket is not closed.',
      expected: 'Expected its end before the next key.',
    };
  switch (code) {
    case 'TAB_AS_INDENT':
      return { rule: 'tab', found: 'The line is indented with a tab.', expected: 'Expected spaces.' };
    case 'BAD_INDENT':
      return {
        rule,
        found: 'The indentation does not fit the lines above.',
        expected: 'Expected the same number of spaces for every line of a list or map.',
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return {
        rule,
        found: 'The value holds a colon and a space, or the lines below it are indented wrongly.',
        expected: 'Expected one `key: value`.',
        fix: 'Put text that holds a colon in double quotes; indent all keys of a map and all items of a list alike.',
      };
    case 'MISSING_CHAR':
      return {
        rule,
        found: 'The line has no `key:`, or it is indented otherwise than its neighbors.',
        expected: 'Expected a key, a colon and a space, below the key of the line before.',
      };
    case 'BAD_SCALAR_START':
      return {
        rule,
        found: 'The value begins with a character that YAML reserves.',
        expected: 'Expected text in quotes.',
        fix: 'Put the value in double quotes.',
      };
    case 'BAD_DQ_ESCAPE':
      return {
        rule,
        found: 'A backslash in double quotes begins an escape that YAML does not know.',
        expected: 'Expected `\\\\` for a backslash.',
        fix: 'Put the value in single quotes, where a backslash is a backslash.',
      };
    case 'MULTIPLE_DOCS':
      return {
        rule,
        found: 'The YAML goes on after a line of `---` or `...`.',
        expected: 'Expected one document.',
      };
    default:
      if (/same line with key/.test(message)) return LIST_BESIDE_KEY;
      if (/scalar at node end/.test(message)) return TEXT_AFTER_END;
      return {
        rule,
        found: `The YAML cannot be read: ${lowerFirst(message)}.`,
        expected: 'Expected valid YAML.',
      };
  }
}

const TEXT_AFTER_END: Complaint = {
  rule: 'yaml-syntax',
  found: 'Text follows a closing quote or bracket.',
  expected: 'Expected the whole value inside.',
  fix: 'Put all of it in double quotes, with `\\"` for each quote inside.',
};

const LIST_BESIDE_KEY: Complaint = {
  rule: 'yaml-syntax',
  found: 'A list begins on the line of its key.',
  expected: 'Expected `- ` on the lines below the key, or `[…]` on the same line.',
  fix: 'Put text that begins with `- ` in quotes.',
};

const lowerFirst = (message: string) => message.charAt(0).toLowerCase() + message.slice(1).replace(/\.$/, '');
