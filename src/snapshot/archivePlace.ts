/** Folders of an archive. */
export const FOLDERS = { site: 'site', data: 'data', text: 'text', content: 'content' } as const;

/** What only works on a server, or tells programs where the live site is. */
const LEFT_OUT = [
  /\.js$/,
  /^pagefind\//,
  /^404\.html$/,
  /^(?:sitemap-.*|opensearch)\.xml$/,
  /(?:^|\/)card\.png$/,
];

/**
 * Where a file of the built site goes in an archive; nothing where it is left out. Data and texts get folders of their own,
 * so that people find them without the site.
 *
 * @param file path from the site's folder, with `/` between parts
 */
export function archivePlace(file: string): string | undefined {
  if (LEFT_OUT.some((pattern) => pattern.test(file))) return undefined;
  if (/^data\/[^/]+\.(?:json|csv)$/.test(file)) return file.replace(/^data/, FOLDERS.data);
  if (/(?:^|\/)index\.md$/.test(file) || file === 'llms.txt') return `${FOLDERS.text}/${file}`;
  return `${FOLDERS.site}/${file}`;
}
