import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linesFor, type Mistake } from '../../tests/fixtures/findings.ts';
import {
  BOUNDARY,
  CLIP,
  edited,
  LIMIT,
  PASS_AT_K,
  PROLONGED,
  smallSurvey,
  writeSurvey,
} from '../../tests/fixtures/smallSurvey.ts';
import { checkContent } from './checkContent.ts';

/** Names of things that do not exist. */
const UNKNOWN: Mistake[] = [
  {
    mistake: 'a topic',
    changes: edited(CLIP, 'topics: [stability]', 'topics: [stability, bondary]'),
    prints: [
      'content/papers/training/clip.mdx:7:21 unknown-topic',
      '  `bondary` is not a topic. Expected one of `boundary`, `base-model`, `stability`. Did you mean `boundary`?',
    ],
  },
  {
    mistake: 'a kind',
    changes: edited(CLIP, 'kinds: [method]', 'kinds: [methods]'),
    prints: [
      'content/papers/training/clip.mdx:8:9 unknown-value',
      '  `methods` is not a value of `kinds`. Expected one of `analysis`, `method`. Did you mean `method`?',
    ],
  },
  {
    mistake: 'a kind, by its alias',
    changes: edited(CLIP, 'kinds: [method]', 'kinds: [empirical-study]'),
    prints: [
      'content/papers/training/clip.mdx:8:9 unknown-value',
      '  `empirical-study` is not a value of `kinds`. Expected one of `analysis`, `method`. Did you mean `analysis`?',
    ],
  },
  {
    mistake: 'a value of a tag, by its alias',
    changes: edited(LIMIT, '  benchmarks: [math-500]', '  benchmarks: [math500]'),
    prints: [
      'content/papers/debate/limit.mdx:14:16 unknown-value',
      '  `math500` is not a value of `benchmarks`. Expected one of `math-500`, `aime-2024`. Did you mean `math-500`?',
    ],
  },
  {
    mistake: 'a value of a tag whose list is empty',
    changes: edited(LIMIT, '  benchmarks: [math-500]', '  signals: [verifier]'),
    prints: [
      'content/papers/debate/limit.mdx:14:13 unknown-value',
      '  `verifier` is not a value of `signals`. Expected one of the ids in `signals` of content/vocabulary.yaml, which has none yet.',
    ],
  },
  {
    mistake: 'a benchmark of a result',
    changes: edited(LIMIT, '    benchmark: math-500', '    benchmark: gpqa-diamond'),
    prints: [
      'content/papers/debate/limit.mdx:21:16 unknown-value',
      '  `gpqa-diamond` is not a value of `benchmarks`. Expected one of `math-500`, `aime-2024`.',
    ],
  },
  {
    mistake: 'a question',
    changes: edited(LIMIT, '  - question: boundary', '  - question: boundaries'),
    prints: [
      'content/papers/debate/limit.mdx:24:15 unknown-question',
      '  `boundaries` is not a question. Expected `boundary`. Did you mean `boundary`?',
    ],
  },
  {
    mistake: 'a position of a question',
    changes: edited(LIMIT, '    position: sharpens', '    position: sharpen'),
    prints: [
      'content/papers/debate/limit.mdx:25:15 unknown-position',
      '  `sharpen` is not a position of the question `boundary`. Expected one of `sharpens`, `expands`. Did you mean `sharpens`?',
    ],
  },
  {
    mistake: 'a paper in a relation',
    changes: edited(LIMIT, '    paper: prolonged', '    paper: prolongd'),
    prints: [
      'content/papers/debate/limit.mdx:31:12 unknown-paper',
      '  `prolongd` is not a paper. Expected one of `limit`, `prolonged`, `clip`. Did you mean `prolonged`?',
    ],
  },
  {
    mistake: 'a paper in a text',
    changes: edited(LIMIT, '<Cite paper="prolonged" />', '<Cite paper="prorl" />'),
    prints: [
      'content/papers/debate/limit.mdx:45:21 unknown-paper',
      '  `prorl` is not a paper. Expected one of `limit`, `prolonged`, `clip`.',
    ],
  },
  {
    mistake: 'a term in a text',
    changes: edited(LIMIT, '<Term id="pass-at-k">', '<Term id="pass-at-1">'),
    prints: [
      'content/papers/debate/limit.mdx:49:5 unknown-term',
      '  `pass-at-1` is not a term. Expected one of `grpo`, `pass-at-k`. Did you mean `pass-at-k`?',
    ],
  },
  {
    mistake: 'a related term',
    changes: edited(PASS_AT_K, 'related: [grpo]', 'related: [gpro]'),
    prints: [
      'content/glossary/pass-at-k.mdx:9:11 unknown-term',
      '  `gpro` is not a term. Expected one of `grpo`, `pass-at-k`. Did you mean `grpo`?',
    ],
  },
  {
    mistake: 'a paper in a sense of a term',
    changes: edited(PASS_AT_K, 'paper: limit', 'paper: limits'),
    prints: [
      'content/glossary/pass-at-k.mdx:11:14 unknown-paper',
      '  `limits` is not a paper. Expected one of `limit`, `prolonged`, `clip`. Did you mean `limit`?',
    ],
  },
  {
    mistake: 'a comparison table',
    changes: edited(LIMIT, '\n  claims:\n', '\n  claim:\n'),
    prints: [
      'content/papers/debate/limit.mdx:36:3 unknown-table',
      '  `claim` is not a table. Expected `claims`. Did you mean `claims`?',
    ],
  },
  {
    mistake: 'a column of a comparison table',
    changes: edited(LIMIT, '    test: pass@k', '    tests: pass@k'),
    prints: [
      'content/papers/debate/limit.mdx:38:5 unknown-column',
      '  `tests` is not a column of the table `claims`. Expected one of `claim`, `test`. Did you mean `test`?',
    ],
  },
  {
    mistake: 'a table that does not list the paper',
    changes: edited('comparisons.yaml', 'papers: [limit, prolonged]', 'papers: [prolonged]'),
    prints: [
      'content/papers/debate/limit.mdx:36:3 not-in-table',
      '  The table `claims` does not list the paper `limit`. Expected cells only for tables that list the paper. Add `limit` to its `papers` in content/comparisons.yaml.',
    ],
  },
  {
    mistake: 'the section and the topic of a comparison table',
    changes: edited(
      'comparisons.yaml',
      'section: debate\n    topic: boundary',
      'section: debates\n    topic: base',
    ),
    prints: [
      'content/comparisons.yaml:3:14 unknown-section',
      '  `debates` is not a section. Expected one of `debate`, `training`. Did you mean `debate`?',
      'content/comparisons.yaml:4:12 unknown-topic',
      '  `base` is not a topic. Expected one of `boundary`, `base-model`, `stability`.',
    ],
  },
  {
    mistake: 'a paper in a comparison table',
    changes: edited('comparisons.yaml', 'papers: [limit, prolonged]', 'papers: [limit, prolonged, clipp]'),
    prints: [
      'content/comparisons.yaml:9:32 unknown-paper',
      '  `clipp` is not a paper. Expected one of `limit`, `prolonged`, `clip`. Did you mean `clip`?',
    ],
  },
  {
    mistake: 'the section of a question',
    changes: edited(BOUNDARY, 'section: debate', 'section: dispute'),
    prints: [
      'content/questions/boundary.mdx:4:10 unknown-section',
      '  `dispute` is not a section. Expected one of `debate`, `training`.',
    ],
  },
  {
    mistake: 'the section of a running text',
    changes: {
      'sections/debates.mdx': `---
title: The debate
standfirst: Who is right.
startHere:
  - { paper: limit, why: It began. }
  - { paper: prolonged, why: It answered. }
  - { paper: clip, why: It explains. }
  - { paper: limit, why: Again. }
  - { paper: nobody, why: Nobody wrote it. }
---
`,
    },
    prints: [
      'content/sections/debates.mdx:2:1 unknown-section',
      '  `debates` is not a section. Expected one of `debate`, `training`. Did you mean `debate`?',
      'content/sections/debates.mdx:9:14 unknown-paper',
      '  `nobody` is not a paper. Expected one of `limit`, `prolonged`, `clip`.',
    ],
  },
  {
    mistake: 'the family of a model',
    changes: edited('vocabulary.yaml', 'family: qwen', 'family: llama'),
    prints: [
      'content/vocabulary.yaml:13:44 unknown-value',
      '  `llama` is not a value of `families`. Expected `qwen`.',
    ],
  },
  {
    mistake: 'the folder of a section',
    changes: { [CLIP]: 'no file', 'papers/trainings/clip.mdx': smallSurvey()[CLIP] ?? '' },
    prints: [
      'content/papers/trainings/clip.mdx:2:1 unknown-section',
      '  The folder `trainings` is not a section. Expected one of `debate`, `training`. Did you mean `training`?',
    ],
  },
];

