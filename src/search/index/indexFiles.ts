import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Content } from '../../content/content.ts';
import { typeset, typesetAll } from '../../site/typeset.ts';
import { buildSurvey } from '../../survey/buildSurvey.ts';
import type { Survey } from '../../survey/survey.ts';
import type { SearchStart } from '../engine/openIndex.ts';
import type { SearchRecord } from '../searchRecord.ts';
import { countWords } from './countWords.ts';
import { makeRecords } from './makeRecords.ts';
import { markSynonyms, synonymGroups } from './markSynonyms.ts';
import { recordHtml } from './recordHtml.ts';
import { startingPoints } from './startingPoints.ts';
import { commonWords, surveyWords } from './surveyWords.ts';

/** A file of the search index, by its path from the site's root. */
export interface IndexFile {
  path: string;
  content: string | Uint8Array;
}

/** Interfaces that Pagefind brings and no page loads, and what other languages need. */
const UNUSED = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|wasm\.unknown)/;

/**
 * How many places of words a chunk of the index holds; a search fetches the chunks its words are in, and first of all a
 * list of the chunks. Small chunks make words cheap and the list long: both grow with the root of the records.
 * Pagefind's own value is 20000.
 */
const chunkSize = (records: number) => Math.round(40 * Math.sqrt(records));

/**
 * Makes the files of the search: Pagefind's index of the survey's records, synonyms, words for corrections, and where
 * to go when nothing is found.
 *
 * @throws Error where Pagefind fails
 */
export async function indexFiles(content: Content): Promise<{ records: number; files: IndexFile[] }> {
  const survey = buildSurvey(content);
  const groups = synonymGroups(survey);
  const records = markSynonyms(makeRecords(survey, content), groups);
  const pagefind = await pagefindFiles(records);
  const files = [...pagefind, papersFile(pagefind), ...ownFiles(survey, groups, records)];
  return { records: records.length, files };
}

async function pagefindFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize(records.length));
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const added = await Promise.all(
    records.map((record) =>
      index.addHTMLFile({ url: record.address, content: recordHtml(typesetRecord(record)) }),
    ),
  );
  const made = await index.getFiles();
  await close();
  const problems = [...added, made].flatMap((answer) => answer.errors);
  if (problems.length > 0) throw new Error(`Pagefind failed: ${problems.join('; ')}`);
  return made.files
    .filter(({ path }) => !UNUSED.test(path))
    .map(({ path, content }) => ({ path: `pagefind/${path}`, content }));
}

/** Which record is which paper: only the text of a record says it else, and results may be many. */
function papersFile(pagefind: readonly IndexFile[]): IndexFile {
  const papers = pagefind.flatMap(({ path, content }) => {
    const [, id] = /^pagefind\/fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    if (id === undefined) return [];
    const [, slug] = /"url":"\/papers\/([^/"]+)\/"/.exec(gunzipSync(content).toString()) ?? [];
    return slug === undefined ? [] : [[id, slug] as const];
  });
  return { path: 'search/papers.json', content: JSON.stringify(Object.fromEntries(papers.sort())) };
}

/** Sets quotes as the pages do: results show these texts. */
const typesetRecord = (record: SearchRecord): SearchRecord => ({
  ...record,
  fields: { ...record.fields, title: typeset(record.fields.title) },
  shown: typesetAll(record.shown),
  parts: record.parts.map((part) => ({ ...part, text: typeset(part.text) })),
});

/** What every search needs before the first word. */
const startOf = (
  { sections }: Survey,
  synonyms: SearchStart['synonyms'],
  common: readonly string[],
  records: number,
): SearchStart => ({
  records,
  sections: Object.fromEntries(sections.map(({ id, short }) => [id, short])),
  synonyms,
  common,
});

function ownFiles(
  survey: Survey,
  groups: readonly string[][],
  records: readonly SearchRecord[],
): IndexFile[] {
  const json = (path: string, value: unknown) => ({
    path: `search/${path}.json`,
    content: JSON.stringify(value),
  });
  const counts = countWords(records);
  return [
    json('start', startOf(survey, groups, commonWords(counts), records.length)),
    json('starting-points', startingPoints(survey)),
    ...[...surveyWords(counts)].map(([letter, words]) => json(`words/${letter}`, words)),
  ];
}
