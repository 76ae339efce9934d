import { expect, test } from 'vitest';
import { makeSurvey } from '../../tests/fixtures/makeSurvey.ts';
import { listCards } from './listCards.ts';

const evidence = (strength: string) => [
  { question: 'extends', position: 'yes', strength, finding: 'It does.', conditions: 'One model.' },
];
const cards = listCards(
  makeSurvey([
    {
      slug: 'prorl',
      title: 'Prolonged RL',
      authors: ['A One', 'B Two', 'C Three'],
      evidence: evidence('direct'),
    },
    { slug: 'limit', title: 'limit', authors: ['A One', 'B Two'], evidence: evidence('assumption') },
    { slug: 'search', section: 'agents' },
  ]),
);

test('the home page, lists, sections, questions and papers have cards of their own', () => {
  expect([...cards.keys()]).toEqual([
    '/',
    '/questions/',
    '/papers/',
    '/glossary/',
    '/debate/',
    '/agents/',
    '/questions/extends/',
    '/papers/prorl/',
    '/papers/limit/',
    '/papers/search/',
  ]);
});

test('the card of a paper shows its names, what was found, by whom, and its evidence', () => {
  expect(cards.get('/papers/prorl/')).toEqual({
    section: 'debate',
    kicker: 'debate / boundary',
    evidence: { counts: { direct: 1, indirect: 0, assumption: 0 }, label: 'on one open question' },
    title: 'prorl',
    fullTitle: 'Prolonged RL',
    text: 'It works.',
    foot: 'One et al., 2025 · arXiv 2505.00001',
    alt: 'Prolonged RL. One et al., 2025. Evidence on open questions: 1 direct.',
  });
});

test('two authors are both named, a title is not said twice, and no evidence leaves no room for it', () => {
  const limit = cards.get('/papers/limit/');
  expect(limit?.foot).toBe('One and Two, 2025 · arXiv 2505.00001');
  expect(limit).not.toHaveProperty('fullTitle');
  expect(cards.get('/papers/search/')).not.toHaveProperty('evidence');
});

test('the card of a question shows the evidence for each position, and says it in words', () => {
  expect(cards.get('/questions/extends/')).toMatchObject({
    title: 'Does it extend?',
    rows: [
      { label: 'Yes', counts: { direct: 1, indirect: 0, assumption: 1 } },
      { label: 'No', counts: { direct: 0, indirect: 0, assumption: 0 } },
    ],
    alt: 'Does it extend? Yes: 1 direct; 1 assumes it. No: no evidence.',
  });
});

test('every card can be had in words, for those who do not see it', () => {
  for (const [page, { alt, title }] of cards) expect(alt.length, page).toBeGreaterThanOrEqual(title.length);
});
