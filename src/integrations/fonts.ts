import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

/** One file of the fonts that pages load (WOFF2), or that pictures are drawn with (TTF). */
interface FontFile {
  /** Name under `.cache/fonts`, from which `src/styles/fonts.css` or `src/cards/cardFonts.ts` loads it. */
  name: string;
  /** The whole font, as its package ships it. */
  from: string;
  axes: Record<string, number | { min: number; max: number }>;
  characters: string[];
}

const ASCII = range(0x20, 0x7e);
const PUNCTUATION = [...'–—‘’“”…†‡•′″€'];
const SIGNS = [...'←↑→↓−×÷±≈≠≤≥∞∑·½²³'];

/** Letters of European names. */
const LETTERS = ['\u00a0', ...'§©°', ...range(0xc0, 0xff), ...'ćČčęěğıłńőřśşŠšžŽ'];

/** Letters of formulas, which are italic. */
const GREEK = [...'αβγδεηθκλμπρστφϕψωΦ'];

/** Operators, and brackets that grow by the font's table for mathematics; loaded only where a page has a formula. */
const FORMULA_SIGNS = [...' ()[]{}|^∑∈∩∪∇∼∥∝≻⋆⋯⇒'];

const SERIF = 'source-serif/VAR/SourceSerif4Variable-Roman.ttf';
const SERIF_ITALIC = 'source-serif/VAR/SourceSerif4Variable-Italic.ttf';
const SANS = '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2';

const FILES: readonly FontFile[] = [
  {
    name: 'source-serif.woff2',
    from: SERIF,
    axes: { opsz: 14, wght: { min: 400, max: 600 } },
    characters: [...ASCII, ...PUNCTUATION, ...SIGNS, ...LETTERS],
  },
  {
    name: 'source-serif-italic.woff2',
    from: SERIF_ITALIC,
    axes: { opsz: 14, wght: 400 },
    characters: [...ASCII, ...PUNCTUATION, ...GREEK, ...'×−→é'],
  },
  {
    name: 'formula-signs.woff2',
    from: '@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2',
    axes: {},
    characters: FORMULA_SIGNS,
  },
  {
    name: 'figtree.woff2',
    from: SANS,
    axes: { wght: { min: 400, max: 600 } },
    characters: [...ASCII, ...PUNCTUATION, ...SIGNS, ...LETTERS],
  },
  // Letters of pictures are larger than those of pages, so their optical size is too.
  ...[400, 600].map((wght) => ({
    name: `card-serif-${wght}.ttf`,
    from: SERIF,
    axes: { opsz: 24, wght },
    characters: [...ASCII, ...PUNCTUATION, ...SIGNS, ...LETTERS, ...GREEK],
  })),
  { name: 'card-serif-italic.ttf', from: SERIF_ITALIC, axes: { opsz: 24, wght: 400 }, characters: ASCII },
  ...[400, 500].map((wght) => ({
    name: `card-sans-${wght}.ttf`,
    from: SANS,
    axes: { wght },
    characters: [...ASCII, ...PUNCTUATION, ...SIGNS, ...LETTERS],
  })),
];

/** Every character that some font of ours can show. */
export const CHARACTERS: ReadonlySet<string> = new Set(FILES.flatMap(({ characters }) => characters));

/** Makes the files of all fonts before pages are bundled. */
export function fonts(): AstroIntegration {
  return {
    name: 'survey:fonts',
    hooks: {
      'astro:config:setup': ({ config, logger }) =>
        makeFonts(fileURLToPath(new URL('.cache/fonts/', config.root)), (line) => logger.info(line)),
    },
  };
}

/**
 * Subsets the fonts into a folder, once for each change of what goes in.
 *
 * @param folder with a slash at its end
 * @param log is told the size of each file that is made
 */
export async function makeFonts(folder: string, log: (line: string) => void): Promise<void> {
  const recipe = createHash('sha256').update(JSON.stringify(FILES)).digest('hex');
  const stamp = `${folder}recipe`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === recipe) return;
  mkdirSync(folder, { recursive: true });
  for (const { name, from, axes, characters } of FILES) {
    const whole = readFileSync(createRequire(import.meta.url).resolve(from));
    const subset = await subsetFont(whole, characters.join(''), {
      targetFormat: name.endsWith('.ttf') ? 'sfnt' : 'woff2',
      variationAxes: axes,
      keepFeatures: ['kern', 'liga', 'onum', 'lnum', 'tnum'],
      noHinting: true,
    });
    writeFileSync(`${folder}${name}`, subset);
    log(`${name}: ${(subset.length / 1000).toFixed(1)} kB`);
  }
  writeFileSync(stamp, recipe);
}

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
}
