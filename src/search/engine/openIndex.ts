import type { PaperFilterName } from '../../survey/paperFilters.ts';
import { EVERY, filterWord, typeWord } from '../madeUpWords.ts';
import type { IndexReader } from '../query/answerQuery.ts';
import type { Chosen, Members } from '../query/filterRecords.ts';
import type { StartingPoint } from '../query/nearestPoints.ts';
import type { Language } from '../query/planQuery.ts';
import type { Hit } from '../query/rank.ts';
import type { RecordType } from '../searchRecord.ts';
import { makeThesaurus } from '../thesaurus.ts';
import { type Pagefind, type PagefindResult, RANKING } from './pagefind.ts';
import type { Fragment } from './pageText.ts';
import { SearchProblem } from './SearchProblem.ts';
import { watchFetches } from './watchFetches.ts';

/** `search/start.json`: what every search needs before its first word. */
export interface SearchStart {
  /** Number of records. */
  records: number;
  /** Short titles of the sections, by id. */
  sections: Record<string, string>;
  /** Groups of words and phrases that mean the same. */
  synonyms: readonly (readonly string[])[];
  /** Words that say little because much of the survey holds them, without their endings, most common first. */
  common: readonly string[];
}

/** The survey's search index, read over the network as far as it is asked. */
export interface SearchIndex extends IndexReader {
  language: Language;
  sections: SearchStart['sections'];
  /** Type of a record. */
  typeOf(id: string): RecordType;
  /** Ids of the records of a type of which there are few: any but papers. */
  idsOf(type: RecordType): readonly string[];
  /** Ids of all records that have a date, newest first: papers. */
  byDate(): Promise<readonly string[]>;
  /** Records by values of filters. */
  members(values: Chosen): Promise<Members>;
  /** The text of a record that was found. */
  read(id: string): Promise<Fragment>;
  /** Whether that text is here already. */
  isRead(id: string): boolean;
  startingPoints(): Promise<StartingPoint[]>;
  close(): Promise<void>;
}

/** Types with few records; all others are papers. */
const FEW: readonly RecordType[] = ['question', 'term', 'section'];

/** Fetches are watched from the first search on. */
let watch: ReturnType<typeof watchFetches> | undefined;

/**
 * Opens the index.
 *
 * @param root address of the site's root, with the base path
 * @throws SearchProblem where it is missing, cannot be reached, or the browser runs no WebAssembly
 */
export async function openIndex(root: string): Promise<SearchIndex> {
  if (!runsWebAssembly()) throw new SearchProblem('blocked');
  const folder = `${root}pagefind/`;
  watch ??= watchFetches(folder);
  const [pagefind, start] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`).catch(() => {
      throw new SearchProblem(navigator.onLine ? 'missing' : 'offline');
    }) as Promise<Pagefind>,
    fetchJson<SearchStart>(`${root}search/start.json`),
  ]);
  const instance = pagefind.createInstance({ basePath: folder, noWorker: true, ranking: RANKING });
  const results = new Map<string, PagefindResult>();
  const read = new Set<string>();

  /** Runs a search and tells failed fetches, which Pagefind passes over. */
  const search: typeof instance.search = async (term, options) => {
    const found = await instance.search(term, options).catch(() => undefined);
    const failure = watch?.failure();
    if (failure || !found) throw new SearchProblem(failure ?? 'missing');
    for (const result of found.results) if (!results.has(result.id)) results.set(result.id, result);
    return found;
  };
  const idsOf = async (word: string, options?: Parameters<typeof search>[1]) =>
    (await search(`"${word}"`, options)).results.map(({ id }) => id);

  const members = remember(async (word) => new Set(await idsOf(word)));
  const types = new Map<string, RecordType>();
  for (const type of FEW) for (const id of await idsOf(typeWord(type))) types.set(id, type);

  const find = async (word: string): Promise<Hit[]> => {
    const exact = new Set(await idsOf(word));
    if (exact.size === 0) return [];
    return (await search(word)).results
      .filter(({ id, score }) => exact.has(id) && score > 0)
      .map(({ id, score, words }) => ({ id, score, locations: words }));
  };

  return {
    language: { thesaurus: makeThesaurus(start.synonyms), common: start.common },
    sections: start.sections,
    total: start.records,
    typeOf: (id) => types.get(id) ?? 'paper',
    idsOf: (type) => [...types].flatMap(([id, other]) => (other === type ? [id] : [])),
    find: remember(find),
    wordsWith: remember((letter) =>
      /^[a-z]$/.test(letter)
        ? fetchJson<string[]>(`${root}search/words/${letter}.json`, [])
        : Promise.resolve([]),
    ),
    byDate: remember(() => idsOf(EVERY, { sort: { date: 'desc' } })),
    members: async (wanted) => {
      const entries = Object.entries(wanted).map(async ([name, values]) => {
        const sets = values.map(
          async (value) => [value, await members(filterWord(name as PaperFilterName, value))] as const,
        );
        return [name, new Map(await Promise.all(sets))] as const;
      });
      return Object.fromEntries(await Promise.all(entries)) as Members;
    },
    read: async (id) => {
      const fragment = await results
        .get(id)
        ?.data()
        .catch(() => undefined);
      const failure = watch?.failure();
      if (!fragment) throw new SearchProblem(failure ?? 'missing');
      read.add(id);
      return fragment as Fragment;
    },
    isRead: (id) => read.has(id),
    startingPoints: remember(() => fetchJson<StartingPoint[]>(`${root}search/starting-points.json`, [])),
    close: () => instance.destroy(),
  };
}

/** Keeps what a function has answered; a failure is not kept. */
function remember<T>(ask: (key: string) => Promise<T>): (key?: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (key = '') => {
    const known = answers.get(key);
    if (known) return known;
    const asked = ask(key);
    answers.set(key, asked);
    asked.catch(() => answers.delete(key));
    return asked;
  };
}

/**
 * Fetches a file of the index.
 *
 * @param otherwise the answer where there is no such file; without it that is a problem
 * @throws SearchProblem
 */
async function fetchJson<T>(address: string, otherwise?: T): Promise<T> {
  const response = await fetch(address).catch(() => {
    throw new SearchProblem('offline');
  });
  if (response.ok) return (await response.json()) as T;
  if (otherwise !== undefined) return otherwise;
  throw new SearchProblem('missing');
}

/** Whether the browser compiles WebAssembly; some policies and modes forbid it. The bytes are an empty module. */
function runsWebAssembly(): boolean {
  try {
    return (
      new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0)) instanceof WebAssembly.Module
    );
  } catch {
    return false;
  }
}
