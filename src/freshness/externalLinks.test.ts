import { rmSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import {
  BOUNDARY,
  type Changes,
  edited,
  GRPO,
  LIMIT,
  PROLONGED,
  withText,
  writeSurvey,
} from '../../tests/fixtures/smallSurvey.ts';
import { checkContent } from '../content/checkContent.ts';
import { externalLinks } from './externalLinks.ts';

let root = '';
afterEach(() => rmSync(root, { recursive: true }));

/** The links of the small survey with changes: place and address. */
function linksWith(changes: Changes): string[] {
  root = writeSurvey(changes);
  const { content } = checkContent(root);
  if (!content) throw new Error('The content cannot be read.');
  return externalLinks(content).map(
    ({ url, place: { file, line, column } }) => `${file}:${line}:${column} ${url}`,
  );
}

test('links of the front matter stand where their address stands', () => {
  const links = `links:
  code: https://code.example/a
  project: https://project.example
  artifacts:
    - https://weights.example/a
    - https://data.example/b
takeaway: Training selects`;
  expect(linksWith(edited(LIMIT, 'takeaway: Training selects', links))).toEqual([
    'content/papers/debate/limit.mdx:11:9 https://code.example/a',
    'content/papers/debate/limit.mdx:12:12 https://project.example',
    'content/papers/debate/limit.mdx:14:7 https://weights.example/a',
    'content/papers/debate/limit.mdx:15:7 https://data.example/b',
  ]);
});

test('links of all texts are found, however they are written', () => {
  expect(
    linksWith({
      ...edited(PROLONGED, 'It is one run', 'It is [one](https://run.example/a) run'),
      ...edited(BOUNDARY, 'find in several.', 'find in [several][1].\n\n[1]: https://right.example'),
      ...withText(GRPO, '\nSee https://bare.example/a and [this](https://a.example "A title").\n'),
    }),
  ).toEqual([
    'content/papers/debate/prolonged.mdx:40:7 https://run.example/a',
    'content/questions/boundary.mdx:34:1 https://right.example',
    'content/glossary/grpo.mdx:6:5 https://bare.example/a',
    'content/glossary/grpo.mdx:6:32 https://a.example',
  ]);
});

test('links inside the survey and mail addresses lead nowhere that could be looked at', () => {
  const text = 'See [this](/questions/boundary/), [that](#here) and [mail](mailto:ada@survey.example).';
  expect(linksWith(withText(GRPO, `\n${text}\n`))).toEqual([]);
  rmSync(root, { recursive: true });
  expect(linksWith({})).toEqual([]);
});
