import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Font } from 'satori';
import type { Card } from './card.ts';
import { drawCard } from './drawCard.ts';
import { keep, takeKept } from './keptCards.ts';
import type { Palette } from './palette.ts';
import { layOut, rasterize, resvgFile } from './renderCard.ts';

/** What all cards of a site are made with. */
export interface Materials {
  /** The survey's name. */
  name: string;
  palette: Palette;
  fonts: Font[];
  /** Source text of the code that turns drawings into files, so that a change of it makes all cards anew. */
  code: readonly string[];
  /** Where cards are kept from one build to the next. */
  folder: string;
}

/** How large letters are, in parts of their full size: the first at which everything fits is taken. */
const SCALES = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44];

/** The drawings of a card, the one with the largest letters first. */
export const drawingsOf = (card: Card, { name, palette }: Pick<Materials, 'name' | 'palette'>) =>
  SCALES.map((scale) => drawCard(card, name, palette, scale));

/**
 * Gives a function that makes the PNG of a card, or takes it from the folder of those that were made before. Their names are
 * digests of everything that goes in: the drawings, fonts, programs and code.
 */
export function cardMaker(materials: Materials): (card: Card) => Promise<Buffer> {
  const tools = digest([
    ...materials.fonts.map(({ data }) => new Uint8Array(data)),
    readFileSync(resvgFile()),
    readFileSync(createRequire(import.meta.url).resolve('satori/package.json')),
    ...materials.code,
  ]);
  return async (card) => {
    const drawings = drawingsOf(card, materials);
    const file = join(materials.folder, `${digest([tools, JSON.stringify(drawings)])}.png`);
    const kept = takeKept(file);
    if (kept) return kept;
    const { svg } = await layOut(drawings, materials.fonts);
    const png = await rasterize(svg);
    keep(file, png);
    return png;
  };
}

function digest(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('hex').slice(0, 32);
}
