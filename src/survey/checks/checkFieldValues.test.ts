import { describe, expect, test } from 'vitest';
import { linesFor } from '../../../tests/fixtures/findings.ts';
import { CLIP, edited } from '../../../tests/fixtures/smallSurvey.ts';

const AT = 'content/papers/training/clip.mdx';

/** What the check says of the entry “Clip” with another field. */
const complaints = (field: string) => linesFor(edited(CLIP, 'scope: adjacent', `scope: adjacent\n${field}`));

describe('a word that stands for nothing is no value', () => {
  test.each(['none', 'N/A', 'n/a', 'Unknown', 'TBD', 'to be announced', 'not available', '"-"', '"?"', '–'])(
    '%s',
    (word) => {
      expect(complaints(`venue: ${word}`)).toEqual([
        `${AT}:10:8 placeholder`,
        `  \`venue\` is \`${word.replaceAll('"', '')}\`. Expected nothing where nothing is known: it would be shown as if it were said. Leave the field out.`,
      ]);
    },
  );

  test('in a list', () => {
    expect(complaints('affiliations: [University of Example, unknown]')).toEqual([
      `${AT}:10:39 placeholder`,
      '  `affiliations[1]` is `unknown`. Expected nothing where nothing is known: it would be shown as if it were said. Leave the item out.',
    ]);
  });

  test.each(['arXiv', 'arXiv preprint', 'Preprint', 'under review at ICLR 2026', 'Submitted to ACL', 'CoRR'])(
    'and “%s” is no venue',
    (venue) => {
      expect(complaints(`venue: ${venue}`)).toEqual([
        `${AT}:10:8 placeholder`,
        `  \`venue\` is \`${venue}\`. Expected a venue that has confirmed the paper, such as \`NeurIPS 2025\`. Leave the field out as long as there is none.`,
      ]);
    },
  );
});

test.each(['@ada', 'github.com/ada', 'https://github.com/ada/'])(
  'a contributor is named by the account alone, not as %s',
  (handle) => {
    expect(complaints(`contributors: ["${handle}"]`)).toEqual([
      `${AT}:10:16 wrong-format`,
      `  \`contributors[0]\` is \`${handle}\`. Expected the name of an account on GitHub alone. Did you mean \`ada\`?`,
    ]);
  },
);

test('typographic quotes around a value are told from those that YAML knows', () => {
  expect(linesFor(edited(CLIP, 'shortTitle: Clip', 'shortTitle: “Clip”'))).toEqual([
    `${AT}:3:13 wrong-format`,
    '  `shortTitle` is `“Clip”`, typographic quotes included. Expected the text alone: YAML knows `"` and `\'`, and takes other quotes for part of the value. Remove the quotes, or write `"` instead.',
  ]);
});

test.each([
  'venue: Findings of ACL 2025',
  'award: Best Paper',
  'keywords: [none of the above, unknown unknowns]',
  'contributors: [ada, ada-lovelace]',
  'altTitles: ["“Clip” or “Do Not Clip”"]',
])('a value that says something is taken: %s', (field) => {
  expect(complaints(field)).toEqual([]);
});