/** Things that may stand only once. */
const DUPLICATES: Mistake[] = [
  {
    mistake: 'an arXiv id',
    changes: edited(
      PROLONGED,
      'arxiv: "2505.24864"\npublished: 2025-05-30',
      'arxiv: "2504.13837"\npublished: 2025-04-30',
    ),
    prints: [
      'content/papers/debate/prolonged.mdx:4:8 duplicate-arxiv',
      '  The arXiv id `2504.13837` is already given in content/papers/debate/limit.mdx:4. Expected it once.',
    ],
  },
  {
    mistake: 'a title',
    changes: edited(CLIP, 'title: Clipping Explained', 'title: The Limit of Training'),
    prints: [
      'content/papers/training/clip.mdx:2:8 duplicate-title',
      '  The title `The Limit of Training` is already given in content/papers/debate/limit.mdx:2. Expected it once.',
    ],
  },
  {
    mistake: 'a title in other case and punctuation',
    changes: edited(CLIP, 'title: Clipping Explained', 'title: "Prolonged-RL, new answers!"'),
    prints: [
      'content/papers/training/clip.mdx:2:8 duplicate-title',
      '  The title `Prolonged-RL, new answers!` is already given in content/papers/debate/prolonged.mdx:2. Expected it once, whatever its case and punctuation.',
    ],
  },
  {
    mistake: 'another title of a paper',
    changes: edited(CLIP, 'shortTitle: Clip', 'altTitles: [The limit of training]\nshortTitle: Clip'),
    prints: [
      'content/papers/training/clip.mdx:3:13 duplicate-title',
      '  The title `The limit of training` is already given in content/papers/debate/limit.mdx:2. Expected it once, whatever its case and punctuation.',
    ],
  },
  {
    mistake: 'a slug in two sections',
    changes: { 'papers/debate/clip.mdx': secondClip() },
    prints: [
      'content/papers/training/clip.mdx:2:1 duplicate-slug',
      '  The slug `clip` is already given in content/papers/debate/clip.mdx:2. Expected it once.',
    ],
  },
  {
    mistake: 'a short title, whatever its case',
    changes: edited(CLIP, 'shortTitle: Clip', 'shortTitle: PROLONGED'),
    prints: [
      'content/papers/training/clip.mdx:3:13 duplicate-title',
      '  The short title `PROLONGED` is already given in content/papers/debate/prolonged.mdx:3. Expected it once, whatever its case and punctuation.',
    ],
  },
  {
    mistake: 'the id of a result',
    changes: edited(
      LIMIT,
      'evidence:\n',
      `  - id: math-large-k
    statement: It is measured again.
    value: "11"
    form: level
    better: higher
    locator: abstract
evidence:
`,
    ),
    prints: [
      'content/papers/debate/limit.mdx:23:9 duplicate-id',
      '  The result id `math-large-k` is already given in line 16. Expected it once.',
    ],
  },
  {
    mistake: 'the question of a piece of evidence',
    changes: edited(
      PROLONGED,
      'source:',
      `  - question: boundary
    position: sharpens
    strength: indirect
    finding: It also sharpens.
    conditions: 100 steps
source:`,
    ),
    prints: [
      'content/papers/debate/prolonged.mdx:17:15 duplicate-evidence',
      '  The evidence on the question `boundary` is already given in line 12. Expected it once.',
    ],
  },
  {
    mistake: 'a relation',
    changes: edited(
      LIMIT,
      'compare:\n',
      '  - { type: disagrees-with, paper: prolonged, because: Again., basis: named, confidence: high }\ncompare:\n',
    ),
    prints: [
      'content/papers/debate/limit.mdx:35:36 duplicate-relation',
      '  The relation `disagrees-with prolonged` is already given in line 31. Expected it once.',
    ],
  },
  {
    mistake: 'the id of a position',
    changes: edited(
      BOUNDARY,
      '  - { id: expands',
      '  - { id: sharpens, label: Too, claim: Too. }\n  - { id: expands',
    ),
    prints: [
      'content/questions/boundary.mdx:9:11 duplicate-id',
      '  The position id `sharpens` is already given in line 8. Expected it once.',
    ],
  },
  {
    mistake: 'the id of a topic in two sections',
    changes: edited('taxonomy.yaml', 'id: base-model', 'id: stability'),
    prints: [
      'content/papers/debate/limit.mdx:7:20 unknown-topic',
      '  `base-model` is not a topic. Expected one of `boundary`, `stability`.',
      'content/taxonomy.yaml:24:13 duplicate-id',
      '  The topic id `stability` is already given in line 13. Expected it once.',
    ],
  },
  {
    mistake: 'the name of a term',
    changes: edited(PASS_AT_K, 'aliases: [Pass at k]', 'aliases: [grpo]'),
    prints: [
      'content/glossary/pass-at-k.mdx:3:11 duplicate-name',
      '  The term `grpo` is already given in content/glossary/grpo.mdx:2. Expected it once, whatever its case and punctuation.',
    ],
  },
  {
    mistake: 'the id of a value of the vocabulary',
    changes: edited('vocabulary.yaml', 'id: aime-2024', 'id: math-500'),
    prints: [
      'content/vocabulary.yaml:17:11 duplicate-id',
      '  The id `math-500` is already given in line 16. Expected it once.',
    ],
  },
  {
    mistake: 'the name of a value of the vocabulary',
    changes: edited('vocabulary.yaml', 'label: AIME 2024', 'label: Math 500'),
    prints: [
      'content/vocabulary.yaml:17:29 duplicate-name',
      '  The name `Math 500` is already given in line 16. Expected it once, whatever its case and punctuation.',
    ],
  },
];

