import { describe, expect, test } from 'vitest';
import { linesFor } from '../../../tests/fixtures/findings.ts';
import { edited, LIMIT } from '../../../tests/fixtures/smallSurvey.ts';

/** What the check says of other authors, without the place; the second of the list stands in column 25. */
const complaints = (authors: string) =>
  linesFor(edited(LIMIT, 'authors: [Ada Lovelace, Alan Turing]', `authors: [Ada Lovelace, ${authors}]`));

const AT = 'content/papers/debate/limit.mdx:6:25';

describe('an author list that ends before its time is refused', () => {
  test.each([
    'et al.',
    'et al',
    'Et. al.',
    'Alan Turing et al.',
    'others',
    'and others',
    '"& others"',
    'many others',
    'Alan Turing and others',
    'and 5 more',
    '+ 5 more',
    '12 others',
    'and 3 authors',
    'Alan Turing and 3 more',
    '…',
    '...',
  ])('by “%s”', (last) => {
    expect(complaints(last)).toEqual([
      `${AT} incomplete-authors`,
      `  \`${last.replaceAll('"', '')}\` stands for authors who are not named. Expected all authors, in order. Write the others out; \`npm run add\` takes them from arXiv.`,
    ]);
  });

  test('also in a map', () => {
    expect(complaints('{ given: et, family: al. }')[0]).toBe(`${AT} incomplete-authors`);
  });
});

describe('an item that is not one name is refused', () => {
  test.each([
    [
      'the family name first',
      '"Turing, Alan"',
      '`Turing, Alan` is not one name, given name first. Expected one author for each item, as in `[Ada Lovelace, Alan Turing]`. Did you mean `Alan Turing`?',
    ],
    [
      'two names with a comma',
      '"Alan Turing, Grace Hopper"',
      '`Alan Turing, Grace Hopper` is not one name, given name first. Expected one author for each item, as in `[Ada Lovelace, Alan Turing]`. Make an item of each.',
    ],
    [
      'two names with “and”',
      'Alan Turing and Grace Hopper',
      '`Alan Turing and Grace Hopper` is not one name, given name first. Expected one author for each item, as in `[Ada Lovelace, Alan Turing]`. Make an item of each.',
    ],
    [
      'a name torn in two by its comma',
      'Turing, Alan',
      '`Turing` and `Alan` stand as two authors. Expected whole names, given name first: a comma begins the next author. Did you mean `Alan Turing`?',
    ],
    [
      'marks of footnotes',
      'Alan Turing1†',
      '`1†` in `Alan Turing1†` is not part of a name. Expected the name alone, without marks of footnotes and addresses. Did you mean `Alan Turing`?',
    ],
    [
      'where somebody works',
      'Alan Turing (Bletchley Park)',
      '`(Bletchley Park)` in `Alan Turing (Bletchley Park)` is not part of a name. Expected the name alone, without marks of footnotes and addresses. Did you mean `Alan Turing`?',
    ],
    [
      'an address',
      'alan@turing.example',
      '`@turing.example` in `alan@turing.example` is not part of a name. Expected the name alone, without marks of footnotes and addresses.',
    ],
    [
      'a colon, as arXiv writes behind a team',
      '":"',
      '`:` is no name. Expected the name of an author. Remove it.',
    ],
    [
      'a space that is not broken',
      'Alan\u00A0Turing',
      'In `Alan Turing` two parts of the name are not parted by one plain space. Expected one space; pages copied from elsewhere often have others, which look alike. Type the space anew.',
    ],
    [
      'two spaces',
      'Alan  Turing',
      'In `Alan Turing` two parts of the name are not parted by one plain space. Expected one space; pages copied from elsewhere often have others, which look alike. Type the space anew.',
    ],
  ])('%s', (_name, author, sentences) => {
    expect(complaints(author)).toEqual([`${AT} author-name`, `  ${sentences}`]);
  });
});

test.each([
  'Thomas More, OpenAI, DeepSeek-AI, NVIDIA',
  'Kimi Team, 01.AI, Center for AI and Society',
  '"Martin Luther King, Jr.", "Sammy Davis III", Diogo de Lucena',
  "Zhiyuan (Paul) Zhou, Conan O'Brien, Jean-Pierre Serre, X. Y. Z",
  'Sukarno, Mary Ann Jones, 王力',
  '{ given: Alan, family: "Turing, 2nd of his name" }',
])('names as people and teams have them are taken: %s', (authors) => {
  expect(complaints(authors)).toEqual([]);
});
