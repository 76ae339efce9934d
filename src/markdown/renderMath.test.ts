import { describe, expect, test } from 'vitest';
import { renderMath } from './renderMath.ts';

/** The elements of a formula, without what surrounds all of them and the LaTeX that is kept beside them. */
function elementsOf(latex: string, display = false): string {
  return renderMath(latex, display).replace(/^.*?<semantics><mrow>|<\/mrow><annotation.*$/gs, '');
}

const APPLIED = '<mo rspace="0.17em">\u2061</mo>';
const CLOSE = '<mo>\u2061</mo>';

describe('behind the name of a function stands', () => {
  test.each([
    ['a letter', '\\log x', `<mi mathvariant="normal">log</mi>${APPLIED}<mi>x</mi>`],
    ['another function', '\\log \\sin x', `${APPLIED}<mi mathvariant="normal">sin</mi>${APPLIED}<mi>x</mi>`],
    ['a fraction', '\\log\\frac{a}{b}', `${APPLIED}<mfrac>`],
    ['a name of our own', '\\operatorname{clip} x', `<mi mathvariant="normal">clip</mi>${APPLIED}<mi>x</mi>`],
  ])('a thin space, before %s', (_name, latex, html) => {
    expect(elementsOf(latex)).toContain(html);
    expect(elementsOf(latex, true)).toContain(html);
  });

  test.each([
    ['a bracket', '\\log(x)', '('],
    ['a square bracket', '\\max[a]', '['],
    ['a brace', '\\min\\{a, b\\}', '{'],
    ['a large bracket', '\\min\\Bigl(a\\Bigr)', '('],
  ])('no space, before %s', (_name, latex, bracket) => {
    const html = elementsOf(latex);
    expect(html).toMatch(new RegExp(`${CLOSE}<mo[^>]*>\\${bracket}`));
    expect(html).not.toContain('rspace');
  });

  test.each([
    ['an index', '\\log_2 x', false],
    ['a power', '\\sin^2 x', false],
    ['what stands below it', '\\min_x y', true],
  ])('no space, before %s', (_name, latex, display) => {
    const html = elementsOf(latex, display);
    expect(html).toContain(`${CLOSE}</mrow>`);
    expect(html).not.toContain('rspace');
  });
});

test('names stand upright, letters do not', () => {
  expect(elementsOf('\\min a')).toMatch(/^<mi mathvariant="normal">min<\/mi>.*<mi>a<\/mi>$/);
});

test('signs that text fonts lack are replaced by those that they have, also in the LaTeX beside', () => {
  expect(elementsOf('\\epsilon \\mid a \\cdot b')).toMatch(/ε.*\|.*·/);
  expect(renderMath('\\epsilon \\mid a \\cdot b', false)).not.toMatch(/[ϵ∣⋅]/);
});

test('a formula of its own is a block', () => {
  expect(renderMath('x', true)).toContain('display="block"');
  expect(renderMath('x', false)).not.toContain('display=');
});
