import { beforeAll, describe, expect, test } from 'vitest';
import { linesOf } from '../../tests/fixtures/findings.ts';
import type { ArxivRecord } from '../arxiv/arxivRecord.ts';
import { checkContent } from '../content/checkContent.ts';
import type { Content, PaperEntry } from '../content/content.ts';
import { readEntry } from '../content/readEntry.ts';
import { splitEntry } from '../content/splitEntry.ts';
import { checkProse } from '../prose/checkProse.ts';
import { paperSchema } from '../schema/paper.ts';
import { checkSurvey } from '../survey/checks/checkSurvey.ts';
import { type DraftPlan, makeDraft } from './makeDraft.ts';

const RECORD: ArxivRecord = {
  id: '2511.00001',
  version: 2,
  title: 'NoRL: Training Without a Trainer',
  authors: ['Ada Lovelace', 'Alan Turing'],
  abstract: 'An abstract that nobody wants to find in an entry.',
  published: '2025-11-03',
  updated: '2025-12-01',
  isWithdrawn: false,
};
const PLAN: DraftPlan = { shortTitle: 'NoRL', topics: ['boundary'], kind: 'method', scope: 'core' };
const FILE = 'content/papers/capability-debate/norl.mdx';

const draft = (record: Partial<ArxivRecord> = {}, plan: Partial<DraftPlan> = {}) =>
  makeDraft({ ...RECORD, ...record }, { ...PLAN, ...plan }, '2026-11-21');

/** The entry that a text is, which must be valid by itself. */
function read(text: string): PaperEntry {
  const { entry, findings } = readEntry('paper', 'norl', FILE, Buffer.from(text));
  expect(linesOf(findings)).toEqual([]);
  if (!entry) throw new Error('There is no entry.');
  return { ...entry, section: 'capability-debate' };
}

