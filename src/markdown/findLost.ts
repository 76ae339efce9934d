import type { Code, Nodes, Parents, Root, Table, TableRow, Text } from 'mdast';
import type { Math as MathBlock } from 'mdast-util-math';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Complaint } from '../findings/finding.ts';
import { plural } from '../findings/formatFindings.ts';
import { didYouMean } from '../findings/suggest.ts';
import type { BodyProblem } from './findUnsafe.ts';
import { LANGUAGES } from './languages.ts';
import { placeAt } from './placeAt.ts';

/**
 * Finds what Markdown drops without a word, or takes for something else than was meant: notes and links without their
 * other half, blocks that are not closed, cells that do not fit their table. A build would go through.
 */
export function findLost(tree: Root, body: string): BodyProblem[] {
  const found: BodyProblem[] = [];
  const complain = (offset: number, complaint: Complaint) =>
    found.push({ ...placeAt(body, offset), complaint });
  visit(tree, (node: Nodes, _index, parent: Parents | undefined) => {
    switch (node.type) {
      case 'code':
      case 'math':
        return checkBlock(node);
      case 'table':
        return checkTable(node);
      case 'paragraph':
        return checkParagraph(node);
      case 'text':
        return checkText(node, parent);
      case 'link':
      case 'image':
        if (textOf(node).trim() === '')
          complain(startOf(node), node.type === 'link' ? WITHOUT_TEXT : WITHOUT_ALT);
        return undefined;
      case 'delete':
        if (/^~(?!~)/.test(sourceOf(node))) complain(startOf(node), STRUCK_OUT);
        return undefined;
      default:
        return undefined;
    }
  });
  return [...found, ...findUnusedDefinitions(tree)];

  function checkBlock(block: Code | MathBlock): void {
    const fence = /^(?:`+|~+|\$+)/.exec(sourceOf(block))?.[0] ?? '';
    const last = sourceOf(block).split('\n').slice(1).at(-1) ?? '';
    const closing = last.replace(/^[\s>]*|\s*$/g, '');
    // A line that names a language closes nothing.
    const isClosed = closing.length >= fence.length && closing === fence.charAt(0).repeat(closing.length);
    if (!isClosed) complain(startOf(block), unclosed(fence));
    else if (block.type === 'code' && block.lang && !LANGUAGES.has(block.lang))
      complain(startOf(block), block.lang === 'math' ? MATH_AS_CODE : unknownLanguage(block.lang));
  }

  function checkTable({ children: [header, ...rows] }: Table): void {
    const columns = header?.children.length ?? 0;
    for (const [index, row] of rows.entries()) {
      const cells = row.children.length;
      if (isText(row)) {
        if (!isText(rows[index - 1])) complain(startOf(row), TEXT_AS_ROW);
      } else if (cells !== columns) {
        const first = row.children[columns] ?? row;
        // The bar before a cell belongs to it.
        const bar = first !== row && sourceOf(first).startsWith('|') ? 1 : 0;
        complain(startOf(first) + bar, otherCells(cells, columns));
      }
    }
  }

  /** A line without bars. */
  function isText(row: TableRow | undefined): boolean {
    return row !== undefined && !/(?<!\\)\|/.test(sourceOf(row));
  }

  /** Lines that were meant as a table. */
  function checkParagraph(paragraph: Nodes): void {
    const lines = sourceOf(paragraph).split('\n');
    const dashes = lines.findIndex((line) => /^[\s>]*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?\s*)?$/.test(line));
    if (dashes >= 0) complain(startOf(paragraph), noTable(lines[dashes - 1], lines[dashes]));
    else if (lines.filter((line) => /^[\s>]*\|.*\|\s*$/.test(line)).length > 1)
      complain(startOf(paragraph), NO_DASHES);
  }

  /** What stays text because nothing defines it. */
  function checkText(text: Text, parent: Parents | undefined): void {
    // What stands beside a bare address may have no place of its own.
    const source = text.position ? sourceOf(text) : text.value;
    const at = (index: number) => (text.position ? startOf(text) + index : startOf(parent ?? text));
    const isOfLabel = parent?.type === 'link' || parent?.type === 'linkReference';
    for (const { 0: shown, index } of source.matchAll(/(?<!\\)\[\^[^\]\n]*\]/g))
      complain(at(index), withoutNote(shown));
    if (isOfLabel) return;
    for (const { 0: shown, 1: label = '', index } of source.matchAll(/(?<!\\)\]\[([^\]\n^][^\]\n]*)\]/g))
      complain(at(index), withoutAddress(shown, label));
  }

  function sourceOf({ position }: Nodes): string {
    if (!position) return '';
    return body.slice(position.start.offset, position.end.offset);
  }
}

const startOf = ({ position }: Nodes): number => position?.start.offset ?? 0;

/** Cells of a line of a table, as far as bars tell. */
const cellsIn = (line = '') => line.replace(/^[\s>]*\|?|(?<!\\)\|\s*$/g, '').split(/(?<!\\)\|/).length;

/** Definitions of notes and of addresses that nothing refers to, and those that stand behind another of the same name. */
function findUnusedDefinitions(tree: Root): BodyProblem[] {
  const used = new Set<string>();
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') used.add(`^${node.identifier}`);
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
  });
  const found: BodyProblem[] = [];
  const met = new Set<string>();
  visit(tree, (node) => {
    if (node.type !== 'footnoteDefinition' && node.type !== 'definition') return;
    const name = `${node.type === 'footnoteDefinition' ? '^' : ''}${node.identifier}`;
    const shown = `[${node.type === 'footnoteDefinition' ? '^' : ''}${node.label ?? node.identifier}]`;
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (met.has(name)) found.push({ line, column, complaint: repeated(shown) });
    else if (!used.has(name)) found.push({ line, column, complaint: unused(shown) });
    met.add(name);
  });
  return found;
}

const withoutNote = (shown: string): Complaint => ({
  rule: 'missing-definition',
  found: `\`${shown}\` refers to a footnote that is not there, and is shown as it stands.`,
  expected: `Expected a line that begins with \`${shown}:\` below the paragraph.`,
  fix: /\s/.test(shown)
    ? 'The name of a footnote holds no spaces.'
    : 'Write the note, or remove the reference.',
});

const withoutAddress = (shown: string, label: string): Complaint => ({
  rule: 'missing-definition',
  found: `\`[…${shown}\` refers to an address that is not there, and is shown as it stands.`,
  expected: `Expected a line such as \`[${label}]: https://…\`.`,
  fix: 'Write the address in place, as in `[text](https://…)`; write `\\[` for a bracket in text.',
});

const unused = (shown: string): Complaint => ({
  rule: 'unused-definition',
  found: `Nothing refers to \`${shown}\`, so it is shown nowhere.`,
  expected: `Expected \`${shown}\` in the text.`,
  fix: 'Put the reference where it belongs, or remove the definition.',
});

const repeated = (shown: string): Complaint => ({
  rule: 'unused-definition',
  found: `\`${shown}\` is defined a second time, so this one is shown nowhere.`,
  expected: 'Expected each definition once.',
  fix: 'Give it another name, or remove it.',
});

const unclosed = (fence: string): Complaint => {
  const isMath = fence.startsWith('$');
  const signs = isMath ? 'dollar signs' : fence.startsWith('~') ? 'tildes' : 'backticks';
  return {
    rule: 'unclosed-block',
    found: `The block of ${isMath ? 'math' : 'code'} that begins here is never closed: all the rest is read as part of it.`,
    expected: `Expected a line of ${fence.length} ${signs} and nothing else below it.`,
  };
};

const unknownLanguage = (language: string): Complaint => ({
  rule: 'unknown-language',
  found: `\`${language}\` is no language that code can be colored in.`,
  expected: 'Expected a language such as `python`, `bash` or `json`, or `text`.',
  fix: languageLike(language),
});

/** Names of two or three letters are near to anything. */
function languageLike(language: string): string | undefined {
  const lower = language.toLowerCase();
  if (LANGUAGES.has(lower)) return `Did you mean \`${lower}\`?`;
  return didYouMean(
    language,
    [...LANGUAGES].filter(({ length }) => length > 3),
  );
}

const MATH_AS_CODE: Complaint = {
  rule: 'unknown-language',
  found: 'A formula stands in a block of code.',
  expected: 'Expected a formula between two lines of `$$`.',
};

const otherCells = (cells: number, columns: number): Complaint => ({
  rule: 'table-cells',
  found: `The row has ${plural(cells, 'cell')}, and the table ${plural(columns, 'column')}.`,
  expected: `Expected ${plural(columns, 'cell')}; ${cells > columns ? 'what is too much is shown nowhere' : 'what lacks is left empty'}.`,
  fix:
    cells > columns
      ? 'Write `\\|` for a bar inside a cell, or give the header one more column.'
      : 'Write `| |` for an empty cell.',
});

const TEXT_AS_ROW: Complaint = {
  rule: 'table-cells',
  found: 'The line is read as a row of the table above it.',
  expected: 'Expected an empty line below a table.',
};

const noTable = (header: string | undefined, dashes: string | undefined): Complaint => ({
  rule: 'broken-table',
  found: `The lines are shown as text, not as a table: ${
    header === undefined
      ? 'above the line of dashes there is no header'
      : `the header has ${plural(cellsIn(header), 'cell')}, the line of dashes ${cellsIn(dashes)}`
  }.`,
  expected: 'Expected as many dashes, as in `| --- | --- |`, as the header above them has cells.',
});

const NO_DASHES: Complaint = {
  rule: 'broken-table',
  found: 'The lines are shown as text, not as a table.',
  expected: 'Expected a line such as `| --- | --- |` below the header.',
};

const WITHOUT_TEXT: Complaint = {
  rule: 'without-words',
  found: 'The link has no text, so nobody sees it.',
  expected: 'Expected words between the brackets, as in `[text](https://…)`.',
};

const WITHOUT_ALT: Complaint = {
  rule: 'without-words',
  found: 'The picture is not described.',
  expected: 'Expected what it shows, as in `![what it shows](./name.png)`, for readers who cannot see it.',
};

const STRUCK_OUT: Complaint = {
  rule: 'struck-out',
  found: 'The text between two `~` is struck out.',
  expected: 'Expected “about” or a range in words, as in “5 to 10”.',
  fix: 'Write `\\~` for the sign itself; text that is meant to be struck out stands between `~~`.',
};
