import { readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { writeFiles } from '../content/writeFiles.ts';

/** Where cards are kept from one build to the next, from the project's folder. */
export const KEPT_CARDS = '.cache/cards';

/**
 * How long a card is kept after its last use, in days. Branches, test sites and larger surveys share the folder, so what one
 * build does not use may be what the next one needs: whoever comes back to a state within this time draws nothing anew.
 */
const DAYS_KEPT = 14;

/** A card that is kept, which counts as a use of it; nothing where it is not there. */
export function takeKept(file: string): Buffer | undefined {
  try {
    const png = readFileSync(file);
    markAsUsed(file);
    return png;
  } catch {
    return undefined;
  }
}

/** Keeps a card, where that is possible: without room for it, it is made again. */
export function keep(file: string, png: Buffer): void {
  try {
    writeFiles([{ path: file, text: png }]);
  } catch {
    // The disk is full or the folder may not be written; the build itself will say so.
  }
}

/**
 * Removes what no build has used for a while. A build that goes on meanwhile loses at most a card that it has not taken yet,
 * and draws that one anew.
 *
 * @param now in milliseconds
 */
export function removeUnused(folder: string, now: number): void {
  const oldest = now - DAYS_KEPT * 86_400_000;
  try {
    for (const file of readdirSync(folder).map((name) => join(folder, name)))
      if (lastUse(file) < oldest) rmSync(file);
  } catch {
    // There is no folder, or another build has just removed the same: what stays is looked at after the next build.
  }
}

/** The time of a file says when it was used last: few systems keep the time of reading, and nothing is written twice. */
function markAsUsed(file: string): void {
  try {
    const now = new Date();
    utimesSync(file, now, now);
  } catch {
    // It belongs to someone else; it is removed too early, and made again.
  }
}

const lastUse = (file: string): number => statSync(file).mtimeMs;
