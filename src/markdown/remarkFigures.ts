import type { Paragraph, Parent, Root, RootContent } from 'mdast';
import 'mdast-util-mdx';
import { visit } from 'unist-util-visit';

/**
 * Turns `<Figure src alt caption />` into a picture with a caption, so that the build treats it like any other
 * picture of the repository.
 */
export function remarkFigures() {
  return (tree: Root): void => {
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node, index, parent: Parent | undefined) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      if (node.name !== 'Figure' || !parent || index === undefined) return;
      const given = new Map(
        node.attributes.flatMap((one) =>
          one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [[one.name, one.value] as const] : [],
        ),
      );
      const part = (name: string, children: Paragraph['children']): RootContent => ({
        type: 'paragraph',
        data: { hName: name },
        children,
      });
      parent.children[index] = part('figure', [
        { type: 'image', url: given.get('src') ?? '', alt: given.get('alt') ?? '' },
        part('figcaption', [{ type: 'text', value: given.get('caption') ?? '' }]) as never,
      ]);
    });
  };
}
