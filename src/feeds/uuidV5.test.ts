import { expect, test } from 'vitest';
import { uuidV5 } from './uuidV5.ts';

test('the example of the standard comes out (RFC 9562, appendix A.4)', () => {
  expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});

test.each(['/papers/prorl/', '/changes/', 'ü', ''])('“%s” gives a UUID of version 5', (name) => {
  expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', name)).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
});
