import { z } from 'astro/zod';

/** What an entry is compared with: a paper's record and abstract, from arXiv or from a file. */
const sourceSchema = z.object({
  arxiv: z.string().describe('id without version'),
  title: z.string(),
  altTitles: z.array(z.string()).default([]).describe('titles of other versions'),
  authors: z.array(z.string()).nullish().describe('in order; nothing where not known'),
  abstract: z.string(),
  version: z.number().optional().describe('number of the newest version'),
  updated: z.string().optional().describe('day of the newest version'),
});

export type Source = z.infer<typeof sourceSchema>;

/** A file of sources cannot be read. */
export class SourcesError extends Error {
  override name = 'SourcesError';
}

/**
 * Reads a file of sources: a JSON list of objects with `arxiv`, `title`, `abstract` and, where known, `authors`,
 * `altTitles`, `version` and `updated`. Other fields are left alone.
 *
 * @throws SourcesError where it is not of that form
 */
export function parseSources(json: string): Source[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    throw new SourcesError(`is not JSON: ${error instanceof Error ? error.message : error}`);
  }
  const parsed = z.array(sourceSchema).safeParse(data);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0] ?? { path: [], message: '' };
  throw new SourcesError(`is not a list of sources: ${path.join('.') || 'the whole'}: ${message}`);
}

/** Sources by arXiv id. */
export function bySourceId(sources: readonly Source[]): Map<string, Source> {
  return new Map(sources.map((source) => [source.arxiv, source]));
}
