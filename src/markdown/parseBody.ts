import type { Root } from 'mdast';
import 'mdast-util-mdx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SYNTAX } from './mdxSyntax.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(SYNTAX).freeze();

/**
 * Parses a body as the build does, without executing anything.
 *
 * @throws VFileMessage where its syntax is wrong
 */
export function parseBody(body: string): Root {
  return parser.parse(body);
}
