import type { Entry } from '../content/content.ts';
import type { DataPath } from '../content/parseYaml.ts';
import type { Kind } from '../content/schemas.ts';
import type { Prose } from './readProse.ts';

/** Words of an entry as they stand in its file, at their offset there. */
export interface Passage {
  text: string;
  offset: number;
}

/** Fields that say what a paper claims and found, in our words; `*` stands for each key or index. */
export const PAPER_CLAIMS: readonly string[] = [
  'takeaway',
  'scale.*',
  'results.*.statement',
  'results.*.value',
  'results.*.unit',
  'results.*.metric',
  'results.*.measuredOn',
  'results.*.setting',
  'results.*.baseline',
  'results.*.note',
  'evidence.*.finding',
  'evidence.*.conditions',
  'evidence.*.figures.*',
  'relations.*.because',
  'compare.*.*',
];

/** Fields of front matter that hold text of our own. */
const TEXT_FIELDS: Record<Kind, readonly string[]> = {
  paper: [...PAPER_CLAIMS, 'keywords.*', 'publishedNote', 'source.note', 'corrections.*.what'],
  question: [
    'question',
    'short',
    'keywords.*',
    'why',
    'positions.*.label',
    'positions.*.claim',
    'howToRead',
    'wouldSettle',
  ],
  section: ['title', 'standfirst', 'startHere.*.why'],
  term: ['definition', 'formula.symbols.*.means', 'senses.*.meaning'],
  taxonomy: [
    'sections.*.title',
    'sections.*.question',
    'sections.*.standfirst',
    'sections.*.topics.*.title',
    'sections.*.topics.*.readerQuestion',
    'sections.*.topics.*.scope',
    'sections.*.topics.*.keywords.*',
  ],
  vocabulary: ['*.*.description'],
  comparisons: ['tables.*.title', 'tables.*.columns.*.label', 'tables.*.columns.*.meaning'],
  // Other spellings are what it is for.
  synonyms: [],
  redirects: [],
  site: ['title', 'headline', 'description', 'started'],
};

/** The passages of an entry's front matter that hold text of our own, in the order of the fields. */
export function frontMatterPassages(kind: Kind, entry: Pick<Entry<Kind>, 'data' | 'origin'>): Passage[] {
  return passagesAt(entry, TEXT_FIELDS[kind]);
}

/** The running text of an entry's body. */
export function bodyPassage({ origin }: Pick<Entry<Kind>, 'origin'>, { text }: Pick<Prose, 'text'>): Passage {
  return { text, offset: origin.bodyOffset };
}

/**
 * The passages at some fields of front matter.
 *
 * @param fields paths joined by dots; `*` stands for each key or index
 */
export function passagesAt(
  { data, origin }: Pick<Entry<Kind>, 'data' | 'origin'>,
  fields: readonly string[],
): Passage[] {
  return fields
    .flatMap((field) => expand(field.split('.'), data))
    .flatMap((path) => {
      const range = origin.rangeOf(path);
      return range ? [{ text: origin.text.slice(...range), offset: range[0] }] : [];
    });
}

function expand([step, ...rest]: readonly string[], value: unknown, path: DataPath = []): DataPath[] {
  if (step === undefined) return [path];
  if (typeof value !== 'object' || value === null) return [];
  const keys = step === '*' ? Object.keys(value) : Object.hasOwn(value, step) ? [step] : [];
  return keys.flatMap((key) =>
    expand(rest, value[key as keyof typeof value], [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
