import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { checkContent } from '../content/checkContent.ts';
import { roleOf } from '../content/layout.ts';
import { listFiles } from '../content/listFiles.ts';
import { readEntry } from '../content/readEntry.ts';
import { rememberReadings } from '../content/rememberReadings.ts';
import { keysAt, SCHEMAS } from '../content/schemas.ts';
import { splitEntry } from '../content/splitEntry.ts';
import type { FileToWrite } from '../content/writeFiles.ts';
import type { Finding } from '../findings/finding.ts';
import { applyRepairs } from './applyRepairs.ts';
import { orderKeys } from './orderKeys.ts';
import { tidyWhiteSpace } from './tidyWhiteSpace.ts';

/** A repair can show what another one has hidden; more rounds than this mean that two undo each other. */
const ROUNDS = 5;

/**
 * Mends what is safe: white space, the order of fields, and each finding that carries its repair. What comes out is checked
 * again: a file that has a mistake it did not have before, or says anything else than before, stays as it is.
 *
 * @param root the content folder
 * @param isChosen whether a file, by its path from the content folder, is to be mended
 * @returns the files that change, by path from the content folder
 */
export function fixContent(root: string, isChosen: (path: string) => boolean = () => true): FileToWrite[] {
  const read = rememberReadings();
  const check = (instead?: ReadonlyMap<string, string>) => checkContent(root, { instead, read }).findings;
  const { paths } = listFiles(root, 'content');
  const before = new Map(
    paths.filter((path) => isChosen(path) && isEntry(path)).flatMap((path) => textOf(root, path)),
  );
  const after = new Map([...before].map(([path, text]) => [path, tidyWhiteSpace(text)]));
  for (let round = 0; round < ROUNDS; round++) {
    const repaired = repair(after, check(after));
    if (repaired.size === 0) break;
    for (const [path, text] of repaired) after.set(path, text);
  }
  for (const [path, text] of after) after.set(path, inOrder(path, text));

  const known = new Set(check().map(nameOf));
  const spoiled = new Set(
    check(after)
      .filter((finding) => !known.has(nameOf(finding)))
      .map(({ file }) => pathOf(file)),
  );
  return [...after]
    .filter(([path, text]) => text !== before.get(path) && !spoiled.has(path))
    .map(([path, text]) => ({ path, text }));
}

const isEntry = (path: string) => roleOf(path)?.kind !== 'list';
const pathOf = (file: string) => file.replace(/^content\//, '');
const nameOf = ({ file, rule, found }: Finding) => JSON.stringify([file, rule, found]);

/** A file's text as it is on the disk; none where it is no UTF-8, which only its author can mend. */
function textOf(root: string, path: string): [path: string, text: string][] {
  try {
    const bytes = readFileSync(join(root, path));
    return [[path, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)]];
  } catch {
    return [];
  }
}

/** The texts that have findings with a repair, repaired. */
function repair(texts: ReadonlyMap<string, string>, findings: readonly Finding[]): Map<string, string> {
  const byPath = Map.groupBy(
    findings.filter(({ repair }) => repair),
    ({ file }) => pathOf(file),
  );
  return new Map(
    [...byPath].flatMap(([path, found]) => {
      const text = texts.get(path);
      return text === undefined
        ? []
        : [
            [
              path,
              applyRepairs(
                text,
                found.flatMap(({ repair }) => repair ?? []),
              ),
            ],
          ];
    }),
  );
}

/** A valid entry with its fields in the schema's order; any other text, or one that would say something else, as it is. */
function inOrder(path: string, text: string): string {
  const role = roleOf(path);
  if (!role || role.kind === 'list') return text;
  const read = (source: string) => readEntry(role.kind, '', path, new TextEncoder().encode(source)).entry;
  const split = path.endsWith('.mdx') ? splitEntry(text) : { frontMatter: text, frontMatterOffset: 0 };
  const entry = read(text);
  if (!entry || 'complaint' in split) return text;
  const { frontMatter, frontMatterOffset } = split;
  const ordered =
    text.slice(0, frontMatterOffset) +
    orderKeys(frontMatter, (at) => keysAt(SCHEMAS[role.kind], at)) +
    text.slice(frontMatterOffset + frontMatter.length);
  return isDeepStrictEqual(read(ordered)?.data, entry.data) ? ordered : text;
}
