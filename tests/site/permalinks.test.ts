import { beforeAll, describe, expect, test } from 'vitest';
import { MOVED_CONTENT, MOVED_SITE, TEST_SITES } from '../../scripts/lib/testSites.ts';
import { checkContent } from '../../src/content/checkContent.ts';
import { contentRoot } from '../../src/content/contentRoot.ts';
import { listAddresses } from '../../src/permalinks/listAddresses.ts';
import { isPassing, splitAddress } from '../../src/survey/addresses.ts';
import { type BuiltSite, markedAnchors, readSite } from './support.ts';

const SITES = [
  ...Object.values(TEST_SITES).map((site) => ({ site, root: contentRoot() })),
  { site: MOVED_SITE, root: MOVED_CONTENT },
].map((one) => ({ ...one, name: one.site.name }));

describe.each(SITES)('the list of addresses of the $name', ({ site: testSite, root }) => {
  let site: BuiltSite;
  let listed: string[];
  beforeAll(() => {
    site = readSite(testSite);
    const { content, findings } = checkContent(root);
    if (!content || findings.length > 0) throw new Error('The content has mistakes; see `npm run check`.');
    listed = listAddresses(content);
  });

  test('holds only what is there', () => {
    const missing = listed.filter((address) => {
      const { page, anchor } = splitAddress(address);
      const built = site.pages.get(page);
      return !built || (anchor !== undefined && !built.byId.has(anchor));
    });
    expect(listed.length).toBeGreaterThan(70);
    expect(missing).toEqual([]);
  });

  test('holds every page, and every part that a page shows an address of', () => {
    const shown = [...site.pages.values()]
      .filter(({ address }) => address !== '/404.html')
      .flatMap((page) => [
        page.address,
        ...[...markedAnchors(page)]
          .filter((anchor) => !isPassing(anchor))
          .map((anchor) => `${page.address}#${anchor}`),
      ]);
    const known = new Set(listed);
    expect(shown.filter((address) => !known.has(address))).toEqual([]);
  });
});
