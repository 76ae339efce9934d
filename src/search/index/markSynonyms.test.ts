import { describe, expect, test } from 'vitest';
import { makeSurvey } from '../../../tests/fixtures/makeSurvey.ts';
import { record } from '../../../tests/fixtures/record.ts';
import { groupWord } from '../madeUpWords.ts';
import type { SearchRecord } from '../searchRecord.ts';
import { markSynonyms, synonymGroups, tidyGroups } from './markSynonyms.ts';

describe('words mean the same', () => {
  const survey = makeSurvey([]);

  test('that the survey, a term or a value of the vocabulary says so of', () => {
    const [term] = survey.terms;
    const [domain, ...domains] = survey.vocabulary.domains;
    if (!term || !domain) throw new Error('The fixture has changed.');
    expect(
      synonymGroups({
        ...survey,
        terms: [{ ...term, aliases: ['first letter'] }],
        vocabulary: {
          ...survey.vocabulary,
          domains: [{ ...domain, aliases: ['technique', 'procedure'] }, ...domains],
        },
      }),
    ).toEqual([
      ['teaching', 'training'],
      ['Alpha', 'first letter'],
      [domain.label, 'technique', 'procedure'],
    ]);
  });

  test.each([
    ['how near a paper stands to the subject', 'scopes'],
    ['what kind of paper it is', 'kinds'],
    ['which models it studies', 'models'],
  ] as const)('only where people search by it: not by %s', (_name, list) => {
    const [value] = survey.vocabulary[list];
    if (!value) throw new Error('The fixture has changed.');
    const vocabulary = { ...survey.vocabulary, [list]: [{ ...value, aliases: ['alias'] }] };
    expect(synonymGroups({ ...survey, vocabulary })).toEqual([['teaching', 'training']]);
  });
});

describe('groups that add nothing to a search are left out', () => {
  test.each([
    ['of one phrase', [['GRPO']], []],
    ['of spellings that differ in hyphens and spaces', [['mid-training', 'mid training', 'midtraining']], []],
    ['of forms of one word', [['improves', 'Improving', 'improved']], []],
    [
      'that another group holds',
      [
        ['LoRA', 'low-rank adaptation'],
        ['lora', 'low rank adaptation', 'adapter'],
      ],
      [['lora', 'low rank adaptation', 'adapter']],
    ],
    [
      'that stand twice',
      [
        ['one thing', 'other'],
        ['Other', 'one-thing'],
      ],
      [['one thing', 'other']],
    ],
  ])('%s', (_name, groups, tidy) => {
    expect(tidyGroups(groups)).toEqual(tidy);
  });

  test('and so are phrases that are found with a shorter one of their group', () => {
    expect(tidyGroups([['policy gradient', 'gradient', 'REINFORCE', 'gradients of policy']])).toEqual([
      ['gradient', 'REINFORCE'],
    ]);
  });

  test.each([
    ['a phrase that only begins like a word of another one', [['form', 'formal proof']]],
    ['a phrase whose words stand apart in another one', [['base model', 'base of the model']]],
    [
      'groups that share a phrase',
      [
        ['sampling', 'rollout'],
        ['sampling', 'drawing'],
      ],
    ],
  ])('but not %s', (_name, groups) => {
    expect(tidyGroups(groups)).toEqual(groups);
  });
});

describe('a record is found by a word for every group of synonyms', () => {
  const groups = [
    ['base model', 'pretrained model'],
    ['reward', 'feedback'],
    ['collapse', 'breakdown'],
  ];
  const [base, reward, collapse] = groups.map((_, number) => groupWord(number));
  const mark = (fields: SearchRecord['fields'], ...texts: string[]) => {
    const [marked] = markSynonyms([record(fields, ...texts)], groups);
    return { meant: marked?.fields.meant, touched: marked?.fields.touched };
  };

  test.each([
    ['its title', { title: 'Of a Pretrained-Model' }, ['']],
    ['its names', { title: '', names: 'x, base models' }, ['']],
    ['its keywords', { title: '', keywords: 'base model' }, ['']],
    ['its tags', { title: '', tags: 'Base model, x' }, ['']],
    ['what it begins with', { title: '' }, ['The base\nmodel.']],
  ])('that %s holds, as what it means', (_name, fields, texts) => {
    expect(mark(fields, ...texts)).toEqual({ meant: base, touched: '' });
  });

  test.each([
    ['its other text', { title: '' }, ['', 'None.', 'The base model.']],
    ['what its topics and questions say', { title: '', about: 'base model' }, ['']],
  ])('that %s holds, as what it touches', (_name, fields, texts) => {
    expect(mark(fields, ...texts)).toEqual({ meant: '', touched: base });
  });

  test('once, where it means and touches it', () => {
    expect(mark({ title: 'Base model' }, 'Feedback.', 'A pretrained model; rewards collapse.')).toEqual({
      meant: `${base} ${reward}`,
      touched: collapse,
    });
  });

  test('and by none where its words only stand apart', () => {
    expect(mark({ title: 'Base', authors: 'Base Model' }, 'A model.', 'A model that is base.')).toEqual({
      meant: '',
      touched: '',
    });
  });

  test.each([
    ['title and names', { title: 'Of the base', names: 'Model X' }, ['']],
    ['names and keywords', { title: '', names: 'X base', keywords: 'model choice' }, ['']],
    ['keywords and tags', { title: '', keywords: 'base', tags: 'Model' }, ['']],
    ['two names', { title: '', names: 'At the base, Model X' }, ['']],
    ['two keywords', { title: '', keywords: 'base, model' }, ['']],
    ['two tags', { title: '', tags: 'Base, Model' }, ['']],
    ['tags and the beginning', { title: '', tags: 'Base' }, ['Model choice matters.']],
    ['the beginning and a passage', { title: '' }, ['It is the base', 'Model choice matters.']],
    ['two passages', { title: '' }, ['', 'It is the base', 'Model choice matters.']],
    ['the topics and a passage', { title: '', about: 'base' }, ['', 'Model choice matters.']],
  ])(
    'and by none where one half of a phrase ends a text and another begins with the other: %s',
    (_name, fields, texts) => {
      expect(mark(fields, ...texts)).toEqual({ meant: '', touched: '' });
    },
  );

  test('and keeps all that it holds', () => {
    const term: SearchRecord = {
      type: 'term',
      address: '/glossary/#reward',
      fields: { title: 'Reward', names: 'signal' },
      filters: { section: ['debate'] },
      shown: { section: 'debate' },
      date: '2025-01-01',
      parts: [{ anchor: 'reward', text: 'A number.', weight: 2 }],
    };
    expect(markSynonyms([term], groups)).toEqual([
      { ...term, fields: { ...term.fields, meant: reward, touched: '' } },
    ]);
  });
});
