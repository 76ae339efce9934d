import { describe, expect, test } from 'vitest';
import { pageOf } from '../../../tests/fixtures/pageOf.ts';
import { makeThesaurus } from '../thesaurus.ts';
import {
  excerpts,
  type Fragment,
  fieldTexts,
  type MarkedText,
  passageLabel,
  synonymPlaces,
} from './pageText.ts';

/** Words of a passage and of the beginning of a page that a result shows at most. */
const PASSAGE = 28;
const LEAD = 60;

const PAGE = pageOf(
  ['-type', 'zzall zzfsectiondebate.'],
  ['-lead', 'Training selects among answers.'],
  ['problem', 'Does training help? Nobody knew.'],
  ['findings', 'The base model catches up. Training adds nothing.'],
  ['limits', 'One model was studied.'],
  ['-title', 'The Limit of Training.'],
  ['-names', 'Limit, 2504.13837.'],
);

describe('a result shows', () => {
  test('title and beginning of the page, with what was found marked', () => {
    const { title, lead } = excerpts(PAGE, placesOf(PAGE, 'Training', 'Training.', 'answers.'));
    expect(title.map(show).join('')).toBe('The Limit of [Training]');
    expect(lead.map(show).join('')).toBe('[Training] selects among [answers].');
  });

  test('title and beginning where nothing was found in them', () => {
    const { title, lead, passages } = excerpts(PAGE, new Set());
    expect(title).toEqual([{ text: 'The Limit of Training', marked: false }]);
    expect(lead).toEqual([{ text: 'Training selects among answers.', marked: false }]);
    expect(passages).toEqual([]);
  });

  test.each([
    ['Does it Help?', 'Does it Help?'],
    ['And so on...', 'And so on...'],
    ['Qwen2.5 vs. Llama.', 'Qwen2.5 vs. Llama'],
  ])('the title %s as it is written', (indexed, title) => {
    expect(
      excerpts(pageOf(['-title', indexed]), new Set())
        .title.map(show)
        .join(''),
    ).toBe(title);
  });

  test('a long beginning as far as it goes', () => {
    const page = pageOf(['-lead', count(LEAD + 10)]);
    expect(excerpts(page, new Set()).lead).toEqual([{ text: count(LEAD), marked: false }]);
  });

  test('the two passages with most of what was found, the fuller one first, each at its anchor', () => {
    expect(shown(PAGE, 'training', 'model', 'Training', 'base')).toEqual([
      'findings: The [base model] catches up. [Training] adds nothing.',
      'problem: Does [training] help? Nobody knew.',
    ]);
  });

  test('of passages that hold as much, those that stand first', () => {
    expect(shown(PAGE, 'help?', 'model', 'studied.', 'catches')).toEqual([
      'findings: The base [model catches] up. Training adds nothing.',
      'limits: One [model] was [studied].',
    ]);
    expect(shown(PAGE, 'help?', 'catches', 'studied.')).toEqual([
      'problem: Does training [help]? Nobody knew.',
      'findings: The base model [catches] up. Training adds nothing.',
    ]);
  });

  test('no passage of what is only searched, nor the beginning twice', () => {
    expect(shown(PAGE, 'zzfsectiondebate.', 'selects', 'Limit', 'Limit,')).toEqual([]);
  });

  test('nothing of a page without text', () => {
    expect(excerpts({ content: '', anchors: [] }, new Set())).toEqual({ title: [], lead: [], passages: [] });
  });

  test('every passage, whatever the order in which anchors are listed', () => {
    const reversed = { ...PAGE, anchors: [...PAGE.anchors].reverse() };
    expect(excerpts(reversed, placesOf(PAGE, 'catches'))).toEqual(excerpts(PAGE, placesOf(PAGE, 'catches')));
  });
});

