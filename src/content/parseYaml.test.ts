import { describe, expect, test } from 'vitest';
import { type DataPath, parseYaml } from './parseYaml.ts';

const PAPER = `title: The Limit
authors:
  - Ada Lovelace
  - { given: Jean, family: Bartik }
results:
  - id: first
    value: "12"
compare:
  claims:
    test: pass@k
2025: a key that is a number
`;

describe('places', () => {
  const yaml = parseYaml(PAPER, 2);

  test.each<[string, DataPath, string]>([
    ['a value', ['title'], '2:8'],
    ['an item of a list', ['authors', 0], '4:5'],
    ['a value inside of braces', ['authors', 1, 'family'], '5:28'],
    ['a value in quotes', ['results', 0, 'value'], '8:12'],
    ['the first line where nothing is named', [], '2:1'],
    ['the first line where the field is missing', ['arxiv'], '2:1'],
    ['the item where a field of it is missing', ['results', 0, 'form'], '7:5'],
    ['the list where the item is missing', ['authors', 7], '4:3'],
  ])('of %s', (_name, path, place) => {
    const { line, column } = yaml.locate(path);
    expect(`${line}:${column}`).toBe(place);
  });

  test.each<[string, DataPath, string]>([
    ['a key', ['authors'], '3:1'],
    ['a key of an item', ['results', 0, 'value'], '8:5'],
    ['a key in a map of maps', ['compare', 'claims', 'test'], '11:5'],
    ['a key that is a number', ['2025'], '12:1'],
    ['the parent where the key is missing', ['compare', 'claims', 'model'], '11:5'],
  ])('of %s', (_name, path, place) => {
    const { line, column } = yaml.locateKey(path);
    expect(`${line}:${column}`).toBe(place);
  });
});

describe('values', () => {
  test.each([
    ['a date stays text', 'a: 2025-05-30', '2025-05-30'],
    ['"yes" stays text', 'a: yes', 'yes'],
    ['a time stays text', 'a: 12:30', '12:30'],
    ['a merge key is a key like any other', 'a: { <<: b }', { '<<': 'b' }],
    ['nothing is null', 'a:', null],
  ])('%s', (_name, source, value) => {
    const { data, problems } = parseYaml(source, 1);
    expect(problems).toEqual([]);
    expect(data).toEqual({ a: value });
  });
});

describe('what cannot be read is explained at the place where it begins', () => {
  test.each([
    ['a double quote that is not closed', 'a: "b\nc: d\n', '1:4', 'The quote is not closed.'],
    ['a single quote that is not closed', "a: b\nc: 'd\n", '2:4', 'The quote is not closed.'],
    ['a bracket that is not closed', 'a: [b, c\nd: e\n', '1:4', 'The bracket is not closed.'],
    ['a brace that is not closed', 'a: { b: c\nd: e\n', '1:4', 'The bracket is not closed.'],
    ['text after a quote', 'a: "b" c', '1:8', 'Text follows a closing quote or bracket.'],
    ['an apostrophe in single quotes', "a: 'it's'", '1:8', 'Text follows a closing quote or bracket.'],
    ['a tab', 'a:\n\tb: c', '2:1', 'The line is indented with a tab.'],
    [
      'a line without key',
      'a: b\nc',
      '2:1',
      'The line has no `key:`, or it is indented otherwise than its neighbors.',
    ],
    ['a list beside its key', 'a: - b', '1:4', 'A list begins on the line of its key.'],
    ['a reserved character', 'a: @b', '1:4', 'The value begins with a character that YAML reserves.'],
    ['a second document', 'a: b\n---\nc: d', '2:1', 'The YAML goes on after a line of `---` or `...`.'],
    ['an alias', 'a: *b', '1:4', 'The YAML uses an anchor, an alias or a tag.'],
    ['an anchor', 'a: &b c', '1:4', 'The YAML uses an anchor, an alias or a tag.'],
    ['a tag', 'a: !!binary b', '1:4', 'The YAML uses an anchor, an alias or a tag.'],
    [
      'emphasis, which begins like an alias',
      'a: *b* c',
      '1:4',
      'The YAML uses an anchor, an alias or a tag.',
    ],
    ['a list as a key', '? [a]\n: b', '1:3', 'A key is a list or a map.'],
  ])('%s', (_name, source, place, found) => {
    const { data, problems } = parseYaml(source, 1);
    expect(problems.map(({ line, column, complaint }) => [`${line}:${column}`, complaint.found])).toEqual([
      [place, found],
    ]);
    expect(data).toBeUndefined();
  });

  test('every key that stands twice is named', () => {
    const { problems } = parseYaml('a: 1\na: 2\nb: 3\nb: 4\n', 1);
    expect(problems.map(({ line, complaint }) => [line, complaint.rule])).toEqual([
      [2, 'duplicate-key'],
      [4, 'duplicate-key'],
    ]);
  });

  test.each(['[', '{', '- ', '? ', '{a: '])(
    '"%s" nested thousands of times neither hangs nor throws',
    (opening) => {
      expect(() => parseYaml(opening.repeat(2_000), 1)).not.toThrow();
    },
  );
});
