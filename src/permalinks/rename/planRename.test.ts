import { describe, expect, test } from 'vitest';
import { readSmallSurvey } from '../../../tests/fixtures/findings.ts';
import {
  BOUNDARY,
  type Changes,
  CLIP,
  DEBATE,
  edited,
  essay,
  GRPO,
  LIMIT,
  PASS_AT_K,
  PROLONGED,
  smallSurvey,
  withText,
} from '../../../tests/fixtures/smallSurvey.ts';
import { listAddresses } from '../listAddresses.ts';
import { planRename, type RenameRequest } from './planRename.ts';
import { RenameError } from './RenameError.ts';

/** The list of what the small survey, with its essay, has published. */
const PUBLISHED = { 'permalinks.txt': `${listAddresses(readSmallSurvey(essay())).join('\n')}\n` };

/** Changes to the small survey, which has an essay and has been published. */
const survey = (changes: Changes = {}) => readSmallSurvey({ ...essay(), ...PUBLISHED, ...changes });

/** The texts that a rename writes, by path from the content folder. */
function filesOf(request: RenameRequest, changes: Changes = {}): Record<string, string> {
  const { files } = planRename(survey(changes), request);
  return Object.fromEntries(files.map(({ path, text }) => [path.replace('content/', ''), text]));
}

/** What stands in a file in place of what it was: lines of the old text with `-`, of the new one with `+`. */
function difference(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return now.flatMap((line, index) => (line === old[index] ? [] : [`-${old[index]}`, `+${line}`]));
}

/** Why a rename is refused. */
function refusal(request: RenameRequest, changes: Changes = {}): string {
  try {
    planRename(survey(changes), request);
  } catch (error) {
    if (error instanceof RenameError) return error.message;
    throw error;
  }
  return 'It is not refused.';
}

describe('a paper', () => {
  test('has another file with the same text, and everything that refers to it names it anew', () => {
    const files = filesOf({ old: 'limit', name: 'bound' });
    expect(Object.keys(files).sort()).toEqual([
      'comparisons.yaml',
      'glossary/pass-at-k.mdx',
      'papers/debate/bound.mdx',
      'papers/debate/prolonged.mdx',
      'questions/boundary.mdx',
      'redirects.yaml',
      'sections/debate.mdx',
    ]);
    const before = { ...smallSurvey(), ...essay() };
    expect(files['papers/debate/bound.mdx']).toBe(before[LIMIT]);
    const changed = (path: string) => difference(before[path] ?? '', files[path] ?? '');
    expect(changed('comparisons.yaml')).toEqual([
      '-    papers: [limit, prolonged]',
      '+    papers: [bound, prolonged]',
    ]);
    expect(changed(PASS_AT_K)).toEqual([
      '-  - { paper: limit, meaning: A bound on what training can reach. }',
      '+  - { paper: bound, meaning: A bound on what training can reach. }',
    ]);
    expect(changed(PROLONGED)).toEqual([
      '-largest where the starting point is weakest. The authors read this as new ability, against <Cite paper="limit" />,',
      '+largest where the starting point is weakest. The authors read this as new ability, against <Cite paper="bound" />,',
    ]);
    expect(changed(DEBATE)).toEqual([
      '-  - { paper: limit, why: It began. }',
      '+  - { paper: bound, why: It began. }',
      '-  - { paper: limit, why: Read it again. }',
      '+  - { paper: bound, why: Read it again. }',
      '-<Cite paper="limit" /> says that it stays, <Cite paper="prolonged" /> that it moves.',
      '+<Cite paper="bound" /> says that it stays, <Cite paper="prolonged" /> that it moves.',
    ]);
    expect(changed(BOUNDARY)).toHaveLength(2);
  });

  test('is named anew in relations of other papers', () => {
    const { [LIMIT]: text = '' } = filesOf({ old: 'prolonged', name: 'long-run' });
    expect(difference(smallSurvey()[LIMIT] ?? '', text)).toEqual([
      '-    paper: prolonged',
      '+    paper: long-run',
      '-Does training help? <Cite paper="prolonged" /> says yes. Nobody had asked a base model often enough to know it.',
      '+Does training help? <Cite paper="long-run" /> says yes. Nobody had asked a base model often enough to know it.',
    ]);
  });

  test('that was published is redirected, wherever it has an address', () => {
    expect(planRename(survey(), { old: 'limit', name: 'bound' }).redirects.added).toEqual([
      { from: '/debate/#table-claims-limit', to: '/debate/#table-claims-bound' },
      { from: '/papers/limit/', to: '/papers/bound/' },
      { from: '/questions/boundary/#limit', to: '/questions/boundary/#bound' },
    ]);
  });

  test('that was never published is not', () => {
    const plan = planRename(survey({ 'permalinks.txt': 'no file' }), { old: 'limit', name: 'bound' });
    expect(plan.redirects).toMatchObject({ added: [], changed: [], removed: [] });
    expect(plan.files.map(({ path }) => path)).not.toContain('content/redirects.yaml');
  });
});

