import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readReport } from './report.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text);

const FINDING = { file: 'a.mdx', line: 1, column: 2, rule: 'a-rule', found: 'Found.', expected: 'Expected.' };

test('a report is the changes and the findings', () => {
  write('changes.md', '- A change\n');
  write('findings.json', JSON.stringify({ findings: [FINDING, { ...FINDING, fix: 'Mend it.' }] }));
  expect(readReport(folder)).toEqual({
    changes: '- A change',
    findings: [FINDING, { ...FINDING, fix: 'Mend it.' }],
  });
});

test('no finding is another thing than no report of findings', () => {
  write('findings.json', '{"findings":[]}');
  expect(readReport(folder)).toEqual({ changes: undefined, findings: [] });
});

describe('what is missing or of another form is left out', () => {
  const NOTHING = { changes: undefined, findings: undefined };

  test('the whole folder', () => {
    expect(readReport(join(folder, 'missing'))).toEqual(NOTHING);
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{"findings":['],
    ['null', 'null'],
    ['a list', '[]'],
    ['findings that are none', '{"findings":"many"}'],
    ['a finding that is none', '{"findings":[null]}'],
    ['a finding without its place', JSON.stringify({ findings: [{ ...FINDING, line: undefined }] })],
    ['a line that is none', JSON.stringify({ findings: [{ ...FINDING, line: '1) [x](y' }] })],
    ['a line before the first', JSON.stringify({ findings: [{ ...FINDING, line: 0 }] })],
    ['a text that is an object', JSON.stringify({ findings: [{ ...FINDING, found: { a: 1 } }] })],
    ['a fix that is a number', JSON.stringify({ findings: [{ ...FINDING, fix: 1 }] })],
  ])('a file of findings that holds %s', (_name, text) => {
    write('findings.json', text);
    expect(readReport(folder)).toEqual(NOTHING);
  });

  test('files that are too large', () => {
    write('changes.md', 'a'.repeat(1_000_001));
    write('findings.json', `{"findings":[]}${' '.repeat(1_000_000)}`);
    expect(readReport(folder)).toEqual(NOTHING);
  });

  test('links to files of the machine, and folders', () => {
    symlinkSync('/etc/passwd', join(folder, 'changes.md'));
    mkdirSync(join(folder, 'findings.json'));
    expect(readReport(folder)).toEqual(NOTHING);
  });
});
