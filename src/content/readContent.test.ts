import { describe, expect, test } from 'vitest';
import { linesFor, type Mistake } from '../../tests/fixtures/findings.ts';
import { BOUNDARY, CLIP, edited, LIMIT, PASS_AT_K, PROLONGED } from '../../tests/fixtures/smallSurvey.ts';

/** Sentences that several mistakes print. */
const COLON_OR_INDENTATION =
  '  The value holds a colon and a space, or the lines below it are indented wrongly. Expected one `key: value`. Put text that holds a colon in double quotes; indent all keys of a map and all items of a list alike.';
const EXOTIC =
  '  The YAML uses an anchor, an alias or a tag. Expected plain values. Write the value out; put text that begins with `&`, `*` or `!` in quotes.';

/** Mistakes in the fields of one file. */
const FIELDS: Mistake[] = [
  {
    mistake: 'a field is missing',
    changes: edited(CLIP, 'takeaway: A wider clip keeps runs stable.\n', ''),
    prints: ['content/papers/training/clip.mdx:2:1 missing-field', '  `takeaway` is missing. Expected text.'],
  },
  {
    mistake: 'a field of a list item is missing',
    changes: edited(LIMIT, '    value: up to 12.5%\n', ''),
    prints: [
      'content/papers/debate/limit.mdx:16:5 missing-field',
      '  `results[0].value` is missing. Expected text.',
    ],
  },
  {
    mistake: 'a field with fixed values is missing',
    changes: edited(CLIP, 'scope: adjacent\n', ''),
    prints: [
      'content/papers/training/clip.mdx:2:1 missing-field',
      '  `scope` is missing. Expected one of `core`, `adjacent`, `background`.',
    ],
  },
  {
    mistake: 'a field has no value',
    changes: edited(CLIP, 'shortTitle: Clip', 'shortTitle:'),
    prints: [
      'content/papers/training/clip.mdx:3:12 missing-field',
      '  `shortTitle` is empty. Expected text.',
    ],
  },
  {
    mistake: 'a field has empty quotes',
    changes: edited(CLIP, 'shortTitle: Clip', 'shortTitle: ""'),
    prints: [
      'content/papers/training/clip.mdx:3:13 missing-field',
      '  `shortTitle` is empty. Expected text.',
    ],
  },
  {
    mistake: 'a number stands for text',
    changes: edited(CLIP, 'shortTitle: Clip', 'shortTitle: 2024'),
    prints: [
      'content/papers/training/clip.mdx:3:13 wrong-type',
      '  `shortTitle` is a number. Expected text. Put it in quotes, with all its digits: YAML drops zeros of a number.',
    ],
  },
  {
    mistake: 'a value holds what YAML takes for a comment',
    changes: edited(CLIP, 'shortTitle: Clip', 'shortTitle: Clip #1'),
    prints: [
      'content/papers/training/clip.mdx:3:13 yaml-syntax',
      '  A `#` after a space cuts the value off: YAML reads the rest of the line as a comment. Expected comments on lines of their own. Put a value that holds ` #` in quotes.',
    ],
  },
  {
    mistake: 'a list stands for text',
    changes: edited(CLIP, 'shortTitle: Clip', 'shortTitle: [Clip, Cut]'),
    prints: ['content/papers/training/clip.mdx:3:13 wrong-type', '  `shortTitle` is a list. Expected text.'],
  },
  {
    mistake: 'text stands for a list',
    changes: edited(CLIP, 'topics: [stability]', 'topics: stability'),
    prints: [
      'content/papers/training/clip.mdx:7:9 wrong-type',
      '  `topics` is `stability`. Expected a list. Put it in brackets: `[stability]`.',
    ],
  },
  {
    mistake: 'text stands for a map',
    changes: edited(LIMIT, 'source: { basis: abstract, checked: 2026-11-20 }', 'source: abstract'),
    prints: [
      'content/papers/debate/limit.mdx:39:9 wrong-type',
      '  `source` is `abstract`. Expected a map of fields.',
    ],
  },
  {
    mistake: 'a colon makes a map of a list item',
    changes: edited(CLIP, 'scope: adjacent', 'scope: adjacent\nscale:\n  - Steps: 2,000'),
    prints: [
      'content/papers/training/clip.mdx:11:5 wrong-type',
      '  `scale[0]` is a map. Expected text. Put text that holds a colon in quotes.',
    ],
  },
  {
    mistake: 'a number is not whole',
    changes: edited(BOUNDARY, 'order: 1', 'order: 1.5'),
    prints: [
      'content/questions/boundary.mdx:5:8 wrong-type',
      '  `order` is the number `1.5`. Expected a whole number.',
    ],
  },
  {
    mistake: 'a number is too small',
    changes: edited(BOUNDARY, 'order: 1', 'order: 0'),
    prints: [
      'content/questions/boundary.mdx:5:8 too-short',
      '  `order` is the number `0`. Expected at least 1.',
    ],
  },
  {
    mistake: 'a value is misspelled',
    changes: edited(CLIP, 'scope: adjacent', 'scope: adjacant'),
    prints: [
      'content/papers/training/clip.mdx:9:8 unknown-value',
      '  `scope` is `adjacant`. Expected one of `core`, `adjacent`, `background`. Did you mean `adjacent`?',
    ],
  },
  {
    mistake: 'a value is unlike all known ones',
    changes: edited(LIMIT, 'confidence: high', 'confidence: certain'),
    prints: [
      'content/papers/debate/limit.mdx:34:17 unknown-value',
      '  `relations[0].confidence` is `certain`. Expected one of `high`, `medium`.',
    ],
  },
  {
    mistake: 'a field is misspelled',
    changes: edited(CLIP, 'authors:', 'autors:'),
    prints: [
      'content/papers/training/clip.mdx:2:1 missing-field',
      '  `authors` is missing. Expected a list.',
      'content/papers/training/clip.mdx:6:1 unknown-field',
      '  `autors` is not a field. Expected one of the 28 fields of the schema. Did you mean `authors`?',
    ],
  },
  {
    mistake: 'a field of a list item is unknown',
    changes: edited(LIMIT, '    locator: abstract', '    locator: abstract\n    colour: red'),
    prints: [
      'content/papers/debate/limit.mdx:23:5 unknown-field',
      '  `colour` is not a field of `results[0]`. Expected only `id`, `statement`, `value`, `form`, `unit`, `metric`, `better`, `benchmark`, `measuredOn`, `setting`, `baseline`, `note`, `locator`.',
    ],
  },
  {
    mistake: 'an author has a field too many',
    changes: edited(CLIP, 'family: le', 'middle: B, family: le'),
    prints: [
      'content/papers/training/clip.mdx:6:26 unknown-field',
      '  `middle` is not a field of `authors[0]`. Expected only `given`, `family`.',
    ],
  },
  {
    mistake: 'an author lacks the family name',
    changes: edited(CLIP, "{ given: Jean, family: le Rond d'Alembert }", '{ given: Jean }'),
    prints: [
      'content/papers/training/clip.mdx:6:11 wrong-type',
      '  `authors[0]` is a map. Expected text, or `{ given, family }`.',
    ],
  },
  {
    mistake: 'a text is too long',
    changes: edited(CLIP, 'A wider clip keeps runs stable.', 'A wider clip. '.repeat(20).trim()),
    prints: [
      'content/papers/training/clip.mdx:10:11 too-long',
      '  `takeaway` has 279 characters. Expected at most 240.',
    ],
  },
  {
    mistake: 'a list is empty',
    changes: edited(CLIP, 'kinds: [method]', 'kinds: []'),
    prints: [
      'content/papers/training/clip.mdx:8:8 missing-field',
      '  `kinds` is empty. Expected at least 1 item.',
    ],
  },
  {
    mistake: 'a list has too few items',
    changes: edited(
      BOUNDARY,
      '  - { id: expands, label: It expands, claim: Training adds new answers. }\n',
      '',
    ),
    prints: [
      'content/questions/boundary.mdx:8:3 too-short',
      '  `positions` has 1 item. Expected at least 2.',
    ],
  },
  {
    mistake: 'a list of fixed length has another',
    changes: {
      'sections/debate.mdx':
        '---\ntitle: The debate\nstandfirst: Who is right.\nstartHere:\n  - { paper: limit, why: It began. }\n---\n',
    },
    prints: ['content/sections/debate.mdx:5:3 too-short', '  `startHere` has 1 item. Expected exactly 5.'],
  },
  {
    mistake: 'a list repeats a value',
    changes: edited(PROLONGED, 'kinds: [method, analysis]', 'kinds: [method, method]'),
    prints: [
      'content/papers/debate/prolonged.mdx:8:17 wrong-format',
      '  `kinds[1]` is `method`. Expected each value once.',
    ],
  },
  {
    mistake: 'a label stands for an id',
    changes: edited(LIMIT, 'algorithms: [grpo]', 'algorithms: [GRPO]'),
    prints: [
      'content/papers/debate/limit.mdx:12:16 unknown-value',
      '  `GRPO` is not a value of `algorithms`. Expected `grpo`. Did you mean `grpo`?',
    ],
  },
  {
    mistake: 'a merge conflict is left',
    changes: edited(
      CLIP,
      'shortTitle: Clip\n',
      '<<<<<<< ours\nshortTitle: Clip\n=======\nshortTitle: Clips\n>>>>>>> theirs\n',
    ),
    prints: [
      'content/papers/training/clip.mdx:3:1 merge-conflict',
      '  The line marks a merge conflict. Expected one of its two sides. Keep the right lines and remove the three markers.',
    ],
  },
  {
    mistake: 'a key of a map of ids has capitals',
    changes: edited(LIMIT, '    test: pass@k', '    Test: pass@k'),
    prints: [
      'content/papers/debate/limit.mdx:38:5 wrong-format',
      '  The key `Test` is not an id. Expected lower-case letters and digits joined by single hyphens, such as `limit-of-rlvr`.',
    ],
  },
  {
    mistake: 'a date does not exist',
    changes: edited(CLIP, 'published: 2025-03-01', 'published: 2025-02-30'),
    prints: [
      'content/papers/training/clip.mdx:5:12 wrong-format',
      '  `published` is `2025-02-30`. Expected a date that exists, written as `YYYY-MM-DD`.',
    ],
  },
  {
    mistake: 'a date is written in another order',
    changes: edited(CLIP, 'published: 2025-03-01', 'published: 03/01/2025'),
    prints: [
      'content/papers/training/clip.mdx:5:12 wrong-format',
      '  `published` is `03/01/2025`. Expected a date that exists, written as `YYYY-MM-DD`.',
    ],
  },
  {
    mistake: 'a link is not encrypted',
    changes: edited(CLIP, 'scope: adjacent', 'scope: adjacent\nlinks: { code: http://example.org/code }'),
    prints: [
      'content/papers/training/clip.mdx:10:16 wrong-format',
      '  `links.code` is `http://example.org/code`. Expected an address that starts with `https://` and holds no spaces.',
    ],
  },
  {
    mistake: 'a link runs code',
    changes: edited(CLIP, 'scope: adjacent', 'scope: adjacent\nlinks: { project: "javascript:alert(1)" }'),
    prints: [
      'content/papers/training/clip.mdx:10:19 wrong-format',
      '  `links.project` is `javascript:alert(1)`. Expected an address that starts with `https://` and holds no spaces.',
    ],
  },
  {
    mistake: 'an arXiv id has a version',
    changes: edited(CLIP, '"2503.00001"', '"2503.00001v2"'),
    prints: [
      'content/papers/training/clip.mdx:4:8 wrong-format',
      '  `arxiv` is `2503.00001v2`. Expected an arXiv id without version, in quotes, such as "2505.24864".',
    ],
  },
  {
    mistake: 'an arXiv id stands without quotes',
    changes: edited(CLIP, '"2503.00001"', '2503.00001'),
    prints: [
      'content/papers/training/clip.mdx:4:8 wrong-type',
      '  `arxiv` is a number. Expected text. Put it in quotes, with all its digits: YAML drops zeros of a number.',
    ],
  },
  {
    mistake: 'a text has two paragraphs',
    changes: edited(CLIP, 'A wider clip keeps runs stable.', '|\n  A wider clip\n\n  keeps runs stable.'),
    prints: [
      'content/papers/training/clip.mdx:10:11 wrong-format',
      '  `takeaway` is `A wider clip keeps runs stable. `. Expected plain text in one paragraph, without white space at its ends; a folded value begins with `>-`.',
    ],
  },
  {
    mistake: 'a folded text ends with a line break',
    changes: edited(CLIP, 'A wider clip keeps runs stable.', '>\n  A wider clip keeps runs stable.'),
    prints: [
      'content/papers/training/clip.mdx:10:11 wrong-format',
      '  `takeaway` is `A wider clip keeps runs stable. `. Expected plain text in one paragraph, without white space at its ends; a folded value begins with `>-`.',
    ],
  },
  {
    mistake: 'an escape hides a control character',
    changes: edited(CLIP, 'shortTitle: Clip', 'shortTitle: "Clip\\e[31m"'),
    prints: [
      'content/papers/training/clip.mdx:3:13 wrong-format',
      '  `shortTitle` is `Clip�[31m`. Expected text without tabs and control characters; in double quotes `\\t`, `\\f` and the like become such, in single quotes not.',
    ],
  },
  {
    mistake: 'double quotes turn LaTeX into control characters',
    changes: edited(PASS_AT_K, 'latex: 1-(1-p)^k', 'latex: "1-\\frac{1}{k}"'),
    prints: [
      'content/glossary/pass-at-k.mdx:6:10 wrong-format',
      '  `formula.latex` is `1- rac{1}{k}`. Expected text without tabs and control characters; in double quotes `\\t`, `\\f` and the like become such, in single quotes not.',
    ],
  },
  {
    mistake: 'a text begins with a space',
    changes: edited(CLIP, 'shortTitle: Clip', 'shortTitle: " Clip"'),
    prints: [
      'content/papers/training/clip.mdx:3:13 wrong-format',
      '  `shortTitle` is ` Clip`. Expected plain text in one paragraph, without white space at its ends; a folded value begins with `>-`.',
    ],
  },
  {
    mistake: 'a result names both a benchmark and something else it was measured on',
    changes: edited(
      LIMIT,
      '    benchmark: math-500',
      '    benchmark: math-500\n    measuredOn: six benchmarks',
    ),
    prints: [
      'content/papers/debate/limit.mdx:22:17 wrong-format',
      '  `results[0].measuredOn` is `six benchmarks`. Expected either `benchmark` or `measuredOn`, not both.',
    ],
  },
];

