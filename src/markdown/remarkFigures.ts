import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import 'mdast-util-mdx';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/**
 * Turns `<Figure src alt caption />` into a picture with a caption, so that the build treats it like any other
 * picture of the repository.
 */
export function remarkFigures() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
      if (node.name === 'Figure' && parent && index !== undefined) parent.children[index] = makeFigure(node);
    });
  };
}

function makeFigure({ attributes }: MdxJsxFlowElement | MdxJsxTextElement): RootContent {
  const given = (name: string): string => {
    const attribute = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
    return typeof attribute?.value === 'string' ? attribute.value : '';
  };
  const caption = { type: 'text', value: given('caption') } as const;
  const picture = { type: 'image', url: given('src'), alt: given('alt') } as const;
  // A paragraph stands for the caption inside the figure; what it becomes in HTML is in `hName`.
  return element('figure', [picture, element('figcaption', [caption]) as unknown as PhrasingContent]);
}

function element(hName: string, children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', data: { hName }, children };
}
