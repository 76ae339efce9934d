import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import satori from 'satori';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeSurvey } from '../../tests/fixtures/makeSurvey.ts';
import { checkContent } from '../content/checkContent.ts';
import { contentRoot } from '../content/contentRoot.ts';
import { CHARACTERS, makeFonts } from '../integrations/fonts.ts';
import { typesetAll } from '../site/typeset.ts';
import { buildSurvey } from '../survey/buildSurvey.ts';
import type { Survey } from '../survey/survey.ts';
import { box } from './box.ts';
import type { Card } from './card.ts';
import { readCardFonts } from './cardFonts.ts';
import { cardMaker, drawingsOf, type Materials } from './cardMaker.ts';
import { listCards } from './listCards.ts';
import { readPalette } from './palette.ts';
import { layOut } from './renderCard.ts';

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
let materials: Materials;
beforeAll(async () => {
  await makeFonts('.cache/fonts/', () => {});
  materials = {
    name: 'Reward & Reason',
    palette: readPalette(readFileSync('src/styles/tokens.css', 'utf8')),
    fonts: readCardFonts('.cache/fonts/'),
    code: ['version 1'],
    folder: join(folder, 'kept'),
  };
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The survey as pages show it. */
function readRealSurvey(): Survey {
  const { content } = checkContent(contentRoot());
  if (!content) throw new Error('the content has mistakes');
  return buildSurvey(typesetAll(content));
}

const fits = async (card: Card) => (await layOut(drawingsOf(card, materials), materials.fonts)).fits;

describe('everything that a card says has room', () => {
  test('for every page of the survey', async () => {
    const over: string[] = [];
    for (const [page, card] of listCards(readRealSurvey())) if (!(await fits(card))) over.push(page);
    expect(over).toEqual([]);
  });

  const long = (length: number) => 'Wide Words Make Wider Titles '.repeat(20).slice(0, length);
  const counts = { direct: 30, indirect: 12, assumption: 6 };
  const card: Card = { kicker: 'Papers', title: 'ProRL', foot: 'Ada Example, 2025', alt: 'A card' };
  test.each<[string, Partial<Card>]>([
    [
      'titles and takeaway as long as the schema allows',
      { title: long(48), fullTitle: long(250), text: long(240) },
    ],
    [
      'titles that cannot be broken',
      { title: 'W'.repeat(48), fullTitle: 'W'.repeat(250), text: 'W'.repeat(240) },
    ],
    [
      'a long kicker and much evidence',
      { kicker: long(75), evidence: { counts, label: 'on 14 open questions' } },
    ],
    ['a foot that is longer than the card', { foot: long(200) }],
    [
      'a long question with six positions',
      { title: long(160), rows: Array(6).fill({ label: long(60), counts }) },
    ],
    ['many sections', { sections: Array(12).fill({ id: 'efficiency', title: long(40), papers: 400 }) }],
  ])('with %s', async (_, change) => {
    expect(await fits({ ...card, ...change })).toBe(true);
  });

  test('and what has none is noticed', async () => {
    expect(await fits({ ...card, text: long(500).repeat(5) })).toBe(false);
    expect(await fits({ ...card, sections: [{ id: 'a', title: 'W'.repeat(100), papers: 1 }] })).toBe(false);
  });
});

test('every letter that a card may show is in its fonts', async () => {
  const shown = new Set(
    [...listCards(readRealSurvey()).values()].flatMap((card) => [...JSON.stringify(card)]),
  );
  expect([...shown].filter((character) => !CHARACTERS.has(character))).toEqual([]);
  const [serif, , , sans] = materials.fonts;
  for (const font of [serif, sans]) {
    if (!font) throw new Error('a font is missing');
    const drawn = (text: string) =>
      satori(box({ fontFamily: font.name }, text), { width: 99, height: 99, fonts: [font] });
    // A character for private use, which no font has.
    const missing = await drawn('\ue000');
    const lacking: string[] = [];
    for (const character of shown)
      if (character.trim() && (await drawn(character)) === missing) lacking.push(character);
    expect(lacking, font.name).toEqual([]);
  }
});

describe('a card', () => {
  const [first, second] = [...listCards(makeSurvey([{ slug: 'a' }, { slug: 'b' }])).values()].slice(-2);
  if (!first || !second) throw new Error('both papers have a card');
  const kept = () => readdirSync(materials.folder);

  test('is a small PNG of the size that services expect, the same each time', async () => {
    const png = await cardMaker(materials)(first);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(40_000);
    expect(await cardMaker({ ...materials, folder: join(folder, 'elsewhere') })(first)).toEqual(png);
  });

  test('is made once, and taken from the folder from then on', async () => {
    await cardMaker(materials)(first);
    const [file = ''] = kept();
    writeFileSync(join(materials.folder, file), 'the kept one');
    expect(String(await cardMaker(materials)(first))).toBe('the kept one');
  });

  test('is made anew where its text, the code or a font is another', async () => {
    const before = kept().length;
    await cardMaker(materials)(second);
    expect(kept()).toHaveLength(before + 1);
    await cardMaker({ ...materials, code: ['version 2'] })(second);
    expect(kept()).toHaveLength(before + 2);
    await cardMaker({ ...materials, fonts: [...materials.fonts].reverse() })(second);
    expect(kept()).toHaveLength(before + 3);
  });

  test('is made even where it cannot be kept', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    expect((await cardMaker({ ...materials, folder: file })(first)).length).toBeGreaterThan(1000);
  });
});
