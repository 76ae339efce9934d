import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../content/checkContent.ts';
import { contentRoot } from '../content/contentRoot.ts';
import { readPalette } from './palette.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

test('cards have the colors of pages in the light theme, and each section a color of its own', () => {
  const palette = readPalette(tokens);
  expect(palette).toMatchObject({ paper: '#fdfcf9', ink: '#1f1c17' });
  const sections = checkContent(contentRoot()).content?.taxonomy.data.sections ?? [];
  expect(new Set([...sections.map(({ id }) => palette.hue(id)), palette.ink]).size).toBe(sections.length + 1);
});

test('a section without a color takes that of the text', () => {
  expect(readPalette(tokens).hue('new-section')).toBe('#1f1c17');
});

test('a color that was renamed is named', () => {
  expect(() => readPalette(tokens.replace('--soft:', '--gentle:'))).toThrow(
    'src/styles/tokens.css: expected a color `--soft`, for pictures.',
  );
});
