import { describe, expect, test } from 'vitest';
import { placePreview, readTermPreview } from './preview.ts';

describe('a preview stands', () => {
  const view = { width: 1000, height: 800 };
  const size = { width: 300, height: 200 };
  const link = (left: number, top: number) => ({ left, top, width: 80, height: 20 });

  test.each([
    ['below its link', link(100, 100), size, { left: 100, top: 126 }],
    ['below where it just fits', link(100, 566), size, { left: 100, top: 592 }],
    ['above where there is no room below', link(100, 567), size, { left: 100, top: 361 }],
    ['above, as high as it may', link(100, 594), { width: 300, height: 580 }, { left: 100, top: 8 }],
    [
      'below where there is room on neither side',
      link(100, 593),
      { width: 300, height: 580 },
      { left: 100, top: 619 },
    ],
    ['inside the right edge', link(900, 100), size, { left: 692, top: 126 }],
    ['at its link where it just fits', link(692, 100), size, { left: 692, top: 126 }],
    ['inside the left edge', link(-20, 100), size, { left: 8, top: 126 }],
    [
      'at the left edge where it is wider than the window',
      link(100, 100),
      { width: 1200, height: 200 },
      { left: 8, top: 126 },
    ],
  ])('%s', (_name, at, preview, corner) => {
    expect(placePreview(at, preview, view)).toEqual(corner);
  });
});

describe('the preview of a term', () => {
  const definitions = {
    'pass-at-k': { term: 'pass@k', definition: 'The chance that one of k answers is right.' },
    größe: { term: 'Größe', definition: 'A size.' },
  };

  test.each([
    [
      'is its name and definition',
      '#pass-at-k',
      { title: 'pass@k', text: 'The chance that one of k answers is right.' },
    ],
    ['is found by an escaped address', '#gr%C3%B6%C3%9Fe', { title: 'Größe', text: 'A size.' }],
    ['is none for another term', '#pass-at-1', undefined],
    ['is none without a term', '', undefined],
  ])('%s', (_name, hash, preview) => {
    expect(readTermPreview(definitions, hash)).toEqual(preview);
  });
});
