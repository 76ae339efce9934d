import { rmSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { smallKnownSurvey } from '../../tests/fixtures/smallFacts.ts';
import { writeSurvey } from '../../tests/fixtures/smallSurvey.ts';
import { checkContent } from '../content/checkContent.ts';
import type { Complaint } from '../findings/finding.ts';
import { checkDraft, type DraftFinding, slugOf } from './checkDraft.ts';
import { FORM } from './formFields.ts';
import { fit, type Path, type Value, withValue } from './formValues.ts';

const survey = smallKnownSurvey();

/** A draft without mistakes. */
const GOOD = fit(FORM, {
  paper: {
    title: 'Another Look',
    shortTitle: 'Another Look',
    arxiv: '2506.00001',
    published: '2025-06-02',
    authors: ['Ada Example'],
    topics: ['boundary'],
    kinds: ['analysis'],
    scope: 'core',
    takeaway: 'Training moves the boundary on some tasks.',
    source: { basis: 'abstract', checked: '2026-11-21' },
    added: '2026-11-21',
  },
});

const RESULT = {
  id: 'a',
  statement: 'More problems are solved.',
  value: '12%',
  form: 'change',
  better: 'higher',
  locator: 'abstract',
};
const EVIDENCE = {
  question: 'boundary',
  position: 'expands',
  strength: 'direct',
  finding: 'It solves more.',
  conditions: 'One model.',
};
const RELATION = {
  type: 'extends',
  paper: 'limit',
  because: 'It uses the same test.',
  basis: 'findings',
  confidence: 'high',
};

/** The good draft with other values at some paths, written as in `paper.title`. */
function changed(changes: Record<string, unknown>): Value {
  return Object.entries(changes).reduce<Value>(
    (draft, [path, value]) => withValue(draft, path.split('.'), value as Value),
    GOOD,
  );
}

/** Findings in one line each: where in the form, and all sentences. */
const linesOf = (findings: readonly DraftFinding[]) =>
  findings.map(({ path, complaint }) => `${path.join('.')}: ${sentencesOf(complaint)}`);

const sentencesOf = ({ found, expected, fix }: Complaint) => [found, expected, fix].filter(Boolean).join(' ');

/** The check lists papers by their files, the new one among them. */
const withSortedIds = (sentences: string) =>
  sentences.replace(/(?<=Expected one of )[^.]*/, (ids) => ids.split(', ').sort().join(', '));

/** A mistake people make, and what they read beside which field. */
const MISTAKES: [mistake: string, changes: Record<string, unknown>, reads: string[]][] = [
  ['no title', { 'paper.title': '' }, ['paper.title: `title` is empty. Expected text.']],
  [
    'a short title that is too long',
    { 'paper.shortTitle': 'x'.repeat(49) },
    ['paper.shortTitle: `shortTitle` has 49 characters. Expected at most 48.'],
  ],
  [
    'an arXiv id with its version',
    { 'paper.arxiv': '2506.00001v2' },
    [
      'paper.arxiv: `arxiv` is `2506.00001v2`. Expected an arXiv id without version, in quotes, such as "2505.24864".',
    ],
  ],
  [
    'an arXiv id that the survey has',
    { 'paper.arxiv': '2504.13837', 'paper.published': '2025-04-18' },
    [
      'paper.arxiv: The arXiv id `2504.13837` is already given in content/papers/debate/limit.mdx:4. Expected it once.',
    ],
  ],
  [
    'a title that the survey has, written otherwise',
    { 'paper.title': 'The limit of training!' },
    [
      'paper.title: The title `The limit of training!` is already given in content/papers/debate/limit.mdx:2. Expected it once, whatever its case and punctuation.',
    ],
  ],
  [
    'a name of the file that is taken',
    { slug: 'limit' },
    ['slug: The slug `limit` is already given in content/papers/debate/limit.mdx. Expected it once.'],
  ],
  [
    'a name of the file with capitals',
    { slug: 'Another_Look' },
    [
      'slug: `slug` is `Another_Look`. Expected lower-case letters and digits joined by single hyphens, such as `limit-of-rlvr`.',
    ],
  ],
  [
    'a name that stands for a part of pages',
    { slug: 'main' },
    ['slug: The id `main` names a part of the page that it would stand on. Expected another id.'],
  ],
  [
    'a date that the arXiv id contradicts',
    { 'paper.published': '2024-01-01' },
    [
      'paper.published: `published` is `2024-01-01`, but the arXiv id 2506.00001 is of 2025-06. Expected that month or a neighboring one. Correct the date, or say in `publishedNote` why the two differ.',
    ],
  ],
  [
    'no authors',
    { 'paper.authors': ['', ''] },
    ['paper.authors: `authors` is empty. Expected at least 1 item.'],
  ],
  [
    'an author without a family name, below an empty row',
    { 'paper.authors': ['', { given: 'Ada', family: '' }] },
    ['paper.authors.1: `authors[0]` is a map. Expected text, or `{ given, family }`.'],
  ],
  [
    'an unknown topic',
    { 'paper.topics': ['boundary', 'bondary'] },
    [
      'paper.topics.1: `bondary` is not a topic. Expected one of `boundary`, `base-model`, `stability`. Did you mean `boundary`?',
    ],
  ],
  [
    'the same kind twice',
    { 'paper.kinds': ['analysis', 'analysis'] },
    ['paper.kinds.1: `kinds[1]` is `analysis`. Expected each value once.'],
  ],
  [
    'a value by another name',
    { 'paper.tags': { algorithms: ['Group Relative Policy Optimization'] } },
    [
      'paper.tags.algorithms.0: `Group Relative Policy Optimization` is not a value of `algorithms`. Expected `grpo`. Did you mean `grpo`?',
    ],
  ],
  [
    'an address that is not safe',
    { 'paper.links': { code: 'http://example.org' } },
    [
      'paper.links.code: `links.code` is `http://example.org`. Expected an address that starts with `https://` and holds no spaces.',
    ],
  ],
  [
    'a result that is half filled in',
    { 'paper.results': [{}, { ...RESULT, value: '', form: '' }] },
    [
      'paper.results.1.value: `results[0].value` is empty. Expected text.',
      'paper.results.1.form: `results[0].form` is empty. Expected one of `level`, `change`, `from-to`, `ratio`, `share`, `bound`, `range`, `rank`, `count`, `equivalence`.',
    ],
  ],
  [
    'a benchmark that the vocabulary lacks',
    { 'paper.results': [{ ...RESULT, benchmark: 'gsm8k' }] },
    [
      'paper.results.0.benchmark: `gsm8k` is not a value of `benchmarks`. Expected one of `math-500`, `aime-2024`.',
    ],
  ],
  [
    'two results of one id',
    { 'paper.results': [RESULT, RESULT] },
    ['paper.results.1.id: The result id `a` is already given in line 12. Expected it once.'],
  ],
  [
    'a position of no question',
    { 'paper.evidence': [{ ...EVIDENCE, position: 'moves' }] },
    [
      'paper.evidence.0.position: `moves` is not a position of the question `boundary`. Expected one of `sharpens`, `expands`.',
    ],
  ],
  [
    'a relation to no paper',
    { 'paper.relations': [RELATION, { ...RELATION, paper: 'limits' }] },
    [
      'paper.relations.1.paper: `limits` is not a paper. Expected one of `limit`, `prolonged`, `clip`, `another-look`. Did you mean `limit`?',
    ],
  ],
  [
    'HTML in a text',
    { 'text.Problem': 'Fine.', 'text.Findings': 'Also fine.\n\nNot <b>fine</b>.' },
    [
      'text.Findings: The text holds the HTML element `<b>`. Expected Markdown and the components `<Cite>`, `<Term>`, `<Figure>`. Use Markdown, or write `&lt;` for a less-than sign.',
    ],
  ],
  [
    'a less-than sign in a text',
    { 'text.Limits': 'Only for k<5.' },
    [
      'text.Limits: `<5.` is read as the beginning of a tag. Expected a less-than sign in text to be escaped. Write `&lt;`, or say "under".',
    ],
  ],
  [
    'a formula that cannot be read',
    { 'text.Problem': 'It is $x^{2$.' },
    [
      "text.Problem: The formula cannot be read, at character 5: Expected '}', got 'EOF'. Expected LaTeX that KaTeX renders.",
    ],
  ],
  [
    'a paper and a term that do not exist',
    { 'text.Problem': '<Cite paper="limitt" /> and <Term id="grpoo">it</Term>' },
    [
      'text.Problem: `limitt` is not a paper. Expected one of `limit`, `prolonged`, `clip`, `another-look`. Did you mean `limit`?',
      'text.Problem: `grpoo` is not a term. Expected one of `grpo`, `pass-at-k`. Did you mean `grpo`?',
    ],
  ],
  [
    'a footnote that is not there',
    { 'text.Findings': 'It holds.[^1]' },
    [
      'text.Findings: `[^1]` refers to a footnote that is not there, and is shown as it stands. Expected a line that begins with `[^1]:` below the paragraph. Write the note, or remove the reference.',
    ],
  ],
  [
    'a block of code that is not closed, in a language that nobody knows',
    { 'text.Limits': '```pyton\nx' },
    [
      'text.Limits: The block of code that begins here is never closed: all the rest is read as part of it. Expected a line of 3 backticks and nothing else below it.',
    ],
  ],
  [
    'a row that does not fit its table',
    { 'text.Findings': '| a | b |\n| - | - |\n| c |' },
    [
      'text.Findings: The row has 1 cell, and the table 2 columns. Expected 2 cells; what lacks is left empty. Write `| |` for an empty cell.',
    ],
  ],
  [
    'authors who are left out',
    { 'paper.authors': ['Ada Example', 'et al.'] },
    [
      'paper.authors.1: `et al.` stands for authors who are not named. Expected all authors, in order. Write the others out; `npm run add` takes them from arXiv.',
    ],
  ],
  [
    'a day of checking before that of publication',
    { 'paper.source.checked': '2024-11-21' },
    [
      'paper.source.checked: `source.checked` is `2024-11-21`, but the paper was published on 2025-06-02. Expected that day or a later one. Correct one of the two dates, or the clock of the machine that wrote it.',
    ],
  ],
  [
    'a venue that is none',
    { 'paper.venue': 'arXiv preprint' },
    [
      'paper.venue: `venue` is `arXiv preprint`. Expected a venue that has confirmed the paper, such as `NeurIPS 2025`. Leave the field out as long as there is none.',
    ],
  ],
  [
    'a character that nobody sees',
    { 'paper.takeaway': 'Training\u200bmoves it.' },
    ['paper.takeaway: The character U+200B is invisible. Expected visible text. Remove it.'],
  ],
  [
    'a picture',
    { 'text.Problem': '![A curve](./curve.png)' },
    [
      'text.Problem: The form cannot take the picture `./curve.png` along. Expected text alone. Add the picture and its place in the text to the pull request on GitHub.',
    ],
  ],
];

describe('the form says at the field', () => {
  test.each(MISTAKES)('%s', (_, changes, reads) => {
    const { findings } = checkDraft(changed(changes), survey);
    expect(linesOf(findings.filter(({ kind }) => kind === 'mistake'))).toEqual(reads);
  });
});

describe('the check of the whole content says the same of the file, for', () => {
  /** There is no file of that name, the picture may lie beside it, or the other of two files is told. */
  const OTHERWISE = /^slug: (?!The id)|picture|already given in content/;
  test.each(MISTAKES.filter(([, , reads]) => !reads.some((line) => OTHERWISE.test(line))))(
    '%s',
    (_, changes) => {
      const { file, text, findings } = checkDraft(changed(changes), survey);
      if (!file) throw new Error('The draft has no file.');
      const root = writeSurvey({ [file.replace(/^content\//, '')]: text });
      try {
        const found = checkContent(root, { shownAs: 'content' }).findings;
        expect(new Set(found.map(({ file: where }) => where))).toEqual(new Set([file]));
        expect(
          findings
            .filter(({ kind }) => kind === 'mistake')
            .map(({ complaint }) => withSortedIds(sentencesOf(complaint)))
            .sort(),
        ).toEqual(found.map((finding) => withSortedIds(sentencesOf(finding))).sort());
      } finally {
        rmSync(root, { recursive: true });
      }
    },
  );
});

describe('a form that is not finished', () => {
  test('names each field that is required, and no other', () => {
    const { findings, file, entry } = checkDraft(fit(FORM, undefined), survey);
    expect(findings.map(({ path }) => path.join('.'))).toEqual([
      ...['slug', 'paper.title', 'paper.shortTitle', 'paper.arxiv', 'paper.published', 'paper.authors'],
      ...['paper.topics', 'paper.kinds', 'paper.scope', 'paper.takeaway', 'paper.source.basis'],
      ...['paper.source.checked', 'paper.added'],
    ]);
    expect(file).toBeUndefined();
    expect(entry).toBeUndefined();
  });

  test('has its names looked up before the rest is filled in', () => {
    const draft = fit(FORM, { paper: { topics: ['bondary'], arxiv: '2504.13837' } });
    const lines = linesOf(checkDraft(draft, survey).findings);
    expect(lines).toContainEqual(expect.stringMatching(/^paper\.topics\.0: `bondary` is not a topic\./));
    expect(lines).toContainEqual(
      expect.stringMatching(/^paper\.arxiv: The arXiv id `2504\.13837` is already/),
    );
  });

  test('has its dates compared as soon as both are there', () => {
    const draft = fit(FORM, { paper: { arxiv: '2506.00001', published: '2024-01-01' } });
    expect(linesOf(checkDraft(draft, survey).findings)).toContainEqual(
      expect.stringMatching(/^paper\.published: `published` is `2024-01-01`, but the arXiv id/),
    );
  });

  test('hears of a date in the future, at the edge of the day that it is anywhere', () => {
    const draft = fit(FORM, { paper: { added: '2026-11-23' } });
    const lines = (latest?: string) => linesOf(checkDraft(draft, survey, latest).findings);
    expect(lines('2026-11-22')).toContainEqual(
      'paper.added: `added` is `2026-11-23`, which is still to come. Expected a day that has been: `2026-11-22` or an earlier one. Correct the date; if it is right, the clock of this machine is behind.',
    );
    expect(lines('2026-11-23')).toEqual(lines());
  });

  test('hears nothing of values that stand in for what is missing', () => {
    const draft = fit(FORM, { paper: { published: '2025-06-02' } });
    expect(linesOf(checkDraft(draft, survey).findings).join('\n')).not.toMatch(/filled|0000|2000/);
  });
});

describe('a form without mistakes', () => {
  const draft = changed({
    'paper.results': [RESULT],
    'paper.evidence': [EVIDENCE],
    'paper.relations': [RELATION],
    'text.Problem': 'It names <Cite paper="limit" />.',
  });

  test('gives the entry and the path of its file, in the folder of its first topic', () => {
    const { file, entry } = checkDraft(draft, survey);
    expect(file).toBe('content/papers/debate/another-look.mdx');
    expect(entry).toMatchObject({ id: 'another-look', section: 'debate', data: { title: 'Another Look' } });
    expect(checkDraft(changed({ 'paper.topics': ['stability'] }), survey).file).toBe(
      'content/papers/training/another-look.mdx',
    );
  });

  test('hears of its wording, which a build does not ask for', () => {
    const { findings } = checkDraft(draft, survey);
    expect(findings.map(({ kind }) => kind)).toEqual(findings.map(() => 'wording'));
    expect(linesOf(findings)).toContainEqual(
      'text.Problem: The text has 3 words. Expected 150 to 300 words for a paper with fewer than two pieces of direct evidence.',
    );
  });

  test('hears of marks that readers would see', () => {
    const changes = { 'paper.takeaway': 'It **rises**.', 'text.Findings': 'It rises by $k.' };
    expect(linesOf(checkDraft(changed(changes), survey).findings)).toEqual(
      expect.arrayContaining([
        'paper.takeaway: “**” is shown to readers as it stands. Expected plain text: fields hold no Markdown, LaTeX or components.',
        'text.Findings: “$” is shown to readers as it stands. Expected a formula between two `$` signs, without spaces inside; write `\\$` for dollars.',
      ]),
    );
  });

  test('hears of a figure in its takeaway that no result carries', () => {
    const { findings } = checkDraft(changed({ 'paper.takeaway': 'It rises by 40%.' }), survey);
    expect(linesOf(findings)).toContainEqual(
      'paper.takeaway: The figure 40% stands in no result, evidence or scale of the entry. Expected figures that the entry carries with their setting. Add it there as the source prints it, or leave it out.',
    );
  });

  test('without text is told so at the first text', () => {
    expect(linesOf(checkDraft(GOOD, survey).findings)).toEqual([
      'text.Problem: The entry has no text. Expected 150 to 300 words for a paper with fewer than two pieces of direct evidence.',
    ]);
  });
});

describe('the name of the file', () => {
  test.each([
    ['Another Look', 'another-look'],
    ['  Pass@k Training: 2× "better" ', 'pass-k-training-2-better'],
    ['Étude sur l’entropie', 'etude-sur-l-entropie'],
    ['数学', ''],
  ])('is made from the short title “%s”', (shortTitle, slug) => {
    expect(slugOf(changed({ 'paper.shortTitle': shortTitle }))).toBe(slug);
  });

  test('is what is filled in', () => {
    expect(slugOf(changed({ slug: ' own-name ' }))).toBe('own-name');
  });
});

test('every place that a mistake is found at is a field of the form', () => {
  const shapes = (path: Path): boolean => {
    let shape: unknown = FORM;
    for (const step of path) {
      const { kind, fields, item } = shape as {
        kind: string;
        fields?: { key: string; shape: unknown }[];
        item?: unknown;
      };
      shape = kind === 'list' ? item : fields?.find(({ key }) => key === step)?.shape;
      if (shape === undefined) return false;
    }
    return true;
  };
  for (const [, changes] of MISTAKES)
    for (const { path } of checkDraft(changed(changes), survey).findings)
      expect(shapes(path), path.join('.')).toBe(true);
});