/** The draft with its examples in use. */
const withExamples = (text: string) => text.replace(/^#(?! )|^#(?= {2,})/gm, '');

/** The survey of this project, which examples speak of. */
let content: Content;
beforeAll(() => {
  const read = checkContent('content');
  if (!read.content) throw new Error('The content has mistakes.');
  content = read.content;
});

const withPaper = (paper: PaperEntry): Content => ({
  ...content,
  papers: [...content.papers, paper],
  ids: { ...content.ids, papers: new Set([...content.ids.papers, paper.id]) },
});

describe('a draft', () => {
  test('holds the record and what was decided', () => {
    const { data } = read(draft({}, { topics: ['boundary', 'base-model'], by: 'ada' }));
    expect(data).toMatchObject({
      title: 'NoRL: Training Without a Trainer',
      shortTitle: 'NoRL',
      arxiv: '2511.00001',
      published: '2025-11-03',
      authors: ['Ada Lovelace', 'Alan Turing'],
      topics: ['boundary', 'base-model'],
      kinds: ['method'],
      scope: 'core',
      source: { basis: 'abstract', checked: '2026-11-21', version: '2' },
      added: '2026-11-21',
      contributors: ['ada'],
    });
    expect(data.publishedNote).toBeUndefined();
    expect(data.venue).toBeUndefined();
  });

  test('can be shown, and is never taken for finished', async () => {
    const survey = withPaper(read(draft()));
    expect(checkSurvey(survey)).toEqual([]);
    const rules = (await checkProse(survey)).filter(({ file }) => file === FILE).map(({ rule }) => rule);
    expect(rules.toSorted()).toEqual([...Array(5).fill('not-written'), 'text-length']);
  });

  test('has the address of the abstract, not the abstract', () => {
    expect(draft()).toContain(
      "# A draft, made from arXiv's record of version 2. The abstract: https://arxiv.org/abs/2511.00001\n",
    );
    expect(draft()).not.toContain('nobody wants to find');
  });

  test('has the four headings, and what belongs below them', () => {
    expect(
      draft()
        .split('---\n')
        .at(-1)
        ?.match(/^\S.*$/gm),
    ).toEqual([
      '## Problem',
      'Not written yet: what was unclear, missing or in dispute before this paper, and why it matters to others.',
      '## Approach',
      'Not written yet: what the authors do, with which models, on which tasks, and what they compare it with.',
      '## Findings',
      'Not written yet: what they find, with figures as printed, and the conditions that each of them holds under.',
      '## Limits',
      'Not written yet: what the source does not show or say, and how far its findings reach: models, tasks, scale.',
    ]);
  });

  test('has no line that editors would have to scroll far', () => {
    expect(
      draft()
        .split('\n')
        .filter((line) => line.length > 200),
    ).toEqual([]);
  });
});

describe('the fields are explained', () => {
  test('each of the schema, by what the schema says', () => {
    for (const [name, { description }] of Object.entries(paperSchema.shape)) {
      const lines = draft().split('\n');
      const at = lines.findIndex((line) => line.startsWith(`${name}:`) || line.startsWith(`#${name}:`));
      expect(description, name).toBeTruthy();
      expect(lines[at - 1], name).toContain(`# ${description}`);
    }
  });

  test('also those inside another, with the values that they may have', () => {
    expect(draft()).toContain(`
#results:
#  - # permanent, unique in the entry, named after what was measured
#    id: math-500-one-example
`);
    expect(draft()).toContain(`
#    # direction of the metric; one of higher, lower, neither
#    better: higher
`);
    expect(draft()).toContain(
      '\n#    # `measuredOn`, where needed: what it was measured on, where that is not one benchmark\n',
    );
    expect(draft()).toContain('\n  # `note`, where needed: where versions or listings of the paper differ\n');
  });

  test('by examples that are valid when their first # is taken away', () => {
    const paper = read(withExamples(draft()));
    expect(Object.keys(paper.data).toSorted()).toEqual(Object.keys(paperSchema.shape).toSorted());
    const findings = checkSurvey(withPaper(paper));
    // The table would have to list the paper.
    expect(findings.map(({ rule }) => rule)).toEqual(['not-in-table']);
  });
});

describe('names and titles that YAML would read as something else are quoted', () => {
  test.each([
    'Null',
    '1984',
    'Yes: No',
    "Jean d'Alembert",
    'Dong, Yi Jr.',
    '# Hash',
    'A #1 Result',
    '- Dash',
    '*Star',
    '&And',
    '!Bang',
    '@At',
    '[Bracket]',
    '{Brace}',
    '"Quoted"',
    'Back\\slash',
    'José Größe',
    '数学 😀',
    '---',
  ])('%s', (text) => {
    const { data } = read(draft({ title: text, authors: [text, 'Ada Lovelace'] }));
    expect(data.title).toBe(text);
    expect(data.authors).toEqual([text, 'Ada Lovelace']);
  });

  test('and long lists of authors are folded', () => {
    const authors = Array.from({ length: 200 }, (_, index) => `Ada Number${index} de Lovelace`);
    expect(read(draft({ authors })).data.authors).toEqual(authors);
  });
});

describe('what arXiv says beside the record', () => {
  const comments = (record: Partial<ArxivRecord>) => {
    const split = splitEntry(draft(record));
    return 'frontMatter' in split
      ? split.frontMatter.split('\n').filter((line) => /arXiv's|DOI|WITHDRAWN/.test(line))
      : [];
  };

  test('is quoted in comments, and a venue never filled in', () => {
    const said = { comment: 'Accepted at NeurIPS', journalRef: 'NeurIPS 2025', doi: '10.1000/182' };
    expect(comments(said)).toEqual([
      "# A draft, made from arXiv's record of version 2. The abstract: https://arxiv.org/abs/2511.00001",
      "# arXiv's comment: “Accepted at NeurIPS”",
      "# arXiv's journal reference: “NeurIPS 2025”; `venue` only where the venue confirms it",
      '# DOI of the published paper: 10.1000/182',
    ]);
    expect(read(draft(said)).data.venue).toBeUndefined();
  });

  test('stays in its comment, whatever it holds', () => {
    const comment = `x\ntitle: Forged\r\n---\u2028## Problem\u001b[2J\u202e ${'long '.repeat(100)}`;
    const { data } = read(draft({ comment, journalRef: comment, doi: comment }));
    expect(data.title).toBe(RECORD.title);
    expect(comments({ comment })[1]).toMatch(
      /^# arXiv's comment: “x title: Forged --- ## Problem\[2J long .*…”$/,
    );
  });

  test('may be that it was withdrawn', () => {
    expect(comments({ isWithdrawn: true })).toContain(
      '# The paper was WITHDRAWN: say so in `source.note`, or give up the entry.',
    );
  });
});

test('a first version far from the month of the id is explained, as the check asks', () => {
  const { data } = read(draft({ published: '2025-08-03' }));
  expect(data.publishedNote).toBe(
    'arXiv gives 2025-08-03 as the day of the first version, although the id 2511.00001 is of another month.',
  );
});
