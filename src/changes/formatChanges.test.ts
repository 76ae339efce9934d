import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import {
  BOUNDARY,
  type Changes,
  CLIP,
  edited,
  essay,
  GRPO,
  LIMIT,
  PASS_AT_K,
  PROLONGED,
  smallSurvey,
} from '../../tests/fixtures/smallSurvey.ts';
import { smallVersion } from '../../tests/fixtures/versions.ts';
import { SECTIONS } from './commentSections.ts';
import { compareContent } from './compareContent.ts';
import { formatChanges } from './formatChanges.ts';
import { findNotCompared } from './version.ts';

const SITE = 'https://survey.example/base/';

/** The comment about what changes in the small survey. */
function comment(
  changes: Changes,
  {
    before = {} as Changes,
    site = undefined as string | undefined,
    limit = undefined as number | undefined,
  } = {},
): string {
  const [was, is] = [smallVersion(before), smallVersion(changes)];
  const notCompared = findNotCompared(was, is);
  return formatChanges(compareContent(was, is), {
    before: { name: '`main`', unreadable: notCompared.before },
    after: { name: 'the working tree', unreadable: notCompared.after },
    site,
    limit,
  });
}

/** A file with several passages replaced. */
function rewritten(path: string, passages: Record<string, string>): Changes {
  let text = smallSurvey()[path] ?? '';
  for (const [passage, replacement] of Object.entries(passages)) {
    if (!text.includes(passage)) throw new Error(`"${passage}" does not stand in ${path}.`);
    text = text.replace(passage, () => replacement);
  }
  return { [path]: text };
}

