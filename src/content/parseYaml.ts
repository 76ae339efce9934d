import { isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
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

  const nodeAt = (path: DataPath): Node | undefined => {
    const node = path.length === 0 ? document.contents : document.getIn(path, true);
    return isNode(node) ? node : undefined;
  };
  return {
    data: problems.length === 0 ? document.toJS() : undefined,
    problems,
    locate(path) {
      for (let length = path.length; length > 0; length--) {
        const node = nodeAt(path.slice(0, length));
        if (node?.range) return at(node.range[0]);
      }
      return start;
    },
    rangeOf(path) {
      const range = nodeAt(path)?.range;
      return range ? [range[0], range[1]] : undefined;
    },
    locateKey(path) {
      const parent = nodeAt(path.slice(0, -1));
      const pair = isMap(parent)
        ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === path.at(-1))
        : undefined;
      const key = pair && isNode(pair.key) ? pair.key : undefined;
      return key?.range ? at(key.range[0]) : this.locate(path.slice(0, -1));
    },
  };
}
