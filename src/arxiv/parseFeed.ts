import { z } from 'astro/zod';
import { XMLParser } from 'fast-xml-parser';
import { ArxivError, type ArxivRecord } from './arxivRecord.ts';

const parser = new XMLParser({
  // Ids such as 2505.10000 stay text.
  parseTagValue: false,
  ignoreAttributes: true,
  // Without it, characters given by number (`&#233;`) stay as they are.
  htmlEntities: true,
  isArray: (name) => name === 'entry' || name === 'author',
});

/** Lines of a title or abstract are broken anywhere. */
const text = z.string().transform((value) => value.replace(/\s+/g, ' ').trim());
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T/)
  .transform((value) => value.slice(0, 10));

const entrySchema = z.object({
  id: z.string(),
  title: text,
  summary: text,
  published: day,
  updated: day,
  author: z.array(z.object({ name: text })).min(1),
});

const errorSchema = z.object({ title: z.literal('Error'), summary: text });

const feedSchema = z.object({ feed: z.object({ entry: z.array(z.unknown()).default([]) }) });

/**
 * Reads the Atom feed with which arXiv answers a query for ids (https://info.arxiv.org/help/api/user-manual.html).
 * A paper that does not exist has no entry in it.
 *
 * @throws ArxivError where the text is no feed, or is the feed with one entry "Error" with which arXiv reports errors
 */
export function parseFeed(xml: string): ArxivRecord[] {
  const entries = entriesOf(xml);
  if (!entries) throw unexpected(xml);
  const error = entries.map(errorOf).find((reason) => reason !== undefined);
  if (error !== undefined) throw new ArxivError(`arXiv reports: ${error}`);
  return entries.map((raw) => {
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
  const feed = feedSchema.safeParse(parser.parse(xml));
  return feed.success ? feed.data.feed.entry : undefined;
}

const errorOf = (entry: unknown) => errorSchema.safeParse(entry).data?.summary;

function recordOf(entry: unknown): ArxivRecord | undefined {
  const { data } = entrySchema.safeParse(entry);
  const id = data && /\/abs\/(\d{4}\.\d{4,5})v(\d+)$/.exec(data.id);
  if (!data || !id?.[1]) return undefined;
  return {
    id: id[1],
    version: Number(id[2]),
    title: data.title,
    authors: data.author.map(({ name }) => name),
    abstract: data.summary,
    published: data.published,
    updated: data.updated,
  };
}

const unexpected = (xml: string) =>
  new ArxivError(
    `arXiv's answer is not the documented feed; it begins with “${xml.replace(/\s+/g, ' ').trim().slice(0, 80)}”.`,
  );