/** Values that are right in themselves but contradict others. */
const CONTRADICTIONS: Mistake[] = [
  {
    mistake: 'a paper lies in another section than its primary topic',
    changes: edited(CLIP, 'topics: [stability]', 'topics: [boundary, stability]'),
    prints: [
      'content/papers/training/clip.mdx:7:10 wrong-section',
      '  The primary topic `boundary` belongs to the section `debate`, but the file lies in `training`. Expected the first topic to belong to `training`. Move the file to `papers/debate/`, or put another topic first.',
    ],
  },
  {
    mistake: 'a paper is related to itself',
    changes: edited(LIMIT, '    paper: prolonged', '    paper: limit'),
    prints: [
      'content/papers/debate/limit.mdx:31:12 self-relation',
      '  The paper is related to itself. Expected the slug of another paper.',
    ],
  },
  {
    mistake: 'a date disagrees with the arXiv id',
    changes: edited(CLIP, 'published: 2025-03-01', 'published: 2025-05-01'),
    prints: [
      'content/papers/training/clip.mdx:5:12 date-disagrees',
      '  `published` is `2025-05-01`, but the arXiv id 2503.00001 is of 2025-03. Expected that month or a neighboring one. Correct the date, or say in `publishedNote` why the two differ.',
    ],
  },
];

