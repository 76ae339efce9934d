/** The part of Citation.js that is used; it ships no types (https://citation.js.org/api/0.7/). */
declare module '@citation-js/core' {
  export const plugins: {
    input: {
      /**
       * Takes one step from a format to the next.
       *
       * @throws SyntaxError with line and column in its message where the data is not of the format
       */
      data(data: unknown, format: string): unknown;
    };
  };
}

declare module '@citation-js/plugin-bibtex' {}
