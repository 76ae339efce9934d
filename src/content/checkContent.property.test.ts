import { rmSync } from 'node:fs';
import { compile } from '@mdx-js/mdx';
import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { damage, damaged } from '../../tests/fixtures/damage.ts';
import { randomBody, randomPaper } from '../../tests/fixtures/randomEntries.ts';
import { LIMIT, smallSurvey, writeSurvey } from '../../tests/fixtures/smallSurvey.ts';
import type { Rule } from '../findings/catalog.ts';
import type { Finding } from '../findings/finding.ts';
import { formatFindings } from '../findings/formatFindings.ts';
import { rehypePlugins, remarkPlugins } from '../markdown/pipeline.ts';
import { checkContent } from './checkContent.ts';
import { readEntry } from './readEntry.ts';

const FILES = smallSurvey();

/** The text of an entry. */
const entryText = (data: unknown, body: string) => `---\n${stringify(data)}---\n\n${body}`;

const read = (text: string) =>
  readEntry('paper', 'limit', `content/${LIMIT}`, new TextEncoder().encode(text));

/** Why the build would refuse a text below front matter that its loader has let through; nothing where it builds. */
async function refusalOf(body: string): Promise<string | undefined> {
  try {
    await compile(
      { value: body, path: `/content/${LIMIT}` },
      {
        remarkPlugins: [remarkGfm, ...remarkPlugins],
        rehypePlugins: rehypePlugins({ base: '/', contentRoot: '/content' }),
      },
    );
    return undefined;
  } catch (error) {
    return String(error);
  }
}

function expectReadable(findings: readonly Finding[]): void {
  for (const { file, line, column } of findings) {
    expect(file).toMatch(/^content/);
    expect(line).toBeGreaterThan(0);
    expect(column).toBeGreaterThan(0);
  }
  expect(formatFindings(findings)).not.toMatch(/undefined|\[object/);
}

test('whatever happens to a file, the check ends with findings that have a place, and never throws', () => {
  fc.assert(
    fc.property(fc.array(damage(Object.keys(FILES)), { minLength: 1, maxLength: 3 }), (damages) => {
      const root = writeSurvey(damages.reduce(damaged, FILES));
      try {
        const { findings, content } = checkContent(root);
        expectReadable(findings);
        expect(content !== undefined || findings.length > 0).toBe(true);
      } finally {
        rmSync(root, { recursive: true });
      }
    }),
    { numRuns: 300 },
  );
});

test('an entry that the schema can express is accepted and says the same after it was read', () => {
  fc.assert(
    fc.property(randomPaper, (data) => {
      const { entry, findings } = read(entryText(data, ''));
      expect(findings).toEqual([]);
      expect(entry?.data).toMatchObject(data);
    }),
    { numRuns: 1_000 },
  );
});

test('the check never accepts a text that the build refuses, nor refuses one that it builds', async () => {
  await fc.assert(
    fc.asyncProperty(randomBody, async (body) => {
      const { findings } = read(entryText(MINIMAL, body));
      expectReadable(findings);
      const refusal = await refusalOf(body);
      const wouldBuild = findings.length > 0 && findings.every(({ rule }) => BUILDS.has(rule));
      if (!wouldBuild || refusal !== undefined)
        expect({ body, isRefused: refusal !== undefined, refusal }).toEqual({
          body,
          isRefused: findings.length > 0,
          refusal,
        });
    }),
    { numRuns: 1_500 },
  );
});

test('what the check accepts of a damaged text, the build accepts too', async () => {
  const [, , text = ''] = (FILES[LIMIT] ?? '').split('---\n');
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(damage([LIMIT]), { minLength: 1, maxLength: 3 }), async (damages) => {
      const body = damages.reduce(damaged, { [LIMIT]: text })[LIMIT] ?? '';
      const { findings } = read(entryText(MINIMAL, body));
      expectReadable(findings);
      if (findings.length > 0) return;
      accepted++;
      expect(await refusalOf(body)).toBe(undefined);
    }),
    { numRuns: 1_500 },
  );
  // Else nothing was compared.
  expect(accepted).toBeGreaterThan(100);
});

/** What would build, and print nonsense, or print less than was written. */
const BUILDS: ReadonlySet<Rule> = new Set<Rule>([
  'math-syntax',
  'missing-definition',
  'unused-definition',
  'without-words',
  'unclosed-block',
  'unknown-language',
  'table-cells',
  'broken-table',
  'struck-out',
]);

const MINIMAL = {
  title: 'A title',
  shortTitle: 'Short',
  arxiv: '2504.13837',
  published: '2025-04-18',
  authors: ['Ada Lovelace'],
  topics: ['boundary'],
  kinds: ['analysis'],
  scope: 'core',
  takeaway: 'One sentence.',
  source: { basis: 'abstract', checked: '2026-11-20' },
  added: '2026-11-20',
};
