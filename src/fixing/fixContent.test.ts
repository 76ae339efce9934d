import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BOUNDARY, edited, LIMIT, smallSurvey, writeSurvey } from '../../tests/fixtures/smallSurvey.ts';
import { fixContent } from './fixContent.ts';

/** What the fix makes of the small survey with changes. */
function fixed(changes: Record<string, string | Uint8Array>, isChosen?: (path: string) => boolean) {
  const root = writeSurvey(changes);
  try {
    return Object.fromEntries(fixContent(root, isChosen).map(({ path, text }) => [path, text]));
  } finally {
    rmSync(root, { recursive: true });
  }
}

const original = smallSurvey();
const limit = original[LIMIT] ?? '';

describe('what is safe is mended', () => {
  test.each([
    ['an arXiv id in an address', 'arxiv: "2504.13837"', 'arxiv: https://arxiv.org/abs/2504.13837v2'],
    ['an arXiv id that YAML reads as a number', 'arxiv: "2504.13837"', 'arxiv: 2504.13837'],
    ['a value of a list with other capitals', 'scope: core', 'scope: Core'],
    ['white space at the end of a line', 'scope: core', 'scope: core  '],
  ])('%s', (_name, right, wrong) => {
    expect(fixed(edited(LIMIT, right, wrong))).toEqual({ [LIMIT]: limit });
  });

  test('a controlled value that is named by its label', () => {
    const wrong = limit.replace('kinds: [analysis]', 'kinds: [Analysis]');
    expect(wrong).not.toBe(limit);
    expect(fixed({ [LIMIT]: wrong })).toEqual({ [LIMIT]: limit });
  });

  test('Windows line ends and a byte order mark, in every file', () => {
    const changed = {
      [LIMIT]: `\uFEFF${limit.replaceAll('\n', '\r\n')}`,
      'site.yaml': `${original['site.yaml']}\n\n`,
    };
    expect(fixed(changed)).toEqual({ [LIMIT]: limit, 'site.yaml': original['site.yaml'] });
  });

  test('what another mistake has hidden', () => {
    const wrong = limit
      .replace('scope: core', 'scope: CORE')
      .replace('kinds: [analysis]', 'kinds: [Analysis]');
    expect(fixed({ [LIMIT]: wrong })).toEqual({ [LIMIT]: limit });
  });

  test('the order of fields, with nothing else changed', () => {
    const wrong = limit.replace(/^scope: core\n/m, '').replace('---\n', '---\nscope: core\n');
    expect(fixed({ [LIMIT]: wrong })).toEqual({ [LIMIT]: limit });
  });
});

describe('nothing is touched', () => {
  test('where nothing is wrong', () => {
    expect(fixed({})).toEqual({});
  });

  test('where it is not sure what was meant', () => {
    expect(fixed(edited(LIMIT, 'topics: [boundary, base-model]', 'topics: [bondary, base-model]'))).toEqual(
      {},
    );
  });

  test('in files that were not named', () => {
    const changed = { ...edited(LIMIT, 'scope: core', 'scope: Core'), [BOUNDARY]: `${original[BOUNDARY]}\n` };
    expect(fixed(changed, (path) => path === BOUNDARY)).toEqual({ [BOUNDARY]: original[BOUNDARY] });
  });

  test('in a file that is no text', () => {
    expect(fixed({ [LIMIT]: Uint8Array.of(0xff, 0xfe, 0x00) })).toEqual({});
  });

  test('where there is no content', () => {
    const folder = mkdtempSync(join(tmpdir(), 'no-content-'));
    expect(fixContent(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});

test('the survey’s own files are as the fix would have them', () => {
  expect(fixContent(resolve('content')).map(({ path }) => path)).toEqual([]);
});