/** Mistakes that keep a file from being split or parsed. */
const FRONT_MATTER: Mistake[] = [
  {
    mistake: 'there is no front matter',
    changes: { [CLIP]: 'Just text.\n' },
    prints: [
      'content/papers/training/clip.mdx:1:1 front-matter',
      '  The file does not begin with front matter. Expected `---` alone on the first line.',
    ],
  },
  {
    mistake: 'the front matter is not closed',
    changes: edited(CLIP, 'added: 2026-11-20\n---\n', 'added: 2026-11-20\n'),
    prints: [
      'content/papers/training/clip.mdx:1:1 front-matter',
      '  The front matter is not closed. Expected a second line of `---` before the text.',
    ],
  },
  {
    mistake: 'the front matter is empty',
    changes: { [CLIP]: '---\n---\n' },
    prints: [
      'content/papers/training/clip.mdx:2:1 missing-field',
      '  The YAML is empty. Expected a map of fields.',
    ],
  },
  {
    mistake: 'the front matter is plain text',
    changes: { [CLIP]: '---\nClipping Explained\n---\n' },
    prints: [
      'content/papers/training/clip.mdx:2:1 wrong-type',
      '  The YAML is `Clipping Explained`. Expected a map of fields.',
    ],
  },
  {
    mistake: 'the front matter is closed between two fields',
    changes: edited(CLIP, 'kinds: [method]', '---\nkinds: [method]'),
    prints: [
      'content/papers/training/clip.mdx:8:1 front-matter',
      '  The front matter ends here, but fields follow up to the `---` in line 14. Expected `---` above the first field and below the last, nowhere between. Remove this line.',
    ],
  },
  {
    mistake: 'a quote is not closed',
    changes: edited(PROLONGED, 'New Answers"', 'New Answers'),
    prints: [
      'content/papers/debate/prolonged.mdx:2:8 yaml-syntax',
      '  The quote is not closed. Expected its end before the next key.',
    ],
  },
  {
    mistake: 'a colon stands in plain text',
    changes: edited(PROLONGED, '"Prolonged RL: New Answers"', 'Prolonged RL: New Answers'),
    prints: ['content/papers/debate/prolonged.mdx:2:8 yaml-syntax', COLON_OR_INDENTATION],
  },
  {
    mistake: 'a line is indented with a tab',
    changes: edited(LIMIT, '  algorithms: [grpo]', '\talgorithms: [grpo]'),
    prints: [
      'content/papers/debate/limit.mdx:12:1 tab',
      '  The line is indented with a tab. Expected spaces.',
    ],
  },
  {
    mistake: 'an item of a list is indented differently',
    changes: edited(BOUNDARY, '  - { id: expands', ' - { id: expands'),
    prints: ['content/questions/boundary.mdx:9:1 yaml-syntax', COLON_OR_INDENTATION],
  },
  {
    mistake: 'a key stands twice',
    changes: edited(CLIP, 'scope: adjacent', 'scope: adjacent\nscope: core'),
    prints: [
      'content/papers/training/clip.mdx:10:1 duplicate-key',
      '  The key stands twice. Expected each key once.',
    ],
  },
  {
    mistake: 'an alias refers to an anchor',
    changes: edited(CLIP, 'shortTitle: Clip', 'shortTitle: &name Clip\nvenue: *name'),
    prints: ['content/papers/training/clip.mdx:3:13 yaml-syntax', EXOTIC],
  },
  {
    mistake: 'a backslash in double quotes begins no known escape',
    changes: edited(PASS_AT_K, 'latex: 1-(1-p)^k', 'latex: "\\sum p"'),
    prints: [
      'content/glossary/pass-at-k.mdx:6:11 yaml-syntax',
      '  A backslash in double quotes begins an escape that YAML does not know. Expected `\\\\` for a backslash. Put the value in single quotes, where a backslash is a backslash.',
    ],
  },
  {
    mistake: 'a bracket is not closed',
    changes: edited(CLIP, 'kinds: [method]', 'kinds: [method'),
    prints: [
      'content/papers/training/clip.mdx:8:8 yaml-syntax',
      '  The bracket is not closed. Expected its end before the next key.',
    ],
  },
  {
    mistake: 'a tag changes the type of a value',
    changes: edited(CLIP, 'published: 2025-03-01', 'published: !!timestamp 2025-03-01'),
    prints: ['content/papers/training/clip.mdx:5:12 yaml-syntax', EXOTIC],
  },
];

