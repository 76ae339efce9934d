/**
 * `npm run changes`: says what differs in meaning between two versions of the content, as Markdown for a comment.
 *
 *   npm run changes                          the working tree with where it left `main`
 *   npm run changes -- HEAD~3                the working tree with a revision
 *   npm run changes -- v1 --to v2            two revisions
 *   npm run changes -- --site https://…      with links to the pages there
 *   npm run changes -- --json                as data; src/changes/change.ts describes it
 *
 * Exit status: 0 where the versions were compared, 2 where they could not be.
 */
import { dirname } from 'node:path';
import { compareContent } from '../src/changes/compareContent.ts';
import { formatChanges } from '../src/changes/formatChanges.ts';
import { GitError } from '../src/changes/git.ts';
import { readRevision } from '../src/changes/readRevision.ts';
import { findCommit, findMergeBase, requireRepository } from '../src/changes/revisions.ts';
import { findNotCompared, readVersion } from '../src/changes/version.ts';
import { contentRoot } from '../src/content/contentRoot.ts';
import { printableLines } from '../src/findings/printable.ts';
import { asCode } from '../src/github/markdown.ts';
import { readOptions, UsageError } from './lib/readOptions.ts';

const USAGE =
  'Usage: npm run changes -- [revision] [--to revision] [--site https://example.org/survey/] [--json]';

try {
  run();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof GitError)) throw error;
  console.error(printableLines(error.message));
  process.exitCode = 2;
}

function run(): void {
  const { base, to, site, json } = readArguments();
  const root = contentRoot();
  const repository = dirname(root);
  requireRepository(repository);
  const tip = to === undefined ? undefined : findCommit(repository, to);
  const commit =
    base === undefined
      ? findMergeBase(repository, tip ?? findCommit(repository, 'HEAD'))
      : findCommit(repository, base);
  const before = readRevision(root, commit);
  const after = tip === undefined ? readVersion(root) : readRevision(root, tip);
  const changes = compareContent(before, after);
  const notCompared = findNotCompared(before, after);
  const versions = {
    before: { revision: base ?? 'merge base with main', commit, unreadable: notCompared.before },
    after: { revision: to, commit: tip, unreadable: notCompared.after },
  };
  if (json) console.log(asJson({ ...versions, changes }));
  else
    process.stdout.write(
      formatChanges(changes, {
        before: {
          ...versions.before,
          name:
            base === undefined
              ? `the merge base with \`main\` (${commit.slice(0, 12)})`
              : nameRevision(base, commit),
        },
        after: {
          ...versions.after,
          name: to === undefined || tip === undefined ? 'the working tree' : nameRevision(to, tip),
        },
        site,
      }),
    );
}

/** A revision with the start of its hash, where it is not one itself. */
function nameRevision(revision: string, commit: string): string {
  return commit.startsWith(revision) ? asCode(revision) : `${asCode(revision)} (${commit.slice(0, 12)})`;
}

/** JSON in which no character can steer a terminal. */
function asJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    /(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function readArguments(): {
  base: string | undefined;
  to: string | undefined;
  site: string | undefined;
  json: boolean;
} {
  const { values, positionals } = readOptions(
    { to: { type: 'string' }, site: { type: 'string' }, json: { type: 'boolean' } },
    USAGE,
  );
  const { to, site, json = false } = values;
  if (positionals.length > 1)
    throw new UsageError(`Expected one revision, not ${positionals.length}.\n${USAGE}`);
  if (site !== undefined && !/^https?:\/\/[^/?#\s()<>[\]\\]+(?:\/[^?#\s()<>[\]\\]*)?$/.test(site))
    throw new UsageError(
      `--site is \`${site}\`. Expected an address such as \`https://example.org/survey/\`.\n${USAGE}`,
    );
  return { base: positionals[0], to, site, json };
}
