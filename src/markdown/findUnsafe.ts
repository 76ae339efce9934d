import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import type { Complaint } from '../findings/finding.ts';
import { didYouMean } from '../findings/suggest.ts';
import { COMPONENTS } from './mdxSyntax.ts';

/** Something in a body that is not data, with its place in the parsed text. */
export interface UnsafeNode {
  line: number;
  column: number;
  complaint: Complaint;
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Finds what could run code, load from elsewhere or escape the page's design: `import`, `export`, expressions, raw
 * HTML, unknown components and attributes, unsafe addresses, remote pictures.
 *
 * It looks only at the tree that the MDX parser made; nothing of the entry has been executed by then.
 */
export function findUnsafe(tree: Root): UnsafeNode[] {
  const found: UnsafeNode[] = [];
  visit(tree, (node: Nodes) => {
    for (const complaint of judge(node)) {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      found.push({ line, column, complaint });
    }
  });
  return found;
}

function judge(node: Nodes): Complaint[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [ESM];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [EXPRESSION];
    case 'html':
      return [rawHtml('html')];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return judgeElement(node);
    case 'link':
    case 'definition':
      return isSafeAddress(node.url) ? [] : [unsafeAddress(node.url)];
    case 'image':
      return /^\.\.?\//.test(node.url) ? [] : [remotePicture(node.url)];
    case 'imageReference':
      return [REFERENCED_PICTURE];
    default:
      return [];
  }
}

function judgeElement(node: JsxElement): Complaint[] {
  const { name } = node;
  if (name === null) return [FRAGMENT];
  const allowed = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!allowed) return [/^[a-z]/.test(name) ? rawHtml(name) : unknownComponent(name)];

  const complaints: Complaint[] = [];
  const given = new Set<string>();
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute' || typeof attribute.value === 'object') {
      complaints.push(
        attribute.type === 'mdxJsxAttribute' && attribute.value === null
          ? noValue(name, attribute.name)
          : EXPRESSION,
      );
    } else if (!Object.hasOwn(allowed, attribute.name)) {
      complaints.push(unknownAttribute(name, attribute.name, Object.keys(allowed)));
    } else if (attribute.name === 'src' && !/^\.\.?\//.test(attribute.value ?? '')) {
      complaints.push(remotePicture(attribute.value ?? ''));
    }
    if (attribute.type === 'mdxJsxAttribute') given.add(attribute.name);
  }
  for (const [attribute, required] of Object.entries(allowed))
    if (required && !given.has(attribute)) complaints.push(missingAttribute(name, attribute));
  return complaints;
}

/** Accepts `https:`, `mailto:` and addresses inside the survey. */
function isSafeAddress(url: string): boolean {
  if (/^(?:#|\/(?!\/)|\.\.?\/)/.test(url)) return true;
  return /^(?:https|mailto):/i.test(url) && URL.canParse(url);
}

const ONLY_COMPONENTS = `Expected Markdown and the components ${Object.keys(COMPONENTS)
  .map((name) => `\`<${name}>\``)
  .join(', ')}.`;

const ESM: Complaint = {
  rule: 'import-export',
  found: 'The text holds an `import` or `export`.',
  expected: ONLY_COMPONENTS,
  fix: 'Remove it; the components need no import. A paragraph may not begin with the word `import` or `export`.',
};

const EXPRESSION: Complaint = {
  rule: 'expression',
  found: 'The text holds a `{…}` expression.',
  expected: 'Expected no code: an entry is data.',
  fix: 'Write `\\{` for a brace, or put math between `$` signs.',
};

const FRAGMENT: Complaint = { rule: 'raw-html', found: 'The text holds `<>`.', expected: ONLY_COMPONENTS };

const rawHtml = (name: string): Complaint => ({
  rule: 'raw-html',
  found: `The text holds the HTML element \`<${name}>\`.`,
  expected: ONLY_COMPONENTS,
  fix: 'Use Markdown, or write `&lt;` for a less-than sign.',
});

const unknownComponent = (name: string): Complaint => ({
  rule: 'unknown-component',
  found: `\`<${name}>\` is not a component.`,
  expected: ONLY_COMPONENTS,
  fix: didYouMean(name, Object.keys(COMPONENTS)),
});

const unknownAttribute = (name: string, attribute: string, allowed: string[]): Complaint => ({
  rule: 'unknown-attribute',
  found: `\`${attribute}\` is not an attribute of \`<${name}>\`.`,
  expected: `Expected only ${allowed.map((known) => `\`${known}\``).join(', ')}.`,
  fix: didYouMean(attribute, allowed),
});

const noValue = (name: string, attribute: string): Complaint => ({
  rule: 'missing-attribute',
  found: `\`${attribute}\` of \`<${name}>\` has no value.`,
  expected: `Expected \`${attribute}="…"\`.`,
});

const missingAttribute = (name: string, attribute: string): Complaint => ({
  rule: 'missing-attribute',
  found: `\`<${name}>\` lacks \`${attribute}\`.`,
  expected: `Expected \`<${name} ${attribute}="…" />\`.`,
});

const unsafeAddress = (url: string): Complaint => ({
  rule: 'unsafe-address',
  found: `The link leads to \`${url.slice(0, 60)}\`.`,
  expected: 'Expected an address that begins with `https://`, `mailto:`, `/`, `./` or `#`.',
});

const remotePicture = (url: string): Complaint => ({
  rule: 'remote-picture',
  found: `The picture is loaded from \`${url.slice(0, 60)}\`.`,
  expected: 'Expected a file of this repository, with a path that begins with `./`.',
  fix: 'Put the picture beside the entry.',
});

const REFERENCED_PICTURE: Complaint = {
  rule: 'remote-picture',
  found: 'The picture takes its address from a reference.',
  expected: 'Expected the path in place, as in `![what it shows](./name.png)`.',
};
