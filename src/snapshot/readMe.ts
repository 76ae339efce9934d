import type { Site } from '../schema/site.ts';
import type { Version } from '../site/version.ts';
import { FOLDERS } from './archivePlace.ts';
import { CHECKSUMS } from './checksums.ts';
import { CITATION_FILE } from './publication.ts';

/**
 * What who opens an archive reads first.
 *
 * @param url address of the live site, where it is known
 */
export function readMe({ title, description, licenses }: Site, version: Version, url?: string): string {
  const state = version.commit ? `${version.date}, git commit ${version.commit}` : version.date;
  return `${[
    `${title}, as of ${state}`,
    description,
    url &&
      `The living survey is at ${url}. Whole addresses in its texts and data lead there, all other links to files of this archive.`,
    `Open ${FOLDERS.site}/index.html to read it. No server and no network is needed, and nothing runs:
search, filters and the form for new papers are left out.`,
    `${FOLDERS.site}/      every page, and citations of all papers (BibTeX, RIS, CSL-JSON, text)
${FOLDERS.data}/      the whole survey as JSON with its JSON Schema, and tables as CSV
${FOLDERS.text}/      every page as Markdown
${FOLDERS.content}/   what people wrote, from which all of this is made
${CITATION_FILE}   how to cite it`,
    `To check that nothing was changed: sha256sum --check ${CHECKSUMS}
(shasum -a 256 --check ${CHECKSUMS} on macOS).`,
    `Text and data: ${licenses.text}. Code: ${licenses.code}.`,
  ]
    .filter(Boolean)
    .join('\n\n')}\n`;
}
