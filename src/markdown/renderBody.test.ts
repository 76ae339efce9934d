import { unified as astroUnified } from '@astrojs/markdown-remark';
import remarkMath from 'remark-math';
import { expect, test } from 'vitest';
import { rehypeInternalLinks } from './rehypeInternalLinks.ts';
import { rehypeMath } from './rehypeMath.ts';
import { rehypeTables } from './rehypeTables.ts';
import { namedColors, stylesToClasses } from './shikiClasses.ts';

/** Renders Markdown with the plugins of the site, as far as they do not need MDX. */
async function render(markdown: string): Promise<string> {
  const processor = astroUnified({
    remarkPlugins: [remarkMath],
    rehypePlugins: [rehypeMath, rehypeTables, [rehypeInternalLinks, { base: '/base/' }]],
  });
  const renderer = await processor.createRenderer({
    syntaxHighlight: { type: 'shiki', excludeLangs: ['math'] },
    shikiConfig: { theme: namedColors, transformers: [stylesToClasses] },
  } as never);
  return (await renderer.render(markdown)).code;
}

test('highlighted code has classes and no inline styles', async () => {
  const html = await render('```ts\nconst answer = 42; // why\n```');
  expect(html).toContain('code-token-keyword');
  expect(html).toContain('code-token-comment');
  expect(html).not.toContain('style=');
});

test('math becomes MathML, inline and as a block', async () => {
  const html = await render('Inline $x^{2}$.\n\n$$\n\\frac{a}{b}\n$$\n');
  expect(html.match(/<math/g)).toHaveLength(2);
  expect(html).toContain('display="block"');
  expect(html).not.toContain('language-math');
  expect(html).not.toContain('style=');
});

test('tables scroll inside the text, with alignment by class', async () => {
  const html = await render('| a | b |\n| :-- | --: |\n| 1 | 2 |\n');
  expect(html).toContain('<section class="scroll"');
  expect(html).toContain('class="align-right"');
  expect(html).not.toMatch(/ align=|style=/);
});

test('links from the root of the survey stand under its base path, others stay', async () => {
  const html = await render('[a](/questions/boundary/#sharpens) [b](#limits) [c](https://example.org/)');
  expect(html).toContain('href="/base/questions/boundary/#sharpens"');
  expect(html).toContain('href="#limits"');
  expect(html).toContain('href="https://example.org/"');
});

test('math that cannot be read is an error, not a red mark on the page', async () => {
  await expect(render('$\\frac{$')).rejects.toThrow(/KaTeX parse error/);
});