test('references are found in every form that Markdown has for them, and nothing else is touched', () => {
  const text = `
A paper (<Cite paper='limit'/>, <Cite
  paper = "limit" />), **[in bold](/papers/limit/)**, [on two
lines](/papers/limit/#findings "the limit, at /papers/limit/"), [/papers/limit/](</papers/limit/>), [by
reference][limit], [here](#limit), [other](/papers/limits.json) and a note.[^limit]

| A [table](/debate/#table-claims-limit) | with \`a\\|b\` |
| --- | --- |
| [x](/questions/boundary/#limit) | limit |

[limit]: /papers/limit/
[^limit]: It is [there](/papers/limit/#result-math-large-k).

A limit, \`/papers/limit/\`, $limit$, [a limit](https://example.org/papers/limit/).

    <Cite paper="limit" />
`;
  const { [BOUNDARY]: renamed = '' } = filesOf({ old: 'limit', name: 'bound' }, withText(BOUNDARY, text));
  const [, , body] = renamed.split('---\n');
  expect(`${body}${renamed.split('---\n').slice(3).join('---\n')}`).toBe(`
A paper (<Cite paper='bound'/>, <Cite
  paper = "bound" />), **[in bold](/papers/bound/)**, [on two
lines](/papers/bound/#findings "the limit, at /papers/limit/"), [/papers/limit/](</papers/bound/>), [by
reference][limit], [here](#bound), [other](/papers/limits.json) and a note.[^limit]

| A [table](/debate/#table-claims-bound) | with \`a\\|b\` |
| --- | --- |
| [x](/questions/boundary/#bound) | limit |

[limit]: /papers/bound/
[^limit]: It is [there](/papers/bound/#result-math-large-k).

A limit, \`/papers/limit/\`, $limit$, [a limit](https://example.org/papers/limit/).

    <Cite paper="bound" />
`);
});

test('names in quotes keep them', () => {
  const changes = edited(LIMIT, '    paper: prolonged', '    paper: "prolonged"');
  expect(filesOf({ old: 'prolonged', name: 'long-run' }, changes)[LIMIT]).toContain(
    '    paper: "long-run"\n',
  );
});

describe('a question', () => {
  test('is named anew by its evidence, by tables and by links', () => {
    const changes = {
      'comparisons.yaml': (smallSurvey()['comparisons.yaml'] ?? '').replace(
        'topic: boundary\n',
        'topic: boundary\n    question: boundary\n',
      ),
      ...edited(DEBATE, 'Two papers disagree.', 'Two papers [disagree](/questions/boundary/#expands).'),
    };
    const files = filesOf({ old: 'questions/boundary', name: '/questions/edge/' }, changes);
    expect(files['questions/edge.mdx']).toBe(smallSurvey()[BOUNDARY]);
    // The topic of the same name is another thing.
    expect(files['comparisons.yaml']).toContain('topic: boundary\n    question: edge\n');
    expect(files[DEBATE]).toContain('[disagree](/questions/edge/#expands)');
    expect(difference(smallSurvey()[LIMIT] ?? '', files[LIMIT] ?? '')).toEqual([
      '-  - question: boundary',
      '+  - question: edge',
    ]);
  });

  test('is redirected with the evidence on it', () => {
    expect(planRename(survey(), { old: 'boundary', name: 'edge' }).redirects.added).toEqual([
      { from: '/papers/limit/#on-boundary', to: '/papers/limit/#on-edge' },
      { from: '/papers/prolonged/#on-boundary', to: '/papers/prolonged/#on-edge' },
      { from: '/questions/boundary/', to: '/questions/edge/' },
    ]);
  });
});

