import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { findUnsafe } from './findUnsafe.ts';

/** Stops the compilation of a body at the first thing that is not data; the check has named all of them before. */
export function remarkSafeMdx() {
  return (tree: Root, file: VFile): void => {
    const [first] = findUnsafe(tree);
    if (!first) return;
    const { line, column, complaint } = first;
    file.fail(`${complaint.found} ${complaint.expected}`, { line, column });
  };
}