describe('marks', () => {
  test('run over neighboring words, and leave the text as it was', () => {
    const page = pageOf(['a', 'one two three four five.']);
    const [passage] = excerpts(page, placesOf(page, 'two', 'three', 'five.')).passages;
    expect(passage?.text).toEqual([
      { text: 'one ', marked: false },
      { text: 'two three', marked: true },
      { text: ' four ', marked: false },
      { text: 'five', marked: true },
      { text: '.', marked: false },
    ]);
  });

  test('end with the passage', () => {
    const page = pageOf(['a', 'one two.'], ['b', 'three four.']);
    expect(shown(page, 'two.', 'three')).toEqual(['a: one [two].', 'b: [three] four.']);
    expect(shown(page, 'three')).toEqual(['b: [three] four.']);
  });

  test.each([
    ['behind a word', 'It helps, however.', ['helps,'], 'It [helps], however.'],
    ['before a word', 'It “helps more', ['“helps'], 'It “[helps] more'],
    ['on both sides of a word', 'It (helps), too', ['(helps),'], 'It ([helps]), too'],
    [
      'between neighboring words',
      'Rewards, models (policies)',
      ['Rewards,', 'models', '(policies)'],
      '[Rewards], [models] ([policies])',
    ],
    [
      'that stand alone between words',
      'search & learning',
      ['search', '&', 'learning'],
      '[search] & [learning]',
    ],
    [
      'but not those inside a word',
      'The pass@k, on-policy.',
      ['pass@k,', 'on-policy.'],
      'The [pass@k], [on-policy].',
    ],
    ['and not letters of other scripts', 'von «Gödel» и π.', ['«Gödel»', 'π.'], 'von «[Gödel]» и [π].'],
  ])('leave out signs %s', (_name, text, words, marked) => {
    expect(shown(pageOf(['a', text]), ...words)).toEqual([`a: ${marked}`]);
  });
});

describe('a long passage', () => {
  test('is shown whole as long as it has few words', () => {
    expect(shown(pageOf(['a', count(PASSAGE)]), 'w5')).toEqual([
      `a: ${count(PASSAGE).replace('w5 ', '[w5] ')}`,
    ]);
  });

  test('is shown from the beginning of the sentence that was found', () => {
    const page = pageOf(['a', `${count(20)}. Here it begins, and ${count(40)}.`]);
    expect(shown(page, 'begins,')[0]).toMatch(/^a: Here it \[begins\], and w0 .* w23 …$/);
  });

  test.each(['end?', 'end!', 'end.”', 'end.)', 'end.")'])('takes %s for the end of a sentence', (end) => {
    const page = pageOf(['a', `${count(30)} ${end} Here ${count(40)}`]);
    expect(shown(page, 'Here')[0]).toMatch(/^a: \[Here\] w0 /);
  });

  test('says that it begins in the middle of a sentence where the sentence is too long', () => {
    expect(shown(pageOf(['a', count(70)]), 'w40')[0]).toMatch(/^a: … w\d+ .*\[w40\].* …$/);
  });

  test('ends where its text ends', () => {
    const text = shown(pageOf(['a', count(70)]), 'w69')[0] ?? '';
    expect(text).toMatch(/^a: … w42 .* \[w69\]$/);
  });

  test('is not cut short where what was found stands in a short last sentence', () => {
    const page = pageOf(['a', `${count(40)}. And at last.`]);
    expect((shown(page, 'And')[0] ?? '').match(/w\d+/g)?.length).toBeGreaterThan(20);
  });

  test.each(['.', '?', '!', '.”', '.)'])('ends at the end of a sentence, here with %s', (sign) => {
    const page = pageOf(['a', `One two three four${sign} ${count(60)}`]);
    expect(shown(page, 'two')).toEqual([`a: One [two] three four${sign}`]);
  });

  test('holds as many whole sentences as have room', () => {
    const page = pageOf(['a', `One two. Three four. Five six. ${count(60)}`]);
    expect(shown(page, 'One')).toEqual(['a: [One] two. Three four. Five six.']);
  });

  test('ends with the word that was found where that ends a sentence', () => {
    const page = pageOf(['a', `One two. ${count(60)}`]);
    expect(shown(page, 'two.')).toEqual(['a: One [two].']);
  });

  test('goes on behind a sentence where the last found word stands in the next one', () => {
    const page = pageOf(['a', `One two three. ${count(60)}`]);
    expect(shown(page, 'two', 'w3')[0]).toMatch(/^a: One \[two\] three\. w0 w1 w2 \[w3\] w4 .* w24 …$/);
  });

  test('begins in the middle of a sentence and yet ends with it, where it has to', () => {
    const page = pageOf(['a', `${count(40)}. Here ${count(40)}`]);
    expect(shown(page, 'w39.')[0]).toMatch(/^a: … w12 .* w38 \[w39\]\.$/);
  });

  test('never begins before its own text', () => {
    const page = pageOf(['a', 'Another passage without a full stop'], ['b', count(40)]);
    expect(shown(page, 'w3')[0]).toMatch(/^b: w0 w1 w2 \[w3\] w4 .* …$/);
  });

  test('is shown where most of what was found stands together', () => {
    const text = shown(pageOf(['a', count(90)]), 'w2', 'w60', 'w63', 'w64')[0] ?? '';
    expect(text).toContain('[w60] w61 w62 [w63 w64]');
    expect(text).not.toContain('w2]');
  });

  test.each([29, 40, 60])('of %i words shows what was found in at most 28, wherever it stands', (words) => {
    const page = pageOf(['-lead', 'Lead.'], ['a', count(words)]);
    for (let place = 0; place < words; place++) {
      const text = shown(page, `w${place}`)[0] ?? '';
      expect(text).toContain(`[w${place}]`);
      expect(text.match(/\bw\d/g)?.length).toBeLessThanOrEqual(PASSAGE);
    }
  });
});

