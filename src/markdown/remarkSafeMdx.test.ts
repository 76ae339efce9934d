import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { remarkSafeMdx } from './remarkSafeMdx.ts';

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkSafeMdx);

test('the build stops at the first thing that is not data', () => {
  const file = new VFile('Text.\n\n{globalThis.ranByBuild = true}\n\n<script />\n');
  expect(() => processor.runSync(processor.parse(file), file)).toThrow(
    'A `{` in the text is read as the beginning of code. Expected no code: an entry is data.',
  );
  expect(file.messages[0]).toMatchObject({ fatal: true, line: 3, column: 1 });
  expect('ranByBuild' in globalThis).toBe(false);
});

test('the build goes on with a body that is data', () => {
  const file = new VFile('See <Cite paper="prorl" />.\n');
  expect(() => processor.runSync(processor.parse(file), file)).not.toThrow();
});
