import type { FindingKinds } from './findingKind.ts';

/** What may be wrong with a field and its value, seen by itself. */
export const FIELDS = {
  'missing-field': {
    title: 'Missing field',
    why: 'Pages and charts rely on this field in every entry. Fill it in; `src/schema/` describes what each field holds.',
    file: 'content/papers/debate/limit.mdx',
    wrong: 'kinds: [analysis]',
    right: 'kinds: [analysis]\nscope: core',
  },
  'unknown-field': {
    title: 'Unknown field',
    why: 'A field that nobody knows would be ignored, and what it says lost. Mostly its name is misspelled, or it is indented too far or not far enough.',
    file: 'content/papers/debate/limit.mdx',
    wrong: '  benchmark: [math-500]',
    right: '  benchmarks: [math-500]',
  },
  'wrong-type': {
    title: 'A value of another kind',
    why: 'A list stands in brackets or on lines with `- `, text of digits in quotes: without them an arXiv id is a number and loses its last zeros.',
    file: 'content/papers/debate/limit.mdx',
    wrong: 'arxiv: 2504.13837',
    right: 'arxiv: "2504.13837"',
  },
  'wrong-format': {
    title: 'A value in another form',
    why: 'Dates, ids and addresses have one form each, so that they can be sorted, compared and linked. The message says which.',
    file: 'content/papers/debate/limit.mdx',
    wrong: 'published: 18 April 2025',
    right: 'published: 2025-04-18',
  },
  'unknown-value': {
    title: 'Unknown value',
    why: 'Filters, charts and comparisons work with a fixed set of values. Take the id of one that is there; if a model, benchmark or the like is missing, add it to `content/vocabulary.yaml`, with its other spellings as aliases.',
    file: 'content/papers/debate/limit.mdx',
    wrong: '  algorithms: [ppo]',
    right: '  algorithms: [grpo]',
  },
  'too-long': {
    title: 'Too long',
    why: 'The value would not fit where it is shown, in a table, a chart or a list. Say it more briefly; the text has room for more.',
    file: 'content/papers/debate/limit.mdx',
    wrong: 'shortTitle: The Limit of Training with Rewards That Can Be Verified',
    right: 'shortTitle: Limit',
  },
  'too-short': {
    title: 'Too few',
    why: 'With fewer the field says nothing: a group of synonyms needs two words, an open question two positions, a reading list its five papers.',
    file: 'content/synonyms.yaml',
    wrong: '  - [untrained]',
    right: '  - [untrained, not trained]',
  },
  'incomplete-authors': {
    title: 'Authors who are not named',
    why: 'Everyone who wrote a paper is found by name, and in citations “et al.” would become a person. `npm run add` fills in all authors.',
    file: 'content/papers/debate/limit.mdx',
    wrong: 'authors: [Ada Lovelace, et al.]',
    right: 'authors: [Ada Lovelace, Alan Turing]',
  },
  'author-name': {
    title: 'An author who is not one name',
    why: 'Each item is one person, given name first, without marks of footnotes. In brackets a comma begins the next author. Where a name does not fit, write `{ given: …, family: … }`.',
    file: 'content/papers/debate/limit.mdx',
    wrong: 'authors: ["Lovelace, Ada", Alan Turing]',
    right: 'authors: [Ada Lovelace, Alan Turing]',
  },
  placeholder: {
    title: 'A word that stands for nothing',
    why: 'Optional fields are shown where they are filled in, so “none” or “TBD” would be taken for what is known. Leave the field out; a preprint has no venue yet.',
    file: 'content/papers/training/clip.mdx',
    wrong: 'venue: arXiv preprint',
    right: 'venue: JMLR 2026',
  },
  'future-date': {
    title: 'A date that is still to come',
    why: 'Mostly the year is mistyped. Asked only by `npm run check` and the form, since it depends on the day; the date may be that of any place on earth, and a clock that most entries contradict is not believed.',
    file: 'content/papers/training/clip.mdx',
    wrong: 'added: 2062-11-20',
    right: 'added: 2026-11-20',
  },
} satisfies FindingKinds;
