import { CITATION_FORMATS } from '../citing/formats.ts';

/** Media types of the files that the site is made of, by how their names end: hosts know them by nothing else. */
export const MEDIA_TYPES = {
  ...Object.fromEntries(CITATION_FORMATS.map(({ extension, mediaType }) => [extension, mediaType])),
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  // Not that of CSL-JSON: most files that end like this hold something else.
  json: 'application/json',
  xml: 'application/xml',
  txt: 'text/plain',
  md: 'text/markdown',
  csv: 'text/csv',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
} as const;

/** The media type of a file by its name; nothing where only its own readers know what it is. */
export function mediaTypeOf(file: string): string | undefined {
  const types: Record<string, string> = MEDIA_TYPES;
  return types[file.slice(file.lastIndexOf('.') + 1)];
}

/** Whether files of a media type hold text, which is UTF-8 here and can be compressed. */
export const isText = (mediaType: string): boolean =>
  /^text\/|[/+](?:json|xml)$/.test(mediaType) ||
  CITATION_FORMATS.some((format) => format.mediaType === mediaType);

/** A media type as a host sends it: with the encoding of texts. */
export const contentType = (mediaType: string): string =>
  isText(mediaType) ? `${mediaType}; charset=utf-8` : mediaType;
