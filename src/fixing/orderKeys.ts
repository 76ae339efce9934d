import { isMap, isNode, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { DataPath } from '../content/parseYaml.ts';

/** A map on lines of its own, whose fields the schema knows. */
interface Fields {
  map: YAMLMap;
  /** Names of the fields, in the schema's order. */
  order: readonly string[];
}

/**
 * YAML with the fields of its maps in the order of the schema. Comments go with the field below them; nothing else
 * changes.
 *
 * @param source YAML that the schema accepts
 * @param keysAt the fields that the schema knows at a path, in order; none where it names none
 */
export function orderKeys(source: string, keysAt: (path: DataPath) => readonly string[]): string {
  let text = source;
  const left = new Set<number>();
  for (;;) {
    const contents = parseDocument(text).contents;
    const next = fieldsIn(contents, keysAt, []).find(
      (fields) => !isOrdered(fields) && !left.has(fields.map.range?.[0] ?? 0),
    );
    if (!next) return text;
    const ordered = reorder(text, next);
    if (ordered === undefined) left.add(next.map.range?.[0] ?? 0);
    else text = ordered;
  }
}

/** All maps on lines of their own, outer ones first. */
function fieldsIn(
  node: Node | null,
  keysAt: (path: DataPath) => readonly string[],
  path: DataPath,
): Fields[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => inside(item, keysAt, [...path, index]));
  if (!isMap(node)) return [];
  const order = keysAt(path);
  return [
    ...(order.length > 0 && !node.flow ? [{ map: node, order }] : []),
    ...node.items.flatMap((pair) => inside(pair.value, keysAt, [...path, nameOf(pair)])),
  ];
}

const inside = (value: unknown, keysAt: (path: DataPath) => readonly string[], path: DataPath): Fields[] =>
  isNode(value) ? fieldsIn(value, keysAt, path) : [];

const nameOf = ({ key }: Pair) => (isScalar(key) ? String(key.value) : '');

function placesOf({ map, order }: Fields): number[] {
  return map.items.map((pair) => {
    const place = order.indexOf(nameOf(pair));
    return place < 0 ? order.length : place;
  });
}

function isOrdered(fields: Fields): boolean {
  const places = placesOf(fields);
  return places.every((place, index) => index === 0 || (places[index - 1] ?? 0) <= place);
}

/** The text with the fields of one map in order; nothing where a comment stands in the way. */
function reorder(source: string, fields: Fields): string | undefined {
  const { items } = fields.map;
  const keyStarts = items.map(({ key }) => (isNode(key) ? (key.range?.[0] ?? 0) : 0));
  const [first = 0] = keyStarts;
  const lineStart = source.lastIndexOf('\n', first - 1) + 1;
  // In a list the first field stands behind the list's hyphen.
  const isInList = /\S/.test(source.slice(lineStart, first));
  const starts = keyStarts.map((start, index) =>
    index === 0 && isInList ? start : withCommentsAbove(source, start),
  );
  const end = lineEnd(source, valueEnd(items.at(-1)));
  const parts = starts.map((start, index) => {
    const part = source.slice(start, starts[index + 1] ?? end);
    const indented = index === 0 && isInList ? ' '.repeat(first - lineStart) + part : part;
    return indented.endsWith('\n') ? indented : `${indented}\n`;
  });
  const places = placesOf(fields);
  const sorted = parts
    .map((part, index) => ({ part, place: places[index] ?? 0 }))
    .sort((a, b) => a.place - b.place)
    .map(({ part }) => part);
  if (isInList && /^\s*#/.test(sorted[0] ?? '')) return undefined;

  const joined = sorted.join('');
  const block = isInList ? joined.slice(first - lineStart) : joined;
  const tail = source.slice(end);
  return (
    source.slice(0, starts[0]) + (tail === '' && !source.endsWith('\n') ? block.slice(0, -1) : block) + tail
  );
}

/** Where the line of a key begins, or the first of the comment lines right above it. */
function withCommentsAbove(source: string, keyStart: number): number {
  let start = source.lastIndexOf('\n', keyStart - 1) + 1;
  while (start > 0) {
    const above = source.lastIndexOf('\n', start - 2) + 1;
    if (!/^\s*#/.test(source.slice(above, start))) break;
    start = above;
  }
  return start;
}

const valueEnd = (pair: Pair | undefined): number => {
  const node = isNode(pair?.value) ? pair.value : pair?.key;
  return isNode(node) ? (node.range?.[1] ?? 0) : 0;
};

const lineEnd = (source: string, offset: number): number => {
  if (source[offset - 1] === '\n') return offset;
  const next = source.indexOf('\n', offset);
  return next < 0 ? source.length : next + 1;
};
