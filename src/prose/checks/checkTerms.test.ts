import { describe, expect, test } from 'vitest';
import { type Mistake, proseLinesFor } from '../../../tests/fixtures/findings.ts';
import {
  BOUNDARY,
  type Changes,
  CLIP,
  edited,
  GRPO,
  PASS_AT_K,
  PROLONGED,
} from '../../../tests/fixtures/smallSurvey.ts';

const FIRST = 'Expected a link where the text uses the term first.';

/** Begins the text of a paper that links no terms. */
const begin = (words: string) => edited(CLIP, 'Some runs', `${words} Some runs`);
/** Gives the term pass@k further names. */
const named = (...aliases: string[]) =>
  edited(PASS_AT_K, 'aliases: [Pass at k]', `aliases: [Pass at k, ${aliases.join(', ')}]`);

const MISTAKES: Mistake[] = [
  {
    mistake: 'a term is used and not linked',
    changes: begin('They use GRPO.'),
    prints: [
      'content/papers/training/clip.mdx:17:10 unlinked-term',
      `  “GRPO” is a term of the glossary. ${FIRST} Write \`<Term id="grpo">GRPO</Term>\` here, or another word if you mean something else.`,
    ],
  },
  {
    mistake: 'a term is used before its link',
    changes: edited(PROLONGED, 'Earlier studies stop', 'Earlier studies of GRPO stop'),
    prints: [
      'content/papers/debate/prolonged.mdx:23:95 unlinked-term',
      `  “GRPO” stands before its link. ${FIRST} Write \`<Term id="grpo">GRPO</Term>\` here, and no link later, or another word if you mean something else.`,
    ],
  },
  {
    mistake: 'a term is linked again',
    changes: edited(PROLONGED, 'It is one run', 'It is one run of <Term id="grpo">this algorithm</Term>'),
    prints: [
      'content/papers/debate/prolonged.mdx:40:18 repeated-term',
      '  The term `grpo` is linked a second time. Expected one link, where the text uses the term first. Remove the tags around the word.',
    ],
  },
  {
    mistake: 'a term is used in another case and across a line break',
    changes: begin('They give pass\nat k.'),
    prints: [
      'content/papers/training/clip.mdx:17:11 unlinked-term',
      `  “pass at k” is a term of the glossary. ${FIRST} Write \`<Term id="pass-at-k">pass at k</Term>\` here, or another word if you mean something else.`,
    ],
  },
  {
    mistake: 'a term is used with hyphens',
    changes: begin('They give the pass-at-k curve.'),
    prints: [
      'content/papers/training/clip.mdx:17:15 unlinked-term',
      `  “pass-at-k” is a term of the glossary. ${FIRST} Write \`<Term id="pass-at-k">pass-at-k</Term>\` here, or another word if you mean something else.`,
    ],
  },
  {
    mistake: 'terms are used in the plural',
    changes: { ...begin('They compare success rates and guesses.'), ...named('success rate') },
    prints: [
      'content/papers/training/clip.mdx:17:14 unlinked-term',
      `  “success rates” is a term of the glossary. ${FIRST} Write \`<Term id="pass-at-k">success rates</Term>\` here, or another word if you mean something else.`,
    ],
  },
  {
    mistake: 'a term is used in the plural on “es”',
    changes: { ...begin('They look at many guesses.'), ...named('guess') },
    prints: [
      'content/papers/training/clip.mdx:17:19 unlinked-term',
      `  “guesses” is a term of the glossary. ${FIRST} Write \`<Term id="pass-at-k">guesses</Term>\` here, or another word if you mean something else.`,
    ],
  },
  {
    mistake: 'the text of another term uses it',
    changes: edited(PASS_AT_K, '$x^{2}$ is a formula.', 'It is low before GRPO.'),
    prints: [
      'content/glossary/pass-at-k.mdx:14:18 unlinked-term',
      `  “GRPO” is a term of the glossary. ${FIRST} Write \`<Term id="grpo">GRPO</Term>\` here, or another word if you mean something else.`,
    ],
  },
];

describe('a term is linked where it stands first, and only there', () => {
  test.each(MISTAKES)('$mistake', async ({ changes, prints }) => {
    expect(await proseLinesFor(changes)).toEqual(prints);
  });
});

describe('what is no use of a term', () => {
  test.each<[string, Changes]>([
    ['a further mention after the link', edited(PROLONGED, 'It is one run', 'It is one run of GRPO')],
    ['code', begin('They call `GRPO` here.')],
    ['a block of code', edited(CLIP, 'Some runs', '```\nGRPO\n```\n\nSome runs')],
    ['a formula', begin('They write $GRPO$ here.')],
    ['another case of an abbreviation', begin('They say “grope” and not “grpo”.')],
    ['a part of a compound', begin('They say “non-GRPO” and “GRPO-like”.')],
    ['a longer word', { ...begin('They passed it.'), ...named('pass') }],
    [
      'a word of a name that lists two things',
      { ...begin('They use base and tip.'), ...named('base and tip') },
    ],
    [
      'the term in its own text',
      { [GRPO]: '---\nterm: GRPO\ndefinition: It compares.\n---\n\nGRPO compares.\n' },
    ],
  ])('%s', async (_name, changes) => {
    const lines = await proseLinesFor(changes);
    expect(lines.filter((line) => /-term$/.test(line))).toEqual([]);
  });

  test('the name of a paper', async () => {
    const changes = {
      ...edited(CLIP, 'shortTitle: Clip', 'shortTitle: GRPO for Free'),
      ...edited(BOUNDARY, 'Both can be right.', 'GRPO for\nFree adds that both can be right.'),
    };
    expect(await proseLinesFor(changes)).toEqual([
      'content/questions/boundary.mdx:23:1 uncited-paper',
      '  “GRPO for Free” names a paper of the survey. Expected a citation. Write `<Cite paper="clip" />`, which prints the name.',
    ]);
  });

  test('a heading', async () => {
    const lines = await proseLinesFor(edited(CLIP, '## Limits', '## GRPO'));
    expect(lines.filter((line) => line.startsWith('content/'))).toEqual([
      'content/papers/training/clip.mdx:32:1 unknown-heading',
    ]);
  });
});
