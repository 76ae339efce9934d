import { rmSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { SMALL_RECORDS } from '../../tests/fixtures/smallSources.ts';
import { type Changes, edited, PROLONGED, writeSurvey } from '../../tests/fixtures/smallSurvey.ts';
import type { ArxivRecord } from '../arxiv/arxivRecord.ts';
import { checkContent } from '../content/checkContent.ts';
import type { Finding } from '../findings/finding.ts';
import { compareRecords } from './compareRecords.ts';

let root = '';
afterEach(() => rmSync(root, { recursive: true }));

/** What is found where the record of one paper has become another. */
function findingsAfter(record: Partial<ArxivRecord>, changes: Changes = {}): Finding[] {
  root = writeSurvey(changes);
  const { content } = checkContent(root);
  const records = SMALL_RECORDS.map((one) => (one.id === '2505.24864' ? { ...one, ...record } : one));
  return compareRecords(content?.papers ?? [], records);
}

const SOURCE = 'source: { basis: abstract, checked: 2026-11-20 }';
const AT_ARXIV = { file: 'content/papers/debate/prolonged.mdx', line: 4, column: 8 };
const AT_SOURCE = { file: 'content/papers/debate/prolonged.mdx', line: 17, column: 9 };

test('entries that are up to date have nothing to do', () => {
  expect(findingsAfter({})).toEqual([]);
});

describe('a newer version', () => {
  test('is one after the entry was last compared', () => {
    expect(findingsAfter({ version: 3, updated: '2026-11-21' })).toEqual([
      {
        file: 'content/papers/debate/prolonged.mdx',
        line: 17,
        column: 37,
        rule: 'newer-version',
        found: 'The entry rests on what stood there on 2026-11-20.',
        expected: 'The source has version 3 of 2026-11-21.',
        fix: 'Compare the entry with it, then change `source`.',
      },
    ]);
  });

  test('is none where the entry rests on it', () => {
    const known = edited(PROLONGED, SOURCE, SOURCE.replace(' }', ', version: v3 }'));
    expect(findingsAfter({ version: 3, updated: '2026-12-01' }, known)).toEqual([]);
  });
});

describe('a withdrawal', () => {
  const withdrawn = {
    version: 3,
    updated: '2026-12-01',
    isWithdrawn: true,
    comment: 'Withdrawn: see Lemma 3',
  };

  test('is said, and not as a newer version too', () => {
    expect(findingsAfter(withdrawn)).toEqual([
      {
        ...AT_SOURCE,
        rule: 'withdrawn-paper',
        found: 'The paper is withdrawn from arXiv: “Withdrawn: see Lemma 3”.',
        expected: 'Expected the entry to say so.',
        fix: 'Look at what rests on it, and say in `source.note` that it is withdrawn.',
      },
    ]);
    rmSync(root, { recursive: true });
    expect(findingsAfter({ ...withdrawn, comment: undefined })[0]?.found).toBe(
      'The paper is withdrawn from arXiv.',
    );
  });

  test.each(['Withdrawn by its authors.', 'The authors withdrew it.'])(
    'is known to an entry that says: %s',
    (note) => {
      const known = SOURCE.replace('2026-11-20', '2026-12-02').replace(' }', `, note: ${note} }`);
      expect(findingsAfter(withdrawn, edited(PROLONGED, SOURCE, known))).toEqual([]);
    },
  );
});

describe('a publication', () => {
  test.each([
    [{ journalRef: 'NeurIPS 2026' }, '“NeurIPS 2026”'],
    [{ doi: '10.1000/182' }, 'DOI `10.1000/182`'],
    [{ journalRef: 'NeurIPS 2026', doi: '10.1000/182' }, '“NeurIPS 2026”, DOI `10.1000/182`'],
  ])('is said as arXiv says it: %s', (record, where) => {
    expect(findingsAfter(record)).toEqual([
      {
        ...AT_ARXIV,
        rule: 'published-since',
        found: `arXiv says where the paper was published: ${where}.`,
        expected: 'The entry has no `venue`.',
        fix: 'Confirm it, then add `venue`.',
      },
    ]);
  });

  test('is known to an entry with a venue', () => {
    const known = edited(PROLONGED, SOURCE, `venue: NeurIPS 2026\n${SOURCE}`);
    expect(findingsAfter({ journalRef: 'NeurIPS 2026' }, known)).toEqual([]);
  });
});

test('a paper that arXiv does not know any more is said to be missing', () => {
  expect(findingsAfter({ id: '2505.00000' })).toEqual([
    {
      ...AT_ARXIV,
      rule: 'missing-source',
      found: 'arXiv has no paper 2505.24864.',
      expected: 'Expected the id of a paper on arXiv.',
    },
  ]);
});