/** Formulas, pictures and ids that would break a page. */
const BREAKING: Mistake[] = [
  {
    mistake: 'dollars that read as a formula',
    changes: edited(PASS_AT_K, '$x^{2}$ is', 'It costs $5 and $6 for'),
    prints: [
      'content/glossary/pass-at-k.mdx:14:10 math-syntax',
      '  The text between two `$` signs begins or ends with a space. Expected a formula without them, as in `$k$`. Write `\\$` for a dollar sign.',
    ],
  },
  {
    mistake: 'a formula of the glossary that cannot be read',
    changes: edited(PASS_AT_K, 'latex: 1-(1-p)^k', 'latex: 1-(1-p^{k'),
    prints: ['content/glossary/pass-at-k.mdx:6:10 math-syntax'],
  },
  {
    mistake: 'a sign of a formula that cannot be read',
    changes: edited(
      PASS_AT_K,
      '[{ sign: p, means: chance of one right answer }]',
      "[{ sign: p, means: chance of one right answer }, { sign: 'k^{n', means: how many answers }]",
    ),
    prints: [
      'content/glossary/pass-at-k.mdx:7:69 math-syntax',
      "  The formula cannot be read, at character 5: Expected '}', got 'EOF'. Expected LaTeX that KaTeX renders.",
    ],
  },
  {
    mistake: 'a formula in a text that cannot be read',
    changes: edited(PASS_AT_K, '$x^{2}$ is', '$\\frac{1}$ is'),
    prints: ['content/glossary/pass-at-k.mdx:14:1 math-syntax'],
  },
  {
    mistake: 'a picture that is not there',
    changes: edited(PASS_AT_K, '$x^{2}$ is a formula.', 'See ![a curve](./curve.png).'),
    prints: [
      'content/glossary/pass-at-k.mdx:14:5 missing-picture',
      '  There is no picture `./curve.png` beside the entry. Expected the path of a file, from the folder of the entry.',
    ],
  },
  {
    mistake: 'a position with the anchor of a part of its page',
    changes: edited(BOUNDARY, 'id: expands', 'id: overview'),
    prints: [
      'content/questions/boundary.mdx:9:11 reserved-id',
      '  The id `overview` names a part of the page that it would stand on. Expected another id.',
    ],
  },
];