test('a term is named anew by texts and by other terms, and redirected', () => {
  const plan = planRename(survey(), { old: '/glossary/#grpo', name: 'relative-policy' });
  const text = (path: string) => plan.files.find((one) => one.path === `content/${path}`)?.text;
  expect(text('glossary/relative-policy.mdx')).toBe(smallSurvey()[GRPO]);
  expect(text(PASS_AT_K)).toContain('related: [relative-policy]\n');
  expect(text(LIMIT)).toContain('<Term id="relative-policy">GRPO</Term>');
  expect(text(LIMIT)).toContain('algorithms: [grpo]');
  expect(plan.redirects.added).toEqual([{ from: '/glossary/#grpo', to: '/glossary/#relative-policy' }]);
});

test('a result changes its id alone, and its address is redirected', () => {
  const plan = planRename(survey(), { old: '/papers/limit/#result-math-large-k', name: 'result-many' });
  expect(plan.files.map(({ path }) => path)).toEqual([`content/${LIMIT}`, 'content/redirects.yaml']);
  expect(difference(smallSurvey()[LIMIT] ?? '', plan.files[0]?.text ?? '')).toEqual([
    '-  - id: math-large-k',
    '+  - id: many',
  ]);
  expect(plan.redirects.added).toEqual([
    { from: '/papers/limit/#result-math-large-k', to: '/papers/limit/#result-many' },
  ]);
});

test('a position changes its id and the evidence that takes it', () => {
  const files = filesOf({ old: 'questions/boundary#expands', name: 'grows' });
  expect(difference(smallSurvey()[BOUNDARY] ?? '', files[BOUNDARY] ?? '')).toEqual([
    '-  - { id: expands, label: It expands, claim: Training adds new answers. }',
    '+  - { id: grows, label: It expands, claim: Training adds new answers. }',
  ]);
  expect(difference(smallSurvey()[PROLONGED] ?? '', files[PROLONGED] ?? '')).toEqual([
    '-    position: expands',
    '+    position: grows',
  ]);
});

describe('renames after each other', () => {
  const redirects = (...list: string[]) => ({
    'redirects.yaml': `redirects:\n${list.map((one) => `  - { ${one} }\n`).join('')}`,
  });

  test('leave no chain of redirects', () => {
    const changes = redirects('from: /papers/first/, to: /papers/clip/');
    const files = filesOf({ old: 'clip', name: 'clipping' }, changes);
    expect(files['redirects.yaml']).toBe(
      'redirects:\n  - { from: /papers/first/, to: /papers/clipping/ }\n  - { from: /papers/clip/, to: /papers/clipping/ }\n',
    );
  });

  test('may lead back to a name that was given up', () => {
    const changes = redirects('from: /papers/first/, to: /papers/clip/');
    const files = filesOf({ old: 'clip', name: 'first' }, changes);
    expect(files['redirects.yaml']).toBe('redirects:\n  - { from: /papers/clip/, to: /papers/first/ }\n');
  });

  test('never give a name that leads to something else', () => {
    const changes = redirects('from: /papers/first/, to: /papers/clip/');
    expect(refusal({ old: 'limit', name: 'first' }, changes)).toBe(
      '`/papers/first/` was published before and leads to `/papers/clip/`. Expected a name that was never used.',
    );
    const anchor = redirects('from: /questions/boundary/#bound, to: /questions/boundary/#sharpens');
    expect(refusal({ old: 'limit', name: 'bound' }, anchor)).toBe(
      '`/questions/boundary/#bound` was published before and leads to `/questions/boundary/#sharpens`. Expected a name that was never used.',
    );
  });
});

