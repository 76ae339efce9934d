import { describe, expect, test } from 'vitest';
import { ODD_QUERIES } from '../../tests/fixtures/oddQueries.ts';
import { readArxivId } from './readArxivId.ts';

describe('a paper is found by its arXiv id', () => {
  test.each([
    '2504.13837',
    '2504.13837v2',
    '2504.13837v12',
    '  2504.13837\n',
    'arXiv:2504.13837',
    'arXiv: 2504.13837',
    'ARXIV:2504.13837v1',
    'https://arxiv.org/abs/2504.13837',
    'http://www.arxiv.org/abs/2504.13837v3',
    'arxiv.org/abs/2504.13837',
    'https://arxiv.org/pdf/2504.13837',
    'https://arxiv.org/pdf/2504.13837v2.pdf',
    'https://arxiv.org/pdf/2504.13837v2.pdf#page=3',
    'https://arxiv.org/pdf/2504.13837.pdf?download=1',
    'https://arxiv.org/html/2504.13837v1',
    'https://arxiv.org/html/2504.13837v1/',
    'https://arxiv.org/html/2504.13837v1#S3.SS2',
    'https://arxiv.org/abs/2504.13837?context=cs.LG',
    'https://export.arxiv.org/abs/2504.13837',
    'https://huggingface.co/papers/2504.13837',
    'https://huggingface.co/papers/2504.13837#community',
    'https://www.alphaxiv.org/abs/2504.13837v2',
    'https://www.alphaxiv.org/overview/2504.13837?lang=en',
    'https://ar5iv.labs.arxiv.org/html/2504.13837',
    'https://ar5iv.org/abs/2504.13837',
    'https://scirate.com/arxiv/2504.13837',
    'arXiv:2504.13837v3 [cs.AI]',
    'doi:10.48550/arXiv.2504.13837',
    'https://doi.org/10.48550/arXiv.2504.13837?ref=x#y',
    'https://dx.doi.org/10.48550/arxiv.2504.13837v2',
    'https://doi.org/10.48550/arXiv.2504.13837',
    '10.48550/arXiv.2504.13837',
    '10.48550/ARXIV.2504.13837',
  ])('%s', (query) => {
    expect(readArxivId(query)).toBe('2504.13837');
  });

  test('of four digits after the point, as it was until 2014', () => {
    expect(readArxivId('https://arxiv.org/abs/1312.5602v1')).toBe('1312.5602');
  });
});

describe('what is no arXiv id is searched as words', () => {
  test.each([
    'entropy collapse',
    'arxiv',
    'https://arxiv.org/',
    'https://arxiv.org/list/cs.LG/recent',
    'https://arxiv.org/abs/cs/0501001',
    '2504',
    '2504.',
    '.13837',
    '2504.138',
    '2504.1383',
    '1312.56020',
    '2513.13837',
    '2500.13837',
    '0504.13837',
    '2504.138371',
    '12504.13837',
    '2504-13837',
    '2504,13837',
    '2504 13837',
    'arXiv:2504x13837',
    '2504.13837x',
    '2504.13837v',
    '2504.13837 2505.24864',
    'what 2504.13837 says',
    '2504.13837 and others',
    'version 2504.13837',
    '10.1145/3149.3156',
    'https://doi.org/10.1145/3149.3156',
    '10.1145/2504.13837',
    'https://example.org/2504.13837',
    '٢٥٠٤.١٣٨٣٧',
  ])('%s', (query) => {
    expect(readArxivId(query)).toBeUndefined();
  });

  test.each(ODD_QUERIES)('%s', (_name, query) => {
    expect(readArxivId(query)).toBeUndefined();
  });

  test.each([
    ['slashes', `${'/'.repeat(5_000)}${' '.repeat(5_000)}x`],
    ['beginnings of an id', 'arxiv:'.repeat(1_700)],
    ['digits with points', '2504.'.repeat(2_000)],
    ['almost an address', `https://arxiv.org/abs/2504.13837?${'a'.repeat(10_000)} b`],
  ])('at once where 10,000 characters are %s', (_name, query) => {
    const start = performance.now();
    expect(readArxivId(query)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
