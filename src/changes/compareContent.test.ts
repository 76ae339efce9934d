import { describe, expect, test } from 'vitest';
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
} from '../../tests/fixtures/smallSurvey.ts';
import { smallVersion } from '../../tests/fixtures/versions.ts';
import type { Change } from './change.ts';
import { compareContent } from './compareContent.ts';

/** What differs between the small survey with some changes and with others. */
const compare = (after: Changes, before: Changes = {}): Change[] =>
  compareContent(smallVersion(before), smallVersion(after));

/** The changes of one kind. */
function ofKind<K extends Change['kind']>(changes: Change[], kind: K): Extract<Change, { kind: K }>[] {
  return changes.filter((change): change is Extract<Change, { kind: K }> => change.kind === kind);
}

/** A file with some passages replaced. */
function rewritten(path: string, ...passages: [string, string][]): Changes {
  let text = smallSurvey()[path] ?? '';
  for (const [passage, replacement] of passages) {
    if (!text.includes(passage)) throw new Error(`"${passage}" does not stand in ${path}.`);
    text = text.replace(passage, () => replacement);
  }
  return { [path]: text };
}

const LIMIT_PAPER = { kind: 'paper', id: 'limit', name: 'Limit', address: '/papers/limit/' };
const BOUNDARY_QUESTION = {
  kind: 'question',
  id: 'boundary',
  name: 'Does the boundary move?',
  address: '/questions/boundary/',
};

describe('nothing in meaning has changed', () => {
  test.each<[string, Changes]>([
    ['the same files', {}],
    [
      'lines that are wrapped elsewhere',
      edited(LIMIT, 'GRPO</Term>, and let both', 'GRPO</Term>,\nand let both'),
    ],
    [
      'keys in another order',
      rewritten(
        CLIP,
        ['title: Clipping Explained\n', ''],
        ['kinds: [method]', 'kinds: [method]\ntitle: Clipping Explained'],
      ),
    ],
    ['other quotes', edited(CLIP, 'title: Clipping Explained', 'title: "Clipping Explained"')],
    ['tags in another order', edited(LIMIT, 'benchmarks: [math-500]', 'benchmarks: [ math-500 ]')],
    [
      'a term that is linked',
      edited(CLIP, 'The bound is widened', 'The <Term id="grpo">bound</Term> is widened'),
    ],
    ['a comment', edited('synonyms.yaml', 'groups:', '# Words.\ngroups:')],
    [
      'synonyms in another order',
      edited('synonyms.yaml', '[untrained, not trained]', '[not trained, untrained]'),
    ],
    ['words of the spelling', { 'words.txt': 'grpo\n' }],
  ])('%s', (_name, changes) => {
    expect(compare(changes)).toEqual([]);
  });
});

