import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { readSmallSurvey } from '../../tests/fixtures/findings.ts';
import { askPlace } from './askPlace.ts';
import { choicesOf, type SaidPlace } from './place.ts';

const CHOICES = choicesOf(readSmallSurvey());
const [ENTER, DOWN, CONTROL_C, CONTROL_D] = ['\r', '\u001b[B', '\u0003', '\u0004'];

/** The place that somebody chooses by keys, and what they saw. */
async function choose(said: SaidPlace, keys: string[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  let seen = '';
  output.on('data', (chunk: Buffer) => {
    const text = chunk.toString();
    seen += text;
    // A question listens once it is shown.
    if (text.includes('to navigate')) setTimeout(() => input.write(keys.shift() ?? CONTROL_C));
  });
  const paper = { title: 'A Title', id: '2511.00001' };
  const place = await askPlace(paper, said, CHOICES, { input, output });
  return { place, seen: stripVTControlCharacters(seen) };
}

test('section, topic, kind and scope are asked for, each with what belongs to it', async () => {
  const { place, seen } = await choose({}, [DOWN, ENTER, ENTER, ENTER, DOWN, ENTER]);
  expect(place).toEqual({ topics: ['stability'], kind: 'analysis', scope: 'adjacent' });
  expect(seen).toContain('Section for “A Title” (https://arxiv.org/abs/2511.00001)');
  expect(seen).toContain('The debate (Whether training adds or only selects.)');
  expect(seen).toContain('Stable training (Papers on what keeps a run going.)');
});

test('what was said is not asked for', async () => {
  const { place, seen } = await choose({ section: 'debate', kind: 'method' }, [DOWN, ENTER, ENTER]);
  expect(place).toEqual({ topics: ['base-model'], kind: 'method', scope: 'core' });
  expect(seen).not.toContain('Section');
  expect(seen).not.toContain('Kind');
});

test('nothing is asked where everything was said', async () => {
  const said = { topics: ['boundary', 'stability'], kind: 'method', scope: 'background' };
  const { place, seen } = await choose(said, []);
  expect(place).toEqual({ topics: ['boundary', 'stability'], kind: 'method', scope: 'background' });
  expect(seen).toBe('');
});

test.each([
  ['at first', [CONTROL_C]],
  ['by ending the input', [CONTROL_D]],
  ['later', [ENTER, ENTER, CONTROL_C]],
])('who stops %s gives no place', async (_name, keys) => {
  expect((await choose({}, keys)).place).toBeUndefined();
});
