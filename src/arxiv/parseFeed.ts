import { z } from 'astro/zod';
import { XMLParser } from 'fast-xml-parser';
import { ArxivError, type ArxivRecord } from './arxivRecord.ts';
import { isWithdrawn } from './isWithdrawn.ts';

const parser = new XMLParser({
  // Ids such as 2505.10000 stay text.
  parseTagValue: false,
  ignoreAttributes: true,
  // Without it, characters given by number (`&#233;`) stay as they are.
  htmlEntities: true,
  isArray: (name) => name === 'entry' || name === 'author',
});

/** Lines of a title or abstract are broken anywhere. Characters that nobody sees have no place in an entry. */
const text = z.string().transform((value) =>
  value
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim(),
);
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T/)
  .transform((value) => value.slice(0, 10));

/** What the authors may leave out, leave empty or, as some did, give twice. */
const hint = text
  .optional()
  .catch(undefined)
  .transform((value) => value || undefined);

const entrySchema = z.object({
  id: z.string(),
  title: text,
  summary: text,
  published: day,
  updated: day,
  author: z.array(z.object({ name: text })).default([]),
  'arxiv:comment': hint,
  'arxiv:journal_ref': hint,
  'arxiv:doi': hint,
});

const errorSchema = z.object({ title: z.literal('Error'), summary: text });

const feedSchema = z.object({ feed: z.object({ entry: z.array(z.unknown()).default([]) }) });

/**
 * Reads the Atom feed with which arXiv answers a query (https://info.arxiv.org/help/api/user-manual.html). A paper
 * that does not exist has no entry in it; papers of before 2007, whose ids have another form, are left out.
 *
 * @throws ArxivError where the text is no feed, or is the feed with one entry "Error" with which arXiv reports errors
 */
export function parseFeed(xml: string): ArxivRecord[] {
  const entries = entriesOf(xml);
  if (!entries) throw unexpected(xml);
  const error = entries.map(errorOf).find((reason) => reason !== undefined);
  if (error !== undefined) throw new ArxivError(`arXiv reports: ${error}`);
  return entries
    .filter((raw) => !hasOldId(raw))
    .map((raw) => {
      const record = recordOf(raw);
      if (!record) throw unexpected(xml);
      return record;
    });
}

/** What arXiv says is wrong, where an answer is its feed of one error. */
export function errorIn(xml: string): string | undefined {
  return entriesOf(xml)
    ?.map(errorOf)
    .find((reason) => reason !== undefined);
}

/** The entries of a feed; nothing where the text is none. */
function entriesOf(xml: string): unknown[] | undefined {
  // The parser takes what it gets; an answer that was cut off lacks its end.
  if (!xml.trimEnd().endsWith('</feed>')) return undefined;
  const feed = feedSchema.safeParse(parse(xml));
  return feed.success ? feed.data.feed.entry : undefined;
}

/** The parser throws at some texts that are no XML, and at names that JavaScript keeps for itself. */
function parse(xml: string): unknown {
  try {
    return parser.parse(xml);
  } catch {
    return undefined;
  }
}

const errorOf = (entry: unknown) => errorSchema.safeParse(entry).data?.summary;

/** Whether an entry's id is of the form used until March 2007: `hep-ex/0307015`. */
function hasOldId(entry: unknown): boolean {
  const { data } = z.object({ id: z.string() }).safeParse(entry);
  return data !== undefined && /\/abs\/[a-z-]+(?:\.[A-Z]{2})?\/\d{7}(?:v\d+)?$/.test(data.id);
}

function recordOf(entry: unknown): ArxivRecord | undefined {
  const { data } = entrySchema.safeParse(entry);
  const id = data && /\/abs\/(\d{4}\.\d{4,5})v(\d+)$/.exec(data.id);
  if (!data || !id?.[1]) return undefined;
  return {
    id: id[1],
    version: Number(id[2]),
    title: data.title,
    // Behind the name of a team stands a colon, as if it were one of the authors.
    authors: data.author.map(({ name }) => name).filter((name) => /\p{L}/u.test(name)),
    abstract: data.summary,
    published: data.published,
    updated: data.updated,
    comment: data['arxiv:comment'],
    journalRef: data['arxiv:journal_ref'],
    doi: data['arxiv:doi'],
    isWithdrawn: isWithdrawn(data['arxiv:comment'], data.summary),
  };
}

const unexpected = (xml: string) =>
  new ArxivError(
    `arXiv's answer is not the documented feed; it begins with “${xml.replace(/\s+/g, ' ').trim().slice(0, 80)}”.`,
  );