describe('a paper', () => {
  test('that is new comes with what it brings, and with the pages that show it', () => {
    const changes = compare({}, { [LIMIT]: 'no file' });
    expect(changes.map(({ kind }) => kind)).toEqual([
      'paper',
      'evidence',
      'result',
      'relation',
      'row',
      'balance',
    ]);
    expect(changes[0]).toEqual({
      kind: 'paper',
      how: 'added',
      thing: LIMIT_PAPER,
      address: '/papers/limit/',
      facts: {
        title: 'The Limit of Training',
        arxiv: '2504.13837',
        section: 'The debate',
        scope: 'core',
        basis: 'abstract',
        takeaway: 'Training selects among answers that the base model already gives.',
        evidence: 1,
        results: 1,
        relations: 1,
        words: 186,
      },
      alsoOn: [
        '/debate/',
        '/questions/boundary/#limit',
        '/papers/prolonged/#relations',
        '/debate/#table-claims',
      ],
    });
  });

  test('that is gone says where it stood, and who named it', () => {
    const changes = compare({ [LIMIT]: 'no file' });
    expect(changes[0]).toMatchObject({
      kind: 'paper',
      how: 'removed',
      thing: { id: 'limit', name: 'Limit' },
      from: { slug: 'limit', section: 'The debate', address: '/papers/limit/' },
      alsoOn: [
        '/debate/',
        '/questions/boundary/',
        '/papers/prolonged/#relations',
        '/debate/#table-claims',
        '/papers/prolonged/',
        '/glossary/#pass-at-k',
      ],
    });
    expect(changes[0]?.address).toBeUndefined();
    expect(ofKind(changes, 'evidence')).toMatchObject([{ how: 'removed', position: 'It sharpens' }]);
    expect(ofKind(changes, 'balance')).toMatchObject([
      {
        positions: [{ name: 'It sharpens', before: { direct: 1 }, after: { direct: 0 } }],
      },
    ]);
  });

  test('with another slug and section has moved, and those who name it have not changed', () => {
    const renamed = (path: string) => ({
      [path]: (smallSurvey()[path] ?? '')
        .replaceAll('prolonged', 'long')
        .replace('id: long', 'id: prolonged'),
    });
    const changes = compare({
      [PROLONGED]: 'no file',
      'papers/training/long.mdx': smallSurvey()[PROLONGED] ?? '',
      ...renamed(LIMIT),
      ...renamed(BOUNDARY),
      ...renamed('comparisons.yaml'),
    });
    expect(changes).toMatchObject([
      {
        kind: 'paper',
        how: 'moved',
        address: '/papers/long/',
        facts: { section: 'Training' },
        from: { slug: 'prolonged', section: 'The debate', address: '/papers/prolonged/' },
      },
    ]);
    expect(changes[0]?.alsoOn).toContain('/papers/limit/#relations');
  });

  test('whose arXiv id is corrected stays the same paper', () => {
    expect(compare(edited(CLIP, '2503.00001', '2503.00002'))).toMatchObject([
      { kind: 'fields', fields: [{ field: 'arxiv', before: '2503.00001', after: '2503.00002' }] },
    ]);
  });

  test('has fields that changed, and pages that list it by them', () => {
    const changes = compare(
      rewritten(
        LIMIT,
        ['authors: [Ada Lovelace, Alan Turing]', 'authors: [Alan Turing, Ada Lovelace]'],
        ['takeaway: Training', 'takeaway: Ordinary training'],
        ['models: [qwen-7b]', 'models: []'],
        ['basis: abstract', 'basis: full-text'],
      ),
    );
    expect(changes).toMatchObject([
      {
        kind: 'fields',
        thing: LIMIT_PAPER,
        fields: [
          { field: 'authors', added: [], removed: [], after: ['Alan Turing', 'Ada Lovelace'] },
          { field: 'takeaway' },
          { field: 'tags.models', added: [], removed: ['qwen-7b'] },
          { field: 'source.basis', before: 'abstract', after: 'full-text' },
        ],
        alsoOn: ['/debate/', '/browse/author/', '/browse/model/'],
      },
      { kind: 'citation-key', thing: LIMIT_PAPER, before: 'lovelace2025limit', after: 'turing2025limit' },
    ]);
  });

  test('that is called otherwise is shown by every page that names it', () => {
    const [change] = compare(
      { ...edited(LIMIT, 'shortTitle: Limit', 'shortTitle: Bound'), ...essay() },
      essay(),
    );
    expect(change).toMatchObject({ kind: 'fields', thing: { name: 'Bound' } });
    expect(change?.alsoOn).toEqual([
      '/debate/',
      '/papers/prolonged/#relations',
      '/questions/boundary/#limit',
      '/papers/prolonged/',
      '/questions/boundary/',
      '/glossary/#pass-at-k',
      '/debate/#table-claims',
    ]);
  });
});

describe('evidence', () => {
  test('that takes another position is shown by the question too', () => {
    const changes = compare(
      rewritten(
        LIMIT,
        ['position: sharpens', 'position: expands'],
        ['strength: direct', 'strength: indirect'],
      ),
    );
    expect(ofKind(changes, 'evidence')).toMatchObject([
      {
        how: 'changed',
        thing: LIMIT_PAPER,
        address: '/papers/limit/#on-boundary',
        question: BOUNDARY_QUESTION,
        position: 'It expands',
        before: { position: 'sharpens' },
        after: { position: 'expands' },
        fields: [
          { field: 'position', before: 'It sharpens', after: 'It expands' },
          { field: 'strength', before: 'direct', after: 'indirect' },
        ],
        alsoOn: ['/questions/boundary/#limit'],
      },
    ]);
    expect(ofKind(changes, 'balance')).toMatchObject([
      {
        thing: BOUNDARY_QUESTION,
        positions: [
          { name: 'It expands', before: { direct: 1, indirect: 0 }, after: { direct: 1, indirect: 1 } },
          { name: 'It sharpens', before: { direct: 1 }, after: { direct: 0 } },
        ],
      },
    ]);
  });

  test('of a position with another label has not changed, but its page shows the label', () => {
    const changes = compare(edited(BOUNDARY, 'label: It sharpens', 'label: It narrows'));
    expect(changes).toMatchObject([
      {
        kind: 'position',
        how: 'changed',
        address: '/questions/boundary/#sharpens',
        fields: [{ field: 'label', before: 'It sharpens', after: 'It narrows' }],
        alsoOn: ['/papers/limit/#on-boundary'],
      },
    ]);
  });

  test('in a table that names the question is shown there', () => {
    const table = edited(
      'comparisons.yaml',
      '    topic: boundary\n',
      '    topic: boundary\n    question: boundary\n',
    );
    const [change] = compare({ ...table, ...edited(LIMIT, 'Qwen-7B, mathematics', 'Qwen-7B') }, table);
    expect(change).toMatchObject({
      kind: 'evidence',
      fields: [{ field: 'conditions', before: 'Qwen-7B, mathematics', after: 'Qwen-7B' }],
      alsoOn: ['/questions/boundary/#limit', '/debate/#table-claims-limit'],
    });
  });
});

