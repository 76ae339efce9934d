/** A passage of a text that is compared with another. */
export interface Passage {
  text: string;
  /** Whether the other text has something else here. */
  differs: boolean;
}

/**
 * Cuts two texts where they begin and stop to differ, in whole words and runs of white space: line by line where they
 * have equally many lines, else as wholes.
 */
export function differences(a: string, b: string): [Passage[], Passage[]] {
  const [linesOfA, linesOfB] = [linesOf(a), linesOf(b)];
  const pairs: [string, string][] =
    linesOfA.length === linesOfB.length
      ? linesOfA.map((line, index) => [line, linesOfB[index] ?? ''])
      : [[a, b]];
  const cuts = pairs.map(([first, second]) => cut(first, second));
  return [cuts.flatMap(([first]) => first), cuts.flatMap(([, second]) => second)];
}

function cut(a: string, b: string): [Passage[], Passage[]] {
  const [wordsOfA, wordsOfB] = [wordsOf(a), wordsOf(b)];
  const shorter = Math.min(wordsOfA.length, wordsOfB.length);
  let start = 0;
  while (start < shorter && wordsOfA[start] === wordsOfB[start]) start++;
  let end = 0;
  while (end < shorter - start && wordsOfA.at(-1 - end) === wordsOfB.at(-1 - end)) end++;

  const passages = (words: string[]) => [
    ...passage(words.slice(0, start), false),
    ...linesOf(words.slice(start, words.length - end).join('')).flatMap(differing),
    ...passage(words.slice(words.length - end), false),
  ];
  return [passages(wordsOfA), passages(wordsOfB)];
}

/** The end of a line is no difference that one could see. */
const differing = (line: string): Passage[] => [
  ...passage([line.replace(/\n$/, '')], true),
  ...passage([line.endsWith('\n') ? '\n' : ''], false),
];

function passage(words: readonly string[], differs: boolean): Passage[] {
  const text = words.join('');
  return text === '' ? [] : [{ text, differs }];
}

/** Lines with their ends. */
const linesOf = (text: string) => text.split(/(?<=\n)/);

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+|\s+|./gsu) ?? [];
