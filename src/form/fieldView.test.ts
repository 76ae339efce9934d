import { describe, expect, test } from 'vitest';
import { smallFacts } from '../../tests/fixtures/smallFacts.ts';
import { fieldOf } from './editDraft.ts';
import { fieldView, nameOf, pathOf } from './fieldView.ts';
import { type Field, FORM } from './formFields.ts';
import { FORM_PARTS } from './formParts.ts';
import { fit, type Path } from './formValues.ts';
import { type ElementView, textOf, type View } from './view.ts';

const facts = smallFacts();

/** The elements of a field that is drawn, in order. */
function draw(path: Path, paper: object = {}): ElementView[] {
  const field = fieldOf(FORM_PARTS, path) as Field;
  return elementsOf(fieldView(field, path, { draft: fit(FORM, { paper }), facts }));
}

function elementsOf(part: View): ElementView[] {
  return typeof part === 'string' || 'latex' in part ? [] : [part, ...part.children.flatMap(elementsOf)];
}

const controlsIn = (elements: ElementView[]) =>
  elements.filter(({ tag }) => ['input', 'textarea', 'select'].includes(tag));

test('a path is the same after it has been the name of a control', () => {
  const path = ['paper', 'results', 12, 'value'];
  expect(pathOf(nameOf(path))).toEqual(path);
});

describe('a field is drawn', () => {
  test.each<[string, Path, object]>([
    ['a text', ['paper', 'title'], {}],
    ['a date', ['paper', 'published'], {}],
    ['a choice', ['paper', 'scope'], {}],
    ['a list', ['paper', 'authors'], { authors: ['Ada', { given: 'Bo', family: 'Li' }] }],
    ['a list of groups', ['paper', 'results'], { results: [{}, {}] }],
    ['a group', ['paper', 'tags'], { tags: { models: ['x'] } }],
  ])('with a name for each control and a place for its mistakes: %s', (_, path, paper) => {
    const elements = draw(path, paper);
    const ids = elements.flatMap(({ attributes: { id } }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(controlsIn(elements).length).toBeGreaterThan(0);
    for (const { attributes } of controlsIn(elements)) {
      const isLabelled = elements.some(
        ({ tag, attributes: { for: to } }) => tag === 'label' && to === attributes['id'],
      );
      expect(isLabelled || attributes['aria-label'], attributes['name']).toBeTruthy();
      for (const id of attributes['aria-describedby']?.split(' ') ?? []) expect(ids).toContain(id);
    }
  });

  test.each<[string, Path, string, object]>([
    ['short text on one line', ['paper', 'venue'], 'input', { type: 'text' }],
    ['longer text on several', ['paper', 'takeaway'], 'textarea', { rows: '3' }],
    ['a date by a calendar', ['paper', 'published'], 'input', { type: 'date' }],
    ['an address', ['paper', 'links', 'code'], 'input', { type: 'url' }],
  ])('by a control that fits: %s', (_, path, tag, attributes) => {
    const [control] = controlsIn(draw(path));
    expect(control).toMatchObject({ tag, attributes });
  });

  test('with what is filled in', () => {
    expect(controlsIn(draw(['paper', 'venue'], { venue: 'X' }))[0]?.attributes['value']).toBe('X');
    expect(textOf(controlsIn(draw(['paper', 'takeaway'], { takeaway: 'It moves.' }))[0] ?? '')).toBe(
      'It moves.',
    );
    const [chosen] = draw(['paper', 'kinds'], { kinds: ['method'] }).filter(
      ({ attributes: { selected } }) => selected === '',
    );
    expect(chosen?.attributes['value']).toBe('method');
  });

  test('with what an older draft chose, though it is gone', () => {
    const options = draw(['paper', 'kinds'], { kinds: ['gone'] }).filter(({ tag }) => tag === 'option');
    expect(options.map(({ attributes: { value } }) => value)).toEqual(['', 'analysis', 'method', 'gone']);
  });

  test('with the suggestions that help who types', () => {
    expect(controlsIn(draw(['paper', 'relations'], { relations: [{}] }))[1]?.attributes['list']).toBe(
      'suggestions-papers',
    );
  });

  test('with one row where a list must not be empty, and none elsewhere', () => {
    expect(controlsIn(draw(['paper', 'authors']))).toHaveLength(1);
    expect(controlsIn(draw(['paper', 'introduces']))).toHaveLength(0);
  });
});
