import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  BOUNDARY,
  type Changes,
  CLIP,
  edited,
  essay,
  LIMIT,
  PASS_AT_K,
  writeSurvey,
} from '../../../tests/fixtures/smallSurvey.ts';
import { readContent } from '../../content/readContent.ts';
import { buildSurvey } from '../../survey/buildSurvey.ts';
import { FIELD_ANCHOR, type RecordPart, type SearchRecord } from '../searchRecord.ts';
import { makeRecords } from './makeRecords.ts';

test('every paper, question, term, section and topic is found once, at its permanent address', () => {
  expect(recordsOf().map(({ type, address }) => `${type} ${address}`)).toEqual([
    'paper /papers/prolonged/',
    'paper /papers/limit/',
    'paper /papers/clip/',
    'question /questions/boundary/',
    'term /glossary/#grpo',
    'term /glossary/#pass-at-k',
    'section /debate/',
    'section /debate/#boundary',
    'section /debate/#base-model',
    'section /training/',
    'section /training/#stability',
  ]);
});

test('what a page begins with weighs more than its other text', () => {
  for (const { address, parts } of recordsOf(essay())) {
    const [lead, ...rest] = parts;
    expect(lead?.anchor, address).toBeUndefined();
    expect(lead?.weight, address).toBeGreaterThan(1);
    expect(
      rest.filter(({ weight }) => weight !== undefined),
      address,
    ).toEqual([]);
  }
});

test('every passage below the beginning has an anchor, and none that is read as a field', () => {
  for (const { address, parts } of recordsOf(essay()))
    for (const { anchor } of parts.slice(1)) {
      expect(anchor, address).toBeTruthy();
      expect(anchor?.startsWith(FIELD_ANCHOR), address).toBe(false);
    }
});

