/**
 * White space as the survey's files have it: `\n` line ends, no byte order mark, nothing invisible at the end of a line,
 * one line end at the end of the file. In Markdown, code blocks and the two spaces of a line break stay.
 */
export function tidyWhiteSpace(text: string): string {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split('\n');
  const markdown = lines[0] === '---' ? lines.indexOf('---', 1) : 0;
  let fence: string | undefined;
  const tidied = lines.map((line, index) => {
    if (index < markdown) return line.trimEnd();
    const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence === undefined && mark) fence = mark;
    else if (mark && fence && line.trim().startsWith(fence)) fence = undefined;
    else if (fence !== undefined) return line;
    const isBreak = /\S {2,}$/.test(line) && /\S/.test(lines[index + 1] ?? '');
    return line.replace(/[ \t]+$/, isBreak ? '  ' : '');
  });
  return `${tidied.join('\n').trimEnd()}\n`;
}
