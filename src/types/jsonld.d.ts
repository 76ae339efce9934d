declare module 'jsonld' {
  /** A node as expansion leaves it: all names whole, all values in lists. */
  export type ExpandedNode = Record<string, unknown>;
  interface Options {
    /** Throws where something would be dropped. */
    safe?: boolean;
    /** Answers instead of the network. */
    documentLoader?: (url: string) => Promise<{ document: unknown; documentUrl: string }>;
  }
  const jsonld: { expand(document: unknown, options?: Options): Promise<ExpandedNode[]> };
  export default jsonld;
}
