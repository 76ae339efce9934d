import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeExampleSurvey } from '../../tests/fixtures/exampleSurvey.ts';
import { SMALL_RECORDS, smallSources } from '../../tests/fixtures/smallSources.ts';
import { readIdentifier } from '../adding/readIdentifier.ts';
import { readPaperFile } from '../adding/readPaperFile.ts';
import { checkContent } from '../content/checkContent.ts';
import { compareRecords } from '../freshness/compareRecords.ts';
import { externalLinks } from '../freshness/externalLinks.ts';
import { findDeadLinks } from '../freshness/findDeadLinks.ts';
import { checkProse } from '../prose/checkProse.ts';
import { checkFutureDates } from '../survey/checks/checkFutureDates.ts';
import { verifySurvey } from '../verify/verifySurvey.ts';
import { ADDING } from './catalog/adding.ts';
import type { FindingKind } from './catalog/findingKind.ts';
import { AREAS, CATALOG } from './catalog.ts';
import { EXAMPLE } from './exampleFinding.ts';
import type { Finding } from './finding.ts';

describe('a survey with the wrong passage of the example has this mistake and no other', () => {
  test.each(Object.entries(CATALOG))('%s', async (rule, example) => {
    const rules = (await findingsFor(example)).map((finding) => finding.rule);
    expect([...new Set(rules)]).toEqual([rule]);
  });
});

test('a survey with the right passages of all examples has no mistake', async () => {
  expect(await findingsFor()).toEqual([]);
});

test('the message that the page takes apart is what the check says of an example', async () => {
  expect(await findingsFor(CATALOG[EXAMPLE.rule])).toEqual([EXAMPLE]);
});

test('every kind stands on the page in one place, under an anchor of its own', () => {
  const anchors = AREAS.flatMap(({ id, kinds }) => [id, ...Object.keys(kinds)]);
  expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
  expect(anchors).toEqual(expect.arrayContaining(Object.keys(CATALOG)));
  expect(anchors).toHaveLength(AREAS.length + Object.keys(CATALOG).length);
});

test.each(Object.entries(CATALOG))('%s says in plain sentences what to do', (_rule, { title, why }) => {
  expect(title).toMatch(/^[A-Z][^`.]+$/);
  expect(why).toMatch(/^.+\.$/s);
  expect(why.split('`').length % 2, 'a backtick has no partner').toBe(1);
  expect(`${title} ${why.replace(/`[^`]*`/g, '')}`, 'quotes are typographic: “ ” ’').not.toMatch(/["']/);
});

test.each(Object.entries(ADDING))('what is right in the example of %s can be added', (_rule, example) => {
  expect(complaintsAbout({ ...example, wrong: example.right, times: 1 })).toEqual([]);
});

/** What `npm run add` says of what an example gives it. */
function complaintsAbout({ file = '', wrong, times = 1 }: FindingKind): Pick<Finding, 'rule'>[] {
  if (file !== 'npm run add --')
    return readPaperFile(file, new TextEncoder().encode(wrong.repeat(times))).findings;
  const read = readIdentifier(wrong);
  return 'complaint' in read ? [read.complaint] : [];
}

/** What arXiv says of papers by now. */
const RECORDS = SMALL_RECORDS.map((record) => {
  if (record.id === '2504.13837') return { ...record, isWithdrawn: true };
  return record.id === '2503.00001' ? { ...record, journalRef: 'JMLR 27 (2026)' } : record;
});

/** What becomes of links. */
const LINKS = new Map([['https://code.example/clips', { is: 'dead', because: 'answers 404' } as const]]);

/** What the commands say of the survey with the mistake of an example: the first of them that says anything. */
async function findingsFor(example?: FindingKind): Promise<Pick<Finding, 'rule'>[]> {
  if (example?.file && !example.file.startsWith('content/')) return complaintsAbout(example);
  const project = writeExampleSurvey(example);
  const { content, findings } = checkContent(join(project, 'content'));
  rmSync(project, { recursive: true });
  if (!content || findings.length > 0) return findings;

  const checks = [
    () => checkFutureDates(content, '2026-11-22'),
    () => checkProse(content),
    () => verifySurvey(content, smallSources(), false),
    // With a list of what the survey covers.
    () => verifySurvey(content, smallSources(), true),
    () => compareRecords(content.papers, RECORDS),
    () => findDeadLinks(externalLinks(content), LINKS),
  ];
  for (const check of checks) {
    const found = await check();
    if (found.length > 0) return found;
  }
  return [];
}
