import { type Content, findingAt, type PaperEntry } from '../../content/content.ts';
import { repairAt } from '../../content/repairValue.ts';
import type { Complaint, Finding } from '../../findings/finding.ts';
import { fullName } from '../authorName.ts';

/** Words for authors who are not named. */
const OTHERS = [
  /\bet\.? ?al\b/i,
  /^\W*(?:(?:and|many|several|\d+) )*(?:others?|more)$/i,
  /^\W*(?:and )?\d+ (?:more|others?|authors?)\b/i,
  /\S (?:and|&) (?:\d+ )?(?:others|more)$/i,
  /^[.…]+$/,
];

/** What may follow a comma in one name. */
const SUFFIX = /, (?:Jr|Sr|I{1,3}|IV|Inc|Ltd|LLC)\.?$/;

/** A single name such as "Lovelace", unlike "OpenAI" or "DeepSeek-AI". */
const SINGLE = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u;

/** Each item of `authors` is one whole name, and all authors are there. Maps are taken as they are written. */
export function checkAuthors({ papers }: Content): Finding[] {
  return papers.flatMap((paper) => {
    const names = paper.data.authors.map(fullName);
    const torn = names.findIndex((name, index) => SINGLE.test(name) && SINGLE.test(names[index + 1] ?? ''));
    if (torn >= 0) return complain(paper, torn, tornName(names[torn] ?? '', names[torn + 1] ?? ''));
    return paper.data.authors.flatMap((author, index) => {
      const name = fullName(author);
      if (OTHERS.some((others) => others.test(name))) return complain(paper, index, othersAs(name));
      return typeof author === 'string' ? checkName(paper, index, author) : [];
    });
  });
}

function checkName(paper: PaperEntry, index: number, name: string): Finding[] {
  const tidy = name.replace(/\s+/g, ' ');
  if (tidy !== name) {
    const repair = repairAt(paper.origin, ['authors', index], () => tidy);
    return [{ ...findingAt(paper, ['authors', index], oddSpace(name)), repair }];
  }
  const [left = '', right, ...rest] = name.replace(SUFFIX, '').split(/\s*[,;]\s*|\s+(?:and|&)\s+/);
  const isTwo = /[,;]/.test(name.replace(SUFFIX, '')) || (left.includes(' ') && right?.includes(' '));
  if (right !== undefined && isTwo)
    return complain(
      paper,
      index,
      notOneName(name, rest.length === 0 && isTurned(left, right) ? `${right} ${left}` : undefined),
    );
  const [mark] = /@.*|(?<=\p{L}{2}\.?)[\d\p{No}*†‡§¶∗⋆]+$|\s\([^)]*\)$/u.exec(name) ?? [];
  if (mark !== undefined) return complain(paper, index, withMark(name, mark));
  return /\p{L}/u.test(name) ? [] : complain(paper, index, noName(name));
}

/** "Lovelace, Ada" and not "Ada Lovelace, Alan Turing". */
const isTurned = (left: string, right: string) =>
  right !== '' && (!left.includes(' ') || !right.includes(' '));

const complain = (paper: PaperEntry, index: number, complaint: Complaint): Finding[] => [
  findingAt(paper, ['authors', index], complaint),
];

const ADD = '`npm run add` takes them from arXiv.';

const othersAs = (name: string): Complaint => ({
  rule: 'incomplete-authors',
  found: `\`${name}\` stands for authors who are not named.`,
  expected: 'Expected all authors, in order.',
  fix: `Write the others out; ${ADD}`,
});

const tornName = (first: string, second: string): Complaint => ({
  rule: 'author-name',
  found: `\`${first}\` and \`${second}\` stand as two authors.`,
  expected: 'Expected whole names, given name first: a comma begins the next author.',
  fix: `Did you mean \`${second} ${first}\`?`,
});

const notOneName = (name: string, turned: string | undefined): Complaint => ({
  rule: 'author-name',
  found: `\`${name}\` is not one name, given name first.`,
  expected: 'Expected one author for each item, as in `[Ada Lovelace, Alan Turing]`.',
  fix: turned === undefined ? 'Make an item of each.' : `Did you mean \`${turned}\`?`,
});

const withMark = (name: string, mark: string): Complaint => ({
  rule: 'author-name',
  found: `\`${mark.trim()}\` in \`${name}\` is not part of a name.`,
  expected: 'Expected the name alone, without marks of footnotes and addresses.',
  fix: mark.startsWith('@') ? undefined : `Did you mean \`${name.slice(0, -mark.length)}\`?`,
});

const noName = (name: string): Complaint => ({
  rule: 'author-name',
  found: `\`${name}\` is no name.`,
  expected: 'Expected the name of an author.',
  fix: 'Remove it.',
});

const oddSpace = (name: string): Complaint => ({
  rule: 'author-name',
  found: `In \`${name.replace(/\s+/g, ' ')}\` two parts of the name are not parted by one plain space.`,
  expected: 'Expected one space; pages copied from elsewhere often have others, which look alike.',
  fix: 'Type the space anew.',
});
