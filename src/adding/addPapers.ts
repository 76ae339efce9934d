import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ArxivRecord } from '../arxiv/arxivRecord.ts';
import type { ArxivOptions } from '../arxiv/askArxiv.ts';
import type { Content, PaperEntry } from '../content/content.ts';
import { writeFiles } from '../content/writeFiles.ts';
import { type Draft, type DraftWishes, draftPaper, withPaper } from './draftPaper.ts';
import { findKnown, likenessOf } from './findKnown.ts';
import type { Place } from './place.ts';
import { excerpt } from './plainText.ts';
import { publishedSlugs } from './publishedSlugs.ts';
import { type Looked, recordsOf } from './recordsOf.ts';
import type { Wanted } from './wanted.ts';

/** What became of a wanted paper. */
export type Outcome =
  | { became: 'added'; wanted: Wanted; draft: Draft; notes: string[] }
  | { became: 'known'; wanted: Wanted; paper: PaperEntry }
  | { became: 'failed'; wanted: Wanted; reason: string };

/** How papers are added. */
export interface AddOptions {
  /** The content folder. */
  root: string;
  /** What it holds. */
  content: Content;
  /** Says where a paper belongs; nothing where whoever is asked has had enough. */
  place: (record: ArxivRecord) => Place | undefined | Promise<Place | undefined>;
  wishes: DraftWishes;
  /** Adds withdrawn papers too, which are else refused. */
  withdrawnToo: boolean;
  /** Leaves the files unwritten. */
  dryRun: boolean;
  /** `YYYY-MM-DD`. */
  today: string;
  arxiv: ArxivOptions;
}

/** Titles of less likeness are hardly two versions of one. */
const SAME_PAPER = 0.6;

/** A paper is not added; the message says why. */
class Refusal extends Error {}
/** Whoever is asked has had enough. */
class Stopped extends Refusal {}

/**
 * Adds papers to the survey, each as the file of a draft. Each file is written whole as soon as it can be, so that an
 * interrupted run loses nothing and a repeated one goes on.
 *
 * @param wanted papers that the survey lacks; one that is named twice is added once
 * @returns what became of them, in their order; less where whoever is asked has had enough
 */
export async function* addPapers(wanted: readonly Wanted[], options: AddOptions): AsyncGenerator<Outcome> {
  let { content } = options;
  const published = publishedSlugs(options.root);
  for await (const looked of recordsOf(wanted, options.arxiv)) {
    try {
      const outcome = await addPaper(looked, { ...options, content }, published);
      if (outcome.became === 'added') content = withPaper(content, outcome.draft.entry);
      yield outcome;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      yield { became: 'failed', wanted: looked.wanted, reason: error.message };
      if (error instanceof Stopped) return;
    }
  }
}

async function addPaper(looked: Looked, options: AddOptions, published: Set<string>): Promise<Outcome> {
  const { wanted } = looked;
  if ('reason' in looked) throw new Refusal(looked.reason);
  const { record } = looked;
  const { id: arxiv, title } = record;
  const match = findKnown(options.content.papers, { arxiv, title, from: wanted.from });
  if (match?.match === 'same') return { became: 'known', wanted, paper: match.paper };
  if (record.isWithdrawn && !options.withdrawnToo) throw new Refusal(withdrawn(record));
  const place = await options.place(record);
  if (!place) throw new Stopped('You stopped before its place was chosen.');
  const draft = draftPaper(record, place, options.wishes, options.content, published, options.today);
  if ('reason' in draft) throw new Refusal(draft.reason);
  if (!options.dryRun) write(options.root, draft);
  return { became: 'added', wanted, draft, notes: notesOn(wanted, record, match?.paper) };
}

function write(root: string, { path, text, entry }: Draft): void {
  const file = join(root, path);
  // The survey has no entry there; whatever stands there is somebody's.
  if (existsSync(file)) throw new Refusal(`${entry.file} exists already.`);
  try {
    writeFiles([{ path: file, text }]);
  } catch (error) {
    throw new Refusal(`${entry.file} cannot be written: ${error instanceof Error ? error.message : error}.`);
  }
}

/** What somebody should look at in a draft. */
function notesOn(wanted: Wanted, { title }: ArxivRecord, alike: PaperEntry | undefined): string[] {
  const isOther = wanted.title !== undefined && likenessOf(wanted.title, title) < SAME_PAPER;
  return [
    isOther && `You named it “${excerpt(wanted.title ?? '', 80)}”: is it the paper you mean?`,
    alike && `${alike.file} has nearly the same title: are they two papers?`,
    /[$\\{}]/.test(title) && 'Its title holds LaTeX: write it as plain text.',
  ].filter((note) => typeof note === 'string');
}

const withdrawn = ({ comment, abstract }: ArxivRecord) =>
  `The paper was withdrawn: “${excerpt(comment ?? abstract, 120)}”. With --withdrawn-too it is drafted all the same.`;
