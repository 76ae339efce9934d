import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFolder } from '../../scripts/lib/readFolder.ts';
import { TEST_SITES } from '../../scripts/lib/testSites.ts';
import { contentRoot } from '../../src/content/contentRoot.ts';
import { readContent } from '../../src/content/readContent.ts';
import { snapshotFiles } from '../../src/snapshot/snapshotFiles.ts';
import { expect, test } from './support.ts';

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  const { folder: built, base } = TEST_SITES.published;
  const site = readContent(contentRoot()).content?.site.data;
  if (!site) throw new Error('The content is broken.');
  const version = { date: '2026-11-21' };
  for (const { path, bytes } of snapshotFiles({
    site,
    version,
    base,
    built: readFolder(built),
    content: [],
    licenses: [],
  })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test('a reader opens an archive from a disk and goes through it, and nothing is missing', async ({
  page,
}) => {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('requestfailed', (request) => complaints.push(request.url()));
  await page.goto(pathToFileURL(join(folder, 'site/index.html')).href);
  await expect(page.locator('body')).toHaveCSS('font-family', /Source Serif/);
  await page.getByRole('link', { name: 'Papers', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/All \d+ papers/);
  await page.getByRole('link', { name: 'ProRL', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('ProRL');
  await page.locator('.prose').getByRole('link', { name: 'base model' }).first().click();
  await expect(page).toHaveURL(/glossary\/index\.html#base-model$/);
  expect(complaints).toEqual([]);
});

for (const path of ['papers', 'search', 'contribute/add', 'papers/prorl'])
  test(`an archived page shows no control that does nothing: ${path}`, async ({ page }) => {
    await page.goto(pathToFileURL(join(folder, 'site', path, 'index.html')).href);
    const controls = page.locator('button, input, select, textarea').filter({ visible: true });
    await expect(controls.and(page.locator(':not([popovertarget])'))).toHaveCount(0);
  });