describe('a paper that goes to another section', () => {
  const TWO = edited(LIMIT, 'topics: [boundary, base-model]', 'topics: [boundary, stability, base-model]');

  test('keeps its address, and has its topic of that section first', () => {
    const plan = planRename(survey(TWO), { old: 'limit', section: 'training' });
    expect(plan.files).toEqual([
      {
        file: `content/${LIMIT}`,
        path: 'content/papers/training/limit.mdx',
        text: TWO[LIMIT]?.replace('[boundary, stability, base-model]', '[stability, boundary, base-model]'),
      },
    ]);
    expect(plan.redirects.added).toEqual([]);
  });

  test('may get another name on the way', () => {
    const { files } = planRename(survey(TWO), { old: 'limit', name: 'bound', section: 'training' });
    expect(files.map(({ path }) => path)).toContain('content/papers/training/bound.mdx');
  });

  test('must have a topic of it', () => {
    expect(refusal({ old: 'limit', section: 'training' })).toBe(
      'No topic of the paper `limit` belongs to the section `training`. Expected `stability`. Add one to `topics` in content/papers/debate/limit.mdx first; behind its first topic, a paper may have those of any section.',
    );
  });

  test.each<[RenameRequest, string]>([
    [
      { old: 'limit', section: 'trainin' },
      '`trainin` is not a section. Expected one of `debate`, `training`. Did you mean `training`?',
    ],
    [{ old: 'limit', section: 'debate' }, 'The paper `limit` is in `debate` already.'],
    [{ old: 'grpo', section: 'debate' }, '`grpo` is a term. Expected a paper: only papers lie in a section.'],
  ])('is refused for %o', (request, message) => {
    expect(refusal(request, TWO)).toBe(message);
  });
});

describe('a rename is refused', () => {
  test.each<[string, RenameRequest, string]>([
    [
      'of what does not exist',
      { old: 'limmit', name: 'x' },
      'There is no paper, question or term `limmit`. Did you mean `limit`?',
    ],
    [
      'of an address that does not exist',
      { old: '/papers/prolongd/', name: 'x' },
      'There is no paper, question or term `/papers/prolongd/`. Did you mean `papers/prolonged`?',
    ],
    [
      'of what is not like anything',
      { old: 'something-else', name: 'x' },
      'There is no paper, question or term `something-else`.',
    ],
    [
      'to no id',
      { old: 'limit', name: 'Bound' },
      '`Bound` is no id. Expected lower-case letters and digits joined by single hyphens, such as `limit-of-rlvr`.',
    ],
    [
      'to nothing',
      { old: 'limit', name: '/papers/' },
      '`/papers/` is no name for a paper. Expected an id, or an address such as `/papers/new-name/`.',
    ],
    [
      'to a thing of another kind',
      { old: 'limit', name: '/questions/bound/' },
      '`/questions/bound/` is no name for a paper. Expected an id, or an address such as `/papers/new-name/`.',
    ],
    ['to the same name', { old: 'limit', name: 'limit' }, 'The paper `limit` has this name already.'],
    [
      'to a name that another has',
      { old: 'limit', name: 'clip' },
      '`/papers/clip/` is in use. Expected a name that nothing has.',
    ],
    [
      'to the name of a position on the same page',
      { old: 'limit', name: 'expands' },
      '`/questions/boundary/#expands` is in use. Expected a name that nothing has.',
    ],
    [
      'to the name of a part of the page',
      { old: 'limit', name: 'overview' },
      `It would leave mistakes:
content/papers/debate/overview.mdx:2:1 reserved-id
  The id \`overview\` names a part of the page that it would stand on. Expected another id.
1 mistake in 1 file.`,
    ],
    [
      'of a result to a name that another has',
      { old: 'papers/limit/result-math-large-k', name: 'Large' },
      '`Large` is no id. Expected lower-case letters and digits joined by single hyphens, such as `limit-of-rlvr`.',
    ],
  ])('%s', (_name, request, message) => {
    expect(refusal(request)).toBe(message);
  });

  test('where the name is that of several things', () => {
    const changes = { 'glossary/boundary.mdx': '---\nterm: boundary\ndefinition: An edge.\n---\n' };
    expect(refusal({ old: 'boundary', name: 'edge' }, changes)).toBe(
      '`boundary` names a question and a term. Say which: `questions/boundary` or `glossary/boundary`.',
    );
    expect(planRename(survey(changes), { old: 'glossary/boundary', name: 'edge' }).target).toMatchObject({
      kind: 'term',
      id: 'boundary',
    });
  });
});

test.each([
  ['clip', 'clip'],
  ['papers/clip', '/papers/clip'],
  ['/papers/clip/', 'papers/clip/'],
])('entries are named by id or address: %s and %s', (old, other) => {
  for (const name of [old, other])
    expect(planRename(survey(), { old: name, name: 'clipping' }).files[0]?.file).toBe(`content/${CLIP}`);
});
