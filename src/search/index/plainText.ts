import type { Nodes, RootContent } from 'mdast';
import { attributeOf, isElement } from '../../markdown/jsxElement.ts';
import { parseBody } from '../../markdown/parseBody.ts';

/** A part of a body: what stands under one heading of the second level, or before the first. */
export interface TextPart {
  /** The heading's text; nothing before the first heading. */
  heading?: string | undefined;
  text: string;
}

/** Stands for a citation while sentences are told apart, as a name would; no text holds it. */
const CITATION = 'Cited\u{2060}Paper';

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The plain text of a body by its headings, without code and formulas.
 *
 * @param body text that has passed the check of its syntax
 * @param nameOf the name that stands for a cited paper; where it is absent, sentences that cite a paper are left out,
 *   since they speak of that paper
 */
export function plainText(body: string, nameOf?: (slug: string) => string): TextPart[] {
  const parts: TextPart[] = [{ text: '' }];
  for (const node of parseBody(body).children) {
    if (node.type === 'heading' && node.depth === 2)
      parts.push({ heading: textOf(node, nameOf).replaceAll(CITATION, ''), text: '' });
    else (parts.at(-1) as TextPart).text += ` ${readBlock(node, nameOf)}`;
  }
  return parts
    .map(({ heading, text }) => ({ heading, text: text.replace(/\s+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

/** The text of a block; sentences never run over its end. */
function readBlock(node: RootContent, nameOf?: (slug: string) => string): string {
  const isBlock = 'children' in node && !INLINE.has(node.type) && !isElement(node, 'Cite');
  if (isBlock && node.children.some((child) => !INLINE.has(child.type)))
    return node.children.map((child) => readBlock(child as RootContent, nameOf)).join(' ');
  const text = textOf(node, nameOf).replace(/\s+/g, ' ');
  if (!text.includes(CITATION)) return text;
  return [...sentences.segment(text)]
    .map(({ segment }) => segment)
    .filter((segment) => !segment.includes(CITATION))
    .join('');
}

/** What stands inside of lines. */
const INLINE: ReadonlySet<Nodes['type']> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'inlineCode',
  'inlineMath',
  'break',
  'footnoteReference',
  'mdxJsxTextElement',
]);

function textOf(node: Nodes, nameOf?: (slug: string) => string): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (isElement(node, 'Cite')) return nameOf?.(attributeOf(node, 'paper') ?? '') ?? CITATION;
  if ('children' in node) return node.children.map((child) => textOf(child as Nodes, nameOf)).join('');
  return ' ';
}
