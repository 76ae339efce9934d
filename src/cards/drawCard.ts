import { STRENGTHS, type Strength } from '../schema/paper.ts';
import { STRENGTH_WORDS, type StrengthCounts } from '../survey/evidence.ts';
import { type Box, box, column, type Style } from './box.ts';
import type { Card } from './card.ts';
import type { Palette } from './palette.ts';

/** Size of a card in pixels: what most services show whole. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Names of the two boxes that are measured: what stands between kicker and foot, and the room for it. */
export const MEASURED = { content: 'content', room: 'room' } as const;

/** Width that stays empty at both sides. */
export const EDGE = 72;
const SANS = { fontFamily: 'sans', fontSize: 27, lineHeight: 1.3 };
const BALANCED = { textWrap: 'balance' };
const ONE_LINE = { whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' };

/**
 * Draws a card as boxes.
 *
 * @param name the survey's name
 * @param scale of titles and text, 1 or smaller, for those that need more room
 */
export function drawCard(card: Card, name: string, palette: Palette, scale: number): Box {
  const hue = palette.hue(card.section);
  return column(
    {
      width: CARD_SIZE.width,
      height: CARD_SIZE.height,
      boxSizing: 'border-box',
      padding: `56px ${EDGE}px 0`,
      background: palette.paper,
      color: palette.ink,
    },
    kicker(card, hue, palette),
    named(
      MEASURED.room,
      { flexGrow: 1, height: 1, margin: '26px 0 22px', alignItems: 'flex-start' },
      content(card, hue, palette, scale),
    ),
    foot(card, name, palette),
  );
}

function kicker({ kicker, evidence }: Card, hue: string, palette: Palette): Box {
  return box(
    { ...SANS, alignItems: 'center', fontWeight: 500, color: hue },
    box({ width: 48, height: 4, marginRight: 20, flexShrink: 0, background: hue }),
    box({ flexGrow: 1, ...ONE_LINE }, kicker),
    ...(evidence
      ? [
          marks(evidence.counts, hue, 22),
          box({ marginLeft: 14, fontWeight: 400, color: palette.soft, flexShrink: 0 }, evidence.label),
        ]
      : []),
  );
}

function content(card: Card, hue: string, palette: Palette, scale: number): Box {
  const { title, fullTitle, text, rows, sections } = card;
  /** Where there is little to say, it is said in larger letters. */
  const sparse = !fullTitle && !rows && !sections;
  const serif = (size: number, style: Style): Style => ({
    fontFamily: 'serif',
    fontSize: size * scale,
    wordBreak: 'break-word',
    ...style,
  });
  return named(
    MEASURED.content,
    { width: '100%', flexDirection: 'column' },
    box(
      serif(sparse ? 96 : fullTitle ? 76 : 68, {
        fontWeight: 600,
        lineHeight: 1.1,
        letterSpacing: '-0.01em',
        ...BALANCED,
      }),
      title,
    ),
    ...(fullTitle ? [box(serif(36, { marginTop: 12, lineHeight: 1.25, ...BALANCED }), fullTitle)] : []),
    ...(text
      ? [
          box(
            serif(sparse ? 38 : 31, {
              marginTop: 24,
              lineHeight: 1.4,
              color: palette.soft,
              textWrap: 'pretty',
            }),
            text,
          ),
        ]
      : []),
    ...(rows ? [rowsOfMarks(rows, hue, palette, scale)] : []),
    ...(sections ? [sectionIndex(sections, palette, scale)] : []),
  );
}

/** Labels with their evidence as marks, which are smaller where there are many. */
function rowsOfMarks(rows: NonNullable<Card['rows']>, hue: string, palette: Palette, scale: number): Box {
  const longest = Math.max(
    ...rows.map(({ counts }) => STRENGTHS.reduce((sum, name) => sum + counts[name], 0)),
  );
  const many = longest > 18;
  return column(
    { marginTop: 34 * scale, gap: 16 * scale },
    ...rows.map(({ label, counts, section }) =>
      box(
        { ...SANS, fontSize: SANS.fontSize * scale, alignItems: many ? 'flex-start' : 'center' },
        box(
          {
            width: many ? 280 : 420,
            marginTop: many ? -5 * scale : 0,
            flexShrink: 0,
            paddingRight: 20,
            lineHeight: 1.15,
          },
          label,
        ),
        marks(counts, section ? palette.hue(section) : hue, Math.round((many ? 21 : 28) * scale)),
      ),
    ),
  );
}

/** The survey's sections with the number of their papers. */
const sectionIndex = (sections: NonNullable<Card['sections']>, palette: Palette, scale: number): Box =>
  box(
    { marginTop: 44 * scale, flexWrap: 'wrap', gap: 20 * scale, justifyContent: 'space-between' },
    ...sections.map(({ id, title, papers }) =>
      box(
        {
          ...SANS,
          fontSize: SANS.fontSize * scale,
          paddingLeft: 16,
          borderLeft: `4px solid ${palette.hue(id)}`,
        },
        box({ fontWeight: 500 }, title),
        box({ marginLeft: 16, color: palette.hue(id) }, String(papers)),
      ),
    ),
  );

/** The survey's name, and facts or the legend opposite. */
function foot({ foot }: Card, name: string, palette: Palette): Box {
  return box(
    {
      height: 92,
      flexShrink: 0,
      alignItems: 'center',
      justifyContent: 'space-between',
      borderTop: `2px solid ${palette.rule}`,
    },
    box(
      { fontFamily: 'serif', fontSize: 32, fontWeight: 600, whiteSpace: 'pre', flexShrink: 0 },
      ...brand(name, palette),
    ),
    box({ ...SANS, marginLeft: 40, color: palette.soft, ...ONE_LINE }, foot ?? legend(palette)),
  );
}

/** The name as the header of pages sets it: its "&" in color and italic. */
const brand = (name: string, palette: Palette): Box[] =>
  name
    .split(/(&)/)
    .map((part) =>
      part === '&'
        ? box({ fontWeight: 400, fontStyle: 'italic', color: palette.accent }, part)
        : box({}, part),
    );

const legend = (palette: Palette): Box =>
  box(
    {},
    ...STRENGTHS.map((strength) =>
      box(
        { alignItems: 'center', marginLeft: 32 },
        mark(strength, palette.soft, 20),
        box({ marginLeft: 12 }, STRENGTH_WORDS[strength].label),
      ),
    ),
  );

/** One mark for each piece of evidence; those that only assume stand apart. */
function marks(counts: StrengthCounts, hue: string, size: number): Box {
  const gap = Math.round(size / 4);
  return box(
    { flexWrap: 'wrap', gap },
    ...STRENGTHS.flatMap((strength) =>
      Array.from({ length: counts[strength] }, (_, index) =>
        mark(strength, hue, size, strength === 'assumption' && index === 0 ? 2 * gap : 0),
      ),
    ),
  );
}

/** The drawing of `src/styles/marks.css`: solid direct, outline indirect, hatched assumed. */
function mark(strength: Strength, color: string, size: number, marginLeft = 0): Box {
  const hatched = `repeating-linear-gradient(135deg, transparent 0px, transparent 4px, ${color} 4px, ${color} 6px)`;
  return box({
    width: size,
    height: size,
    marginLeft,
    flexShrink: 0,
    boxSizing: 'border-box',
    border: `3px solid ${color}`,
    borderRadius: 2,
    ...(strength === 'direct' && { background: color }),
    ...(strength === 'assumption' && { backgroundImage: hatched, opacity: 0.6 }),
  });
}

/** A box that can be found again in what was laid out. */
function named(role: string, style: Style, ...children: Box[]): Box {
  const { type, props } = box(style, ...children);
  return { type, props: { ...props, role } };
}