describe('a paper', () => {
  const named = edited(
    CLIP,
    'shortTitle: Clip',
    `altTitles: [On Clipping]
shortTitle: Wider Clip
introduces: [Clip-Up, Clip, Wider Clip]
keywords: [unstable runs, "clip, upper"]`,
  );

  test('is found by every name it goes by, each once', () => {
    const { fields } = recordAt('/papers/clip/', named);
    expect(fields.title).toBe('Clipping Explained');
    expect(fields.names).toBe('Wider Clip, Clip-Up, Clip, On Clipping, 2503.00001');
  });

  test('is found by what its entry says readers search for', () => {
    expect(recordAt('/papers/clip/', named).fields.keywords).toBe('unstable runs, clip, upper');
  });

  test('is found first by a name and by an author, each as one word', () => {
    expect(recordAt('/papers/clip/', named).fields.exact).toBe(
      'clip wider-clip clip-up zzbyjeanleronddalembert',
    );
    expect(recordAt('/papers/limit/').fields.exact?.trim()).toBe('limit zzbyadalovelace zzbyalanturing');
  });

  test('is found by all of its authors, as their names are printed', () => {
    expect(recordAt('/papers/limit/').fields.authors).toBe('Ada Lovelace, Alan Turing');
    expect(recordAt('/papers/clip/').fields.authors).toBe("Jean le Rond d'Alembert");
  });

  test('is found by its controlled values as the field writes them, and by their other spellings', () => {
    expect(recordAt('/papers/limit/').fields.tags).toBe(
      'Analysis, empirical study, Qwen, GRPO, group relative policy optimization, Qwen-7B, MATH-500, MATH500',
    );
    expect(recordAt('/papers/prolonged/').fields.tags).toBe('Method, Analysis, empirical study');
  });

  test('names a model that it trains and compares with once', () => {
    const changes = edited(LIMIT, '  models: [qwen-7b]', '  models: [qwen-7b]\n  comparedModels: [qwen-7b]');
    expect(recordAt('/papers/limit/', changes).fields.tags?.match(/Qwen-7B/g)).toHaveLength(1);
  });

  test('is found by what its topics and questions ask, without words that say nothing', () => {
    const changes = {
      ...edited(BOUNDARY, 'short: Does the boundary move?', 'short: B?\nkeywords: [skill ceiling]'),
      ...edited(
        'taxonomy.yaml',
        'readerQuestion: Can',
        'keywords: [upper bound, large k]\n        readerQuestion: Can',
      ),
    };
    expect(recordAt('/papers/prolonged/', changes).fields.about).toBe(
      'boundary move trained model solve upper bound large training expands skill ceiling',
    );
  });

  test('shows who wrote it, when, and in which section it stands', () => {
    expect(recordAt('/papers/limit/').shown).toEqual({
      authors: 'Ada Lovelace, Alan Turing',
      year: '2025',
      section: 'debate',
    });
  });

  test('is filtered by its values and sorted by its first version', () => {
    const { filters, date } = recordAt('/papers/limit/');
    expect(date).toBe('2025-04-18');
    expect(filters).toEqual({
      section: ['debate'],
      topic: ['boundary', 'base-model'],
      question: ['boundary'],
      kind: ['analysis'],
      year: ['2025'],
      scope: ['core'],
      family: ['qwen'],
      benchmark: ['math-500'],
      algorithm: ['grpo'],
      domain: [],
    });
  });

  test('is found by its takeaway, its text, its results and its evidence, each at the anchor of its page', () => {
    const { parts } = recordAt('/papers/limit/');
    expect(parts.map(({ anchor }) => anchor)).toEqual([
      undefined,
      'problem',
      'approach',
      'findings',
      'limits',
      'result-math-large-k',
      'on-boundary',
    ]);
    expect(parts[0]?.text).toBe('Training selects among answers that the base model already gives.');
    expect(textAt(parts, 'result-math-large-k')).toBe(
      'up to 12.5%: The base model solves more problems than the trained one at large k.',
    );
    expect(textAt(parts, 'on-boundary')).toBe(
      'Does the boundary move? At large k the base model covers every problem that the trained model solves. Qwen-7B, mathematics.',
    );
  });

  test('is found by everything that is said of a result, in sentences', () => {
    const changes = edited(
      LIMIT,
      `    benchmark: math-500
    locator: abstract`,
      `    metric: pass@k
    measuredOn: Two sets!
    setting: k = 256
    baseline: the base model.
    note: Read off a figure
    unit: points
    locator: page 3`,
    );
    expect(textAt(recordAt('/papers/limit/', changes).parts, 'result-math-large-k')).toBe(
      'up to 12.5%: The base model solves more problems than the trained one at large k. pass@k. Two sets! k = 256. the base model. Read off a figure.',
    );
  });

  test('is not found by what it says of others', () => {
    expect(textAt(recordAt('/papers/limit/').parts, 'problem')).toBe(
      'Does training help? Nobody had asked a base model often enough to know it.',
    );
  });

  test('without text of its own is found by what else its entry holds', () => {
    const [frontMatter] = (edited(CLIP, '## Problem', '<cut>')[CLIP] as string).split('<cut>');
    expect(recordAt('/papers/clip/', { [CLIP]: frontMatter as string }).parts).toEqual([
      { text: 'A wider clip keeps runs stable.', weight: expect.any(Number) },
    ]);
  });
});

describe('a question', () => {
  test('is found by how else it is asked', () => {
    const changes = edited(
      BOUNDARY,
      'short: Does the boundary move?',
      'short: Boundary\nkeywords: [new ability, skill ceiling]',
    );
    expect(recordAt('/questions/boundary/').fields).toEqual({
      title: 'Does training let a model solve what it could not solve before?',
      names: 'Does the boundary move?',
      exact: 'does-the-boundary-move',
      keywords: '',
    });
    expect(recordAt('/questions/boundary/', changes).fields).toMatchObject({
      names: 'Boundary',
      exact: 'boundary',
      keywords: 'new ability, skill ceiling',
    });
  });

  test('is found by its account and its positions, each at the anchor of its page', () => {
    const { parts, filters, shown } = recordAt('/questions/boundary/');
    expect(filters).toEqual({ section: ['debate'] });
    expect(shown).toEqual({ section: 'debate' });
    expect(parts[0]?.text).toBe('It decides what training is good for.');
    expect(parts.filter(({ anchor }) => anchor !== 'account').slice(1)).toEqual([
      { anchor: 'how-to-read', text: 'Compare the k and the length of training.' },
      { anchor: 'sharpens', text: 'It sharpens: Training only selects.' },
      { anchor: 'expands', text: 'It expands: Training adds new answers.' },
      { anchor: 'would-settle', text: 'One study with both.' },
    ]);
  });

  test('is found by the papers that its account compares', () => {
    const account = textAt(recordAt('/questions/boundary/').parts, 'account');
    expect(account).toMatch(/^Limit asks a base model and the model trained from it the same problems/);
    expect(account).toContain('Prolonged trains for 2,000 steps and finds the opposite.');
  });
});

