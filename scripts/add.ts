/**
 * `npm run add`: drafts the entries of papers from arXiv's records.
 *
 *   npm run add -- 2505.24864 https://arxiv.org/abs/2504.13837
 *   npm run add -- --list papers.bib             says which papers of a bibliography or a list the survey lacks
 *   npm run add -- --list papers.bib --write     and drafts them
 *
 * Exit status: 0 where all wanted papers are there, or the report on a file is complete, 1 where one could not be added
 * or read, 2 where nothing could be tried.
 */
import { readFileSync, statSync } from 'node:fs';
import { type AddOptions, addPapers, type Outcome } from '../src/adding/addPapers.ts';
import { askPlace } from '../src/adding/askPlace.ts';
import { complainOfSize } from '../src/adding/decodeText.ts';
import { describeOutcomes, describeSorted } from '../src/adding/describeOutcomes.ts';
import { choicesOf, complainOfPlace, listTopics, placeOf } from '../src/adding/place.ts';
import { publishedSlugs } from '../src/adding/publishedSlugs.ts';
import { readIdentifier } from '../src/adding/readIdentifier.ts';
import { readPaperFile } from '../src/adding/readPaperFile.ts';
import { sortOut } from '../src/adding/sortOut.ts';
import { isFreeSlug } from '../src/adding/suggestName.ts';
import { type Reading, unreadable, type Wanted } from '../src/adding/wanted.ts';
import { withoutRepetitions } from '../src/adding/withoutRepetitions.ts';
import { arxivOptions } from '../src/arxiv/askArxiv.ts';
import { checkContent } from '../src/content/checkContent.ts';
import type { Content } from '../src/content/content.ts';
import { contentRoot } from '../src/content/contentRoot.ts';
import type { Complaint } from '../src/findings/finding.ts';
import { formatFindings } from '../src/findings/formatFindings.ts';
import { printable, printableLines } from '../src/findings/printable.ts';
import { type AddRequest, readAddRequest, USAGE } from './lib/readAddRequest.ts';
import { UsageError } from './lib/readOptions.ts';

/** Questions can be asked, and answered. */
const isTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);

try {
  const request = readAddRequest(process.argv.slice(2));
  if (request === 'help') console.log(USAGE);
  else process.exitCode = await add(request);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(printableLines(error.message));
  process.exitCode = 2;
}

async function add(request: AddRequest): Promise<number> {
  const root = contentRoot();
  const content = readSurvey(root);
  const { wanted, unread } = request.list === undefined ? readNames(request.names) : readList(request.list);
  if (wanted.length === 0) {
    // Why has been said of each.
    console.error(request.drafts ? 'Nothing was added.' : 'Nothing was compared.');
    return 2;
  }
  const sorted = sortOut(wanted, content.papers);
  if (!request.drafts) {
    console.log(printableLines(describeSorted(request.list ?? '', sorted).join('\n')));
    return unread ? 1 : 0;
  }
  const { missing } = sorted;
  const options = missing.length === 0 ? undefined : readOptions(request, missing.length, content, root);
  const outcomes: Outcome[] = [];
  const summarize = () => {
    const { done, failed } = describeOutcomes(outcomes, sorted, guessesOf(request), !request.dryRun);
    // The drafts alone go to where they may be read from.
    if (done.length > 0) (request.dryRun ? console.error : console.log)(printableLines(done.join('\n')));
    if (failed.length > 0) console.error(printableLines(failed.join('\n')));
  };
  process.once('SIGINT', () => {
    summarize();
    process.exit(130);
  });
  if (options)
    for await (const outcome of addPapers(missing, options)) {
      outcomes.push(outcome);
      if (request.dryRun && outcome.became === 'added') process.stdout.write(outcome.draft.text);
    }
  summarize();
  const isDone = outcomes.length === missing.length && outcomes.every(({ became }) => became !== 'failed');
  return isDone && sorted.alike.length === 0 && !unread ? 0 : 1;
}

function readSurvey(root: string): Content {
  const { content, findings } = checkContent(root);
  if (content && findings.length === 0) return content;
  throw new UsageError(`${formatFindings(findings)}\nNothing was added; mend these first.`);
}

/** The papers that were asked for, and whether something in the question could not be read. */
interface Asked {
  wanted: Wanted[];
  unread: boolean;
}

/** The papers that names on the command line stand for: ids and addresses, and files of papers. */
function readNames(names: readonly string[]): Asked {
  const asked: Asked = { wanted: [], unread: false };
  for (const name of names) {
    const read = readIdentifier(name);
    const { wanted, unread } =
      'wanted' in read ? { wanted: [read.wanted], unread: false } : readOther(name, read.complaint);
    asked.wanted.push(...wanted);
    asked.unread ||= unread;
  }
  return { ...asked, wanted: withoutRepetitions(asked.wanted) };
}

function readOther(name: string, { found, expected, fix }: Complaint): Asked {
  if (statSync(name, { throwIfNoEntry: false })?.isFile()) return readList(name);
  console.error(printable(`Not added: ${[found, expected, fix].filter(Boolean).join(' ')}`));
  return { wanted: [], unread: true };
}

/** The papers that a file names. */
function readList(file: string): Asked {
  const { wanted, findings } = readFile(file);
  if (findings.length > 0) console.error(formatFindings(findings));
  return { wanted, unread: findings.length > 0 };
}

function readFile(file: string): Reading {
  try {
    const complaint = complainOfSize(statSync(file).size);
    return complaint ? unreadable(file, 1, complaint) : readPaperFile(file, readFileSync(file));
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : error}.`);
  }
}

/** @throws UsageError where an option is wrong, or lacks and nobody can be asked for it */
function readOptions(
  { said, wishes, withdrawnToo, dryRun }: AddRequest,
  count: number,
  content: Content,
  root: string,
): AddOptions {
  const choices = choicesOf(content);
  const complaints = complainOfPlace(said, choices);
  if (complaints.length > 0) throw new UsageError(complaints.join('\n'));
  const { slug } = wishes;
  if (slug !== undefined && count > 1)
    throw new UsageError(`\`--slug\` names one paper, but ${count} are to be added.`);
  if (slug !== undefined && !isFreeSlug(slug, content.ids.papers.union(publishedSlugs(root))))
    throw new UsageError(`The slug \`${slug}\` is taken: addresses are permanent. Choose another.`);
  const place = placeOf(said, choices);
  if (!place && !isTerminal)
    throw new UsageError(
      `Say what the ${count === 1 ? 'paper is' : 'papers are'} about by \`--topic\`, one of\n${listTopics(choices, said.section)}`,
    );
  return {
    root,
    content,
    place: isTerminal ? (record) => askPlace(record, said, choices) : () => place,
    wishes,
    withdrawnToo,
    dryRun,
    // Here and not in Greenwich; Swedish dates are written as ours.
    today: new Date().toLocaleDateString('sv'),
    arxiv: { ...arxivOptions(process.env), report: (message) => console.error(printable(message)) },
  };
}

/** What of a draft nobody has said. */
function guessesOf({ said, wishes }: AddRequest): string[] {
  return [
    ...(wishes.slug === undefined ? ['the address (--slug)'] : []),
    'the short title',
    ...(said.kind === undefined && !isTerminal ? ['the kind (--kind)'] : []),
    ...(said.scope === undefined && !isTerminal ? ['the scope (--scope)'] : []),
  ];
}