test('the small survey has no mistakes', () => {
  expect(linesFor({})).toEqual([]);
});

describe('a name of something that does not exist', () => {
  test.each(UNKNOWN)('$mistake', ({ changes, prints }) => {
    expect(linesFor(changes)).toEqual(prints);
  });
});

describe('something that stands twice', () => {
  test.each(DUPLICATES)('$mistake', ({ changes, prints }) => {
    expect(linesFor(changes)).toEqual(prints);
  });
});

describe('entries that contradict each other', () => {
  test.each(CONTRADICTIONS)('$mistake', ({ changes, prints }) => {
    expect(linesFor(changes)).toEqual(prints);
  });
});

describe('what would break a page', () => {
  test.each(BREAKING)('$mistake', ({ changes, prints }) => {
    const lines = linesFor(changes);
    expect(prints.every((line) => lines.includes(line)) ? [] : lines).toEqual([]);
  });
});

test('a content folder that does not exist is named', () => {
  expect(checkContent('/nowhere/content').findings).toEqual([
    {
      file: 'content',
      line: 1,
      column: 1,
      rule: 'missing-folder',
      found: 'There is no such folder.',
      expected: 'Expected the folder of the content.',
      fix: 'Run the command from the folder of the project, or correct SURVEY_CONTENT.',
    },
  ]);
});

describe('what is no mistake', () => {
  test.each([
    ['a date in a neighboring month', edited(CLIP, 'published: 2025-03-01', 'published: 2025-02-28')],
    [
      'a date in January for an id of December',
      edited(CLIP, '"2503.00001"\npublished: 2025-03-01', '"2412.00001"\npublished: 2025-01-02'),
    ],
    [
      'a date far from the id with a note that says why',
      edited(
        CLIP,
        'published: 2025-03-01',
        'published: 2024-01-01\npublishedNote: It was on another server first.',
      ),
    ],
    ['two authors of one name', edited(LIMIT, 'Alan Turing', 'Ada Lovelace')],
    [
      'another title of a paper that only differs in case',
      edited(CLIP, 'shortTitle: Clip', 'altTitles: [Clipping explained]\nshortTitle: Clip'),
    ],
    [
      'two relations of different types to one paper',
      edited(
        LIMIT,
        'compare:\n',
        '  - { type: names, paper: prolonged, because: It does., basis: named, confidence: high }\ncompare:\n',
      ),
    ],
  ])('%s', (_name, changes) => {
    expect(linesFor(changes)).toEqual([]);
  });
});

describe('a broken file is reported once, not again by the entries that name it', () => {
  test.each([
    ['a paper that others relate to and cite', PROLONGED],
    ['a question that papers bring evidence to', BOUNDARY],
    ['a term that texts and terms refer to', PASS_AT_K],
  ])('%s', (_name, path) => {
    expect(linesFor({ [path]: 'no front matter\n' })).toEqual([
      `content/${path}:1:1 front-matter`,
      '  The file does not begin with front matter. Expected `---` alone on the first line.',
    ]);
  });

  test('without the taxonomy nothing is compared with it', () => {
    const lines = linesFor({ 'taxonomy.yaml': 'sections: none\n' });
    expect(lines.filter((line) => line.startsWith('content/'))).toEqual([
      'content/taxonomy.yaml:1:11 wrong-type',
    ]);
  });
});

test('checking an entry runs nothing of it', () => {
  const root = writeSurvey(
    edited(
      LIMIT,
      'Does training help?',
      'import "data:text/javascript,globalThis.ranByEntry=1"\n\nexport const x = (globalThis.ranByEntry = 1)\n\n{(globalThis.ranByEntry = 1)}',
    ),
  );
  const { findings } = checkContent(root);
  rmSync(root, { recursive: true });

  expect(findings.map(({ rule }) => rule)).toEqual(['import-export', 'import-export', 'expression']);
  expect('ranByEntry' in globalThis).toBe(false);
});

function secondClip(): string {
  const text = smallSurvey()[CLIP] ?? '';
  return text
    .replace('Clipping Explained', 'Clipping Again')
    .replace('shortTitle: Clip', 'shortTitle: Clip Again')
    .replace('2503.00001', '2503.00002')
    .replace('topics: [stability]', 'topics: [boundary]');
}
