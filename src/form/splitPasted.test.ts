import { expect, test } from 'vitest';
import { splitPasted } from './splitPasted.ts';

test.each([
  ['commas', 'Ada Example, Max Muster, Bo Li', ['Ada Example', 'Max Muster', 'Bo Li']],
  ['commas and an "and"', 'Ada Example, Max Muster and Bo Li', ['Ada Example', 'Max Muster', 'Bo Li']],
  ['a comma before the "and"', 'Ada Example, Max Muster, and Bo Li', ['Ada Example', 'Max Muster', 'Bo Li']],
  ['lines', 'Ada Example\r\nMax Muster\n', ['Ada Example', 'Max Muster']],
  ['semicolons', 'grpo; ppo', ['grpo', 'ppo']],
  ['nothing to part', 'exploration and exploitation', ['exploration and exploitation']],
  ['a comma inside a number', '92,000 steps', ['92,000 steps']],
  ['only white space', ' \n ', []],
])('a pasted list with %s is split into its names', (_, text, names) => {
  expect(splitPasted(text)).toEqual(names);
});
