/** Text from elsewhere, without the characters by which it could steer a terminal or forge a line of a log. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\uFFFD');

/** The same for a text of several lines, which stay apart. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n');
