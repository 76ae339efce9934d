/** Styles of a box as Satori reads them (https://github.com/vercel/satori#css); lengths in pixels. */
export type Style = Record<string, string | number>;

/** A box of a drawing, in the form that Satori takes. */
export interface Box {
  type: 'div';
  props: { style: Style; children: (Box | string)[]; role?: string };
}

/** A box with others or a text in it. */
export function box(style: Style, ...children: (Box | string)[]): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** Boxes below one another. */
export const column = (style: Style, ...children: Box[]): Box =>
  box({ flexDirection: 'column', ...style }, ...children);