describe('a result', () => {
  test('with another value says both', () => {
    expect(compare(edited(LIMIT, 'value: up to 12.5%', 'value: up to 13%'))).toMatchObject([
      {
        kind: 'result',
        how: 'changed',
        address: '/papers/limit/#result-math-large-k',
        before: { id: 'math-large-k', value: 'up to 12.5%' },
        fields: [{ field: 'value', before: 'up to 12.5%', after: 'up to 13%' }],
        alsoOn: [],
      },
    ]);
  });

  test('with another id is the same where it states the same', () => {
    expect(compare(edited(LIMIT, 'id: math-large-k', 'id: large-k'))).toMatchObject([
      { kind: 'result', how: 'changed', fields: [{ field: 'id', before: 'math-large-k', after: 'large-k' }] },
    ]);
  });
});

describe('a relation', () => {
  test('of another type has changed, and the other page shows it', () => {
    expect(compare(edited(LIMIT, 'type: disagrees-with', 'type: agrees-with'))).toMatchObject([
      {
        kind: 'relation',
        how: 'changed',
        address: '/papers/limit/#relations',
        other: { id: 'prolonged', name: 'Prolonged' },
        fields: [{ field: 'type', before: 'disagrees-with', after: 'agrees-with' }],
        alsoOn: ['/papers/prolonged/#relations'],
      },
    ]);
  });

  test('to another paper is another one', () => {
    expect(compare(edited(LIMIT, 'paper: prolonged\n', 'paper: clip\n'))).toMatchObject([
      { kind: 'relation', how: 'added', other: { id: 'clip' } },
      { kind: 'relation', how: 'removed', other: { id: 'prolonged' } },
    ]);
  });
});

describe('running text', () => {
  test('is counted in words, under the heading where it changed', () => {
    expect(
      compare(edited(LIMIT, 'One family of models is studied', 'Two families are studied')),
    ).toMatchObject([
      {
        kind: 'text',
        thing: LIMIT_PAPER,
        address: '/papers/limit/#limits',
        added: 3,
        removed: 5,
        parts: [{ heading: 'Limits', address: '/papers/limit/#limits', added: 3, removed: 5 }],
      },
    ]);
  });

  test('that cites another paper has changed', () => {
    expect(
      compare(
        edited(
          LIMIT,
          'Does training help? <Cite paper="prolonged" />',
          'Does training help? <Cite paper="clip" />',
        ),
      ),
    ).toMatchObject([{ kind: 'text', added: 1, removed: 1, address: '/papers/limit/#problem' }]);
  });

  test('that is cut into other parts loses and gains them', () => {
    const [change] = compare(withText(CLIP, '## Problem\n\nSome runs collapse.\n'));
    expect(change).toMatchObject({
      kind: 'text',
      address: '/papers/clip/',
      parts: [
        { heading: 'Problem', address: '/papers/clip/#problem' },
        { heading: 'Approach', address: undefined, added: 0 },
        { heading: 'Findings' },
        { heading: 'Limits' },
      ],
    });
  });

  test.each<[string, Changes, Changes, string]>([
    [
      'a question',
      edited(BOUNDARY, 'Both can be right.', 'Both are right.'),
      {},
      '/questions/boundary/#account',
    ],
    ['a term', edited(PASS_AT_K, 'is a formula', 'is one'), {}, '/glossary/#pass-at-k'],
    ['a section', edited(DEBATE, 'Nobody knows', 'Nobody says'), essay(), '/debate/#base-model'],
  ])('of %s has its own place', (_name, after, before, address) => {
    expect(compare(after, before)).toMatchObject([{ kind: 'text', address }]);
  });
});

