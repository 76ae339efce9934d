import { describe, expect, test } from 'vitest';
import { checkContent } from '../content/checkContent.ts';
import type { PaperEntry } from '../content/content.ts';
import { findKnown, likenessOf } from './findKnown.ts';

const papers: PaperEntry[] = checkContent('content').content?.papers ?? [];
const known = (title: string, arxiv?: string) => {
  const found = findKnown(papers, { title, ...(arxiv && { arxiv }), from: 'test' });
  return found && `${found.paper.id} ${found.match}`;
};

describe('a paper of the survey is recognized', () => {
  test.each([
    [
      'its title',
      'ProRL: Prolonged Reinforcement Learning Expands Reasoning Boundaries in Large Language Models',
    ],
    [
      'another case',
      'PRORL: PROLONGED REINFORCEMENT LEARNING EXPANDS REASONING BOUNDARIES IN LARGE LANGUAGE MODELS',
    ],
    [
      'other blanks, dashes and accents',
      'ProRL —  Prolonged Reinforcement-Learning éxpands Reasoning Boundaries in Large Language‑Models.',
    ],
    [
      'LaTeX',
      '{P}ro{RL}: Prolonged $Reinforcement$ \\emph{Learning} Expands Reasoning Boundaries in Large Language Models',
    ],
    ['its short name', 'prorl'],
  ])('by %s', (_name, title) => {
    expect(known(title)).toBe('prorl same');
  });

  test.each([
    [
      'Med-R^3',
      'Med-R^3: Enhancing Medical Retrieval-Augmented Reasoning of LLMs via Progressive Reinforcement Learning',
    ],
    [
      'Med-R³',
      'Med-R³: Enhancing Medical Retrieval-Augmented Reasoning of LLMs via Progressive Reinforcement Learning',
    ],
    [
      'Med-R$^3$',
      'Med-R$^{3}$: Enhancing Medical Retrieval-Augmented Reasoning of LLMs via Progressive Reinforcement Learning',
    ],
  ])('with the exponent written %s', (_name, title) => {
    expect(known(title)).toBe('med-r3 same');
  });

  test('by the title of another version', () => {
    expect(known('Mirage or Method? How Model–Task Alignment Induces Divergent RL Conclusions')).toMatch(
      / same$/,
    );
  });

  test('by its arXiv id, whatever its title', () => {
    expect(known('Something else', '2505.24864')).toBe('prorl same');
    expect(findKnown(papers, { arxiv: '2505.24864', from: 'test' })?.match).toBe('same');
  });
});

describe('an entry is nearly the wanted paper', () => {
  test.each([
    ['where a word was changed', 'ProRL: Prolonged RL Expands Reasoning Boundaries in Large Language Models'],
    [
      'where the name is left out',
      'Prolonged Reinforcement Learning Expands Reasoning Boundaries in Large Language Models',
    ],
    ['where the title is cut', 'ProRL: Prolonged Reinforcement Learning Expands Reasoning Bound…'],
    [
      'where letters are misspelled',
      'ProLR: Prolonged Reinforcment Learning Expands Reasonning Boundaries in Large Language Model',
    ],
  ])('%s', (_name, title) => {
    expect(known(title)).toBe('prorl nearly');
  });

  test('where its title is the same, but not its id', () => {
    expect(
      known(
        'ProRL: Prolonged Reinforcement Learning Expands Reasoning Boundaries in Large Language Models',
        '2601.00001',
      ),
    ).toBe('prorl nearly');
  });
});

describe('another paper is not taken for one of the survey', () => {
  test.each([
    'Advancing Multimodal Reasoning via Reinforcement Learning with Cold Start',
    'Reinforcement Learning with Verifiable Rewards',
    'Reasoning in Large Language Models',
    'Large Language Models',
    '???',
    '数学推理',
    '',
  ])('%s', (title) => {
    expect(known(title)).toBeUndefined();
  });

  test('not even the papers of the survey for each other, by a wide margin', () => {
    expect(papers.length).toBeGreaterThanOrEqual(77);
    const alike = papers.flatMap((paper) =>
      papers
        .filter((other) => other !== paper)
        .flatMap((other) =>
          [paper.data.title, ...paper.data.altTitles].map((title) => likenessOf(title, other.data.title)),
        ),
    );
    expect(Math.max(...alike)).toBeLessThan(0.75);
    for (const paper of papers) {
      const others = papers.filter((other) => other !== paper);
      expect(findKnown(others, { title: paper.data.title, from: 'test' })).toBeUndefined();
    }
  });
});
