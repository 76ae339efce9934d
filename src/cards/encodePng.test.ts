import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodePng } from './encodePng.ts';

/** Reads a PNG with a palette and no filters back into pixels, checking all sums. */
function decode(png: Buffer): { width: number; height: number; rgba: number[] } {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.set(body.subarray(0, 4).toString('latin1'), body.subarray(4));
    at += 12 + length;
  }
  expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  const [header, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((name) => chunks.get(name) ?? Buffer.alloc(0));
  if (!header || !palette || !data) throw new Error('a chunk is missing');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(data);
  const rgba: number[] = [];
  for (let y = 0; y < height; y++) {
    expect(rows[y * (width + 1)]).toBe(0);
    for (let x = 0; x < width; x++) {
      const index = rows[y * (width + 1) + 1 + x] ?? 0;
      rgba.push(...palette.subarray(3 * index, 3 * index + 3), 255);
    }
  }
  return { width, height, rgba };
}

test('a picture of few colors is kept as it is', () => {
  const colors = [
    [253, 252, 249, 255],
    [31, 28, 23, 255],
    [31, 93, 156, 255],
  ];
  const rgba = Array.from({ length: 6 }, (_, index) => colors[index % 3] ?? []).flat();
  expect(decode(encodePng({ width: 3, height: 2, rgba: Uint8Array.from(rgba) }))).toEqual({
    width: 3,
    height: 2,
    rgba,
  });
});

test('a picture of more colors than a palette holds is off by little', () => {
  const rgba = Array.from({ length: 300 }, (_, index) => [index % 256, index >> 1, 128, 255]).flat();
  const back = decode(encodePng({ width: 300, height: 1, rgba: Uint8Array.from(rgba) })).rgba;
  const off = rgba.map((value, index) => Math.abs((value & 255) - (back[index] ?? 0)));
  expect(Math.max(...off)).toBe(1);
});
