import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import 'mdast-util-mdx';

/** A component or HTML element in a body. */
export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is an element of a name. */
export const isElement = (node: Nodes, name: string): node is JsxElement =>
  (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === name;

/** The value of an attribute that is plain text. */
export function attributeOf(element: JsxElement, name: string): string | undefined {
  const found = element.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}
