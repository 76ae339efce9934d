/** A text on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A text as the beginning of a sentence. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Closes a sentence that has no end yet. */
export const sentence = (text: string): string => (/[.?!…][’”]*$/.test(text) ? text : `${text}.`);

/** Sets a text between quotes, with what follows it inside, as American English has it. */
export function quoted(text: string, stop: string): string {
  const words = text.replace(/[’”]*”$/, '');
  const end = text.slice(words.length);
  return `“${nested(words + (/[.?!…]$/.test(words) ? '' : stop) + end)}”`;
}

/** A text that comes to stand between quotes: its double quotes become single ones, and single ones double. */
export const nested = (text: string): string =>
  text.replace(/“|”|‘([^‘’]*)’(?!\p{L})/gu, (sign, words) =>
    sign === '“' ? '‘' : sign === '”' ? '’' : `“${words}”`,
  );
