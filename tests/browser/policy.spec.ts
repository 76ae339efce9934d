import { expect, PAGE_TYPES, type Page, test } from './support.ts';

for (const { name, path } of PAGE_TYPES)
  test(`the page “${name}” obeys its policy and asks nobody else for anything`, async ({
    page,
    siteAddress,
  }) => {
    const complaints = await listen(page, new URL(siteAddress).origin);
    await page.goto(path, { waitUntil: 'load' });
    await useWhatActs(page);
    expect(await complaints()).toEqual([]);
  });

test('the listener of these tests hears a violation', async ({ page, siteAddress }) => {
  const complaints = await listen(page, new URL(siteAddress).origin);
  await page.goto('');
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await page.evaluate(() => fetch('https://elsewhere.invalid/').catch(() => undefined));
  await expect.poll(async () => (await complaints()).join('\n')).toMatch(/style-src[\s\S]*connect-src/);
});

/** Collects violations of the policy, errors of scripts and requests to other hosts. */
async function listen(page: Page, origin: string): Promise<() => Promise<string[]>> {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('console', (message) => {
    // A page that is not there is answered with its own 404 page; the browser logs the status.
    if (message.type() === 'error' && !message.text().includes('status of 404'))
      heard.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) heard.push(`request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => heard.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.request().isNavigationRequest())
      heard.push(`missing: ${response.url()}`);
  });
  await page.addInitScript(() => {
    const list: string[] = [];
    Object.assign(window, { violations: list });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      list.push(`violation: ${effectiveDirective} ${blockedURI}`),
    );
  });
  return async () => [
    ...heard,
    ...(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)),
  ];
}

/** Uses every kind of control that a page may have, since a violation may show only then. */
async function useWhatActs(page: Page): Promise<void> {
  for (const summary of await page.locator('summary:visible').all()) await summary.click();
  const theme = page.locator('theme-chooser button');
  await theme.click();
  const select = page.locator('paper-filter select').first();
  if (await select.count()) await select.selectOption({ index: 1 });
  // Citing and keeping load scripts and data, and make files.
  const cite = page.locator('[data-cite]:visible').first();
  if (await cite.count()) {
    await cite.click();
    await expect(page.locator('dialog textarea')).not.toHaveValue('');
    await page.locator('dialog').getByRole('button', { name: 'Download' }).click();
    await page.keyboard.press('Escape');
  }
  const keep = page.locator('[data-keep]:visible').first();
  if (await keep.count()) await keep.click();
  // The form runs the check, whose schemas may not be compiled to code.
  const field = page.locator('paper-form textarea').first();
  if (await page.locator('paper-form').count()) await field.fill('A title');
  // The search runs WebAssembly, which the policy must allow.
  await page.locator('.search-link').click();
  await page.locator('[data-input]').fill('reward');
  await expect(page.locator('[data-answers="reward"] .hit-title').first()).toBeVisible();
  await expect(page.locator('.hit.pending')).toHaveCount(0);
}
