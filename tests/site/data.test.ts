import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { TEST_SITES } from '../../scripts/lib/testSites.ts';
import { checkContent } from '../../src/content/checkContent.ts';
import type { Content } from '../../src/content/content.ts';
import { contentRoot } from '../../src/content/contentRoot.ts';
import { FORMAT_VERSION } from '../../src/data/formatVersion.ts';
import { readSurvey } from '../../src/data/readSurvey.ts';
import type { SurveyData } from '../../src/data/surveyData.ts';
import { TABLES } from '../../src/data/tables.ts';
import { files, splitAddress } from '../../src/survey/addresses.ts';
import { buildSurvey } from '../../src/survey/buildSurvey.ts';
import { graphDifference } from '../fixtures/graphDifference.ts';
import { validatorOf } from '../fixtures/validator.ts';
import { type BuiltSite, pageAt, readSite } from './support.ts';

let content: Content;
beforeAll(() => {
  const checked = checkContent(contentRoot());
  if (!checked.content) throw new Error('The content cannot be read.');
  content = checked.content;
});

describe.each(Object.values(TEST_SITES))('the data of the $name', (testSite) => {
  let site: BuiltSite;
  let data: SurveyData;
  beforeAll(() => {
    site = readSite(testSite);
    data = JSON.parse(textOf(files.survey));
  });

  const textOf = (file: string) => readFileSync(join(testSite.folder, file), 'utf8');
  const { SITE_URL } = testSite.env;
  const root = SITE_URL ? new URL(testSite.base, SITE_URL).href : undefined;

  test('hold the whole survey as it was written, and can be read back', () => {
    expect(graphDifference(readSurvey(textOf(files.survey)), buildSurvey(content))).toBeUndefined();
    expect(data.formatVersion).toBe(FORMAT_VERSION);
  });

  test('are valid by the schema beside them', () => {
    const validate = validatorOf(JSON.parse(textOf(files.surveySchema)));
    validate(data);
    expect(validate.errors).toBeNull();
  });

  test('name their schema where it is', () => {
    const { $id } = JSON.parse(textOf(files.surveySchema));
    expect(data.$schema).toBe(root ? `${root}data/survey.schema.json` : 'survey.schema.json');
    expect($id).toBe(root && data.$schema);
  });

  test('give only addresses that the site has, with their anchors', () => {
    const missing = located(data).filter(({ path }) => {
      const { page, anchor } = splitAddress(path);
      return !site.pages.has(page) || (anchor && !site.pages.get(page)?.byId.has(anchor));
    });
    expect(missing).toEqual([]);
    expect(located(data).length).toBeGreaterThan(400);
  });

  test('give whole addresses where the site knows where it stands, and else none', () => {
    for (const { path, url } of located(data)) expect(url).toBe(root && root + path.slice(1));
    expect(data.url).toBe(root);
    if (!root) expect(textOf(files.survey)).not.toContain('survey.example');
  });

  test('have one row for each thing of the survey in each table', () => {
    const count = (of: (paper: SurveyData['papers'][number]) => unknown[]) => data.papers.flatMap(of).length;
    const rows = Object.fromEntries(
      TABLES.map(({ name }) => [name, textOf(files.csv(name)).trimEnd().split('\r\n').length - 1]),
    );
    expect(rows).toEqual({
      papers: content.papers.length,
      results: count(({ results }) => results),
      evidence: count(({ evidence }) => evidence),
      relations: count(({ relations }) => relations),
    });
  });

  test('have no cell that a spreadsheet runs', () => {
    for (const { name } of TABLES)
      expect(textOf(files.csv(name))).not.toMatch(
        /(?<=^|,|\r\n)"(?:[=@\t]|[+-](?!\d[\d.,]*(?:%|x|×)?(?: [\p{L} ]+)?"))/u,
      );
  });

  test('are offered and explained on their page', () => {
    const { elements, html } = pageAt(site, '/data/');
    const links = new Set(elements.map(({ properties }) => properties['href']));
    for (const file of [files.survey, files.surveySchema, ...TABLES.map(({ name }) => files.csv(name))]) {
      expect(site.files.has(file.slice(1))).toBe(true);
      expect(links).toContain(testSite.base + file.slice(1));
    }
    expect(html).toContain(`${data.papers.length} papers`);
  });
});

test('the schema can be used from Python, whose patterns differ from those of JavaScript', () => {
  const schema = join(TEST_SITES.published.folder, files.surveySchema);
  const program = `
import json, re, sys
def patterns(value):
    if isinstance(value, dict):
        for key, inner in value.items():
            if key == "pattern" and isinstance(inner, str): yield inner
            else: yield from patterns(inner)
    elif isinstance(value, list):
        for inner in value: yield from patterns(inner)
found = set(patterns(json.load(open(sys.argv[1], encoding="utf-8"))))
for pattern in found: re.compile(pattern)
print(len(found))`;
  const { stdout, stderr, error } = spawnSync('python3', ['-c', program, schema], { encoding: 'utf8' });
  if (error && !process.env['CI']) return console.warn('Not tested: there is no `python3` here.');
  expect(stderr).toBe('');
  expect(Number(stdout)).toBeGreaterThan(3);
});

/** Everything in the data that has an address. */
function located(value: unknown): { path: string; url?: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'path' in value && typeof value.path === 'string' ? [value as { path: string; url?: string }] : [];
  return [...own, ...Object.values(value).flatMap(located)];
}
