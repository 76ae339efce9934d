import type { Content, Origin } from '../content/content.ts';
import { SINGLES, type SingleKind } from '../content/layout.ts';
import type { DataPath } from '../content/parseYaml.ts';
import { keysAt } from '../content/schemas.ts';
import { explainIssue, pathName } from '../schema/explainIssue.ts';
import { buildSurvey } from '../survey/buildSurvey.ts';
import { checkSurvey } from '../survey/checks/checkSurvey.ts';
import type { Survey } from '../survey/survey.ts';
import { canRead, FORMAT_VERSION } from './formatVersion.ts';
import { type SurveyData, surveyDataSchema } from './surveyData.ts';

/** A text is no survey as data; the message says where and why. */
export class SurveyDataError extends Error {
  override name = 'SurveyDataError';
}

/**
 * Reads the survey back from its data: the same as `buildSurvey` makes of the files. Addresses in the data are not looked
 * at, since they follow from ids. Fields that have a default may be missing, so that data of an older format that lacks
 * newer fields can be read.
 *
 * @param json the text of `survey.json`
 * @param name how messages call it
 * @throws SurveyDataError where it is no JSON, has a format that is not known here, or something in it is not valid
 */
export function readSurvey(json: string, name = 'survey.json'): Survey {
  return buildSurvey(contentOf(parseSurveyData(json, name), name));
}

/**
 * Reads the data and checks each part by its schema.
 *
 * @throws SurveyDataError as `readSurvey`, but for what is wrong between parts
 */
function parseSurveyData(json: string, name: string): SurveyData {
  const data = parseJson(json, name);
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new SurveyDataError(`${name} does not hold an object. Expected the survey as it was published.`);
  refuseOtherFormats((data as { formatVersion?: unknown }).formatVersion, name);

  const parsed = surveyDataSchema.safeParse(data, { reportInput: true });
  if (parsed.success) return parsed.data;
  const complaints = parsed.error.issues.flatMap((issue) =>
    explainIssue(issue, (path) => keysAt(surveyDataSchema, path)).map(
      ({ path, complaint: { found, expected, fix } }) =>
        [`${whose(data, path)}${found}`, expected, fix].filter(Boolean).join(' '),
    ),
  );
  throw listed(name, complaints);
}

function parseJson(json: string, name: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new SurveyDataError(
      `${name} is no JSON: ${(error as SyntaxError).message}. Expected the whole file as it was published.`,
    );
  }
}

function refuseOtherFormats(found: unknown, name: string): void {
  const expected = `Expected \`${FORMAT_VERSION}\`, or an older one with the same first number.`;
  if (found === undefined) throw new SurveyDataError(`${name} has no \`formatVersion\`. ${expected}`);
  if (typeof found !== 'string' || !canRead(found))
    throw new SurveyDataError(
      `${name} has the format version ${JSON.stringify(found)}. ${expected} Take a version of the survey's code that is as old or new as the file.`,
    );
}

/** Which entry an issue is about, so that nobody has to count: `papers[12]` says little. */
function whose(data: object, path: readonly PropertyKey[]): string {
  const [list, index] = path;
  const entry = (data as Record<PropertyKey, unknown[] | undefined>)[list ?? '']?.[Number(index)];
  const { slug, id } = (entry ?? {}) as { slug?: unknown; id?: unknown };
  const named = slug ?? id;
  return typeof index === 'number' && typeof named === 'string' ? `\`${named}\`: ` : '';
}

/** Complaints as one error; the first of them where there are many. */
function listed(name: string, complaints: readonly string[]): SurveyDataError {
  const shown = complaints.slice(0, MOST_SHOWN);
  const more = complaints.length - shown.length;
  const lines = [...shown, ...(more > 0 ? [`and ${more} more`] : [])].map((line) => `- ${line}`);
  return new SurveyDataError([`${name} is not a valid survey:`, ...lines].join('\n'));
}

const MOST_SHOWN = 20;

/**
 * The data as content that was read from files.
 *
 * @throws SurveyDataError where the checks across entries find something
 */
function contentOf(data: SurveyData, name: string): Content {
  const content: Content = {
    ...singles(data),
    papers: data.papers.map(({ slug, section, path: _p, url: _u, body, file, ...paper }, index) => ({
      ...entry(slug, file, body, (path) => ['papers', index, ...path], {
        ...paper,
        results: paper.results.map(unlocated),
        evidence: paper.evidence.map(unlocated),
      }),
      section,
    })),
    questions: data.questions.map(({ id, path: _p, url: _u, body, file, ...question }, index) =>
      entry(id, file, body, (path) => ['questions', index, ...path], {
        ...question,
        positions: question.positions.map(unlocated),
      }),
    ),
    terms: data.terms.map(({ id, path: _p, url: _u, body, file, ...term }, index) =>
      entry(id, file, body, (path) => ['terms', index, ...path], term),
    ),
    sections: data.sections.flatMap(({ id, text }, index) => {
      if (!text) return [];
      const { body, file, ...own } = text;
      return [entry(id, file, body, (path) => ['sections', index, 'text', ...path], own)];
    }),
    permalinks: [],
    ids: {
      papers: new Set(data.papers.map(({ slug }) => slug)),
      questions: new Set(data.questions.map(({ id }) => id)),
      terms: new Set(data.terms.map(({ id }) => id)),
    },
  };
  const findings = checkSurvey(content);
  if (findings.length > 0)
    throw listed(
      name,
      findings.map(({ file, found, expected, fix }) =>
        [`${file}: ${found}`, expected, fix].filter(Boolean).join(' '),
      ),
    );
  return content;
}

function singles(data: SurveyData): Pick<Content, SingleKind> {
  const {
    $schema: _s,
    formatVersion: _f,
    version: _v,
    url: _u,
    papers: _p,
    questions: _q,
    terms: _t,
    ...own
  } = data;
  const { sections, vocabulary, comparisons, synonyms, ...site } = own;
  const single = <T>(kind: SingleKind, single: T, placeOf?: PlaceOf) =>
    entry(kind, `content/${SINGLES[kind]}`, '', placeOf, single);
  return {
    site: single('site', site),
    taxonomy: single('taxonomy', {
      sections: sections.map(({ text: _text, ...section }) => ({
        ...unlocated(section),
        topics: section.topics.map(unlocated),
      })),
    }),
    vocabulary: single('vocabulary', vocabulary, (path) => ['vocabulary', ...path]),
    comparisons: single('comparisons', { tables: comparisons.map(unlocated) }, ([, ...path]) => [
      'comparisons',
      ...path,
    ]),
    synonyms: single('synonyms', { groups: synonyms }),
    redirects: single('redirects', { redirects: [] }),
  };
}

/** A part without its addresses, as the files have it. */
const unlocated = <T extends { path: string; url?: string | undefined }>({ path: _p, url: _u, ...part }: T) =>
  part;

/** Where in the data a path of an entry stands. */
type PlaceOf = (path: DataPath) => DataPath;

/** An entry as if it had been read from a file; a finding has a place in the data where it else has its file. */
function entry<T>(id: string, file: string, body: string, placeOf: PlaceOf = (path) => path, data: T) {
  const locate = (path: DataPath) => ({
    file: `\`${id}\`, \`${pathName(placeOf(path))}\``,
    line: 1,
    column: 1,
  });
  return { id, data, file, body, origin: NOWHERE, references: [], pictures: [], locate, locateKey: locate };
}

/** Nothing in the data can be mended in place. */
const NOWHERE: Origin = { text: '', bodyOffset: 0, rangeOf: () => undefined };
