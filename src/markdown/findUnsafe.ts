import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Complaint } from '../findings/finding.ts';
import { didYouMean } from '../findings/suggest.ts';
import type { JsxElement } from './jsxElement.ts';
import { COMPONENTS, usage, WITH_TEXT } from './mdxSyntax.ts';

/** A mistake in a body, with its place in the text. */
export interface BodyProblem {
  line: number;
  column: number;
  complaint: Complaint;
}

/**
 * Finds what could run code, load from elsewhere or escape the page's design: `import`, `export`, expressions, raw
 * HTML, unknown components and attributes, unsafe addresses, remote pictures.
 *
 * It looks only at the tree that the MDX parser made; nothing of the entry has been executed by then.
 */
export function findUnsafe(tree: Root): BodyProblem[] {
  const found: BodyProblem[] = [];
  visit(tree, (node: Nodes, _index, parent: Nodes | undefined) => {
    for (const complaint of judge(node)) {
      // Links that GFM makes of bare addresses may have no place of their own.
      const { line, column } = (node.position ?? parent?.position)?.start ?? { line: 1, column: 1 };
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
      return isOwnPicture(node.url) ? [] : [remotePicture(node.url)];
    case 'imageReference':
      return [REFERENCED_PICTURE];
    default:
      return [];
  }
}

function judgeElement(element: JsxElement): Complaint[] {
  const { name } = element;
  if (name === null) return [FRAGMENT];
  const allowed = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!allowed) return [unknownElement(name)];

  const complaints: Complaint[] = [];
  const given = new Set<string>();
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      complaints.push(spread(name));
      continue;
    }
    given.add(attribute.name);
    if (!Object.hasOwn(allowed, attribute.name))
      complaints.push(unknownAttribute(name, attribute.name, Object.keys(allowed)));
    else if (attribute.value === null || attribute.value === undefined)
      complaints.push(noValue(name, attribute.name));
    else if (typeof attribute.value === 'object') complaints.push(codeValue(name, attribute.name));
    else if (attribute.name === 'src' && !isOwnPicture(attribute.value))
      complaints.push(remotePicture(attribute.value));
  }
  for (const [attribute, required] of Object.entries(allowed))
    if (required && !given.has(attribute)) complaints.push(missingAttribute(name, attribute));
  if (name === WITH_TEXT && element.children.length === 0) complaints.push(withoutText(name));
  if (name !== WITH_TEXT && textOf(element).trim() !== '') complaints.push(lostText(name));
  return complaints;
}

/**
 * Accepts `https:`, `mailto:` and addresses inside the survey. Browsers drop white space from addresses and read `\`
 * as `/`, so neither may be in one.
 */
function isSafeAddress(url: string): boolean {
  if (/[\s\\\p{Cc}]/u.test(url)) return false;
  if (/^(?:#|\/(?!\/))/.test(url)) return true;
  return /^(?:https:\/\/|mailto:)/i.test(url) && URL.canParse(url);
}

export const isOwnPicture = (path: string) => /^\.\/[\w-]+\.(?:png|jpe?g|webp|avif)$/.test(path);

const ONLY_COMPONENTS = `Expected Markdown and the components ${Object.keys(COMPONENTS)
  .map((name) => `\`<${name}>\``)
  .join(', ')}.`;

export const ESM: Complaint = {
  rule: 'import-export',
  found: 'The text holds an `import` or `export`.',
  expected: ONLY_COMPONENTS,
  fix: 'Remove it; the components need no import. A paragraph may not begin with the word `import` or `export`.',
};

export const EXPRESSION: Complaint = {
  rule: 'expression',
  found: 'A `{` in the text is read as the beginning of code.',
  expected: 'Expected no code: an entry is data.',
  fix: 'Write `\\{` for a brace, or put math between `$` signs; remove comments.',
};

const spread = (name: string): Complaint => ({
  rule: 'expression',
  found: `\`<${name}>\` has a \`{...}\` attribute.`,
  expected: 'Expected no code: an entry is data.',
});

const codeValue = (name: string, attribute: string): Complaint => ({
  rule: 'expression',
  found: `The value of \`${attribute}\` of \`<${name}>\` is in braces.`,
  expected: `Expected \`${attribute}="…"\`: an entry is data.`,
});

const FRAGMENT: Complaint = { rule: 'raw-html', found: 'The text holds `<>`.', expected: ONLY_COMPONENTS };

/** Lower-case names are HTML, the others components. */
export const unknownElement = (name: string) =>
  /^[a-z]/.test(name) ? rawHtml(name) : unknownComponent(name);

const rawHtml = (name: string): Complaint => ({
  rule: 'raw-html',
  found: `The text holds the HTML element \`<${name}>\`.`,
  expected: ONLY_COMPONENTS,
  fix: componentLike(name) ?? 'Use Markdown, or write `&lt;` for a less-than sign.',
});

/** Only where nothing but the capital differs: `<code>` is not meant to be `<Cite>`. */
function componentLike(name: string): string | undefined {
  const meant = Object.keys(COMPONENTS).find((component) => component.toLowerCase() === name.toLowerCase());
  return meant && `Did you mean \`<${meant}>\`? Capitals count.`;
}

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
  expected: `Expected \`${usage(name)}\`.`,
});

const lostText = (name: string): Complaint => ({
  rule: 'component-text',
  found: `The text inside \`<${name}>\` is shown nowhere.`,
  expected: `Expected \`${usage(name)}\`, which prints words of its own.`,
  fix: 'Put the text before or behind it.',
});

const withoutText = (name: string): Complaint => ({
  rule: 'component-text',
  found: `\`<${name}>\` has no text inside, so nothing of it is shown.`,
  expected: `Expected \`${usage(name)}\` with the words of the sentence.`,
});

const unsafeAddress = (url: string): Complaint => ({
  rule: 'unsafe-address',
  found: url === '' ? 'The link leads nowhere.' : `The link leads to \`${excerpt(url)}\`.`,
  expected: 'Expected an address that begins with `https://`, `mailto:`, `/` or `#`, without spaces or `\\`.',
  fix: /^http:/i.test(url) ? 'Write the address with `https://`.' : undefined,
});

const excerpt = (url: string) => url.replace(/\s/g, ' ').slice(0, 60);

const remotePicture = (url: string): Complaint => ({
  rule: 'remote-picture',
  found: `The picture has the address \`${excerpt(url)}\`.`,
  expected: 'Expected a PNG, JPEG, WebP or AVIF file beside the entry, as in `./name.png`.',
  fix: 'Put the picture beside the entry.',
});

const REFERENCED_PICTURE: Complaint = {
  rule: 'remote-picture',
  found: 'The picture takes its address from a reference.',
  expected: 'Expected the path in place, as in `![what it shows](./name.png)`.',
};