test('what is searched and not shown can be read by its name', () => {
  expect(fieldTexts(PAGE)).toEqual(
    new Map([
      ['type', 'zzall zzfsectiondebate.'],
      ['lead', 'Training selects among answers.'],
      ['title', 'The Limit of Training.'],
      ['names', 'Limit, 2504.13837.'],
    ]),
  );
});

describe('words of the same meaning are marked', () => {
  const thesaurus = makeThesaurus([
    ['base model', 'pretrained model'],
    ['reward', 'feedback'],
    ['pass@k', 'coverage'],
  ]);

  test.each([
    ['a phrase, in every form', 'The pretrained models.', [0], 'The [pretrained models].'],
    ['a phrase that a hyphen joins', 'A base-model run', [0], 'A [base-model] run'],
    ['a name that is several words', 'Its pass@k, again', [2], 'Its [pass@k], again'],
    ['every one of them', 'Feedback (rewards) and feedback', [1], '[Feedback] ([rewards]) and [feedback]'],
    ['those of several groups', 'Rewards of base models', [0, 1], '[Rewards] of [base models]'],
  ])('%s', (_name, content, groups, marked) => {
    const page = pageOf(['a', content]);
    const found = synonymPlaces(content, thesaurus, new Set(groups));
    expect(excerpts(page, new Set(found)).passages[0]?.text.map(show).join('')).toBe(marked);
  });

  test.each([
    ['of groups that were not asked for', 'Rewards of base models', [2]],
    ['whose phrase is not whole', 'The base of a model', [0]],
    ['where none was asked for', 'Rewards', []],
  ])('but none %s', (_name, content, groups) => {
    expect(synonymPlaces(content, thesaurus, new Set(groups))).toEqual([]);
  });
});

describe('a passage says what it is from', () => {
  test.each([
    ['paper', 'problem', 'Problem'],
    ['paper', 'result-math-large-k', 'Result'],
    ['paper', 'on-boundary', 'Evidence'],
    ['question', 'account', 'Where it stands'],
    ['question', 'how-to-read', 'How to read it'],
    ['question', 'would-settle', 'What would settle it'],
    ['question', 'sharpens', 'Position'],
    ['question', 'on-policy', 'Position'],
    ['term', 'pass-at-k', 'Glossary'],
    ['term', 'result-reward', 'Glossary'],
    ['section', 'main', 'Text'],
    ['section', 'boundary', 'Text'],
    ['section', 'open', 'What is open'],
  ] as const)('%s, %s: %s', (type, anchor, label) => {
    expect(passageLabel(type, anchor)).toBe(label);
  });
});

/** Places of every occurrence of some words. */
const placesOf = ({ content }: Pick<Fragment, 'content'>, ...words: string[]) =>
  new Set(content.split(' ').flatMap((word, place) => (words.includes(word) ? [place] : [])));

/** The passages that a result shows where some words were found, with brackets as marks. */
const shown = (page: ReturnType<typeof pageOf>, ...words: string[]) =>
  excerpts(page, placesOf(page, ...words)).passages.map(
    ({ anchor, text }) => `${anchor}: ${text.map(show).join('')}`,
  );

const show = ({ text, marked }: MarkedText[number]) => (marked ? `[${text}]` : text);

/** Words with their numbers. */
const count = (words: number) => Array.from({ length: words }, (_, number) => `w${number}`).join(' ');
