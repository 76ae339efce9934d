/** The names of a pasted list, as pages print authors: between commas, semicolons or line ends, an "and" before the last. */
export function splitPasted(text: string): string[] {
  const names = text.split(/[,;]\s+(?:and\s+)?|\r?\n/).map((name) => name.trim());
  const last = names.length > 1 ? (names.pop()?.split(/\s+and\s+/) ?? []) : [];
  return [...names, ...last].filter(Boolean);
}
