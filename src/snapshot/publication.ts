import { stringify } from 'yaml';
import type { Site } from '../schema/site.ts';
import type { Version } from '../site/version.ts';
import { collectiveAuthor, fullTitle } from '../survey/ownNames.ts';

const KEYWORDS = [
  'reinforcement learning with verifiable rewards',
  'RLVR',
  'large language models',
  'reasoning',
  'living survey',
];

/** What is known of a publication beside what the survey says of itself. */
export interface Publication {
  /** The state that is published; nothing for the project as a whole. */
  version?: Version | undefined;
  /** Address of the site, where it is known. */
  url?: string | undefined;
  /** Address of the repository, where it is known. */
  repository?: string | undefined;
}

/** Paths of the two files from the project's folder, and from that of an archive. */
export const CITATION_FILE = 'CITATION.cff';
export const ZENODO_FILE = '.zenodo.json';

/**
 * How the survey asks to be cited, in the Citation File Format 1.2.0
 * (https://github.com/citation-file-format/citation-file-format/blob/main/schema-guide.md).
 */
export function citationFile(site: Site, { version, url, repository }: Publication = {}): string {
  return stringify(
    {
      'cff-version': '1.2.0',
      message: 'For a judgment of the survey, cite its page; for what a paper found, cite the paper.',
      type: 'dataset',
      title: fullTitle(site.title),
      abstract: site.description,
      authors: [{ name: collectiveAuthor(site.title) }],
      license: spdx(site.licenses.text),
      keywords: KEYWORDS,
      ...(url ? { url } : {}),
      ...(repository ? { 'repository-code': repository } : {}),
      ...(version ? { version: version.commit ?? version.date, 'date-released': version.date } : {}),
    },
    { lineWidth: 100 },
  );
}

/** What Zenodo is told of a release (https://developers.zenodo.org/#representation, "Deposit metadata"). */
export function zenodoMetadata(site: Site, { version, url, repository }: Publication = {}): string {
  const related = [
    ...(url ? [{ identifier: url, relation: 'isVariantFormOf' }] : []),
    ...(repository ? [{ identifier: repository, relation: 'isDerivedFrom' }] : []),
  ];
  const metadata = {
    title: fullTitle(site.title),
    description: site.description,
    upload_type: 'dataset',
    creators: [{ name: collectiveAuthor(site.title) }],
    access_right: 'open',
    license: spdx(site.licenses.text).toLowerCase(),
    language: 'eng',
    keywords: KEYWORDS,
    ...(version ? { version: version.commit ?? version.date, publication_date: version.date } : {}),
    ...(related.length > 0 ? { related_identifiers: related } : {}),
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

/** The SPDX identifier of a license: "CC BY 4.0" is `CC-BY-4.0`. */
const spdx = (license: string) => license.replaceAll(' ', '-');
