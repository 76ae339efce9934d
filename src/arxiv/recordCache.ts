import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArxivRecord } from './arxivRecord.ts';

/** Records kept on this machine, one file for each, so that a run that was interrupted goes on where it stopped. */
export interface RecordCache {
  /** The record of a paper, where it was stored less than a day ago. */
  read(id: string): ArxivRecord | undefined;
  write(record: ArxivRecord): void;
}

const DAY = 24 * 60 * 60 * 1000;

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
        const { stored, record } = JSON.parse(readFileSync(fileOf(id), 'utf8')) as Stored;
        return now() - stored < DAY ? record : undefined;
      } catch {
        // Missing, or broken by hand: it is fetched again.
        return undefined;
      }
    },
    write(record) {
      mkdirSync(folder, { recursive: true });
      const draft = `${fileOf(record.id)}.${process.pid}`;
      writeFileSync(draft, JSON.stringify({ stored: now(), record } satisfies Stored));
      renameSync(draft, fileOf(record.id));
    },
  };
}

interface Stored {
  stored: number;
  record: ArxivRecord;
}
