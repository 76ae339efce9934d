import type { StrengthCounts } from '../survey/evidence.ts';

/** What the picture of a page shows, from top to bottom; what is absent is left out. */
export interface Card {
  /** Id of the section whose color it takes. */
  section?: string;
  /** What kind of page it is, or where it belongs. */
  kicker: string;
  /** Evidence as marks at the right of the kicker, and what it bears on. */
  evidence?: { counts: StrengthCounts; label: string };
  title: string;
  /** A second, longer title. */
  fullTitle?: string;
  text?: string;
  /** Evidence as marks, in rows; each in the color of the card, or of a section of its own. */
  rows?: { label: string; counts: StrengthCounts; section?: string }[];
  /** Sections of the survey, below the text. */
  sections?: { id: string; title: string; papers: number }[];
  /** What stands at the bottom, opposite the survey's name; without it the marks are explained there. */
  foot?: string;
  /** The picture in words, for those who do not see it. */
  alt: string;
}
