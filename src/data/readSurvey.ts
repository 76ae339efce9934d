import type { z } from 'astro/zod';
import type { Content, Origin } from '../content/content.ts';
import { SINGLES, type SingleKind } from '../content/layout.ts';
import { type DataPath, parseYaml } from '../content/parseYaml.ts';
import { keysAt } from '../content/schemas.ts';
import type { Finding, Place } from '../findings/finding.ts';
import { formatFindings } from '../findings/formatFindings.ts';
import { explainIssue } from '../schema/explainIssue.ts';
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
 * Reads the survey back from its data: the same as `buildSurvey` makes of the files. The data pass the same checks as the
 * files. Addresses in the data are not looked at, since they follow from ids. Fields that have a default may be missing, so
 * that data of an older format can be read that lack fields which came later.
 *
 * @param json the text of `survey.json`
 * @param name how messages call it
 * @throws SurveyDataError where it is no JSON, has a format that is not known here, or something in it is not valid
 */
export function readSurvey(json: string, name = 'survey.json'): Survey {
  const raw = parseJson(json, name);
  refuseOtherFormats(raw, name);
  const { data, error } = surveyDataSchema.safeParse(raw, { reportInput: true });
  if (!data) throw refusal(name, explain(error, placesIn(json, name)));

  const content = contentOf(data, () => ({ file: name, line: 1, column: 1 }));
  // Places take longer to find than all else, so they are looked for once something is wrong.
  if (checkSurvey(content).length > 0)
    throw refusal(name, checkSurvey(contentOf(data, placesIn(json, name))));
  return buildSurvey(content);
}

function parseJson(json: string, name: string): object {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new SurveyDataError(
      `${name} is no JSON: ${(error as SyntaxError).message}. Expected the whole file as it was published.`,
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SurveyDataError(`${name} does not hold an object. Expected the survey as it was published.`);
  return value;
}

function refuseOtherFormats(data: { formatVersion?: unknown }, name: string): void {
  const { formatVersion: found } = data;
  const expected = `Expected \`${FORMAT_VERSION}\`, or an older one with the same first number.`;
  if (found === undefined) throw new SurveyDataError(`${name} has no \`formatVersion\`. ${expected}`);
  if (typeof found !== 'string' || !canRead(found))
    throw new SurveyDataError(
      `${name} has the format version ${JSON.stringify(found)}. ${expected} Take a version of the survey's code that is as old or new as the file.`,
    );
}

const refusal = (name: string, findings: readonly Finding[]) =>
  new SurveyDataError(`${name} is not a valid survey.\n\n${formatFindings(findings)}`);

/** Where a path of the data stands in their file. */
type Locate = (path: DataPath, at?: 'value' | 'key') => Place;

/** The places of all values; JSON is YAML, whose parser keeps them. */
function placesIn(json: string, name: string): Locate {
  const { locate, locateKey } = parseYaml(json, 1);
  return (path, at) => ({ file: name, ...(at === 'key' ? locateKey(path) : locate(path)) });
}

/** What the schema says, with its places. */
const explain = ({ issues }: z.ZodError, locate: Locate): Finding[] =>
  issues
    .flatMap((issue) => explainIssue(issue, (path) => keysAt(surveyDataSchema, path)))
    .map(({ path, at, complaint }) => ({ ...locate(path, at), ...complaint }));

/** The data as content that was read from files. */
function contentOf(data: SurveyData, locate: Locate): Content {
  const {
    $schema: _schema,
    formatVersion: _format,
    version: _version,
    url: _url,
    sections,
    vocabulary,
    comparisons,
    synonyms,
    papers,
    questions,
    terms,
    ...site
  } = data;

  /** An entry as if it had been read from a file, with the place in the data of each of its paths. */
  const entry = <T>(
    id: string,
    file: string,
    body: string,
    data: T,
    placeOf: (path: DataPath) => DataPath,
  ) => ({
    id,
    data,
    file,
    body,
    origin: NOWHERE,
    references: [],
    pictures: [],
    links: [],
    locate: (path: DataPath) => locate(placeOf(path)),
    locateKey: (path: DataPath) => locate(placeOf(path), 'key'),
  });
  const single = <T>(kind: SingleKind, data: T, placeOf: (path: DataPath) => DataPath = (path) => path) =>
    entry(kind, `content/${SINGLES[kind]}`, '', data, placeOf);

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
    papers: papers.map(({ slug, section, key: _key, body, file, ...paper }, index) => ({
      ...entry(
        slug,
        file,
        body,
        {
          ...unlocated(paper),
          results: paper.results.map(unlocated),
          evidence: paper.evidence.map(unlocated),
          corrections: paper.corrections.map(unlocated),
        },
        (path) => ['papers', index, ...path],
      ),
      section,
    })),
    questions: questions.map(({ id, body, file, ...question }, index) =>
      entry(
        id,
        file,
        body,
        { ...unlocated(question), positions: question.positions.map(unlocated) },
        (path) => ['questions', index, ...path],
      ),
    ),
    terms: terms.map(({ id, body, file, ...term }, index) =>
      entry(id, file, body, unlocated(term), (path) => ['terms', index, ...path]),
    ),
    sections: sections.flatMap(({ id, text }, index) => {
      if (!text) return [];
      const { body, file, ...own } = text;
      return [entry(id, file, body, own, (path) => ['sections', index, 'text', ...path])];
    }),
    permalinks: [],
    ids: {
      papers: new Set(papers.map(({ slug }) => slug)),
      questions: new Set(questions.map(({ id }) => id)),
      terms: new Set(terms.map(({ id }) => id)),
    },
  };
}

/** A part without its addresses, as the files have it. */
const unlocated = <T extends { path: string; url?: string | undefined }>({ path: _p, url: _u, ...part }: T) =>
  part;

/** Nothing in the data can be mended in place. */
const NOWHERE: Origin = { text: '', bodyOffset: 0, rangeOf: () => undefined };
