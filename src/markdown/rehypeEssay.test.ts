import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { rehypeEssay } from './rehypeEssay.ts';

const CONTENT = '/survey/content';

/** The tree of some HTML after the plugin has seen it as the text of a file. */
function cut(html: string, path = 'sections/debate.mdx'): Root {
  const tree = fromHtml(html, { fragment: true });
  rehypeEssay({ contentRoot: CONTENT })(tree, new VFile({ path: join(CONTENT, path) }));
  return tree;
}

/** The parts of an essay: their tags, the attributes that pages look for, and their text. */
const parts = (html: string) =>
  cut(html).children.map((node) => {
    const { tagName, properties } = node as Element;
    return [tagName, properties['id'], properties['dataSection'], textOf(node).trim()];
  });

describe('the running text of a section is cut', () => {
  test('into a lead and a part for each topic, which lose their heading', () => {
    expect(
      parts('<p>Lead.</p>\n<h2>boundary</h2>\n<p>One.</p>\n<p>Two.</p>\n<h2>open</h2>\n<p>Three.</p>\n'),
    ).toEqual([
      ['section', undefined, 'debate', 'Lead.'],
      ['section', 'boundary', 'debate', 'One.\nTwo.'],
      ['section', 'open', 'debate', 'Three.'],
    ]);
  });

  test('without a lead where it begins with a heading', () => {
    expect(parts('\n<h2>boundary</h2>\n<p>One.</p>')).toEqual([['section', 'boundary', 'debate', 'One.']]);
  });

  test('and keeps a part without text, whose papers still need their place', () => {
    expect(parts('<h2>boundary</h2>\n<h2>open</h2>')).toEqual([
      ['section', 'boundary', 'debate', ''],
      ['section', 'open', 'debate', ''],
    ]);
  });

  test('at headings of its second level only', () => {
    expect(parts('<h2>boundary</h2><h3>Deeper</h3><blockquote><h2>Quoted</h2></blockquote>')).toEqual([
      ['section', 'boundary', 'debate', 'DeeperQuoted'],
    ]);
  });

  test('by the words of a heading, whatever is inside', () => {
    expect(parts('<h2 id="x"><a href="#x"><em>base</em>-model</a></h2>')).toEqual([
      ['section', 'base-model', 'debate', ''],
    ]);
  });

  test('not at all where there is none', () => {
    expect(parts('')).toEqual([]);
  });
});

describe('another text stays as it is', () => {
  test.each([
    ['of a paper', 'papers/debate/limit.mdx'],
    ['of a question', 'questions/boundary.mdx'],
    ['of a term', 'glossary/grpo.mdx'],
    ['outside the content', '../sections/debate.mdx'],
  ])('%s', (_name, path) => {
    const html = '<p>Lead.</p><h2>Problem</h2><p>One.</p>';
    expect(cut(html, path)).toEqual(fromHtml(html, { fragment: true }));
  });
});
