import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { TEST_SITES } from '../../scripts/lib/testSites.ts';
import { type BuiltSite, readSite } from './support.ts';

let site: BuiltSite;
beforeAll(() => {
  site = readSite(TEST_SITES.root);
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const found = new Map<string, string[]>();
  for (const { address, html } of site.pages.values()) {
    const { results } = await validator.validateString(html, '.htmlvalidate.json.html');
    for (const { messages } of results)
      for (const { ruleId, message, line, column, selector } of messages) {
        const key = `${ruleId}: ${message}`;
        found.set(key, [...(found.get(key) ?? []), `${address} ${line}:${column} ${selector ?? ''}`]);
      }
  }
  const report = [...found].map(([message, places]) => `${message} (${places.length} times, first ${places[0]})`);
  expect(report).toEqual([]);
});
