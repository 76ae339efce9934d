import type { FindingKinds } from './findingKind.ts';

/** What may be wrong with the form of front matter and YAML files, whatever they say. */
export const YAML = {
  'front-matter': {
    title: 'No front matter',
    why: 'An `.mdx` file begins with its facts between two lines of `---`. Write three hyphens alone on the first line, without a space before them, and again below the last field.',
    file: 'content/glossary/grpo.mdx',
    wrong: 'term: GRPO',
    right: '---\nterm: GRPO',
  },
  'yaml-syntax': {
    title: 'YAML that cannot be read',
    why: 'Colons, quotes, brackets and `#` mean something in YAML, and so does the space at the beginning of a line. When in doubt, put the whole value in double quotes.',
    file: 'content/papers/debate/prolonged.mdx',
    wrong: 'title: Prolonged RL: New Answers',
    right: 'title: "Prolonged RL: New Answers"',
  },
  tab: {
    title: 'Tab instead of spaces',
    why: 'YAML takes only spaces at the beginning of a line. Most editors can be told to write two spaces for the tab key.',
    file: 'content/papers/debate/limit.mdx',
    wrong: '\talgorithms: [grpo]',
    right: '  algorithms: [grpo]',
  },
  'duplicate-key': {
    title: 'A field that stands twice',
    why: 'Only one of the two values could count, and no one could tell which. Keep the right one; where both are meant, write one list.',
    file: 'content/papers/debate/prolonged.mdx',
    wrong: 'kinds: [method]\nkinds: [analysis]',
    right: 'kinds: [method, analysis]',
  },
} satisfies FindingKinds;
