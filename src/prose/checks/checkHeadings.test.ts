import { describe, expect, test } from 'vitest';
import { type Mistake, proseLinesFor } from '../../../tests/fixtures/findings.ts';
import {
  BOUNDARY,
  CLIP,
  DEBATE,
  edited,
  LIMIT,
  PASS_AT_K,
  smallSurvey,
} from '../../../tests/fixtures/smallSurvey.ts';

const OF_A_PAPER = 'Expected `## Problem`, `## Approach`, `## Findings`, `## Limits`.';
const ORDER = 'Expected the order `## Problem`, `## Approach`, `## Findings`, `## Limits`.';

/** A part that is long enough. */
const PART = 'It fits what others say about it, and nobody has found a reason to think otherwise since then.';

/** The findings of a paper, with more behind them. */
const behindFindings = (more: string) =>
  edited(CLIP, 'on a small example.\n', `on a small example.\n\n${more}\n\n${PART}\n`);

const MISTAKES: Mistake[] = [
  {
    mistake: 'a paper lacks one',
    changes: edited(CLIP, '## Limits\n\n', ''),
    prints: [
      'content/papers/training/clip.mdx:14:1 missing-heading',
      `  The text lacks \`## Limits\`. ${OF_A_PAPER}`,
    ],
  },
  {
    mistake: 'a paper begins without one',
    changes: edited(CLIP, '## Problem', 'Some *runs* collapse.\n\n## Problem'),
    prints: [
      'content/papers/training/clip.mdx:15:1 missing-heading',
      '  Text stands above the first heading. Expected `## Problem` first. Put the text under one of the headings.',
    ],
  },
  {
    mistake: 'a paper lacks all',
    changes: { [CLIP]: (smallSurvey()[CLIP] ?? '').replace(/^## .*\n/gm, '') },
    prints: [
      'content/papers/training/clip.mdx:14:1 missing-heading',
      `  The text lacks \`## Problem\`, \`## Approach\`, \`## Findings\`, \`## Limits\`. ${OF_A_PAPER}`,
    ],
  },
  {
    mistake: 'one has another name',
    changes: edited(CLIP, '## Limits', '## Limitations'),
    prints: [
      'content/papers/training/clip.mdx:32:1 unknown-heading',
      `  The heading “Limitations” is none of the headings of this text. ${OF_A_PAPER} Did you mean \`## Limits\`?`,
    ],
  },
  {
    mistake: 'one has another name, beside one that is nearly right',
    changes: {
      [CLIP]: (smallSurvey()[CLIP] ?? '')
        .replace('## Findings', '## finding')
        .replace('## Limits', '## Limitations'),
    },
    prints: [
      'content/papers/training/clip.mdx:26:1 unknown-heading',
      `  The heading “finding” is none of the headings of this text. ${OF_A_PAPER} Did you mean \`## Findings\`?`,
      'content/papers/training/clip.mdx:32:1 unknown-heading',
      `  The heading “Limitations” is none of the headings of this text. ${OF_A_PAPER} Did you mean \`## Limits\`?`,
    ],
  },
  {
    mistake: 'two have other names, and which is which nobody can tell',
    changes: {
      [CLIP]: (smallSurvey()[CLIP] ?? '')
        .replace('## Approach', '## Method')
        .replace('## Limits', '## Limitations'),
    },
    prints: [
      'content/papers/training/clip.mdx:14:1 missing-heading',
      `  The text lacks \`## Approach\`, \`## Limits\`. ${OF_A_PAPER}`,
      'content/papers/training/clip.mdx:20:1 unknown-heading',
      `  The heading “Method” is none of the headings of this text. ${OF_A_PAPER}`,
      'content/papers/training/clip.mdx:32:1 unknown-heading',
      `  The heading “Limitations” is none of the headings of this text. ${OF_A_PAPER}`,
    ],
  },
  {
    mistake: 'one is nearly right',
    changes: edited(CLIP, '## Findings', '## finding'),
    prints: [
      'content/papers/training/clip.mdx:26:1 unknown-heading',
      `  The heading “finding” is none of the headings of this text. ${OF_A_PAPER} Did you mean \`## Findings\`?`,
    ],
  },
  {
    mistake: 'one is of our own making',
    changes: behindFindings('## Discussion'),
    prints: [
      'content/papers/training/clip.mdx:32:1 unknown-heading',
      `  The heading “Discussion” is none of the headings of this text. ${OF_A_PAPER}`,
    ],
  },
  {
    mistake: 'two stand in the wrong order',
    changes: {
      [LIMIT]: (smallSurvey()[LIMIT] ?? '')
        .replace('## Approach', '## Swapped')
        .replace('## Findings', '## Approach')
        .replace('## Swapped', '## Findings'),
    },
    prints: [
      'content/papers/debate/limit.mdx:54:1 heading-order',
      `  The heading “Approach” stands after one that follows it. ${ORDER}`,
    ],
  },
  {
    mistake: 'one stands twice',
    changes: behindFindings('## Findings'),
    prints: [
      'content/papers/training/clip.mdx:32:1 repeated-heading',
      '  The heading “Findings” stands here a second time. Expected each heading once.',
    ],
  },
  {
    mistake: 'one has a level too deep',
    changes: behindFindings('### Numbers'),
    prints: [
      'content/papers/training/clip.mdx:32:1 heading-level',
      '  The heading “Numbers” has level 3. Expected headings of level 2 only, as in `## Problem`.',
    ],
  },
  {
    mistake: 'one that is expected has another level, and is not missing too',
    changes: edited(CLIP, '## Limits', '# Limits'),
    prints: [
      'content/papers/training/clip.mdx:32:1 heading-level',
      '  The heading “Limits” has level 1. Expected headings of level 2 only, as in `## Problem`.',
    ],
  },
  {
    mistake: 'one is missing, and one of another level is not meant by it',
    changes: edited(CLIP, '## Limits', '### Numbers'),
    prints: [
      'content/papers/training/clip.mdx:14:1 missing-heading',
      `  The text lacks \`## Limits\`. ${OF_A_PAPER}`,
      'content/papers/training/clip.mdx:32:1 heading-level',
      '  The heading “Numbers” has level 3. Expected headings of level 2 only, as in `## Problem`.',
    ],
  },
  {
    mistake: 'a question has one',
    changes: edited(BOUNDARY, 'So the question stays open.', '## Outlook\n\nSo the question stays open.'),
    prints: [
      'content/questions/boundary.mdx:31:1 unknown-heading',
      '  The text has the heading “Outlook”. Expected no headings: a question or term is a few paragraphs.',
    ],
  },
  {
    mistake: 'a term has one',
    changes: edited(PASS_AT_K, '$x^{2}$ is a formula.', '# Estimate\n\n$x^{2}$ is a formula.'),
    prints: [
      'content/glossary/pass-at-k.mdx:14:1 unknown-heading',
      '  The text has the heading “Estimate”. Expected no headings: a question or term is a few paragraphs.',
    ],
  },
  {
    mistake: 'a section names a topic by its title',
    changes: edited(DEBATE, '## base-model', '## Base model'),
    prints: [
      'content/sections/debate.mdx:108:1 unknown-heading',
      '  The heading “Base model” is none of the headings of this text. Expected `## boundary`, `## base-model`, `## open`. Did you mean `## base-model`?',
    ],
  },
  {
    mistake: 'a section lacks its last part',
    changes: edited(DEBATE, '## open\n\n', ''),
    prints: [
      'content/sections/debate.mdx:11:1 missing-heading',
      '  The text lacks `## open`. Expected `## boundary`, `## base-model`, `## open`.',
    ],
  },
];

describe('headings that pages and addresses count on', () => {
  test.each(MISTAKES)('$mistake', async ({ changes, prints }) => {
    expect(await proseLinesFor(changes)).toEqual(prints);
  });
});
