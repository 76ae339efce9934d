import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallSurvey, writeSurvey } from '../../tests/fixtures/smallSurvey.ts';
import { formatFindings } from '../findings/formatFindings.ts';
import { checkContent } from './checkContent.ts';

const FILES = smallSurvey();

/** Damage to one file: a passage is replaced by something that YAML, MDX or an encoding may stumble over. */
const damage = fc.record({
  file: fc.constantFrom(...Object.keys(FILES)),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(40),
  replacement: fc.oneof(
    fc.string({ maxLength: 20, unit: 'grapheme' }),
    fc.string({ maxLength: 20, unit: 'binary' }),
    fc.constantFrom(
      '\t',
      '---',
      '\n---\n',
      '{',
      '}',
      '<',
      '</',
      '<!--',
      '`',
      '"',
      "'",
      '&a',
      '*a',
      '!x',
      '[',
      ': ',
      '- ',
      '$',
    ),
  ),
});

test('whatever happens to a file, the check ends with findings that have a place, and never throws', () => {
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      const files = { ...FILES };
      for (const { file, at, length, replacement } of damages) {
        const text = files[file] ?? '';
        const start = Math.floor(at * text.length);
        files[file] = text.slice(0, start) + replacement + text.slice(start + length);
      }
      const root = writeSurvey(files);
      try {
        const { findings, content } = checkContent(root);
        for (const { file, line, column } of findings) {
          expect(file).toMatch(/^content/);
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
        }
        expect(formatFindings(findings)).not.toMatch(/undefined|\[object/);
        expect(content !== undefined || findings.length > 0).toBe(true);
      } finally {
        rmSync(root, { recursive: true });
      }
    }),
    { numRuns: 300 },
  );
}, 60_000);
