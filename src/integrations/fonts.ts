import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import subsetFont from 'subset-font';

/** One file of the fonts that pages load. */
interface FontFile {
  /** Name under `.cache/fonts`, from which `src/styles/fonts.css` loads it. */
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

const FILES: readonly FontFile[] = [
  {
    name: 'source-serif.woff2',
    from: 'source-serif/VAR/SourceSerif4Variable-Roman.ttf',
    axes: { opsz: 14, wght: { min: 400, max: 600 } },
    characters: [...ASCII, ...PUNCTUATION, ...SIGNS, ...LETTERS],
  },
  {
    name: 'source-serif-italic.woff2',
    from: 'source-serif/VAR/SourceSerif4Variable-Italic.ttf',
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
    from: '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 600 } },
    characters: [...ASCII, ...PUNCTUATION, ...SIGNS, ...LETTERS],
  },
];

/** Every character that some font of ours can show. */
export const CHARACTERS: ReadonlySet<string> = new Set(FILES.flatMap(({ characters }) => characters));

/** Subsets the fonts into `.cache/fonts` before pages are bundled; done once for each change of what goes in. */
export function fonts(): AstroIntegration {
  return {
    name: 'survey:fonts',
    hooks: {
      'astro:config:setup': async ({ config, logger }) => {
        const folder = fileURLToPath(new URL('.cache/fonts/', config.root));
        const recipe = createHash('sha256').update(JSON.stringify(FILES)).digest('hex');
        const stamp = `${folder}recipe`;
        if (existsSync(stamp) && readFileSync(stamp, 'utf8') === recipe) return;
        mkdirSync(folder, { recursive: true });
        for (const { name, from, axes, characters } of FILES) {
          const whole = readFileSync(createRequire(import.meta.url).resolve(from));
          const subset = await subsetFont(whole, characters.join(''), {
            targetFormat: 'woff2',
            variationAxes: axes,
            keepFeatures: ['kern', 'liga', 'onum', 'lnum', 'tnum'],
            noHinting: true,
          });
          writeFileSync(`${folder}${name}`, subset);
          logger.info(`${name}: ${(subset.length / 1000).toFixed(1)} kB`);
        }
        writeFileSync(stamp, recipe);
      },
    },
  };
}

function range(from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
}
