import { createCssVariablesTheme, type ShikiTransformer, type ThemeRegistration } from 'shiki';

/** A theme whose colors are names; `src/styles/code.css` gives them their values. */
export const namedColors: ThemeRegistration = createCssVariablesTheme({
  name: 'named',
  variablePrefix: '--code-',
});

/**
 * Turns the inline styles of highlighted code into classes, since a strict policy blocks inline styles:
 * `style="color:var(--code-token-keyword)"` becomes `class="code-token-keyword"`.
 */
export const stylesToClasses: ShikiTransformer = {
  name: 'styles-to-classes',
  pre: (node) => classFromStyle(node),
  code: (node) => classFromStyle(node),
  span: (node) => classFromStyle(node),
};

function classFromStyle(node: { properties: Record<string, unknown> }): void {
  const style = String(node.properties['style'] ?? '');
  delete node.properties['style'];
  const names = [...style.matchAll(/(?:^|;)color:var\(--(code-[\w-]+)\)/g)].map((match) => match[1] ?? '');
  if (names.length > 0)
    node.properties['class'] = [node.properties['class'], ...names].filter(Boolean).join(' ');
}