describe('a question', () => {
  test('that is new is shown by its section', () => {
    const question = (smallSurvey()[BOUNDARY] ?? '').replace('order: 1', 'order: 2');
    const changes = compare({ 'questions/other.mdx': question });
    expect(changes.slice(0, 1)).toMatchObject([
      {
        kind: 'thing',
        how: 'added',
        thing: { kind: 'question', id: 'other' },
        says: 'Does training let a model solve what it could not solve before?',
        alsoOn: ['/debate/#questions'],
      },
    ]);
    expect(changes.slice(1)).toMatchObject([
      { kind: 'position', how: 'added', address: '/questions/other/#sharpens' },
      { kind: 'position', how: 'added', address: '/questions/other/#expands' },
      { kind: 'text', added: 251, removed: 0 },
    ]);
  });

  test('has positions that come and go', () => {
    const changes = compare(
      edited(
        BOUNDARY,
        '  - { id: expands, label: It expands, claim: Training adds new answers. }',
        '  - { id: depends, label: It depends, claim: Both happen. }',
      ),
    );
    expect(changes).toMatchObject([
      {
        kind: 'position',
        how: 'added',
        address: '/questions/boundary/#depends',
        after: { label: 'It depends' },
      },
      { kind: 'position', how: 'removed', address: '/questions/boundary/', before: { label: 'It expands' } },
    ]);
    expect(changes[1]?.alsoOn).toEqual(['/papers/prolonged/#on-boundary']);
  });

  test('has fields', () => {
    expect(compare(edited(BOUNDARY, 'why: It decides', 'why: It shows'))).toMatchObject([
      {
        kind: 'fields',
        thing: BOUNDARY_QUESTION,
        fields: [{ field: 'why' }],
        alsoOn: ['/debate/#questions'],
      },
    ]);
  });
});

describe('everything else', () => {
  test.each<[string, Changes, object]>([
    [
      'a term that is gone',
      { [GRPO]: 'no file' },
      {
        kind: 'thing',
        how: 'removed',
        thing: { kind: 'term', name: 'GRPO' },
        formerAddress: '/glossary/#grpo',
      },
    ],
    [
      'a term that means something else',
      edited(PASS_AT_K, 'one of k answers', 'some of k answers'),
      {
        kind: 'fields',
        thing: { kind: 'term' },
        address: '/glossary/#pass-at-k',
        fields: [{ field: 'definition' }],
      },
    ],
    [
      'a cell of a table',
      edited(LIMIT, 'test: pass@k', 'test: pass@128'),
      {
        kind: 'row',
        how: 'changed',
        address: '/debate/#table-claims-limit',
        table: { name: 'Claims about the boundary' },
        fields: [{ field: 'Test', before: 'pass@k', after: 'pass@128' }],
      },
    ],
    [
      'a paper of a table',
      edited('comparisons.yaml', '[limit, prolonged]', '[limit]'),
      {
        kind: 'fields',
        thing: { kind: 'table' },
        address: '/debate/#table-claims',
        fields: [{ removed: ['prolonged'] }],
      },
    ],
    [
      'a section',
      edited('taxonomy.yaml', 'title: The debate', 'title: A debate'),
      { kind: 'fields', thing: { kind: 'section', name: 'A debate' }, address: '/debate/' },
    ],
    [
      'a value of the vocabulary',
      edited(
        'vocabulary.yaml',
        '- { id: aime-2024, label: AIME 2024 }',
        '- { id: aime-2025, label: AIME 2025 }',
      ),
      {
        kind: 'thing',
        how: 'added',
        thing: { id: 'benchmarks/aime-2025' },
        address: '/browse/benchmark/#aime-2025',
      },
    ],
    [
      'synonyms',
      edited('synonyms.yaml', '[untrained, not trained]', '[untrained, base]'),
      { kind: 'synonyms', how: 'changed', fields: [{ added: ['base'], removed: ['not trained'] }] },
    ],
    [
      'what the survey says of itself',
      edited('site.yaml', 'title: A small survey', 'title: A survey'),
      { kind: 'fields', thing: { kind: 'site' }, address: '/' },
    ],
    [
      'words for the search',
      edited(CLIP, 'scope: adjacent', 'scope: adjacent\nkeywords: [steady]'),
      { kind: 'keywords', thing: { id: 'clip' }, fields: [{ added: ['steady'] }] },
    ],
  ])('%s', (_name, changes, expected) => {
    expect(compare(changes)[0]).toMatchObject(expected);
  });

  test('a topic that stands in another section has moved', () => {
    const text = smallSurvey()['taxonomy.yaml'] ?? '';
    const topic = text.slice(text.indexOf('      - id: base-model'), text.indexOf('  - id: training'));
    expect(compare({ 'taxonomy.yaml': text.replace(topic, '') + topic })).toMatchObject([
      {
        kind: 'thing',
        how: 'moved',
        thing: { kind: 'topic', id: 'base-model' },
        address: '/training/#base-model',
        formerAddress: '/debate/#base-model',
      },
    ]);
  });

  test('a value with another label is shown by the papers that have it', () => {
    const [change] = compare(edited('vocabulary.yaml', 'label: MATH-500', 'label: MATH 500'));
    expect(change?.alsoOn).toEqual(['/papers/limit/']);
  });

  test('the running text of a section', () => {
    expect(compare(essay())).toMatchObject([
      {
        kind: 'thing',
        how: 'added',
        thing: { kind: 'essay', name: 'The debate (running text)' },
        address: '/debate/',
      },
      { kind: 'text', added: 1067, removed: 0 },
    ]);
  });
});

