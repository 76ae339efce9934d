import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ArchiveError, checkArchive, packArchive } from './archive.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const FILES = [
  { path: 'site/b.html', bytes: bytesOf('<p>b</p>') },
  { path: 'README.txt', bytes: bytesOf('Read me.\n') },
];
/** By `printf 'Read me.\n' | sha256sum` and `printf '<p>b</p>' | sha256sum`. */
const DIGEST_OF_README = '0378767b3aa93349bb79cdd0ba46bd5979bb7adfb8cbcfe2404097479935be50';
const DIGEST_OF_B = 'b8fa62ed9cd18a7750d99bdde44597f4579cb8c049fa244291ab2686d6c72c6e';

const pack = (files = FILES) => packArchive('survey-2026-11-21', files, '2026-11-21');

/** The archive with files changed by path; `undefined` takes one out. */
function changed(changes: Record<string, ReturnType<typeof bytesOf> | undefined>): Uint8Array {
  const files = { ...unzipSync(pack()) };
  for (const [path, bytes] of Object.entries(changes)) {
    if (bytes) files[`survey-2026-11-21/${path}`] = bytes;
    else delete files[`survey-2026-11-21/${path}`];
  }
  return zipSync(files);
}

test('the same files give the same bytes, in whatever order they come and wherever it is midnight', () => {
  const zone = process.env['TZ'];
  const here = pack();
  process.env['TZ'] = 'Pacific/Auckland';
  const there = pack([...FILES].reverse());
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(Buffer.compare(here, there)).toBe(0);
});

test('everything lies in one folder, beside a list of digests that `sha256sum --check` reads', () => {
  const files = unzipSync(pack());
  expect(Object.keys(files)).toEqual([
    'survey-2026-11-21/README.txt',
    'survey-2026-11-21/SHA256SUMS',
    'survey-2026-11-21/site/b.html',
  ]);
  expect(new TextDecoder().decode(files['survey-2026-11-21/SHA256SUMS'])).toBe(
    `${DIGEST_OF_README}  README.txt\n${DIGEST_OF_B}  site/b.html\n`,
  );
});

describe('checking', () => {
  test('finds nothing in an archive as it was made', () => {
    expect(checkArchive(pack(), 'a.zip')).toEqual({ files: 2, problems: [] });
  });

  test('names a file that was changed, with both digests', () => {
    expect(checkArchive(changed({ 'README.txt': bytesOf('<p>b</p>') }), 'a.zip').problems).toEqual([
      `README.txt has the digest ${DIGEST_OF_B}; SHA256SUMS says ${DIGEST_OF_README}.`,
    ]);
  });

  test('names a file that was taken out', () => {
    expect(checkArchive(changed({ 'site/b.html': undefined }), 'a.zip').problems).toEqual([
      'site/b.html is listed in SHA256SUMS and missing.',
    ]);
  });

  test('names a file that was put in', () => {
    expect(checkArchive(changed({ 'site/c.html': bytesOf('x') }), 'a.zip').problems).toEqual([
      'site/c.html is not listed in SHA256SUMS.',
    ]);
  });

  test('says so where it is another archive', () => {
    expect(() => checkArchive(changed({ SHA256SUMS: undefined }), 'a.zip')).toThrow(
      new ArchiveError('a.zip has no SHA256SUMS: it was not made by `npm run snapshot`.'),
    );
  });

  test('says so where it is none, or cut off', () => {
    expect(() => checkArchive(bytesOf('no archive'), 'a.zip')).toThrow(
      new ArchiveError('a.zip is no ZIP archive, or it is damaged: invalid zip data.'),
    );
    expect(() => checkArchive(pack().slice(0, -40), 'a.zip')).toThrow(ArchiveError);
  });
});
