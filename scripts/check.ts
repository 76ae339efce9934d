/**
 * `npm run check`: checks the content folder and prints every mistake with its place and its fix.
 *
 *   npm run check                                    everything
 *   npm run check -- prorl content/site.yaml         the form of everything, the wording of some files
 *   npm run check -- --fix                           mends what is safe first
 *   npm run check -- --watch                         again after each save
 *   npm run check -- --reporter terminal|github|json
 *
 * Exit status: 0 where all is well, 1 where there are mistakes, 2 where nothing could be checked.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseFiles, UnknownFileError } from '../src/check/chooseFiles.ts';
import { runChecks } from '../src/check/runChecks.ts';
import { watchChecks } from '../src/check/watchChecks.ts';
import type { Content } from '../src/content/content.ts';
import { contentRoot } from '../src/content/contentRoot.ts';
import { roleOf } from '../src/content/layout.ts';
import { listFiles } from '../src/content/listFiles.ts';
import { writeFiles } from '../src/content/writeFiles.ts';
import type { Finding } from '../src/findings/finding.ts';
import { plural } from '../src/findings/formatFindings.ts';
import { printableLines } from '../src/findings/printable.ts';
import { githubReporter } from '../src/findings/reporters/github.ts';
import { jsonReporter } from '../src/findings/reporters/json.ts';
import type { Report, Reporter } from '../src/findings/reporters/report.ts';
import { terminalReporter } from '../src/findings/reporters/terminal.ts';
import { didYouMean, oneOf } from '../src/findings/suggest.ts';
import { describeMending } from '../src/fixing/describeMending.ts';
import { fixContent } from '../src/fixing/fixContent.ts';
import { publishedAddress } from '../src/site/publishedAddress.ts';
import { REPOSITORY } from '../src/site/repository.ts';
import { addresses } from '../src/survey/addresses.ts';
import { readOptions, UsageError } from './lib/readOptions.ts';

const USAGE = 'Usage: npm run check -- [--fix] [--watch] [--reporter terminal|github|json] [file or slug …]';

const root = contentRoot();
const REPORTERS: Record<string, Reporter> = {
  terminal: terminalReporter(process.stderr.hasColors?.() ?? false),
  github: githubReporter,
  json: jsonReporter,
};

try {
  process.exitCode = await check();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof UnknownFileError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

async function check(): Promise<number> {
  const { names, fix, watch, reporter, help } = readArguments();
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const { paths } = listFiles(root, 'content');
  const chosen = names.length > 0 ? new Set(chooseFiles(names, root, paths)) : undefined;
  const files =
    chosen && new Set([...chosen, ...sectionTexts(chosen, paths)].map((path) => `content/${path}`));
  if (fix) fixFiles((path) => chosen?.has(path) ?? true);
  if (watch) return watchFiles(files ?? new Set());

  const { content, findings, isWhole } = await runChecks(root, { files });
  const text = REPORTERS[reporter]?.(makeReport(findings, isWhole, looked(content, files)));
  if (findings.length > 0 && reporter === 'terminal') console.error(text);
  else console.log(text);
  return findings.length > 0 ? 1 : 0;
}

/** The texts of the sections that papers belong to, which have to cite them. */
function sectionTexts(papers: ReadonlySet<string>, paths: readonly string[]): string[] {
  const sections = new Set(
    [...papers].flatMap((path) => {
      const role = roleOf(path);
      return role?.kind === 'paper' ? [`sections/${role.section}.mdx`] : [];
    }),
  );
  return paths.filter((path) => sections.has(path));
}

function fixFiles(isChosen: (path: string) => boolean): void {
  const mended = fixContent(root, isChosen).map(({ path, text }) => ({
    path,
    text: String(text),
    before: readFileSync(join(root, path), 'utf8'),
  }));
  writeFiles(mended.map(({ path, text }) => ({ path: join(root, path), text })));
  for (const { path, text, before } of mended)
    console.error(printableLines([`Mended content/${path}`, ...describeMending(before, text)].join('\n')));
}

async function watchFiles(files: ReadonlySet<string>): Promise<number> {
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const print = terminalReporter(process.stdout.hasColors?.() ?? false);
  await watchChecks(
    root,
    files,
    ({ changed, findings, isWhole, took }) => {
      if (process.stdout.isTTY) console.log('\u001b[2J\u001b[H');
      const what = changed.length > 0 ? changed.join(', ') : 'the content';
      console.log(print(makeReport(findings, isWhole, what)));
      console.log(`Checked in ${(took / 1000).toFixed(1)} s; waiting for changes. Ctrl C ends.`);
    },
    stop.signal,
  );
  return 0;
}

function makeReport(findings: Finding[], isWhole: boolean, looked: string): Report {
  const site = publishedAddress(process.env, REPOSITORY);
  return {
    findings,
    isWhole,
    looked,
    textOf(file) {
      try {
        return readFileSync(join(root, file.replace(/^content\//, '')), 'utf8');
      } catch {
        return undefined;
      }
    },
    explainedAt: (rule) => (site ?? '/') + addresses.error(rule).slice(1),
  };
}

function looked(content: Content | undefined, files: ReadonlySet<string> | undefined): string {
  if (files) return [...files].join(', ');
  const { papers = [], questions = [], sections = [], terms = [] } = content ?? {};
  return `${plural(papers.length, 'paper')}, ${plural(questions.length, 'question')}, ${plural(sections.length, 'section')} and ${plural(terms.length, 'term')}`;
}

function readArguments() {
  const { values, positionals } = readOptions(
    {
      fix: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      reporter: { type: 'string', default: 'terminal' },
      help: { type: 'boolean', default: false },
    },
    USAGE,
  );
  const { reporter } = values;
  const known = Object.keys(REPORTERS);
  if (!known.includes(reporter)) {
    const expected = [oneOf(known, 'the reporters'), didYouMean(reporter, known)].filter(Boolean).join(' ');
    throw new UsageError(`\`${reporter}\` is no reporter. ${expected}\n${USAGE}`);
  }
  if (values.watch && reporter !== 'terminal')
    throw new UsageError(`\`--watch\` writes for a terminal only: leave \`--reporter\` out.\n${USAGE}`);
  return { ...values, names: positionals };
}
