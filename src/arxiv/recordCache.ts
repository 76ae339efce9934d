import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { writeFiles } from '../content/writeFiles.ts';
import { type ArxivRecord, arxivRecordSchema } from './arxivRecord.ts';

/** Records kept on this machine, one file each, so that a run that was interrupted goes on where it stopped. */
export interface RecordCache {
  /** The record of a paper, where it was stored less than a day ago. */
  read(id: string): ArxivRecord | undefined;
  /** Keeps a record, where that is possible: without room for it, it is fetched again. */
  write(record: ArxivRecord): void;
}

const DAY = 24 * 60 * 60 * 1000;

const storedSchema = z.object({ stored: z.number(), record: arxivRecordSchema });

/**
 * Opens the cache in a folder, which is made when something is written.
 *
 * @param now the time, in ms since 1970
 */
export function openCache(folder: string, now: () => number = Date.now): RecordCache {
  const fileOf = (id: string) => join(folder, `${id}.json`);
  return {
    read(id) {
      try {
        const { stored, record } = storedSchema.parse(JSON.parse(readFileSync(fileOf(id), 'utf8')));
        return now() - stored < DAY ? record : undefined;
      } catch {
        // Missing, broken by hand or written by another version: it is fetched again.
        return undefined;
      }
    },
    write(record) {
      const stored: z.infer<typeof storedSchema> = { stored: now(), record };
      try {
        writeFiles([{ path: fileOf(record.id), text: JSON.stringify(stored) }]);
      } catch {
        // The disk is full or the folder may not be written; who writes what counts will say so.
      }
    },
  };
}
