import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import satori, { type Font } from 'satori';
import type { Box } from './box.ts';
import { CARD_SIZE, EDGE, MEASURED } from './drawCard.ts';
import { encodePng } from './encodePng.ts';

/** A drawing laid out. */
export interface Layout {
  svg: string;
  /** Whether everything has room. */
  fits: boolean;
}

/** Lays a drawing out with letters as large as fit: the first of some drawings that fits, or the last. */
export async function layOut(drawings: readonly Box[], fonts: Font[]): Promise<Layout> {
  let layout: Layout = { svg: '', fits: false };
  for (const drawing of drawings) {
    layout = await layOutOne(drawing, fonts);
    if (layout.fits) break;
  }
  return layout;
}

async function layOutOne(drawing: Box, fonts: Font[]): Promise<Layout> {
  const heights = new Map<unknown, number>();
  let right = 0;
  const svg = await satori(drawing, {
    ...CARD_SIZE,
    fonts,
    onNodeDetected: ({ props, left, width, height }) => {
      heights.set(props['role'], height);
      // Only the card itself begins at the left edge.
      if (left > 0) right = Math.max(right, left + width);
    },
  });
  const high = (heights.get(MEASURED.content) ?? 0) > (heights.get(MEASURED.room) ?? 0);
  return { svg, fits: !high && right <= CARD_SIZE.width - EDGE };
}

/** Where the program that turns drawings into pixels stands. */
export const resvgFile = (): string =>
  createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');

let loading: Promise<void> | undefined;

/** Turns a drawing of Satori, whose letters are outlines, into a PNG. */
export async function rasterize(svg: string): Promise<Buffer> {
  loading ??= initWasm(readFileSync(resvgFile()));
  await loading;
  const drawing = new Resvg(svg);
  const image = drawing.render();
  const png = encodePng({ ...CARD_SIZE, rgba: image.pixels });
  image.free();
  drawing.free();
  return png;
}
