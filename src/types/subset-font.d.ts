declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2';
    /** A number pins an axis, a range limits it. */
    variationAxes?: Record<string, number | { min: number; max: number }>;
    /** OpenType features to keep; all of them without it. */
    keepFeatures?: string[];
    noHinting?: boolean;
  }
  /** Returns the font with only the glyphs that the text needs. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