test('a whole comment', () => {
  const changes: Changes = {
    ...rewritten(LIMIT, {
      'position: sharpens': 'position: expands',
      'covers every problem': 'covers nearly every problem',
      'value: up to 12.5%': 'value: up to 13%',
      'type: disagrees-with': 'type: agrees-with',
      'test: pass@k': 'test: pass@128',
      '[Ada Lovelace, Alan Turing]': '[Ada Lovelace, Alan Turing, Emmy Noether]',
      'scope: core': 'scope: core\nlinks: { code: https://code.example/limit }',
      'One family of models is studied': 'Two families of models are studied',
    }),
    [PROLONGED]: 'no file',
    'papers/training/prolonged.mdx': smallSurvey()[PROLONGED] ?? '',
    'papers/debate/new.mdx': (smallSurvey()[PROLONGED] ?? '')
      .replace('2505.24864', '2506.00001')
      .replace('shortTitle: Prolonged', 'shortTitle: New'),
    [CLIP]: 'no file',
    ...edited(BOUNDARY, 'claim: Training only selects.', 'claim: Training selects.'),
    [GRPO]: 'no file',
    ...edited(PASS_AT_K, 'one of k answers', 'at least one of k answers'),
    ...edited('taxonomy.yaml', 'title: Stable training', 'title: Stability'),
    ...edited('vocabulary.yaml', 'datasets: []', 'datasets: [{ id: aime, label: AIME }]'),
    ...edited('synonyms.yaml', '[untrained, not trained]', '[untrained, not trained, base]'),
  };
  expect(comment(changes, { site: SITE })).toBe(`## What changes in meaning

**Touched:** 1 paper removed, 1 paper moved, 1 paper added, 2 pieces of evidence, 1 result, 1 question, 1 relation, fields of 1 paper, 1 change of tables, 1 section or topic, 2 terms, 1 text, 1 new link, 1 value of the vocabulary, words for the search in 1 place.

Compared: \`main\` and the working tree.

### Papers

- **removed** Clip (was \`/papers/clip/\`): *Clipping Explained*, [arXiv 2503.00001](https://arxiv.org/abs/2503.00001); Training, adjacent, rests on the abstract; 0 pieces of evidence, 0 results, 0 relations, 169 words of text
  - A wider clip keeps runs stable.
- **moved** [Prolonged](https://survey.example/base/papers/prolonged/): section The debate → **Training**
- **added** [New](https://survey.example/base/papers/new/): *Prolonged RL: New Answers*, [arXiv 2506.00001](https://arxiv.org/abs/2506.00001); The debate, core, rests on the abstract; 1 piece of evidence, 0 results, 0 relations, 182 words of text
  - Long training finds answers that the base model never gives.

### How much evidence positions have

- [Does the boundary move?](https://survey.example/base/questions/boundary/): “It expands” 1 direct → **3 direct**; “It sharpens” 1 direct → **no evidence**

### Evidence

- [Limit](https://survey.example/base/papers/limit/#on-boundary) on [Does the boundary move?](https://survey.example/base/questions/boundary/#limit):
  - position: It sharpens → **It expands**
  - finding: … k the base model covers **nearly** every problem that the trained …
- **added** [New](https://survey.example/base/papers/new/#on-boundary) on [Does the boundary move?](https://survey.example/base/questions/boundary/#new): **It expands** (direct). After long training the model solves problems that its base model never solves. *Conditions:* 2,000 steps

### Results

- [Limit](https://survey.example/base/papers/limit/#result-math-large-k), \`math-large-k\`: value: up to 12.5% → **up to 13%**

### Questions and positions

- [Does the boundary move?](https://survey.example/base/questions/boundary/#sharpens), position “It sharpens”: claim: Training only selects. → **Training selects.**

### Relations

- [Limit](https://survey.example/base/papers/limit/#relations) · agrees with · [Prolonged](https://survey.example/base/papers/prolonged/): type: disagrees-with → **agrees-with**

### Fields of papers

- [Limit](https://survey.example/base/papers/limit/):
  - authors: Ada Lovelace, Alan Turing → **Ada Lovelace, Alan Turing, Emmy Noether**
  - links.code: **https:&#8203;//code.example/limit** (new)

### Comparison tables

- [Limit](https://survey.example/base/debate/#table-claims-limit) in “Claims about the boundary”: Test: pass@k → **pass@128**

### Sections and topics

- topic [Stability](https://survey.example/base/training/#stability): title: Stable training → **Stability**

### Terms

- **removed** GRPO: was \`/glossary/#grpo\`; An algorithm that compares answers within a group.
- [pass@k](https://survey.example/base/glossary/#pass-at-k): definition: The chance that **at least** one of k answers is right.

### Running text

- [Limit, Limits](https://survey.example/base/papers/limit/#limits): +3 −3 words
  - ~~One family~~ **Two families** of models ~~is~~ **are** studied, on one set of …

### New links to look at

- \`https://code.example/limit\` in [Limit](https://survey.example/base/papers/limit/)

### Vocabulary

- **added** AIME \`datasets/aime\`

### Words for the search

- untrained, …: added base

### Not yet in the feeds

- Limit on Does the boundary move?: its evidence was changed, and no new item of \`corrections\` says so. Unless only the wording is better, add one with \`question: boundary\`: whoever follows the question hears of nothing else.

### Pages to look at

- [\`/papers/prolonged/\`](https://survey.example/base/papers/prolonged/)
- [\`/papers/new/\`](https://survey.example/base/papers/new/)
- [\`/questions/boundary/\`](https://survey.example/base/questions/boundary/)
- [\`/papers/limit/\`](https://survey.example/base/papers/limit/)
- [\`/debate/\`](https://survey.example/base/debate/)
- [\`/training/\`](https://survey.example/base/training/)
- [\`/glossary/\`](https://survey.example/base/glossary/)
- [\`/search/\`](https://survey.example/base/search/)
- [\`/browse/author/\`](https://survey.example/base/browse/author/) shows Limit
`);
});

test('every change stands in one part of the comment', () => {
  const nothing = Object.fromEntries(Object.keys(smallSurvey()).map((path) => [path, 'no file']));
  const keywords = edited(CLIP, 'scope: adjacent', 'scope: adjacent\nkeywords: [steady]');
  const whole = smallVersion({ ...essay(), ...edited(LIMIT, 'Nobody', '[Nobody](https://a.example)') });
  const changes = [
    ...compareContent(smallVersion(nothing), whole),
    ...compareContent(whole, smallVersion(nothing)),
    ...compareContent(smallVersion(), smallVersion({ ...keywords })),
    ...compareContent(smallVersion(), smallVersion(edited(CLIP, 'title: Clipping', 'title: Cutting'))),
  ];
  expect(new Set(changes.map(({ kind }) => kind)).size).toBe(14);
  for (const change of changes)
    expect(SECTIONS.filter(({ holds }) => holds(change)).map(({ title }) => title)).toHaveLength(1);
});

