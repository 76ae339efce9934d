import { decodeText } from './decodeText.ts';
import { formatOf, readBibliographyText } from './readBibliography.ts';
import { readListingText } from './readListing.ts';
import type { Reading } from './wanted.ts';

/**
 * Reads the papers that a file names, whether it is a bibliography, a copied listing or a list of titles.
 *
 * @param file its path, as messages name it
 */
export function readPaperFile(file: string, bytes: Uint8Array): Reading {
  const decoded = decodeText(file, bytes);
  if (!('text' in decoded)) return decoded;
  const read = formatOf(file, decoded.text) ? readBibliographyText : readListingText;
  return read(file, decoded.text);
}
