/** Colors of a card, those of the pages in their light theme. */
export interface Palette {
  paper: string;
  ink: string;
  soft: string;
  rule: string;
  /** The color of the survey's name. */
  accent: string;
  /** The color of a section; ink where it has none. */
  hue: (section: string | undefined) => string;
}

/**
 * Reads the colors from the design tokens.
 *
 * @param css `src/styles/tokens.css`
 * @throws where a color that cards use is not there
 */
export function readPalette(css: string): Palette {
  const colors = new Map(
    [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}),/g)].map(([, name = '', color = '']) => [
      name,
      color,
    ]),
  );
  const hues = new Map(
    [...css.matchAll(/\[data-section="([a-z0-9-]+)"\] \{\s*--hue: var\(--([a-z-]+)\)/g)].map(
      ([, section = '', name = '']) => [section, name],
    ),
  );
  const color = (name: string) => {
    const value = colors.get(name);
    if (!value) throw new Error(`src/styles/tokens.css: expected a color \`--${name}\`, for pictures.`);
    return value;
  };
  return {
    paper: color('paper'),
    ink: color('ink'),
    soft: color('soft'),
    rule: color('rule'),
    accent: color('debate'),
    hue: (section) => color(hues.get(section ?? '') ?? 'ink'),
  };
}