test('addresses are printed where nobody knows where the survey stands', () => {
  expect(comment(edited(LIMIT, 'value: up to 12.5%', 'value: up to 13%'))).toBe(`## What changes in meaning

**Touched:** 1 result.

Compared: \`main\` and the working tree.

### Results

- Limit (\`/papers/limit/#result-math-large-k\`), \`math-large-k\`: value: up to 12.5% → **up to 13%**

### Pages to look at

- \`/papers/limit/\`
`);
});

test('nothing is said where nothing has changed in meaning', () => {
  expect(comment({})).toBe('No change in meaning between `main` and the working tree.\n');
});

describe('evidence of a published entry that readers of the question would not hear of', () => {
  const silent = (changes: Changes, before: Changes = {}) =>
    comment(changes, { before }).match(/### Not yet in the feeds\n\n((?:- .*\n)+)/)?.[1];
  const REREAD = { 'covers every problem': 'covers nearly every problem' };
  const told = (correction: string) => ({ 'source:': `corrections: [{ ${correction} }]\nsource:` });
  const evidenceOf = (path: string) =>
    (smallSurvey()[path] ?? '').match(/^evidence:\n(?: .*\n)+/m)?.[0] ?? '';

  test.each([
    ['changed', rewritten(LIMIT, REREAD), {}, 'question: boundary'],
    ['removed', edited(LIMIT, evidenceOf(LIMIT), ''), {}, 'question: boundary, evidence: withdrawn'],
    ['added', {}, edited(LIMIT, evidenceOf(LIMIT), ''), 'question: boundary, evidence: added'],
  ])('is pointed out where it was %s', (how, changes, before, fields) => {
    expect(silent(changes, before)).toBe(
      `- Limit on Does the boundary move?: its evidence was ${how}, and no new item of \`corrections\` says so. Unless only the wording is better, add one with \`${fields}\`: whoever follows the question hears of nothing else.\n`,
    );
  });

  test('is passed over once a correction names the question', () => {
    const correction = told('date: 2026-11-21, question: boundary, what: It was misread.');
    expect(silent(rewritten(LIMIT, { ...REREAD, ...correction }))).toBeUndefined();
  });

  test('is pointed out where only an older correction, or one about something else, is there', () => {
    const older = told('date: 2026-11-21, question: boundary, what: It was misread.');
    expect(silent(rewritten(LIMIT, { ...REREAD, ...older }), rewritten(LIMIT, older))).toContain('Limit on');
    expect(silent(rewritten(LIMIT, { ...REREAD, ...told('date: 2026-11-21, what: A.') }))).toContain(
      'Limit on',
    );
  });

  test('is neither that of a new or removed paper, nor that on a new question', () => {
    expect(silent({ [LIMIT]: 'no file' })).toBeUndefined();
    expect(silent({}, { [LIMIT]: 'no file' })).toBeUndefined();
    const renamed = {
      [BOUNDARY]: 'no file',
      'questions/edge.mdx': smallSurvey()[BOUNDARY] ?? '',
      ...edited(LIMIT, 'question: boundary', 'question: edge'),
      ...edited(PROLONGED, 'question: boundary', 'question: edge'),
    } as const;
    expect(silent(renamed)).toBeUndefined();
  });
});

test('files that cannot be read are named, whatever else has changed', () => {
  const broken = edited(CLIP, 'scope: adjacent', 'scope: adjacant');
  expect(comment(broken)).toBe(`## What changes in meaning

No change in meaning in what could be compared.

Compared: \`main\` and the working tree. 1 file cannot be read and is left out; see “Not compared”.

### Not compared

- \`content/papers/training/clip.mdx\`, line 9 of the new version: \\\`scope\\\` is \\\`adjacant\\\`.
`);
  expect(comment(edited(LIMIT, 'value: up to 12.5%', 'value: up to 13%'), { before: broken })).toContain(
    '- `content/papers/training/clip.mdx`, line 9 of the old version:',
  );
  expect(comment(broken, { before: broken })).toBe(
    'No change in meaning between `main` and the working tree.\n',
  );
});

describe('a key that others have cited', () => {
  const title = edited(CLIP, 'title: Clipping Explained', 'title: Cutting Explained');
  const item =
    '- Clip (`/papers/clip/`): `leronddalembert2025clipping` → **`leronddalembert2025cutting`**; to keep the key that others have cited, write `citationKey: leronddalembert2025clipping` into its front matter\n';

  test('is named where it changes, with what to write to keep it', () => {
    expect(comment(title)).toContain(`### Citation keys\n\n${item}`);
    expect(comment(title)).toContain('**Touched:** fields of 1 paper, 1 citation key.');
  });

  test('is not named where it is kept', () => {
    const kept = {
      [CLIP]:
        title[CLIP]?.replace('shortTitle', 'citationKey: leronddalembert2025clipping\nshortTitle') ?? '',
    };
    expect(comment(kept)).not.toContain('### Citation keys');
    expect(comment(kept)).toContain('citationKey: **leronddalembert2025clipping** (new)');
  });

  test('is named where it changes since another paper is gone', () => {
    const twin = (smallSurvey()[CLIP] ?? '')
      .replace('2503.00001', '2503.00002')
      .replace('shortTitle: Clip', 'shortTitle: Twin');
    const before = { 'papers/training/twin.mdx': twin };
    expect(comment({ [CLIP]: 'no file', ...before }, { before })).toContain(
      '- Twin (`/papers/twin/`): `leronddalembert2025clippingb` → **`leronddalembert2025clipping`**;',
    );
  });

  test('is no change where a paper is new, moved or called otherwise', () => {
    const clip = smallSurvey()[CLIP] ?? '';
    expect(
      comment({ 'papers/debate/cut.mdx': clip.replace('stability', 'boundary'), [CLIP]: 'no file' }),
    ).not.toContain('Citation keys');
    expect(comment({}, { before: { [CLIP]: 'no file' } })).not.toContain('Citation keys');
  });
});

test('what changed position, strength or value comes first, then what is gone and what is new', () => {
  const paper = smallSurvey()[LIMIT] ?? '';
  const result = (id: string, value: string, note = '') =>
    `  - { id: ${id}, statement: It is ${id}., value: "${value}", form: level, better: higher, locator: abstract${note} }\n`;
  const withResults = (...results: string[]) => ({
    [LIMIT]: paper.replace(/results:\n[\s\S]*?(?=evidence:)/, `results:\n${results.join('')}`),
  });
  const lines = comment(
    withResults(result('a', '1', ', note: Read it.'), result('c', '3'), result('d', '5')),
    { before: withResults(result('a', '1'), result('b', '2'), result('d', '4')) },
  ).split('\n');
  expect(lines.filter((line) => line.startsWith('- ')).slice(0, 4)).toEqual([
    '- Limit (`/papers/limit/#result-d`), `d`: value: 4 → **5**',
    '- **removed** Limit (`/papers/limit/`): **2**. It is b.',
    '- **added** Limit (`/papers/limit/#result-c`): **3**. It is c.',
    '- Limit (`/papers/limit/#result-a`), `a`: note: **Read it.** (new)',
  ]);
});

describe('a long comment', () => {
  const groups = (count: number, word: string) =>
    `groups:\n${Array.from({ length: count }, (_, index) => `  - ['${word}${index}', '${word}x${index}']\n`).join('')}`;

  test('folds all but the first items', () => {
    const text = comment(
      { 'synonyms.yaml': groups(20, 'a') },
      { before: { 'synonyms.yaml': 'groups: []\n' } },
    );
    expect(text).toContain(`### Words for the search

- **added** a0, ax0
- **added** a1, ax1
- **added** a2, ax2

<details>
<summary>17 more</summary>

- **added** a3, ax3
`);
    expect(text).toContain(`- **added** a19, ax19

</details>

### Pages to look at
`);
  });

  test('stays within its limit, says what is left out and keeps the new links', () => {
    const many = { 'synonyms.yaml': groups(5000, '@everyone') };
    const linked = edited(LIMIT, 'One family', '[One](https://evil.example/) family');
    const text = comment({ ...many, ...linked }, { before: { 'synonyms.yaml': 'groups: []\n' } });
    expect(text.length).toBeGreaterThan(50_000);
    expect(text.length).toBeLessThan(60_000);
    expect(text).toContain('- `https://evil.example/` in Limit (`/papers/limit/`)');
    expect(text).toMatch(
      /\n<\/details>\n\n\d+ more are left out, since a comment can hold only so much; `--json` prints all\.\n/,
    );
    expect(text.match(/<details>/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect(comment({ ...many, ...linked }, { limit: 4000 }).length).toBeLessThan(4000);
  });
});

describe('what entries say cannot act in a comment', () => {
  const NASTY = [
    '</details> <script>alert(1)</script> <!-- ',
    '@octocat @org/team a@b.example',
    'closes #1, octo/cat#2 GH-3',
    '[click](https://evil.example/) ![x](https://evil.example/x.png) <https://evil.example/>',
    'https://evil.example www.evil.example',
    '`code` **bold** ~~gone~~ $x$ :tada: | a | b |',
    '# heading - list 1. list > quote',
    '[^1] [x]: https://evil.example',
  ];
  /** A file whose fields hold a text instead, as far as they may. */
  function filled(path: string, text: string, fields: Record<string, number>): string {
    let file = smallSurvey()[path] ?? '';
    for (const [field, most] of Object.entries(fields)) {
      const value = text.slice(0, most).trim().replaceAll("'", "''");
      file = file.replace(new RegExp(`^( *(?:- )?${field}:) .*$`, 'm'), (_, key) => `${key} '${value}'`);
    }
    return file;
  }

  test.each(NASTY)('%s', (text) => {
    const changes: Changes = {
      [LIMIT]: filled(LIMIT, text, {
        title: 250,
        shortTitle: 48,
        takeaway: 240,
        statement: 300,
        value: 80,
        finding: 400,
        because: 300,
        claim: 120,
      }).replace('Nobody had asked', () => `${text} Nobody had asked`),
      'papers/debate/new.mdx': filled(PROLONGED, text, {
        arxiv: 0,
        title: 250,
        shortTitle: 48,
        finding: 400,
      }).replace("arxiv: ''", 'arxiv: "2506.00001"'),
      [CLIP]: filled(CLIP, text, { title: 250, venue: 80 }).replace(
        /^authors: .*$/m,
        () => `authors: ['${text.slice(0, 80).trim()}']`,
      ),
      [BOUNDARY]: filled(BOUNDARY, text, { short: 60, why: 500 }).replace(
        'label: It sharpens',
        () => `label: '${text.slice(0, 60).trim()}'`,
      ),
      [PASS_AT_K]: filled(PASS_AT_K, text, { term: 60, definition: 320 }),
      'glossary/new.mdx': filled(GRPO, text, { term: 60, definition: 320 }),
      'synonyms.yaml': `groups:\n  - ['${text.slice(0, 60).trim()}', x]\n`,
    };
    expect([...smallVersion(changes).unreadable.values()]).toEqual([]);
    const markdown = comment(changes, { site: SITE });
    const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown) as Root;
    const urls: string[] = [];
    const tags = new Set<string>();
    visit(tree, (node) => {
      if (node.type === 'link') urls.push(node.url);
      if (node.type === 'html') tags.add(node.value.replace(/<summary>\d+ more<\/summary>/, ''));
      if (node.type === 'text')
        expect(node.value).not.toMatch(/(?:^|[^A-Za-z0-9])@[A-Za-z0-9]|#\d|\bGH-\d|:\/\/|\bwww\./i);
      expect(['blockquote', 'table', 'image', 'definition', 'footnoteReference']).not.toContain(node.type);
    });
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => !url.startsWith(SITE) && !url.startsWith('https://arxiv.org/abs/'))).toEqual(
      [],
    );
    expect([...tags].filter((tag) => !/^<\/?(?:span|details)>\s*$/.test(tag))).toEqual([]);
  });
});
