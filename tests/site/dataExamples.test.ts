/** The examples of `/data/`, run as they are printed there against the files beside them. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { DuckDBInstance } from '@duckdb/node-api';
import { toString as textOf } from 'hast-util-to-string';
import { beforeAll, describe, expect, test } from 'vitest';
import { serveSite } from '../../scripts/lib/serveSite.ts';
import { TEST_SITES } from '../../scripts/lib/testSites.ts';
import { checkContent } from '../../src/content/checkContent.ts';
import type { PaperEntry } from '../../src/content/content.ts';
import { contentRoot } from '../../src/content/contentRoot.ts';
import { EXAMPLES } from '../../src/data/examples.ts';
import { runJq } from '../fixtures/runJq.ts';
import { attribute, pageAt, readSite } from './support.ts';

let papers: PaperEntry[];
let questions: Map<string, { short: string; positions: Map<string, string> }>;
beforeAll(() => {
  const { content } = checkContent(contentRoot());
  if (!content) throw new Error('The content cannot be read.');
  papers = content.papers;
  questions = new Map(
    content.questions.map(({ id, data }) => [
      id,
      {
        short: data.short,
        positions: new Map(data.positions.map(({ id: position, label }) => [position, label])),
      },
    ]),
  );
});

describe.each(Object.values(TEST_SITES))('an example on the page of the $name', (testSite) => {
  const folder = join(testSite.folder, 'data');
  /** The code of each example as readers see it, the command that brings the files first. */
  let printed: string[];
  beforeAll(() => {
    printed = pageAt(readSite(testSite), '/data/')
      .elements.filter((element) => attribute(element, 'dataLanguage') !== undefined)
      .map((element) => textOf(element));
  });
  const code = (id: string) =>
    printed.at(EXAMPLES.findIndex((example) => example.id === id) - EXAMPLES.length) ?? '';

  test('is printed as it was written', () => {
    expect(printed.slice(-EXAMPLES.length)).toEqual(EXAMPLES.map((example) => example.code));
  });

  test('jq finds the direct evidence that RLVR extends the boundary, with its conditions', async () => {
    const [, filter = '', file = ''] = /^jq -r '([^']+)' (\S+)$/.exec(code('jq')) ?? [];
    const answer = await runJq(readFileSync(join(folder, file), 'utf8'), filter, ['-r']);
    const expected = papers.flatMap(({ data }) =>
      data.evidence
        .filter(
          ({ question, position, strength }) =>
            [question, position, strength].join() === 'boundary,expands,direct',
        )
        .map(({ finding, conditions }) => [data.shortTitle, finding, conditions].join('\t')),
    );
    expect(expected).not.toEqual([]);
    expect(answer.trimEnd().split('\n')).toEqual(expected);
  });

  test('DuckDB finds what is reported on AIME, as printed', async () => {
    const expected = papers
      .flatMap(({ data }) =>
        data.results
          .filter(({ benchmark }) => benchmark?.startsWith('aime'))
          .map(({ id, benchmark, value, unit, metric, setting }) => ({
            order: [data.published, data.shortTitle, id].join('\t'),
            row: [data.published, data.shortTitle, benchmark, value, unit, metric, setting],
          })),
      )
      .toSorted((a, b) => (a.order < b.order ? -1 : 1))
      .map(({ row }) => row.map((cell) => cell ?? null));
    expect(expected).not.toEqual([]);
    expect(await duckdb(code('duckdb'), folder)).toEqual(expected);
  });

  test('DuckDB counts the papers of each model in the JSON', async () => {
    const counts = new Map<string, number>();
    for (const model of papers.flatMap(({ data }) => data.tags.models))
      counts.set(model, (counts.get(model) ?? 0) + 1);
    const expected = [...counts]
      .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, 10)
      .map(([model, count]) => [model, String(count)]);
    expect(expected).toHaveLength(10);
    expect(await duckdb(code('duckdb-json'), folder)).toEqual(expected);
  });

  test('Python says which papers disagree, why, and how we know', () => {
    const answer = run('python3', ['-c', code('python')], folder);
    const nameOf = new Map(papers.map(({ id, data }) => [id, data.shortTitle]));
    const expected = papers.flatMap(({ data }) =>
      data.relations
        .filter(({ type }) => type === 'disagrees-with')
        .flatMap(({ paper, because, basis, confidence }) => [
          `${data.shortTitle} disagrees with ${nameOf.get(paper)}`,
          `    ${because}`,
          `    basis: ${basis} | confidence: ${confidence}`,
        ]),
    );
    expect(expected).not.toEqual([]);
    if (answer !== undefined) expect(answer.trimEnd().split('\n')).toEqual(expected);
  });

  test('SQLite counts the direct evidence for each position', async () => {
    const expected = expectedCounts();
    expect(expected).not.toEqual([]);
    const [, file = '', table = '', query = ''] =
      /^sqlite3 :memory: '\.import --csv (\S+) (\S+)' "([^"$`\\]+)"$/.exec(code('sqlite')) ?? [];
    const database = new DatabaseSync(':memory:');
    const read = `read_csv('${file}', all_varchar = true)`;
    const columns = (await duckdb(`DESCRIBE FROM ${read}`, folder)).map(([name]) => `"${name}"`);
    database.exec(`CREATE TABLE ${table} (${columns.join()})`);
    const insert = database.prepare(`INSERT INTO ${table} VALUES (${columns.map(() => '?').join()})`);
    for (const row of await duckdb(`FROM ${read}`, folder)) insert.run(...(row as (string | null)[]));
    expect(
      database
        .prepare(query)
        .all()
        .map((row) => Object.values(row).join('|')),
    ).toEqual(expected);
  });

  // Where the tools themselves are installed, the commands are also given to a shell, whole.
  test.each(['jq', 'sqlite'])('of %s runs in a shell', (id) => {
    const [tool = ''] = code(id).split(' ');
    if (spawnSync(tool, ['--version']).error) return;
    const answer = run('/bin/sh', ['-c', code(id)], folder);
    if (id === 'sqlite') expect(answer?.trimEnd().split(/\r?\n/)).toEqual(expectedCounts());
    else expect(answer?.split('\n').length).toBeGreaterThan(1);
  });

  /** Questions in order of their ids, each with its positions, those with most direct evidence first. */
  function expectedCounts(): string[] {
    const direct = papers.flatMap(({ data }) =>
      data.evidence.filter(({ strength }) => strength === 'direct'),
    );
    const keys = [...new Set(direct.map(({ question, position }) => `${question} ${position}`))];
    return keys
      .map((key) => {
        const [question = '', position = ''] = key.split(' ');
        const count = direct.filter((item) => `${item.question} ${item.position}` === key).length;
        return { question, position, count };
      })
      .toSorted(
        (a, b) => compare(a.question, b.question) || b.count - a.count || compare(a.position, b.position),
      )
      .map(({ question, position, count }) => {
        const { short, positions } = questions.get(question) ?? {};
        return [short, positions?.get(position), count].join('|');
      });
  }
});

test('the command that brings the files brings them as they are published', async () => {
  const testSite = TEST_SITES.published;
  const [command] = pageAt(readSite(testSite), '/data/')
    .elements.filter((element) => attribute(element, 'dataLanguage') !== undefined)
    .map((element) => textOf(element));
  const server = await serveSite(testSite.folder, testSite.base, 0);
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  try {
    const here = command?.replace(`https://survey.example${testSite.base}`, server.address) ?? '';
    expect(here).toContain(server.address);
    // Not `spawnSync`: the server runs in this process.
    const child = spawn('/bin/sh', ['-c', `${here} --silent`], { cwd: folder });
    const status = await new Promise((resolve) => child.on('close', resolve));
    if (status === 127 && !process.env['CI']) return console.warn('Not tested: there is no `curl` here.');
    expect(status).toBe(0);
    for (const name of ['survey.json', 'papers.csv', 'results.csv', 'evidence.csv', 'relations.csv'])
      expect(readFileSync(join(folder, name)).equals(readFileSync(join(testSite.folder, 'data', name)))).toBe(
        true,
      );
  } finally {
    rmSync(folder, { recursive: true });
    await server.close();
  }
});

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The rows that a query gives, with the files of a folder. */
async function duckdb(query: string, folder: string): Promise<unknown[][]> {
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(`SET file_search_path = '${folder}'`);
  return (await connection.runAndReadAll(query)).getRowsJson();
}

/** What a program prints in a folder; nothing where it is missing here, which only a run for a release may not be. */
function run(program: string, options: string[], folder: string): string | undefined {
  const { stdout, stderr, error } = spawnSync(program, options, { cwd: folder, encoding: 'utf8' });
  if (error && !process.env['CI']) {
    console.warn(`Not tested: there is no \`${program}\` here.`);
    return undefined;
  }
  if (error) throw error;
  expect(stderr).toBe('');
  return stdout;
}
