import { type ReadEntry, readEntry } from './readEntry.ts';

/** What a missing file stands for, and how it begins once there is a redirect. */
const NO_REDIRECTS = `# Where published addresses lead that are no more: of a page, which takes its anchors along, or of one anchor.
# \`npm run rename\` adds lines here. None is removed, unless its address comes into use again.
redirects: []
`;

/** Reads `redirects.yaml` from its bytes; without any, as it would be without redirects. */
export function readRedirects(file: string, bytes?: Uint8Array): ReadEntry<'redirects'> {
  return readEntry('redirects', 'redirects', file, bytes?.length ? bytes : Buffer.from(NO_REDIRECTS));
}
