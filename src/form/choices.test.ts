import { describe, expect, test } from 'vitest';
import { smallFacts } from '../../tests/fixtures/smallFacts.ts';
import { choicesAt, idMeant, suggestions } from './choices.ts';
import { FORM } from './formFields.ts';
import { fit, type Path } from './formValues.ts';

const facts = smallFacts();
const draft = fit(FORM, { paper: { evidence: [{ question: 'boundary' }, { question: 'nothing' }] } });
const idsAt = (...path: Path) => choicesAt(path, draft, facts)?.list.map(({ id }) => id);

describe('what a field can name', () => {
  test.each<[string, Path, string[]]>([
    ['topics', ['paper', 'topics', 0], ['boundary', 'base-model', 'stability']],
    ['kinds', ['paper', 'kinds', 1], ['analysis', 'method']],
    ['the scope', ['paper', 'scope'], ['core', 'adjacent', 'background']],
    ['questions', ['paper', 'evidence', 0, 'question'], ['boundary']],
    ['the positions of the question chosen', ['paper', 'evidence', 0, 'position'], ['sharpens', 'expands']],
    ['no position of an unknown question', ['paper', 'evidence', 1, 'position'], []],
    ['strengths', ['paper', 'evidence', 0, 'strength'], ['direct', 'indirect', 'assumption']],
    ['bases', ['paper', 'relations', 0, 'basis'], ['described', 'named', 'findings', 'mechanism']],
  ])('is chosen from a list: %s', (_, path, ids) => {
    expect(idsAt(...path)).toEqual(ids);
    expect(choicesAt(path, draft, facts)?.suggestedAs).toBeUndefined();
  });

  test.each<[string, Path, string, string[]]>([
    ['algorithms', ['paper', 'tags', 'algorithms', 0], 'algorithms', ['grpo']],
    ['models only compared with', ['paper', 'tags', 'comparedModels', 0], 'models', ['qwen-7b']],
    ['benchmarks', ['paper', 'results', 0, 'benchmark'], 'benchmarks', ['math-500', 'aime-2024']],
    ['papers', ['paper', 'relations', 0, 'paper'], 'papers', ['limit', 'prolonged', 'clip']],
  ])('is suggested while one types: %s', (_, path, name, ids) => {
    expect(choicesAt(path, draft, facts)).toMatchObject({ suggestedAs: name });
    expect(idsAt(...path)).toEqual(ids);
    expect(
      suggestions(facts)
        .get(name)
        ?.map(({ id }) => id),
    ).toEqual(ids);
  });

  test.each<[Path]>([[['paper', 'title']], [['paper', 'authors', 0]], [['text', 'Problem']], [['slug']]])(
    'is nothing at %j',
    (path) => {
      expect(choicesAt(path, draft, facts)).toBeUndefined();
    },
  );
});

describe('a name becomes the id it means', () => {
  const { list } = choicesAt(['paper', 'relations', 0, 'paper'], draft, facts) ?? { list: [] };
  test.each([
    ['a label, whatever its case', 'LIMIT', 'limit'],
    ['a title', 'the limit of training', 'limit'],
    ['an arXiv id', '2504.13837', 'limit'],
    ['the id', 'limit', 'limit'],
    ['something else', 'limits', undefined],
    ['nothing', ' ', undefined],
  ])('when it is %s', (_, typed, id) => {
    expect(idMeant(typed, list)).toBe(id);
  });
});