describe('new links', () => {
  test('are found in front matter and text, and each once', () => {
    const changes = compare({
      ...rewritten(
        CLIP,
        ['scope: adjacent', 'scope: adjacent\nlinks: { code: https://code.example/clip }'],
        ['Some runs', '[Some](https://text.example/ "x") <https://code.example/clip> runs'],
      ),
      ...edited(PASS_AT_K, 'is a formula.', 'is a [formula][1].\n\n[1]: https://by-name.example'),
    });
    expect(ofKind(changes, 'link').map(({ url, thing, address }) => [url, thing.name, address])).toEqual([
      ['https://code.example/clip', 'Clip', '/papers/clip/'],
      ['https://text.example/', 'Clip', '/papers/clip/'],
      ['https://by-name.example', 'pass@k', '/glossary/#pass-at-k'],
    ]);
  });

  test('are found in a text that cannot be parsed', () => {
    const changes = compare(edited(CLIP, 'Some runs collapse', 'Some {runs (https://a.example/x) collapse'));
    expect(ofKind(changes, 'link').map(({ url }) => url)).toEqual(['https://a.example/x']);
  });

  test('are not those that stood elsewhere before, nor those inside the survey', () => {
    const linked = edited(CLIP, 'Some runs', '[Some](https://a.example/) runs');
    const changes = compare(
      edited(LIMIT, 'Nobody had', '[Nobody](https://a.example/) [had](/questions/boundary/)'),
      linked,
    );
    expect(ofKind(changes, 'link')).toEqual([]);
  });
});

describe('of what cannot be read, nothing is said', () => {
  test.each<[string, string, string]>([
    ['a paper', LIMIT, 'scope: core'],
    ['a question', BOUNDARY, 'order: 1'],
    ['a term', GRPO, 'term: GRPO'],
    ['the vocabulary', 'vocabulary.yaml', 'signals: []\n'],
    ['the tables', 'comparisons.yaml', 'topic: boundary'],
    ['the sections', 'taxonomy.yaml', 'short: Debate'],
    ['the synonyms', 'synonyms.yaml', 'groups:'],
    ['the site', 'site.yaml', 'headline: What does a small survey show?'],
  ])('%s', (_name, path, passage) => {
    const broken = edited(path, passage, 'nonsense: true');
    const [was, is] = [smallVersion(broken), smallVersion()];
    expect([...was.unreadable.keys()]).toEqual([path]);
    expect(compareContent(was, is)).toEqual([]);
    expect(compareContent(is, was)).toEqual([]);
  });

  test('the running text of a section', () => {
    expect(compare(essay(), { [DEBATE]: 'nothing' })).toEqual([]);
  });

  test('a folder where a file should be', () => {
    expect(compare({ [CLIP]: 'a folder' })).toEqual([]);
  });

  test('but a kind of file that is new is compared with nothing', () => {
    expect(compare({}, { 'synonyms.yaml': 'no file' })).toMatchObject([
      { kind: 'synonyms', how: 'added', after: { words: ['untrained', 'not trained'] } },
    ]);
    expect(smallVersion({ 'synonyms.yaml': 'no file' }).unreadable).toEqual(new Map());
  });

  test('and a survey that began is new as a whole', () => {
    const nothing = Object.fromEntries(Object.keys(smallSurvey()).map((path) => [path, 'no file']));
    const kinds = new Set(compare({}, nothing).map(({ kind }) => kind));
    expect([...kinds].sort().join(' ')).toBe(
      'balance evidence fields paper position relation result row synonyms text thing',
    );
  });
});
