/** What a preview of a link shows. */
export interface Preview {
  /** The paper's title, or the term. */
  title: string;
  /** Year of a paper; nothing for a term. */
  year?: string | undefined;
  /** The takeaway of a paper, or the definition of a term. */
  text: string;
}

/** A box in CSS pixels, from the corner of the window. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Space between the link and its preview, and between a preview and the edge of the window, in CSS pixels. */
const GAP = 6;
const EDGE = 8;

/**
 * Finds the place of a preview: below its link, above it where only there is room, always inside the window's width.
 *
 * @param link the link, or the line of it that is pointed at
 * @param size width and height of the preview
 * @param view width and height of the window
 * @returns the upper left corner, from the corner of the window
 */
export function placePreview(
  link: Box,
  size: Pick<Box, 'width' | 'height'>,
  view: Pick<Box, 'width' | 'height'>,
): Pick<Box, 'left' | 'top'> {
  const below = link.top + link.height + GAP;
  const above = link.top - GAP - size.height;
  const fitsBelow = below + size.height <= view.height - EDGE;
  const left = Math.max(EDGE, Math.min(link.left, view.width - EDGE - size.width));
  return { left, top: fitsBelow || above < EDGE ? below : above };
}

/** Reads the preview of a paper from its page; nothing where the page is another one, as after a move. */
export function readPaperPreview(page: Document): Preview | undefined {
  const title = page.querySelector('h1')?.textContent?.trim();
  const text = page.querySelector('.standfirst')?.textContent?.trim();
  const year = page.querySelector('.facts time')?.getAttribute('datetime')?.slice(0, 4);
  return title && text && year ? { title, year, text } : undefined;
}

/** The glossary's terms as `/glossary/definitions.json` gives them, by id. */
export type Definitions = Record<string, { term: string; definition: string }>;

/** Reads the preview of a term from the definitions, by the link's fragment. */
export function readTermPreview(definitions: Definitions, hash: string): Preview | undefined {
  const found = definitions[decodeURIComponent(hash.slice(1))];
  return found && { title: found.term, text: found.definition };
}
