import { describe, expect, test } from 'vitest';
import { makeCitation } from '../../tests/fixtures/citations.ts';
import { type Claim, quoteClaim } from './quoteClaim.ts';

const CITED = {
  survey: 'Reward & Reason',
  address: 'https://survey.example/r/papers/limit/#on-boundary',
  version: { date: '2026-11-20', commit: 'b39fa0d' },
};
const PAPER = makeCitation('limit', 'Does RL Help?');
const STANDING = {
  question: 'Does RLVR extend the boundary?',
  position: 'It extends',
  strength: 'direct',
} as const;
const CLAIM: Claim = {
  finding: 'Long runs beat the base model at pass@k.',
  facts: [
    { name: 'Conditions', text: 'Qwen 1.5B; the abstract states no k.' },
    { name: 'Figures as printed', text: '3.93%; 13.53%' },
  ],
  standing: STANDING,
};

test('evidence is quoted with its paper, its conditions, what it is evidence of, and its source', () => {
  expect(
    quoteClaim(CLAIM, PAPER, CITED),
  ).toBe(`The survey Reward & Reason on Example (2025), “Does RL Help?” arXiv:2505.00001:
“Long runs beat the base model at pass@k.”
Conditions: Qwen 1.5B; the abstract states no k. Figures as printed: 3.93%; 13.53%.
Counted there as direct evidence for “It extends” on “Does RLVR extend the boundary?”
In the survey’s own words, from the paper’s abstract; version of 20 November 2026 (commit b39fa0d). https://survey.example/r/papers/limit/#on-boundary`);
});

test('a result is quoted without what the survey does not say of it', () => {
  const result = {
    finding: 'It gains 3.93%',
    facts: [{ name: 'Setting', text: 'not stated in the abstract' }],
  };
  expect(
    quoteClaim(result, PAPER, { ...CITED, version: { date: '2026-11-20' } }),
  ).toBe(`The survey Reward & Reason on Example (2025), “Does RL Help?” arXiv:2505.00001:
“It gains 3.93%.”
Setting: not stated in the abstract.
In the survey’s own words, from the paper’s abstract; version of 20 November 2026. https://survey.example/r/papers/limit/#on-boundary`);
});

test.each([
  ['indirect', 'Counted there as indirect evidence for “It extends” on “Does RLVR extend the boundary?”'],
  [
    'assumption',
    'Not counted there as evidence, since the paper assumes “It extends” on “Does RLVR extend the boundary?”',
  ],
] as const)('what is %s is not taken for direct evidence', (strength, words) => {
  const quotation = quoteClaim({ ...CLAIM, standing: { ...STANDING, strength } }, PAPER, CITED);
  expect(quotation).toContain(`\n${words}\n`);
});

test('a question that is no sentence is closed', () => {
  const standing = { ...STANDING, question: 'The boundary' };
  expect(quoteClaim({ ...CLAIM, standing }, PAPER, CITED)).toContain('on “The boundary.”\n');
});

test('quotes inside what is quoted become single ones', () => {
  expect(quoteClaim({ ...CLAIM, finding: 'It is an “aha moment”' }, PAPER, CITED)).toContain(
    '“It is an ‘aha moment.’”\n',
  );
});

test('a paper that was read whole is not said to be an abstract', () => {
  const paper = { ...PAPER, custom: { ...PAPER.custom, basis: 'full text of version 2' } };
  expect(quoteClaim(CLAIM, paper, CITED)).toContain('from the paper’s full text of version 2; version of');
});

describe('authors are named as in a text:', () => {
  const ada = { given: 'Ada', family: 'Example' };
  const bo = { given: 'Bo', family: 'de Lucena' };
  const team = { literal: 'DeepSeek-AI' };
  test.each([
    ['one', [ada], 'Example (2025)'],
    ['two', [bo, ada], 'de Lucena and Example (2025)'],
    ['more', [team, ada, bo], 'DeepSeek-AI et al. (2025)'],
  ])('%s', (_name, author, words) => {
    expect(quoteClaim(CLAIM, { ...PAPER, author }, CITED)).toContain(`on ${words}, “`);
  });
});
