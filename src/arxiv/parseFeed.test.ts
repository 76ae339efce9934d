import { describe, expect, test } from 'vitest';
import { entry, errorFeed, feed } from '../../tests/fixtures/arxivFeed.ts';
import { ArxivError } from './arxivRecord.ts';
import { errorIn, parseFeed } from './parseFeed.ts';

/** The one record of a feed. */
const only = (xml: string) => {
  const records = parseFeed(xml);
  expect(records).toHaveLength(1);
  return records[0];
};

test('an entry is read as the manual describes it', () => {
  const xml = entry({
    id: '2505.24864',
    version: 2,
    title: 'ProRL: Prolonged\n  Training',
    authors: ['Mingjie Liu', 'Shizhe Diao'],
    abstract: 'First line\nsecond line.\n\n  Another paragraph.',
    published: '2025-05-30',
    updated: '2025-06-11',
  });
  expect(parseFeed(feed(xml))).toEqual([
    {
      id: '2505.24864',
      version: 2,
      title: 'ProRL: Prolonged Training',
      authors: ['Mingjie Liu', 'Shizhe Diao'],
      abstract: 'First line second line. Another paragraph.',
      published: '2025-05-30',
      updated: '2025-06-11',
      isWithdrawn: false,
    },
  ]);
});

test('what the authors add is read too', () => {
  const comment = 'Accepted at  NeurIPS;\n 26 pages';
  const xml = entry({ comment, journalRef: 'J. Mach. Learn. 3 (2025) 1', doi: '10.1000/182' });
  expect(only(feed(xml))).toMatchObject({
    comment: 'Accepted at NeurIPS; 26 pages',
    journalRef: 'J. Mach. Learn. 3 (2025) 1',
    doi: '10.1000/182',
    isWithdrawn: false,
  });
  const withdrawn = entry({ comment: 'This paper has been withdrawn by the authors' });
  expect(only(feed(withdrawn))?.isWithdrawn).toBe(true);
});

describe('an entry may have', () => {
  test('an address with https, and a version of two digits', () => {
    const xml = entry({ version: 12 }).replaceAll('http://arxiv.org/', 'https://arxiv.org/');
    expect(only(feed(xml))).toMatchObject({ id: '2505.24864', version: 12 });
  });

  test('an id that ends with zeros or has four digits', () => {
    const records = parseFeed(feed(entry({ id: '2505.10000' }), entry({ id: '0704.0010' })));
    expect(records.map(({ id }) => id)).toEqual(['2505.10000', '0704.0010']);
  });

  test('a title that is a number', () => {
    expect(only(feed(entry({ title: '1984' })))?.title).toBe('1984');
  });

  test('escaped characters, by name or number, and accents', () => {
    const xml = entry({ title: 'A & B < C: Größe', authors: ['José X'] }).replace(
      'X',
      'P&#233;rez &quot;P&#x27;',
    );
    expect(only(feed(xml))).toMatchObject({ title: 'A & B < C: Größe', authors: ['José Pérez "P\''] });
  });

  test('no authors, an empty comment, or an element twice', () => {
    const twice = entry({ authors: [], comment: '', doi: '10.1000/182' }).replace(/<arxiv:doi.*doi>/, '$&$&');
    const record = only(feed(twice));
    expect(record).toMatchObject({ authors: [] });
    expect({ comment: record?.comment, doi: record?.doi }).toEqual({ comment: undefined, doi: undefined });
  });

  test('characters that nobody sees, which are left out', () => {
    const hidden = String.fromCodePoint(0x202e, 0x200b);
    expect(only(feed(entry({ title: `A${hidden} Title\u001b[2J` })))?.title).toBe('A Title [2J');
  });

  test('a colon behind the name of a team, which is nobody', () => {
    const xml = entry({ authors: ['Example Team', ':', 'Ada Lovelace'] });
    expect(only(feed(xml))).toMatchObject({ authors: ['Example Team', 'Ada Lovelace'] });
  });

  test('affiliations of its authors', () => {
    const affiliation =
      '<arxiv:affiliation xmlns:arxiv="http://arxiv.org/schemas/atom">A University</arxiv:affiliation>';
    const xml = entry({ authors: ['Ada Lovelace', 'Alan Turing'] }).replace(
      '</name>',
      `</name>${affiliation}`,
    );
    expect(only(feed(xml))?.authors).toEqual(['Ada Lovelace', 'Alan Turing']);
  });
});

test('the entries of a whole batch are read, in their order, with much that is escaped', () => {
  const ids = Array.from({ length: 50 }, (_, index) => `2505.${10_000 + index}`);
  const xml = feed(...ids.map((id) => entry({ id, abstract: 'a < b & c > d '.repeat(30) })));
  expect(parseFeed(xml).map(({ id }) => id)).toEqual(ids);
});

test('a paper that does not exist has no entry', () => {
  expect(parseFeed(feed())).toEqual([]);
});

test('the feed with which arXiv reports an error says what it is', () => {
  expect(() => parseFeed(errorFeed('incorrect id format for 1234.12345'))).toThrow(
    new ArxivError('arXiv reports: incorrect id format for 1234.12345'),
  );
});

test.each([
  ['of an error', errorFeed('incorrect id\n  format'), 'incorrect id format'],
  ['of papers', feed(entry(), entry({ title: 'Errors' })), undefined],
  ['of nothing', feed(), undefined],
  ['that is cut off', errorFeed('incorrect id format').replace('</feed>', ''), undefined],
  ['that is none', '<html><body>Bad Request</body></html>', undefined],
])('the reason of a feed %s', (_name, xml, reason) => {
  expect(errorIn(xml)).toBe(reason);
});

describe('another answer is quoted by its beginning', () => {
  const whole = feed(entry());
  const begin = '<?xml version="1.0" encoding="UTF-8"?> <feed xmlns="http://www.w3.org/2005/Atom"';

  test.each([
    ['plain text', 'Rate exceeded.', 'Rate exceeded.'],
    ['nothing', '', ''],
    [
      'a page',
      '<!DOCTYPE html>\n<html>\n<head><title>503 Backend fetch failed</title></head>\n<body>Sorry<br>\n</body></html>',
      '<!DOCTYPE html> <html> <head><title>503 Backend fetch failed</title></head> <bod',
    ],
    ['XML of another kind', '<rss><channel/></rss>', '<rss><channel/></rss>'],
    ['a tag that is not closed', '<feed><entry a="</feed>', '<feed><entry a="</feed>'],
    ['a type that is not closed', '<feed><!DOCTYPE x [</feed>', '<feed><!DOCTYPE x [</feed>'],
    ['a name that JavaScript keeps', '<feed><__proto__/></feed>', '<feed><__proto__/></feed>'],
    ['a feed that is cut off', whole.slice(0, whole.indexOf('</summary>')), begin],
    ['a feed that is cut off between entries', whole.slice(0, whole.lastIndexOf('</feed>')), begin],
    ['an entry without a version', feed(entry().replace('24864v1</id>', '24864</id>')), begin],
    ['an entry without a date', feed(entry({ published: 'yesterday' })), begin],
    ['an entry without an abstract', feed(entry().replace(/<summary>[\s\S]*<\/summary>/, '')), begin],
  ])('%s', (_name, answer, beginning) => {
    expect(() => parseFeed(answer)).toThrow(
      new ArxivError(`arXiv's answer is not the documented feed; it begins with “${beginning}”.`),
    );
  });
});
