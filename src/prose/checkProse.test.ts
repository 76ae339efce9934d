import { expect, test } from 'vitest';
import { proseLinesFor } from '../../tests/fixtures/findings.ts';
import { CLIP, edited, essay, LIMIT } from '../../tests/fixtures/smallSurvey.ts';

test('the small survey is written without mistakes', async () => {
  expect(await proseLinesFor({})).toEqual([]);
  expect(await proseLinesFor(essay())).toEqual([]);
});

test('mistakes of different kinds are reported at once', async () => {
  const changes = {
    ...edited(LIMIT, 'Nobody had asked', 'In 44 papers Clip nobody had asked'),
    ...edited(CLIP, '## Limits\n\nThe explanation', '## Limit\n\nThe explanashun of GRPO'),
  };
  expect((await proseLinesFor(changes)).filter((line) => !line.startsWith(' '))).toEqual([
    'content/papers/debate/limit.mdx:45:61 unknown-figure',
    'content/papers/debate/limit.mdx:45:71 uncited-paper',
    'content/papers/training/clip.mdx:32:1 unknown-heading',
    'content/papers/training/clip.mdx:34:5 spelling',
    'content/papers/training/clip.mdx:34:20 unlinked-term',
  ]);
});
