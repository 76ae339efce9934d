import { z } from 'astro/zod';

/** What arXiv says about a paper today. */
export const arxivRecordSchema = z.object({
  id: z.string().describe('id without version: `2505.24864`'),
  version: z.number().describe('number of the newest version, from 1'),
  title: z.string(),
  authors: z.array(z.string()).describe('in order; empty where arXiv names nobody'),
  abstract: z.string(),
  published: z.string().describe('day of the first version, `YYYY-MM-DD`'),
  updated: z.string().describe('day of the newest version, `YYYY-MM-DD`'),
  comment: z
    .string()
    .optional()
    .describe('what the authors say about it: pages, where it appears, why withdrawn'),
  journalRef: z.string().optional().describe('where it was published, as the authors say'),
  doi: z.string().optional().describe('of the published paper, not of arXiv'),
  isWithdrawn: z
    .boolean()
    .describe('whether comment or abstract say that it is withdrawn; see isWithdrawn.ts'),
});

/** What arXiv says about a paper today. */
export type ArxivRecord = z.infer<typeof arxivRecordSchema>;

/** arXiv could not be reached or did not answer as documented; the message says what to do. */
export class ArxivError extends Error {
  override name = 'ArxivError';
  /** Whether the same question may be answered later, and others not before. */
  readonly mayPass: boolean;

  constructor(message: string, { mayPass = false } = {}) {
    super(message);
    this.mayPass = mayPass;
  }
}
