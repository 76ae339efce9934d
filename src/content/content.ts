import type { Finding, Place } from '../findings/finding.ts';
import type { BodyLink, BodyPicture, BodyReference } from '../markdown/checkBody.ts';
import { placeAt } from '../markdown/placeAt.ts';
import type { DataPath } from './parseYaml.ts';
import type { DataOf, Kind } from './schemas.ts';

/** The file that an entry was read from, for checks of its wording. Offsets count UTF-16 units from its first. */
export interface Origin {
  /** The whole file. */
  text: string;
  /** Where the text below the front matter begins. */
  bodyOffset: number;
  /** Where the value at a path of the front matter begins and ends; nothing where it is missing. */
  rangeOf(path: DataPath): readonly [start: number, end: number] | undefined;
}

/** One valid file of the content folder, with the place of every part of it. */
export interface Entry<K extends Kind> {
  /** The slug or id that the file's name gives; the kind itself for files that stand once. */
  id: string;
  data: DataOf<K>;
  /** Path from the project's folder. */
  file: string;
  /** The text below the front matter; empty where there is none. */
  body: string;
  origin: Origin;
  /** Papers and terms that the text refers to. */
  references: BodyReference[];
  /** Pictures that the text shows. */
  pictures: BodyPicture[];
  /** Links of the text to pages of the survey and their parts. */
  links: BodyLink[];
  /** Place of the value at a path of `data`. */
  locate(path: DataPath): Place;
  /** Place of the key at a path of `data`. */
  locateKey(path: DataPath): Place;
}

/** A paper's entry; its folder is its section. */
export interface PaperEntry extends Entry<'paper'> {
  section: string;
}

/** An address that was published, with its place in `permalinks.txt`. */
export interface PublishedAddress extends Place {
  address: string;
}

/** Everything people wrote, as far as each file is valid by itself. */
export interface Content {
  site: Entry<'site'>;
  taxonomy: Entry<'taxonomy'>;
  vocabulary: Entry<'vocabulary'>;
  comparisons: Entry<'comparisons'>;
  synonyms: Entry<'synonyms'>;
  /** Without any where there is no such file. */
  redirects: Entry<'redirects'>;
  papers: PaperEntry[];
  questions: Entry<'question'>[];
  sections: Entry<'section'>[];
  terms: Entry<'term'>[];
  /** Addresses that were published, as `permalinks.txt` lists them; none where there is no such file. */
  permalinks: PublishedAddress[];
  /** Ids that have a file, valid or not, so that a broken file is not reported as missing too. */
  ids: { papers: Set<string>; questions: Set<string>; terms: Set<string> };
}

/** A finding at a path of an entry. */
export function findingAt(
  entry: Pick<Entry<Kind>, 'locate'>,
  path: DataPath,
  complaint: Omit<Finding, keyof Place>,
): Finding {
  return { ...entry.locate(path), ...complaint };
}

/** A finding at an offset of an entry's file. */
export function findingAtOffset(
  entry: Pick<Entry<Kind>, 'file' | 'origin'>,
  offset: number,
  complaint: Omit<Finding, keyof Place>,
): Finding {
  return { ...placeAtOffset(entry, offset), ...complaint };
}

/** The place of an offset in an entry's file. */
export function placeAtOffset({ file, origin }: Pick<Entry<Kind>, 'file' | 'origin'>, offset: number): Place {
  return { file, ...placeAt(origin.text, offset) };
}
