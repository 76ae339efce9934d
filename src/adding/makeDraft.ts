import type { z } from 'astro/zod';
import { arxivAddresses } from '../arxiv/arxivAddresses.ts';
import type { ArxivRecord } from '../arxiv/arxivRecord.ts';
import { NOT_WRITTEN } from '../prose/checks/checkNotWritten.ts';
import { paperSchema } from '../schema/paper.ts';
import { isNearId } from '../survey/checks/checkDates.ts';
import { EXAMPLES } from './exampleEntry.ts';
import { exampleField, explainField } from './explainField.ts';
import { excerpt } from './plainText.ts';

/** How much of what the authors say about a paper is quoted, in characters. */
const HINT = 200;

/** What somebody decides about a paper before its entry is written. */
export interface DraftPlan {
  shortTitle: string;
  /** Ids of topics; the first one's section is the folder. */
  topics: string[];
  kind: string;
  scope: z.input<typeof paperSchema>['scope'];
  /** Handle of who adds the paper. */
  by?: string | undefined;
}

/**
 * Makes the file of an entry that is still to be written: arXiv's record as front matter, what each field means, and
 * what belongs under each heading. It is valid, so that it can be looked at, and `npm run check` names what is
 * missing. The abstract stands nowhere in it, only its address.
 *
 * @param today date of the draft, `YYYY-MM-DD`
 */
export function makeDraft(record: ArxivRecord, plan: DraftPlan, today: string): string {
  const values = valuesOf(record, plan, today);
  const fields = Object.entries(paperSchema.shape).map(([name, schema]) =>
    name in values
      ? explainField(name, values[name as keyof typeof values], schema)
      : exampleField(name, EXAMPLES[name as keyof typeof EXAMPLES], schema),
  );
  return ['---', ...introduce(record), ...fields.flat(), '---', '', BODY].join('\n');
}

/** The fields that can be filled in, as far as they have something in them. */
function valuesOf(record: ArxivRecord, plan: DraftPlan, today: string): Partial<z.input<typeof paperSchema>> {
  const { title, id, published, authors, version } = record;
  const publishedNote = noteOnDate(record);
  return {
    title,
    shortTitle: plan.shortTitle,
    arxiv: id,
    published,
    ...(publishedNote && { publishedNote }),
    authors,
    topics: plan.topics,
    kinds: [plan.kind],
    scope: plan.scope,
    takeaway: `${NOT_WRITTEN}: what was found, under which condition, in one sentence.`,
    source: { basis: 'abstract', checked: today, version: String(version) },
    added: today,
    ...(plan.by && { contributors: [plan.by] }),
  };
}

/** What the fields cannot hold: where to read the paper, and what arXiv's record says beside them. */
function introduce({ id, version, comment, journalRef, doi, isWithdrawn }: ArxivRecord): string[] {
  const said = [
    comment && `arXiv's comment: “${excerpt(comment, HINT)}”`,
    journalRef &&
      `arXiv's journal reference: “${excerpt(journalRef, HINT)}”; \`venue\` only where the venue confirms it`,
    doi && `DOI of the published paper: ${excerpt(doi, HINT)}`,
    isWithdrawn && 'The paper was WITHDRAWN: say so in `source.note`, or give up the entry.',
  ].filter((line) => typeof line === 'string');
  return [
    `A draft, made from arXiv's record of version ${version}. The abstract: ${arxivAddresses.abstract(id)}`,
    ...said,
    'Lines with "# " explain the field below them. Lines with "#" alone are examples: take the "#" away and change',
    'them, or leave them out. Remove these comments at the end.',
  ].map((line) => `# ${line}`);
}

/** `npm run check` asks why a date is far from the month of the id; here is what is known. */
function noteOnDate({ id, published }: ArxivRecord): string | undefined {
  if (isNearId(published, id)) return undefined;
  return `arXiv gives ${published} as the day of the first version, although the id ${id} is of another month.`;
}

/** What belongs under each heading; long enough that `npm run check` asks for a text and not for more words. */
const BODY = [
  ['Problem', 'what was unclear, missing or in dispute before this paper, and why it matters to others.'],
  ['Approach', 'what the authors do, with which models, on which tasks, and what they compare it with.'],
  ['Findings', 'what they find, with figures as printed, and the conditions that each of them holds under.'],
  ['Limits', 'what the source does not show or say, and how far its findings reach: models, tasks, scale.'],
]
  .map(([heading, what]) => `## ${heading}\n\n${NOT_WRITTEN}: ${what}\n`)
  .join('\n');
