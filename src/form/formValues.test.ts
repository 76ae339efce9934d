import { describe, expect, test } from 'vitest';
import { FORM } from './formFields.ts';
import { fit, isEmpty, valueAt, withValue } from './formValues.ts';

describe('a draft that was kept', () => {
  test('comes back as it was', () => {
    const draft = withValue(fit(FORM, undefined), ['paper', 'title'], 'A title');
    expect(fit(FORM, JSON.parse(JSON.stringify(draft)))).toEqual(draft);
  });

  test.each([
    ['nothing', undefined],
    ['no map', 'text'],
    ['a list', [1, 2]],
    ['null', null],
  ])('that is %s becomes an empty form', (_, data) => {
    expect(fit(FORM, data)).toEqual(fit(FORM, {}));
    expect(isEmpty(fit(FORM, data))).toBe(true);
  });

  test('loses what the form does not know and keeps the rest', () => {
    const fitted = fit(FORM, {
      paper: {
        title: 5,
        shortTitle: 'Kept',
        color: 'red',
        topics: 'boundary',
        results: [{ id: 'a', x: 1 }, 7],
      },
    });
    expect(valueAt(fitted, ['paper', 'shortTitle'])).toBe('Kept');
    expect(valueAt(fitted, ['paper', 'title'])).toBe('');
    expect(valueAt(fitted, ['paper', 'topics'])).toEqual([]);
    expect(valueAt(fitted, ['paper', 'color'])).toBeUndefined();
    expect(valueAt(fitted, ['paper', 'results', 0, 'id'])).toBe('a');
    expect(valueAt(fitted, ['paper', 'results', 1, 'id'])).toBe('');
  });

  test('cannot reach what all objects have', () => {
    expect(valueAt(fit(FORM, JSON.parse('{"__proto__": {"paper": "x"}}')), ['__proto__'])).toBeUndefined();
  });

  test('may have an author in one text or in two parts', () => {
    const authors = ['Ada Example', { given: 'Jean', family: 'le Rond', nickname: 'x' }];
    expect(valueAt(fit(FORM, { paper: { authors } }), ['paper', 'authors'])).toEqual([
      'Ada Example',
      { given: 'Jean', family: 'le Rond' },
    ]);
  });
});

describe('a value', () => {
  test('changes where it stands, and the draft before it stays as it was', () => {
    const before = fit(FORM, { paper: { authors: ['Ada', 'Bo'] } });
    const after = withValue(before, ['paper', 'authors', 1], 'Max');
    expect(valueAt(after, ['paper', 'authors'])).toEqual(['Ada', 'Max']);
    expect(valueAt(before, ['paper', 'authors'])).toEqual(['Ada', 'Bo']);
  });

  test('can be added at the end of a list', () => {
    const after = withValue(fit(FORM, {}), ['paper', 'authors', 0], 'Ada');
    expect(valueAt(after, ['paper', 'authors'])).toEqual(['Ada']);
  });

  test.each([
    ['white space', ' \n', true],
    ['rows without text', ['', ''], true],
    ['fields without text', { given: '', family: ' ' }, true],
    ['one text among several', { given: '', family: 'x' }, false],
  ])('of %s counts as empty or not', (_, value, expected) => {
    expect(isEmpty(value)).toBe(expected);
  });
});
