import { files } from '../survey/addresses.ts';

/** A question that researchers ask, and a program that answers it from the files as they lie in one folder. */
export interface Example {
  id: string;
  /** What it answers. */
  title: string;
  /** What it is run with. */
  tool: 'jq' | 'DuckDB' | 'Python' | 'SQLite';
  /** As it is printed and run: a command, a query or a program. */
  code: string;
  /** Name of its language for highlighting. */
  language: 'shellscript' | 'sql' | 'python';
}

/** The name of a published file in its folder. */
export const nameOf = (file: string): string => file.replace(/^.*\//, '');

const SURVEY = nameOf(files.survey);
const [PAPERS, RESULTS, EVIDENCE] = [files.csv('papers'), files.csv('results'), files.csv('evidence')].map(
  nameOf,
) as [string, string, string];

/** What is printed at `/data/`, and run by `tests/site/examples.test.ts`. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'jq',
    title: 'Which papers bring direct evidence that RLVR extends the boundary, and under which conditions?',
    tool: 'jq',
    language: 'shellscript',
    code: `jq -r '.papers[] as $paper | $paper.evidence[]
  | select(.question == "boundary" and .position == "expands" and .strength == "direct")
  | [$paper.shortTitle, .finding, .conditions] | @tsv' ${SURVEY}`,
  },
  {
    id: 'duckdb',
    title: 'What is reported on AIME, with its setting, oldest paper first?',
    tool: 'DuckDB',
    language: 'sql',
    code: `SELECT published, results.short_title, benchmark, value, unit, metric, setting
FROM '${RESULTS}' AS results JOIN '${PAPERS}' AS papers ON papers.slug = results.paper
WHERE benchmark LIKE 'aime%'
ORDER BY published, results.short_title, result;`,
  },
  {
    id: 'duckdb-json',
    title: 'Which models are studied most?',
    tool: 'DuckDB',
    language: 'sql',
    code: `SELECT model, count(*) AS papers
FROM (SELECT unnest(papers) AS paper FROM '${SURVEY}'),
  unnest(paper.tags.models) AS models(model)
GROUP BY model
ORDER BY papers DESC, model
LIMIT 10;`,
  },
  {
    id: 'python',
    title: 'Which papers disagree, why, and how do we know?',
    tool: 'Python',
    language: 'python',
    code: `import json

with open("${SURVEY}", encoding="utf-8") as file:
    papers = {paper["slug"]: paper for paper in json.load(file)["papers"]}

for paper in papers.values():
    for relation in paper["relations"]:
        if relation["type"] == "disagrees-with":
            other = papers[relation["paper"]]
            print(paper["shortTitle"], "disagrees with", other["shortTitle"])
            print("   ", relation["because"])
            print("    basis:", relation["basis"], "| confidence:", relation["confidence"])`,
  },
  {
    id: 'sqlite',
    title: 'How many papers bring direct evidence to each position?',
    tool: 'SQLite',
    language: 'shellscript',
    code: `sqlite3 :memory: '.import --csv ${EVIDENCE} evidence' "
  SELECT question_short, position_label, count(*) AS papers
  FROM evidence WHERE strength = 'direct'
  GROUP BY question, position
  ORDER BY question, papers DESC, position"`,
  },
];