describe('a mistake in one file is reported with its place, what was expected and the fix', () => {
  test.each([...FIELDS, ...FRONT_MATTER])('$mistake', ({ changes, prints }) => {
    expect(linesFor(changes)).toEqual(prints);
  });
});

test('mistakes in several files are reported at once, sorted by place', () => {
  const changes = {
    ...edited(PROLONGED, 'scope: core', 'scope: cor'),
    ...edited(LIMIT, 'Does training help?', 'Does {training} help?'),
    ...edited(CLIP, 'added: 2026-11-20', 'added: today\nremoved: tomorrow'),
    'notes.txt': 'A stray file.\n',
  };
  expect(linesFor(changes)).toEqual([
    'content/notes.txt:1:1 stray-file',
    '  Nothing of the survey belongs at this path. Expected `papers/<section>/<slug>.mdx`, `questions/<id>.mdx`, `glossary/<id>.mdx` or `sections/<section>.mdx`, with lower-case letters, digits and hyphens. Rename or remove the file.',
    'content/papers/debate/limit.mdx:45:6 expression',
    '  A `{` in the text is read as the beginning of code. Expected no code: an entry is data. Write `\\{` for a brace, or put math between `$` signs; remove comments.',
    'content/papers/debate/prolonged.mdx:9:8 unknown-value',
    '  `scope` is `cor`. Expected one of `core`, `adjacent`, `background`. Did you mean `core`?',
    'content/papers/training/clip.mdx:12:8 wrong-format',
    '  `added` is `today`. Expected a date that exists, written as `YYYY-MM-DD`.',
    'content/papers/training/clip.mdx:13:1 unknown-field',
    '  `removed` is not a field. Expected only `title`, `altTitles`, `shortTitle`, `arxiv`, `published`, `publishedNote`, `authors`, `affiliations`, `venue`, `award`, `citationKey`, `links`, `topics`, `kinds`, `scope`, `takeaway`, `introduces`, `keywords`, `tags`, `scale`, `results`, `evidence`, `relations`, `compare`, `source`, `added`, `corrections`, `contributors`.',
  ]);
});

test('mistakes in the front matter and in the text of one file are reported at once', () => {
  const changes = {
    [PASS_AT_K]: '---\nterm: pass@k\n---\n\nunder <10%\n',
  };
  expect(linesFor(changes)).toEqual([
    'content/glossary/pass-at-k.mdx:2:1 missing-field',
    '  `definition` is missing. Expected text.',
    'content/glossary/pass-at-k.mdx:5:7 less-than',
    '  `<10%` is read as the beginning of a tag. Expected a less-than sign in text to be escaped. Write `&lt;`, or say "under".',
  ]);
});
