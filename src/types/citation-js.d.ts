/** The part of Citation.js that is used; it ships no types (https://citation.js.org/api/0.7/). */
declare module '@citation-js/core' {
  /** Writes items of CSL-JSON in another format. */
  type OutputFormat = (items: readonly object[], options?: object) => string;

  export const plugins: {
    /** Registers formats under the name of a plugin. */
    add(name: string, plugin: { output: Record<string, OutputFormat> }): void;
    input: {
      /**
       * Takes one step from a format to the next.
       *
       * @throws SyntaxError with line and column in its message where the data is not of the format
       */
      data(data: unknown, format: string): unknown;
    };
    output: {
      /** @throws where no plugin has registered the format */
      format(name: string, items: readonly object[], options?: object): string;
    };
    config: {
      /** Settings and tables of the plugin for BibTeX. */
      get(plugin: '@bibtex'): {
        constants: {
          /** Combining characters by the LaTeX command for the accent, without its backslash. */
          diacritics: Record<string, string>;
          /** Characters by their LaTeX command. */
          commands: Record<string, string | null>;
          /** Characters by their LaTeX command, which is allowed in formulas only. */
          mathCommands: Record<string, string>;
        };
      };
    };
  };

  export namespace util {
    /** One rule of a mapping between a format (`source`) and CSL-JSON (`target`). */
    interface Mapping {
      source: string | string[];
      target?: string | string[];
      convert?: { toSource(...values: never[]): unknown };
    }

    /** A mapping in both directions, by property. */
    class Translator {
      constructor(mappings: Mapping[]);
      /** From CSL-JSON to the format; properties that are `undefined` are left out. */
      convertToSource(item: object): Record<string, unknown>;
    }
  }
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