describe('a term', () => {
  test('belongs to no section', () => {
    expect(recordAt('/glossary/#grpo')).toMatchObject({ filters: {}, shown: {} });
  });

  test('is found by its other spellings, and first by each of them as one word', () => {
    expect(recordAt('/glossary/#pass-at-k').fields).toEqual({
      title: 'pass@k',
      names: 'Pass at k',
      exact: 'pass-k pass-at-k',
    });
    expect(recordAt('/glossary/#grpo').fields).toEqual({ title: 'GRPO', names: '', exact: 'grpo' });
  });

  test('is found by its definition, its text and the senses that papers give it', () => {
    const changes = edited(PASS_AT_K, '$x^{2}$ is a formula.', 'See <Cite paper="clip" />.');
    expect(recordAt('/glossary/#pass-at-k', changes).parts).toEqual([
      { text: 'The chance that one of k answers is right.', weight: expect.any(Number) },
      { anchor: 'pass-at-k', text: 'See Clip.' },
      { anchor: 'pass-at-k', text: 'Limit: A bound on what training can reach.' },
    ]);
  });
});

describe('a section', () => {
  test('and its topics are found by their names before their text is written', () => {
    const changes = edited(
      'taxonomy.yaml',
      'readerQuestion: What was',
      'keywords: [prior knowledge, pretraining]\n        readerQuestion: What was',
    );
    expect(recordAt('/debate/', changes)).toEqual({
      type: 'section',
      address: '/debate/',
      fields: { title: 'The debate', names: 'Debate', exact: 'debate the-debate' },
      filters: { section: ['debate'] },
      shown: { section: 'debate' },
      parts: [{ text: 'Whether training adds or only selects.', weight: expect.any(Number) }],
    });
    expect(recordAt('/debate/#base-model', changes)).toEqual({
      type: 'section',
      address: '/debate/#base-model',
      fields: {
        title: 'What the base model brings',
        names: 'Base model',
        exact: 'base-model',
        keywords: 'prior knowledge, pretraining',
      },
      filters: { section: ['debate'], topic: ['base-model'] },
      shown: { section: 'debate', isTopic: 'yes' },
      parts: [{ text: 'What was there before?', weight: expect.any(Number) }],
    });
  });

  test('is found by the lead and the end of its text, and its topics by what the text says of them', () => {
    const { parts } = recordAt('/debate/', essay());
    expect(parts.map(({ anchor }) => anchor)).toEqual([undefined, 'main', 'open']);
    expect(parts[0]?.text).toBe('Who is right, and about what.');
    expect(textAt(parts, 'main')).toBe('Two papers disagree.');
    expect(textAt(parts, 'open')).toMatch(/^More than this is open, /);

    const boundary = recordAt('/debate/#boundary', essay()).parts;
    expect(boundary.map(({ anchor }) => anchor)).toEqual([undefined, 'boundary']);
    expect(textAt(boundary, 'boundary')).toMatch(
      /^Limit says that it stays, Prolonged that it moves\. Both have good reasons/,
    );
    expect(textAt(recordAt('/debate/#base-model', essay()).parts, 'base-model')).toMatch(
      /^Nobody knows what the base model brings/,
    );
  });
});

function recordsOf(changes: Changes = {}): SearchRecord[] {
  const root = writeSurvey(changes);
  const { content, findings } = readContent(root);
  rmSync(root, { recursive: true });
  if (!content || findings.length > 0) throw new Error(JSON.stringify(findings));
  return makeRecords(buildSurvey(content), content);
}

function recordAt(address: string, changes: Changes = {}): SearchRecord {
  const record = recordsOf(changes).find((one) => one.address === address);
  if (!record) throw new Error(`no record at ${address}`);
  return record;
}

const textAt = (parts: readonly RecordPart[], anchor: string) =>
  parts.find((part) => part.anchor === anchor)?.text;
