import { isMap, isNode, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml';
import type { Complaint } from '../findings/finding.ts';
import { findYamlProblems } from './yamlProblems.ts';

/** Line and column, both from 1. */
export interface Position {
  line: number;
  column: number;
}

/** A path into parsed data: keys of maps and indexes of lists. */
export type DataPath = readonly PropertyKey[];

/** YAML as a value, with the place of every part of it. */
export interface ParsedYaml {
  data: unknown;
  /** Where the value at a path stands; where it is missing, where its nearest parent stands. */
  locate(path: DataPath): Position;
  /** Where the value at a path begins and ends in the source; nothing where it is missing. */
  rangeOf(path: DataPath): readonly [start: number, end: number] | undefined;
  /** Where the key at a path stands. */
  locateKey(path: DataPath): Position;
  problems: (Position & { complaint: Complaint })[];
}

/**
 * Parses YAML 1.2 (core schema: a date stays text). Anchors, aliases and tags are refused, so that a file says
 * what it says in one place. Of several errors of syntax it names the first, which mostly causes the others.
 *
 * @param source the YAML
 * @param firstLine line of the file on which the YAML begins
 */
export function parseYaml(source: string, firstLine: number): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: Math.max(col, 1) };
  };
  const start = { line: firstLine, column: 1 };
  const problems = findYamlProblems(document, source).map(({ offset, complaint }) => ({
    ...at(offset),
    complaint,
  }));

  const tree = placeOf(document.contents);
  return {
    data: problems.length === 0 ? document.toJS() : undefined,
    problems,
    locate(path) {
      let place = tree;
      for (const step of path) {
        const next = place?.inside?.get(String(step));
        if (!next) break;
        place = next;
      }
      return path.length === 0 || !place || place === tree ? start : at(place.start);
    },
    rangeOf(path) {
      const place = placeAt(tree, path);
      return place && [place.start, place.end];
    },
    locateKey(path) {
      const key = placeAt(tree, path)?.key;
      return key === undefined ? this.locate(path.slice(0, -1)) : at(key);
    },
  };
}

/** Where a value stands, by offset. A tree of these is kept for each file, since that of the parser takes much more. */
interface Place {
  start: number;
  end: number;
  /** Where its key begins, in a map. */
  key?: number;
  /** Places of what it holds, by key or index. */
  inside?: Map<string, Place>;
}

function placeOf(node: unknown): Place | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  if (isMap(node)) return { start, end, inside: new Map(node.items.flatMap(placeOfPair)) };
  if (!isSeq(node)) return { start, end };
  return {
    start,
    end,
    inside: new Map(node.items.flatMap((item, index) => named(String(index), placeOf(item)))),
  };
}

function placeOfPair({ key, value }: Pair): [string, Place][] {
  if (!isScalar(key)) return [];
  return named(String(key.value), placeOf(value) ?? placeOf(key), key.range?.[0]);
}

const named = (name: string, place: Place | undefined, key?: number): [string, Place][] =>
  place ? [[name, key === undefined ? place : { ...place, key }]] : [];

const placeAt = (tree: Place | undefined, path: DataPath): Place | undefined =>
  path.reduce<Place | undefined>((place, step) => place?.inside?.get(String(step)), tree);
