import type { Author } from '../schema/paper.ts';

/** A name in its two parts. */
export interface AuthorName {
  given: string;
  family: string;
}

/** Lower-case words before the family name belong to it ("Diogo de Lucena" is "de Lucena"). */
export function splitName(author: Author): AuthorName {
  if (typeof author !== 'string') return author;
  const words = author.split(' ');
  let first = words.length - 1;
  while (first > 1 && /^\p{Ll}/u.test(words[first - 1] ?? '')) first--;
  return { given: words.slice(0, first).join(' '), family: words.slice(first).join(' ') };
}

/** The name as it is printed. */
export function fullName(author: Author): string {
  return typeof author === 'string' ? author : `${author.given} ${author.family}`;
}

/** The part of an address that stands for a name: letters without accents, joined by hyphens. */
export function nameId(author: Author): string {
  return fullName(author)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
