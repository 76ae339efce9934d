import type { Site } from '../schema/site.ts';
import type { Version } from '../site/version.ts';
import { archivePlace, FOLDERS } from './archivePlace.ts';
import type { ArchivedFile } from './checksums.ts';
import { CITATION_FILE, citationFile, ZENODO_FILE, zenodoMetadata } from './publication.ts';
import { readingPage, readingStyles, readingText } from './readingEdition.ts';
import { readMe } from './readMe.ts';

/** What an archive is made from. */
export interface SnapshotSource {
  /** What the survey says of itself. */
  site: Site;
  version: Version;
  /** Path under which the built site stands, with a slash at both ends. */
  base: string;
  /** Files of the built site, from its folder. */
  built: readonly ArchivedFile[];
  /** Files of the content folder, from it. */
  content: readonly ArchivedFile[];
  /** Licenses, from the project's folder. */
  licenses: readonly ArchivedFile[];
  /** Address of the live site, where it is known. */
  url?: string | undefined;
  /** Address of the repository, where it is known. */
  repository?: string | undefined;
}

/** Everything that an archive holds but the list of digests. */
export function snapshotFiles(source: SnapshotSource): ArchivedFile[] {
  const { site, version, built, content, licenses, url, repository } = source;
  const archived = { base: source.base, files: new Set(built.map(({ path }) => path)) };
  const publication = { version, url, repository };
  return [
    textFile('README.txt', readMe(site, version, url)),
    textFile(CITATION_FILE, citationFile(site, publication)),
    textFile(ZENODO_FILE, zenodoMetadata(site, publication)),
    ...licenses,
    ...content.map(({ path, bytes }) => ({ path: `${FOLDERS.content}/${path}`, bytes })),
    ...built.flatMap(({ path, bytes }) => {
      const place = archivePlace(path);
      if (!place) return [];
      if (path.endsWith('.html')) return [textFile(place, readingPage(decode(bytes), path, archived))];
      if (path.endsWith('.css')) return [textFile(place, readingStyles(decode(bytes), path, archived))];
      if (place.startsWith(`${FOLDERS.text}/`))
        return [textFile(place, readingText(decode(bytes), path, archived))];
      return [{ path: place, bytes }];
    }),
  ];
}

const textFile = (path: string, text: string): ArchivedFile => ({
  path,
  bytes: new TextEncoder().encode(text),
});

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
