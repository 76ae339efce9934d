/**
 * `npm run snapshot`: builds the survey as the last commit has it and packs it into a dated archive that can be read
 * and checked without a network (site, data, text, content), into `snapshots/`. The same commit gives the same bytes.
 *
 * `npm run snapshot -- --check <file>` checks an archive. `npm run snapshot -- --metadata` writes CITATION.cff and
 * .zenodo.json anew from what the survey says of itself.
 *
 * Exit status: 0 where it was done, 1 where an archive is not whole or the survey has mistakes, 2 where it could not be done.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contentRoot } from '../src/content/contentRoot.ts';
import { readContent } from '../src/content/readContent.ts';
import { writeFiles } from '../src/content/writeFiles.ts';
import { printableLines } from '../src/findings/printable.ts';
import { publishedAddress } from '../src/site/publishedAddress.ts';
import { readVersion } from '../src/site/readVersion.ts';
import { REPOSITORY } from '../src/site/repository.ts';
import { readSettings } from '../src/site/settings.ts';
import { shortCommit } from '../src/site/version.ts';
import { ArchiveError, checkArchive, packArchive } from '../src/snapshot/archive.ts';
import { digest } from '../src/snapshot/checksums.ts';
import { CITATION_FILE, citationFile, ZENODO_FILE, zenodoMetadata } from '../src/snapshot/publication.ts';
import { snapshotFiles } from '../src/snapshot/snapshotFiles.ts';
import { buildSite } from './lib/buildSite.ts';
import { readFolder } from './lib/readFolder.ts';
import { expectNoNames, readOptions, UsageError } from './lib/readOptions.ts';

const USAGE = 'Usage: npm run snapshot [-- --check <archive> | --metadata]';
const FOLDER = 'snapshots';
const LICENSES = ['LICENSE', 'LICENSE-CONTENT'];

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof ArchiveError)) throw error;
  console.error(printableLines(error.message));
  process.exitCode = 2;
}

async function run(): Promise<number> {
  const { values, positionals } = readOptions(
    { check: { type: 'string' }, metadata: { type: 'boolean' }, help: { type: 'boolean' } },
    USAGE,
  );
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  expectNoNames(positionals, USAGE);
  if (values.check !== undefined && values.metadata)
    throw new UsageError(`Expected \`--check\` or \`--metadata\`, not both.\n${USAGE}`);
  if (values.check !== undefined) return check(values.check);
  return values.metadata ? writeMetadata() : snapshot();
}

function check(file: string): number {
  const { files, problems } = checkArchive(readArchive(file), file);
  if (problems.length > 0) {
    console.error(printableLines(`${problems.join('\n')}\n${file} is not as it was made.`));
    return 1;
  }
  console.log(
    printableLines(`${file} is whole: each of its ${files.toLocaleString('en')} files has its digest.`),
  );
  return 0;
}

function readArchive(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EISDIR')
      throw new ArchiveError(
        `${file} is a folder. Expected the archive itself; in an unpacked one, \`sha256sum --check SHA256SUMS\` checks the files.`,
      );
    throw new ArchiveError(`${file} cannot be read: ${error instanceof Error ? error.message : error}.`);
  }
}

function writeMetadata(): number {
  const site = readSite();
  writeFiles([
    { path: CITATION_FILE, text: citationFile(site) },
    { path: ZENODO_FILE, text: zenodoMetadata(site) },
  ]);
  console.log(`Wrote ${CITATION_FILE} and ${ZENODO_FILE}.`);
  return 0;
}

async function snapshot(): Promise<number> {
  const version = readVersion('.', '');
  if (!version.commit)
    throw new ArchiveError(
      version.date
        ? 'Files differ from the last commit or are not in it, so nobody could find this state again. Commit them or put them aside (`git stash --include-untracked`), then run it again.'
        : 'There is no git repository here, so the archive could not say which state it is of.',
    );
  process.env['OUT_DIR'] = '.cache/snapshot';
  if (!(await buildSite())) return 1;
  const { base, outDir, site: host } = readSettings(process.env);
  const url = host ? new URL(base, host).href : publishedAddress(process.env, REPOSITORY);
  const files = snapshotFiles({
    site: readSite(),
    version,
    base,
    url,
    repository: REPOSITORY,
    built: readFolder(outDir),
    content: readFolder(contentRoot()),
    licenses: LICENSES.map((path) => ({ path, bytes: readFileSync(path) })),
  });
  const name = `reward-and-reason-${version.date}-${shortCommit(version.commit)}`;
  const bytes = packArchive(name, files, version.date);
  const path = join(FOLDER, `${name}.zip`);
  writeFiles([
    { path, text: bytes },
    { path: `${path}.sha256`, text: `${digest(bytes)}  ${basename(path)}\n` },
  ]);
  if (!host)
    console.error(
      `SITE_URL is not set: addresses in the data lack their host${url ? '' : ', and the archive does not say where the survey stands'}.`,
    );
  console.log(
    `Wrote ${path}: ${files.length.toLocaleString('en')} files, ${(bytes.length / 1e6).toFixed(1)} MB.`,
  );
  return 0;
}

function readSite() {
  const { content } = readContent(contentRoot());
  if (!content) throw new ArchiveError('The content has mistakes; `npm run check` tells which.');
  return content.site.data;
}
