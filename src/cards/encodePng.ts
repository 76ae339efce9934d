import { crc32, deflateSync } from 'node:zlib';

/** Pixels of a picture without transparency, row by row, four bytes each. */
export interface Pixels {
  width: number;
  height: number;
  rgba: Uint8Array;
}

/**
 * Writes a PNG with a palette (https://www.w3.org/TR/png-3/), a third of the size of one with four bytes for each pixel. Up
 * to 256 colors are kept as they are, which is enough for letters on paper; where there are more, they are rounded as
 * little as makes them fit.
 */
export function encodePng({ width, height, rgba }: Pixels): Buffer {
  const colors = new Uint32Array(rgba.buffer, rgba.byteOffset, width * height);
  const { palette, indices } = toPalette(colors);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    rows.set(indices.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);

  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits for each pixel, which is an index of the palette.
  header.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.from(palette.flatMap((color) => [color & 255, (color >> 8) & 255, (color >> 16) & 255])),
    ),
    chunk('IDAT', deflateSync(rows, { level: 8 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function toPalette(colors: Uint32Array): { palette: number[]; indices: Uint8Array } {
  for (let dropped = 0; ; dropped++) {
    const found = tryPalette(colors, dropped);
    if (found) return found;
  }
}

/** The palette of colors without their last bits, in the order in which they appear; nothing where they do not fit. */
function tryPalette(colors: Uint32Array, dropped: number) {
  const mask = ((0xff << dropped) & 0xff) * 0x010101;
  const places = new Map<number, number>();
  const palette: number[] = [];
  const indices = new Uint8Array(colors.length);
  let last = -1;
  let place = 0;
  for (let index = 0; index < colors.length; index++) {
    const color = (colors[index] ?? 0) & mask;
    if (color !== last) {
      last = color;
      place = places.get(color) ?? palette.length;
      if (place === palette.length) {
        if (place === 256) return undefined;
        places.set(color, place);
        palette.push(color);
      }
    }
    indices[index] = place;
  }
  return { palette, indices };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
