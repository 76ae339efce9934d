import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ODD_QUERIES } from '../../tests/fixtures/oddQueries.ts';
import { readIdentifier } from './readIdentifier.ts';

const complaintOf = (text: string) => {
  const read = readIdentifier(text);
  return 'complaint' in read ? read.complaint : undefined;
};

describe('a paper can be named by', () => {
  test.each([
    '2505.24864',
    ' 2505.24864v2\n',
    'arXiv:2505.24864v2 [cs.LG]',
    '(arXiv:2505.24864v2 [cs.LG])',
    '<https://arxiv.org/abs/2505.24864>.',
    '“https://arxiv.org/pdf/2505.24864v1.pdf”,',
    '[2505.24864]',
    'https://huggingface.co/papers/2505.24864',
    'doi:10.48550/arXiv.2505.24864',
    'arXiv 2505.24864',
  ])('%s', (text) => {
    expect(readIdentifier(text)).toEqual({ wanted: { arxiv: '2505.24864', from: text.trim() } });
  });

  test('text that steers the terminal, without what steers it', () => {
    expect(readIdentifier('arXiv:2505.24864\u202e\u0007')).toEqual({
      wanted: { arxiv: '2505.24864', from: 'arXiv:2505.24864' },
    });
  });
});

describe('what names no paper of arXiv is called by what it looks like', () => {
  test.each([
    ['', 'not-an-identifier', 'Nothing is named.', undefined],
    [' \t', 'not-an-identifier', 'Nothing is named.', undefined],
    [
      'hep-th/9901001',
      'old-arxiv-id',
      '`hep-th/9901001` is an arXiv id of the form used until March 2007.',
      'Entries cannot have such an id.',
    ],
    [
      'https://arxiv.org/abs/cs.LG/0601001v2',
      'old-arxiv-id',
      '`cs.LG/0601001` is an arXiv id of the form used until March 2007.',
      'Entries cannot have such an id.',
    ],
    [
      'https://doi.org/10.1145/3149.3156',
      'foreign-doi',
      '`10.1145/3149.3156` is a DOI, but not one of arXiv.',
      'Look for the paper on arXiv and name its id there.',
    ],
    [
      'https://openreview.net/forum?id=4OsgYD7em5',
      'foreign-address',
      '`https://openreview.net/forum?id=4OsgYD7em5` is an address of OpenReview, not of arXiv.',
      'Look for the paper on arXiv and name its id there.',
    ],
    [
      'https://example.org/2505.24864',
      'foreign-address',
      '`https://example.org/2505.24864` is an address of `example.org`, not of arXiv.',
      'Look for the paper on arXiv and name its id there.',
    ],
    [
      '2505.2486',
      'misspelled-arxiv-id',
      '`2505.2486` looks like an arXiv id, but its number has 4 digits instead of 5.',
      undefined,
    ],
    [
      'https://arxiv.org/abs/1312.56021v1',
      'misspelled-arxiv-id',
      '`https://arxiv.org/abs/1312.56021v1` looks like an arXiv id, but its number has 5 digits instead of 4.',
      undefined,
    ],
    [
      '2513.24864',
      'misspelled-arxiv-id',
      '`2513.24864` looks like an arXiv id, but its third and fourth digit are no month: 13.',
      undefined,
    ],
    [
      '250524864',
      'misspelled-arxiv-id',
      '`250524864` looks like an arXiv id, but no point stands behind its month.',
      'Did you mean `2505.24864`?',
    ],
    [
      '2505.24864x',
      'misspelled-arxiv-id',
      '`2505.24864x` looks like an arXiv id, but `x` follows it.',
      'Did you mean `2505.24864`?',
    ],
    [
      '2505.24864 2504.13837',
      'several-identifiers',
      '`2505.24864 2504.13837` holds 2 arXiv ids.',
      'Separate them by blanks, without quotes around all of them.',
    ],
    [
      'https://arxiv.org/list/cs.LG/recent',
      'no-arxiv-id',
      '`https://arxiv.org/list/cs.LG/recent` is an address of arXiv without the id of a paper.',
      undefined,
    ],
    [
      'refs.bbi',
      'not-an-identifier',
      '`refs.bbi` is neither an arXiv id nor an address.',
      'Titles are read from a text file, one a line.',
    ],
    [
      'x'.repeat(501),
      'not-an-identifier',
      'A text of 501 characters is neither an arXiv id nor an address.',
      'Titles are read from a text file, one a line.',
    ],
  ])('%s', (text, rule, found, fix) => {
    expect(complaintOf(text)).toEqual({
      rule,
      found,
      expected: 'Expected an arXiv id such as `2505.24864`, or an address or DOI with one.',
      fix,
    });
  });

  test.each(ODD_QUERIES)('%s', (_name, text) => {
    expect(complaintOf(text)?.rule).toBe('not-an-identifier');
  });
});

test('whatever is typed, the answer is short and steers no terminal', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(
      '2505',
      '.',
      '24864',
      'v2',
      'arXiv:',
      'https://',
      'arxiv.org',
      '/abs/',
      '10.48550/',
      'cs.LG/',
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const read = JSON.stringify(readIdentifier(pieces.join('')));
      expect(read.length).toBeLessThan(1_000);
      expect(
        Object.values(
          'wanted' in JSON.parse(read) ? JSON.parse(read).wanted : JSON.parse(read).complaint,
        ).join(''),
      ).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
    }),
    { numRuns: 2_000 },
  );
});
