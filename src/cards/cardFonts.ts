import { readFileSync } from 'node:fs';
import type { Font } from 'satori';

/** Reads the fonts of cards, which `src/integrations/fonts.ts` has made. */
export function readCardFonts(folder: string): Font[] {
  const font = (name: string, weight: 400 | 500 | 600, style: 'normal' | 'italic', file: string): Font => ({
    name,
    weight,
    style,
    data: readFileSync(`${folder}${file}`),
  });
  return [
    font('serif', 400, 'normal', 'card-serif-400.ttf'),
    font('serif', 600, 'normal', 'card-serif-600.ttf'),
    font('serif', 400, 'italic', 'card-serif-italic.ttf'),
    font('sans', 400, 'normal', 'card-sans-400.ttf'),
    font('sans', 500, 'normal', 'card-sans-500.ttf'),
  ];
}
