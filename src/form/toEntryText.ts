import { Document, isScalar, Scalar, visit } from 'yaml';

/** The texts of an entry by their headings, in order; those that are empty are left out. */
export type Parts = Readonly<Record<string, string>>;

/** Lines of front matter end before this column where words allow it. */
const WIDTH = 100;

/**
 * The text of an entry's file: front matter with its keys in the order of the data, and the texts below it. Lists of
 * words stand in brackets and long texts are folded, as in entries written by hand.
 */
export function toEntryText(data: Record<string, unknown>, parts: Parts): string {
  const document = new Document(data);
  visit(document, {
    Seq(_key, list) {
      list.flow = list.items.every(isScalar);
      return list.flow ? visit.SKIP : undefined;
    },
    Scalar(_key, scalar) {
      if (String(scalar.value).length > WIDTH * 0.8) scalar.type = Scalar.BLOCK_FOLDED;
    },
  });
  const yaml = document.toString({ lineWidth: WIDTH, flowCollectionPadding: false });
  const body = bodyOf(parts);
  return `---\n${yaml}---\n${body && `\n${body}`}`;
}

/** The heading under which a line of the text below the front matter stands, counted from 1. */
export function partAt(parts: Parts, line: number): string | undefined {
  const filled = filledParts(parts);
  // The text begins with an empty line.
  let end = 1;
  for (const [heading, text] of filled) {
    end += text.split('\n').length + 3;
    if (line <= end) return heading;
  }
  return filled.at(-1)?.[0];
}

const bodyOf = (parts: Parts) =>
  filledParts(parts)
    .map(([heading, text]) => `## ${heading}\n\n${text}\n`)
    .join('\n');

const filledParts = (parts: Parts) =>
  Object.entries(parts)
    .map(([heading, text]) => [heading, text.replace(/\r\n?/g, '\n').trim()] as const)
    .filter(([, text]) => text !== '');
