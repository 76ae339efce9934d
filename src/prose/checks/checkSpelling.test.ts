import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Mistake, proseLinesFor } from '../../../tests/fixtures/findings.ts';
import {
  BOUNDARY,
  type Changes,
  CLIP,
  DEBATE,
  edited,
  LIMIT,
  PASS_AT_K,
  writeSurvey,
} from '../../../tests/fixtures/smallSurvey.ts';

const unknown = (word: string, meant: string) =>
  `  “${word}” is in no dictionary. Expected American English. Did you mean “${meant}”? A name or a word of the field goes into content/words.txt.`;

const MISTAKES: Mistake[] = [
  {
    mistake: 'in the text of a paper, below its front matter',
    changes: edited(CLIP, 'tested on small models', 'tested on smal modells'),
    prints: [
      'content/papers/training/clip.mdx:34:30 spelling',
      unknown('smal', 'small'),
      'content/papers/training/clip.mdx:34:35 spelling',
      unknown('modells', 'models'),
    ],
  },
  {
    mistake: 'in a folded value of the front matter',
    changes: edited(CLIP, 'A wider clip keeps runs stable.', '>-\n  A wider clip\n  keeps rums stabble.'),
    prints: ['content/papers/training/clip.mdx:12:14 spelling', unknown('stabble', 'stable')],
  },
  {
    mistake: 'in a quoted value of the front matter',
    changes: edited(CLIP, 'A wider clip keeps runs stable.', '"A wider clip: runs are \\"stabble\\"."'),
    prints: ['content/papers/training/clip.mdx:10:37 spelling', unknown('stabble', 'stable')],
  },
  {
    mistake: 'in the linked words of a term',
    changes: edited(LIMIT, '>GRPO</Term>', '>group algoritm</Term>'),
    prints: ['content/papers/debate/limit.mdx:50:48 spelling', unknown('algoritm', 'algorithm')],
  },
  {
    mistake: 'in British English',
    changes: edited(BOUNDARY, 'Training only selects. }', 'It shows in its behaviour. }'),
    prints: ['content/questions/boundary.mdx:8:64 spelling', unknown('behaviour', 'behavior')],
  },
  {
    mistake: 'in the symbols of a formula',
    changes: edited(PASS_AT_K, 'means: chance of', 'means: chanse of'),
    prints: ['content/glossary/pass-at-k.mdx:7:31 spelling', unknown('chanse', 'chance')],
  },
  {
    mistake: 'in the front matter of a section',
    changes: edited(DEBATE, 'why: It answered.', 'why: It answerred.'),
    prints: ['content/sections/debate.mdx:6:33 spelling', unknown('answerred', 'answered')],
  },
  {
    mistake: 'in the files that stand once',
    changes: {
      ...edited('site.yaml', 'A survey that only tests read.', 'A survay that only tests read.'),
      ...edited('taxonomy.yaml', 'What was there before?', 'What was theere before?'),
      ...edited('comparisons.yaml', 'How they tested it.', 'How they testted it.'),
      ...edited('vocabulary.yaml', 'label: Analysis,', 'label: Analysis, description: It analyzez.,'),
    },
    prints: [
      'content/comparisons.yaml:8:52 spelling',
      unknown('testted', 'tested'),
      'content/site.yaml:3:16 spelling',
      unknown('survay', 'survey'),
      'content/taxonomy.yaml:16:34 spelling',
      unknown('theere', 'there'),
      'content/vocabulary.yaml:2:54 spelling',
      unknown('analyzez', 'analyze'),
    ],
  },
];

describe('a misspelled word is reported at its place', () => {
  test.each(MISTAKES)('$mistake', async ({ changes, prints }) => {
    expect(await proseLinesFor(changes)).toEqual(prints);
  });
});

describe('what needs no dictionary', () => {
  const says = (words: string) => edited(CLIP, 'Some runs', `${words} Some runs`);

  test.each<[string, Changes]>([
    [
      'a name of an author',
      { ...says('Qwyzlace doubts it.'), ...edited(LIMIT, 'Ada Lovelace', 'Ada Qwyzlace') },
    ],
    ['a name with an accent', { ...says('Grzë’s rule.'), ...edited(LIMIT, 'Ada Lovelace', 'Ada Grzë') }],
    [
      'a word of a title',
      { ...says('Qwyzzing helps.'), ...edited(LIMIT, 'Limit of Training', 'Limit of Qwyzzing') },
    ],
    [
      'what a paper introduces',
      { ...says('Qwyznet helps.'), ...edited(LIMIT, 'scope: core', 'scope: core\nintroduces: [Qwyznet]') },
    ],
    [
      'a model',
      { ...says('A Qwyzma model.'), ...edited('vocabulary.yaml', 'label: Qwen-7B', 'label: Qwyzma-7B') },
    ],
    [
      'another name of a term',
      {
        ...says('A <Term id="pass-at-k">qwyzrate</Term>.'),
        ...edited(PASS_AT_K, '[Pass at k]', '[qwyzrate]'),
      },
    ],
    ['code and formulas', says('They call `qwyzopt` on $qwyz$.')],
    ['an address', says('See [the code](https://example.org/qwyzcode).')],
    ['an id', { ...edited(LIMIT, 'id: math-large-k', 'id: qwyzmath-large') }],
  ])('%s', async (_name, changes) => {
    expect(await proseLinesFor(changes)).toEqual([]);
  });
});

test('a word of the list in content/words.txt is accepted by the command', () => {
  const project = mkdtempSync(join(tmpdir(), 'words-'));
  try {
    const content = join(project, 'content');
    renameSync(writeSurvey(edited(CLIP, 'Some runs', 'Some qwyzful runs')), content);
    cpSync('cspell.config.yaml', join(project, 'cspell.config.yaml'));
    const check = (words: string) => {
      writeFileSync(join(content, 'words.txt'), words);
      const { SURVEY_CONTENT: _, ...env } = process.env;
      return spawnSync(process.execPath, [resolve('scripts/check.ts')], {
        cwd: project,
        env,
        encoding: 'utf8',
      });
    };
    expect(check('# Words.\nqwyzful\n')).toMatchObject({
      status: 0,
      stdout: 'No mistakes in 3 papers, 1 question, 0 sections and 2 terms.\n',
      stderr: '',
    });
    const { status, stderr } = check('# Words.\n');
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^content\/papers\/training\/clip\.mdx:17:6 spelling\n {2}“qwyzful” is in no dictionary\./,
    );
    expect(stderr).toMatch(/1 mistake in 1 file\.\n$/);
  } finally {
    rmSync(project, { recursive: true });
  }
});
