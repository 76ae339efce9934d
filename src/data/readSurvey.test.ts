import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { damagedData, dataDamage, withValue } from '../../tests/fixtures/damagedData.ts';
import { graphDifference } from '../../tests/fixtures/graphDifference.ts';
import { smallContent, smallData } from '../../tests/fixtures/smallData.ts';
import { checkContent } from '../content/checkContent.ts';
import { contentRoot } from '../content/contentRoot.ts';
import { buildSurvey } from '../survey/buildSurvey.ts';
import { makeSurveyData, surveyJson } from './makeSurveyData.ts';
import { readSurvey, SurveyDataError } from './readSurvey.ts';

const version = { date: '2026-11-21' };
const small = smallData();

describe('the survey read back from its data', () => {
  test.each([undefined, 'https://survey.example/base/'])(
    'is the survey that its files make, published under %s',
    (root) => {
      const { content } = checkContent(contentRoot());
      if (!content) throw new Error('The content cannot be read.');
      const json = surveyJson(makeSurveyData(content, { version, root }));
      expect(graphDifference(readSurvey(json), buildSurvey(content))).toBeUndefined();
    },
  );

  test('keeps texts that are hard to keep', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }), (text) => {
        const takeaway = text.replace(/\p{C}|\s/gu, '·');
        const content = smallContent();
        const [paper] = content.papers;
        if (!paper) throw new Error('There is no paper.');
        Object.assign(paper.data, { takeaway });
        const json = surveyJson(makeSurveyData(content, { version }));
        expect(graphDifference(readSurvey(json), buildSurvey(content))).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  test('may come from older data, which lack fields that were added with a default', () => {
    const older = withValue(small, '/papers/0/affiliations', undefined);
    expect(graphDifference(readSurvey(JSON.stringify(older)), buildSurvey(smallContent()))).toBeUndefined();
  });

  test('is refused in words, and never half read, whatever is damaged', () => {
    fc.assert(
      fc.property(dataDamage, (damage) => {
        const json = JSON.stringify(damagedData(small, damage));
        try {
          readSurvey(json);
        } catch (error) {
          expect(error).toBeInstanceOf(SurveyDataError);
          expect((error as Error).message).not.toMatch(/undefined|\[object/);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is refused', () => {
  const complaint = (json: string): string => {
    try {
      readSurvey(json);
    } catch (error) {
      if (error instanceof SurveyDataError) return error.message;
      throw error;
    }
    return 'nothing';
  };
  const complaintOf = (path: string, value: unknown) =>
    complaint(JSON.stringify(withValue(small, path, value), null, 1));

  test('a file that was cut off', () => {
    expect(complaint(surveyJson(small).slice(0, 50))).toMatch(
      /^survey\.json is no JSON: .+\. Expected the whole file as it was published\.$/,
    );
  });

  test.each(['[]', '"survey"', 'null', '1'])('%s', (json) => {
    expect(complaint(json)).toBe(
      'survey.json does not hold an object. Expected the survey as it was published.',
    );
  });

  test('data that do not say their format', () => {
    expect(complaint('{}')).toBe(
      'survey.json has no `formatVersion`. Expected `1.0`, or an older one with the same first number.',
    );
  });

  test.each(['2.0', '1.1', '0.9', '1', 1, null])('the format version %j', (found) => {
    expect(complaintOf('/formatVersion', found)).toBe(
      `survey.json has the format version ${JSON.stringify(found)}. Expected \`1.0\`, or an older one with the same first number. Take a version of the survey's code that is as old or new as the file.`,
    );
  });

  test.each<[path: string, value: unknown, rule: string, line: string, sentences: string]>([
    [
      '/papers/0/published',
      '2025-02-30',
      'wrong-format',
      '"published": "2025-02-30",',
      '`papers[0].published` is `2025-02-30`. Expected a date that exists, written as `YYYY-MM-DD`.',
    ],
    ['/papers/1/title', undefined, 'missing-field', '{', '`papers[1].title` is missing. Expected text.'],
    ['/title', undefined, 'missing-field', '{', '`title` is missing. Expected text.'],
    [
      '/terms/0/terms',
      'x',
      'unknown-field',
      '"terms": "x"',
      '`terms` is not a field of `terms[0]`. Expected only `id`, `path`, `url`, `term`, `aliases`, `definition`, `formula`, `related`, `senses`, `body`, `file`. Did you mean `term`?',
    ],
    [
      '/papers/0/relations/0/paper',
      'prolongd',
      'unknown-paper',
      '"paper": "prolongd",',
      '`prolongd` is not a paper. Expected one of `limit`, `prolonged`, `clip`. Did you mean `prolonged`?',
    ],
    [
      '/comparisons/0/papers/1',
      'gone',
      'unknown-paper',
      '"gone"',
      '`gone` is not a paper. Expected one of `limit`, `prolonged`, `clip`.',
    ],
    [
      '/sections/0/text/startHere/2/paper',
      'gone',
      'unknown-paper',
      '"paper": "gone",',
      '`gone` is not a paper. Expected one of `limit`, `prolonged`, `clip`.',
    ],
    [
      '/vocabulary/models/0/family',
      'llama',
      'unknown-value',
      '"family": "llama",',
      '`llama` is not a value of `families`. Expected `qwen`.',
    ],
  ])('a mistake at %s, with its line', (path, value, rule, line, sentences) => {
    const json = JSON.stringify(withValue(small, path, value), null, 1);
    const message = complaint(json);
    const place = /(?<=survey\.json:)\d+(?=:\d+ )/.exec(message)?.[0];
    expect(json.split('\n')[Number(place) - 1]?.trim()).toBe(line);
    expect(message.replace(/(?<=survey\.json):\d+:\d+/, '')).toBe(
      `survey.json is not a valid survey.\n\nsurvey.json ${rule}\n  ${sentences}\n1 mistake in 1 file.`,
    );
  });

  test('what is there twice, with the line of the other', () => {
    const message = complaintOf('/papers/1/arxiv', '2504.13837');
    expect(message).toMatch(/The arXiv id `2504\.13837` is already given in line \d+\. Expected it once\./);
  });
});
