import type {
  BlockContent,
  Heading,
  Link,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  TableRow,
} from 'mdast';

/** A piece of a line: plain text, in which nothing is markup, or a node. */
export type Piece = string | PhrasingContent;

/** Pieces as nodes. */
export const inline = (pieces: readonly Piece[]): PhrasingContent[] =>
  pieces.map((piece) => (typeof piece === 'string' ? { type: 'text', value: piece } : piece));

/** Pieces with a text between any two. */
export const joined = (pieces: readonly Piece[], between: string): Piece[] =>
  pieces.flatMap((piece, index) => (index > 0 ? [between, piece] : [piece]));

export const paragraph = (...pieces: Piece[]): Paragraph => ({
  type: 'paragraph',
  children: inline(pieces),
});

export const link = (url: string, ...label: string[]): Link => ({
  type: 'link',
  url,
  children: inline(label) as Link['children'],
});

/** An address that is shown itself. */
export const bareLink = (url: string): Link => link(url, url);

export const bold = (text: string): Strong => ({ type: 'strong', children: inline([text]) });

export const heading = (depth: Heading['depth'], ...pieces: Piece[]): Heading => ({
  type: 'heading',
  depth,
  children: inline(pieces),
});

/** One item of a list: a line, and what stands indented below it. */
export const item = (line: readonly Piece[], ...below: BlockContent[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children: [paragraph(...line), ...below],
});

export const list = (items: readonly ListItem[], ordered = false): List => ({
  type: 'list',
  ordered,
  spread: false,
  children: [...items],
});

/** A named fact; without a value it is left out. */
export type Fact = readonly [name: string, value: string | readonly Piece[] | undefined];

/** Named facts, one a line; those without a value, or with an empty one, are left out. */
export const facts = (rows: readonly Fact[]): List =>
  list(
    rows.flatMap(([name, value]) =>
      value?.length ? [item([`${name}: `, ...(typeof value === 'string' ? [value] : value)])] : [],
    ),
  );

/** A table; the first row names the columns. */
export const table = (rows: readonly (readonly Piece[][])[]): Table => ({
  type: 'table',
  children: rows.map(
    (cells): TableRow => ({
      type: 'tableRow',
      children: cells.map((pieces) => ({ type: 'tableCell', children: inline(pieces) })),
    }),
  ),
});
