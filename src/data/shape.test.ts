import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FORMAT_VERSION } from './formatVersion.ts';
import { complainOfShape, formatShape, shapeText } from './shape.ts';

const KEPT = new URL('shape.txt', import.meta.url);

test('programs that read the data are told by the version when its form changes', async () => {
  const shape = formatShape();
  const complaint = existsSync(KEPT)
    ? complainOfShape(readFileSync(KEPT, 'utf8'), FORMAT_VERSION, shape)
    : undefined;
  if (complaint) throw new Error(complaint);
  await expect(shapeText(FORMAT_VERSION, shape)).toMatchFileSnapshot(KEPT.pathname);
});

const BEFORE = ['paper.title: text', 'paper.venue?: text', 'paper.scope = core'];
const kept = shapeText('1.2', BEFORE);

test.each([
  ['the shape is as it was', BEFORE, '1.2'],
  ['fields stand in another order', BEFORE.toReversed(), '1.2'],
  ['a field is added, and the second number raised', [...BEFORE, 'paper.new: text'], '1.3'],
  ['a field is added, and the first number raised', [...BEFORE, 'paper.new: text'], '2.0'],
  ['a field is removed, and the first number raised', BEFORE.slice(1), '2.0'],
])('nothing is said where %s', (_case, shape, version) => {
  expect(complainOfShape(kept, version, shape)).toBeUndefined();
});

test('an addition asks for the second number', () => {
  expect(complainOfShape(kept, '1.2', [...BEFORE, 'paper.scope = adjacent'])).toBe(
    `The form of the published data has changed, and its version (1.2) does not say so.
+ paper.scope = adjacent
Set FORMAT_VERSION in src/data/formatVersion.ts to '1.3' (something was added), then write the shape down: \`npx vitest run --project unit src/data/shape -u\`.`,
  );
});

test.each(['1.2', '1.3', '1.10'])(
  'a change of type asks for the first number, also where the version is %s',
  (version) => {
    expect(complainOfShape(kept, version, ['paper.title: list of texts', ...BEFORE.slice(1)])).toBe(
      `The form of the published data has changed, and its version (${version}) does not say so.
- paper.title: text
+ paper.title: list of texts
Set FORMAT_VERSION in src/data/formatVersion.ts to '2.0' (something was removed or is otherwise), then write the shape down: \`npx vitest run --project unit src/data/shape -u\`.`,
    );
  },
);

test('a version that is written otherwise is named', () => {
  expect(complainOfShape(kept, '2', [])).toBe('`2` is no version of a format. Expected one such as `1.0`.');
});
