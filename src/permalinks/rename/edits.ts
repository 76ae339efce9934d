import { stringify } from 'yaml';

/** A passage of a text and what shall stand in its place. Offsets count UTF-16 units. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** Makes edits that do not overlap, in any order; everything else stays byte for byte. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

/** Writes another word in place of a YAML scalar, in its quotes if it has some, or where it needs them. */
export function rewriteScalar(source: string, word: string): string {
  const [quote = ''] = source;
  if (quote === '"' || quote === "'") return quote + word + quote;
  const [, after = ''] = /(\s*)$/.exec(source) ?? [];
  return stringify(word).trimEnd() + after;
}
