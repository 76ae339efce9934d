import { readFileSync } from 'node:fs';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { TEST_SITES } from '../../scripts/lib/testSites.ts';
import { type BuiltSite, readSite } from './support.ts';

/** What `.htmlvalidate.json` changes of the recommended rules, and why. */
const EXCEPTIONS = {
  'aria-label-misuse':
    'Lists may have a name, and several lists on a page (legends, evidence) are told apart by it.',
  'form-dup-name':
    'Checkboxes that are values of one filter have one name, so that they come together in the address.',
  'valid-id':
    'Ids are permanent addresses that come from names such as `2025` or `qwen2.5-7b`; HTML allows them.',
  'wcag/h32':
    'The filter acts as one types and its form is never sent; a button to send it would do nothing.',
};

let site: BuiltSite;
beforeAll(() => {
  site = readSite(TEST_SITES.root);
});

test('every page is valid HTML, so that browsers and screen readers all understand it alike', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const places = new Map<string, string[]>();
  for (const { address, html } of site.pages.values()) {
    // The name of the file tells where to look for the configuration.
    const { results } = await validator.validateString(html, 'page.html');
    for (const { ruleId, message, line, column, selector } of results.flatMap(({ messages }) => messages)) {
      const complaint = `${ruleId}: ${message}`;
      places.set(complaint, [
        ...(places.get(complaint) ?? []),
        `${address} ${line}:${column} ${selector ?? ''}`,
      ]);
    }
  }
  expect(
    [...places].map(([complaint, [first, ...more]]) => `${complaint} (${first}, and ${more.length} more)`),
  ).toEqual([]);
});

test('every exception from the rules has its reason', () => {
  const { rules } = JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as { rules: object };
  expect(Object.keys(rules)).toEqual(Object.keys(EXCEPTIONS));
});
