import { expect, type Page, SIZES, test } from './support.ts';

test.use({ viewport: SIZES.desktop });

const shown = (page: Page) => page.locator('paper-filter [data-list] > li:visible');
const status = (page: Page) => page.locator('paper-filter').getByRole('status');
const titles = (page: Page) =>
  shown(page).evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['title'] ?? ''));

/** What a paper is filed under, as the list of papers itself says. */
const facetsOf = (page: Page, facet: string) =>
  page.locator('paper-filter [data-list] > li').evaluateAll(
    (items, name) =>
      items.map((item) => ({
        title: (item as HTMLElement).dataset['title'] ?? '',
        values: ((item as HTMLElement).dataset['facets'] ?? '')
          .split(' ')
          .filter((pair) => pair.startsWith(`${name}:`))
          .map((pair) => pair.slice(name.length + 1)),
      })),
    facet,
  );

async function count(page: Page): Promise<number> {
  return page.locator('paper-filter [data-list] > li').count();
}

const FACETS = [
  { name: 'section', label: 'Section' },
  { name: 'topic', label: 'Topic' },
  { name: 'kind', label: 'Kind' },
  { name: 'year', label: 'Year' },
  { name: 'family', label: 'Model family' },
  { name: 'benchmark', label: 'Benchmark' },
  { name: 'algorithm', label: 'Algorithm' },
] as const;

for (const { name, label } of FACETS)
  test(`papers can be filtered by ${label.toLowerCase()}: every choice shows as many papers as it says`, async ({
    page,
  }) => {
    await page.goto('papers/');
    const papers = await facetsOf(page, name);
    const select = page.getByRole('combobox', { name: label });
    const options = await select
      .locator('option')
      .evaluateAll((all) =>
        all.map((one) => ({ value: (one as HTMLOptionElement).value, text: one.textContent })),
      );
    expect(options.length).toBeGreaterThan(1);
    for (const { value, text } of options) {
      await select.selectOption(value);
      const expected = papers.filter(({ values }) =>
        value === '' ? true : value === 'not-stated' ? values.length === 0 : values.includes(value),
      );
      expect((await titles(page)).sort(), text).toEqual(expected.map(({ title }) => title).sort());
      if (value !== '') expect(text).toMatch(new RegExp(`\\(${expected.length}\\)$`));
      await expect(status(page)).toHaveText(`${expected.length} of ${papers.length} papers`);
      await expect(page).toHaveURL(value === '' ? /\/papers\/$/ : new RegExp(`\\?${name}=${value}$`));
    }
  });

test('“not stated” finds papers whose abstract names no model, which “any” shows too', async ({ page }) => {
  await page.goto('papers/');
  const silent = (await facetsOf(page, 'family'))
    .filter(({ values }) => values.length === 0)
    .map(({ title }) => title);
  expect(silent.length).toBeGreaterThan(0);
  await page.getByLabel('Model family').selectOption('not-stated');
  expect((await titles(page)).sort()).toEqual(silent.sort());
});

test('words are found in titles, authors and takeaways, whatever their case, and all must occur', async ({
  page,
}) => {
  await page.goto('papers/');
  const field = page.getByRole('searchbox');
  await field.fill('PROLONGED reasoning');
  await expect(shown(page).getByRole('link', { name: 'ProRL', exact: true })).toBeVisible();
  await field.fill('yejin choi');
  await expect(shown(page).getByRole('link', { name: 'ProRL', exact: true })).toBeVisible();
  await field.fill('yejin nobody-of-that-name');
  await expect(shown(page)).toHaveCount(0);
  await expect(page.getByText('No paper has all of these.')).toBeVisible();
  await expect(status(page)).toHaveText(/^0 of /);
  await field.fill('');
  await expect(shown(page)).toHaveCount(await count(page));
  await expect(page).toHaveURL(/\/papers\/$/);
});

test('choices narrow each other', async ({ page }) => {
  await page.goto('papers/');
  await page.getByLabel('Section').selectOption('efficiency');
  const ofSection = await titles(page);
  await page.getByLabel('Kind').selectOption('method');
  const both = await titles(page);
  expect(both.length).toBeGreaterThan(0);
  expect(both.length).toBeLessThan(ofSection.length);
  expect(ofSection).toEqual(expect.arrayContaining(both));
  await expect(page).toHaveURL(/\?section=efficiency&kind=method$/);
});

test('the list can be sorted, and the order is kept in the address', async ({ page }) => {
  await page.goto('papers/');
  const published = () =>
    shown(page).evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['published'] ?? ''));
  const sort = page.getByLabel('Sort by');
  expect(await published()).toEqual((await published()).sort().reverse());
  await sort.selectOption('oldest');
  expect(await published()).toEqual((await published()).sort());
  await expect(page).toHaveURL(/\?sort=oldest$/);
  await sort.selectOption('title');
  const byTitle = await titles(page);
  expect(byTitle).toEqual([...byTitle].sort((a, b) => a.localeCompare(b, 'en')));
  await page.reload();
  expect(await titles(page)).toEqual(byTitle);
  await expect(sort).toHaveValue('title');
});

test('the order is the same without and with scripts', async ({ page, browser, siteAddress }) => {
  await page.goto('papers/');
  const plain = await browser.newPage({ javaScriptEnabled: false, baseURL: siteAddress });
  await plain.goto('papers/');
  const listed = await plain.locator('paper-filter [data-list] > li p:first-child a').allTextContents();
  await plain.close();
  expect(await titles(page)).toEqual(listed);
});

test('a shared address shows what its sender saw', async ({ page, browser, siteAddress }) => {
  await page.goto('papers/');
  await page.getByLabel('Section').selectOption('capability-debate');
  await page.getByLabel('Algorithm').selectOption('grpo');
  await page.getByRole('searchbox').fill('math');
  await page.getByLabel('Sort by').selectOption('oldest');
  const sent = await titles(page);
  expect(sent.length).toBeGreaterThan(0);
  const other = await browser.newPage({ baseURL: siteAddress });
  await other.goto(page.url());
  expect(await titles(other)).toEqual(sent);
  await expect(other.getByLabel('Section')).toHaveValue('capability-debate');
  await expect(other.getByLabel('Algorithm')).toHaveValue('grpo');
  await expect(other.getByRole('searchbox')).toHaveValue('math');
  await expect(status(other)).toHaveText(`${sent.length} of ${await count(page)} papers`);
  await other.close();
});

test('an address with what the survey does not know shows all papers', async ({ page }) => {
  await page.goto('papers/?section=no-such-section&color=red&sort=loudest&year=1066');
  await expect(shown(page)).toHaveCount(await count(page));
  await expect(page.getByLabel('Section')).toHaveValue('');
  await expect(page.getByLabel('Sort by')).toHaveValue('newest');
  await expect(status(page)).toHaveText(/^(\d+) of \1 papers$/);
});

test('nothing in an address can become part of the page', async ({ page }) => {
  const text = '<img src=x onerror=alert(1)>';
  await page.goto(`papers/?text=${encodeURIComponent(text)}`);
  await expect(page.getByRole('searchbox')).toHaveValue(text);
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(shown(page)).toHaveCount(0);
});

test('back from a paper finds the list as it was left, and forward too', async ({ page }) => {
  await page.goto('');
  await page.goto('papers/');
  await page.getByLabel('Section').selectOption('agents');
  const left = await titles(page);
  await shown(page).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/papers\/[a-z0-9-]+\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?section=agents$/);
  await expect(page.getByLabel('Section')).toHaveValue('agents');
  expect(await titles(page)).toEqual(left);
  // A choice is no step of its own: one step back leaves the list.
  await page.goBack();
  await expect(page).toHaveURL(/\/reward-and-reason\/$/);
  await page.goForward();
  await expect(page).toHaveURL(/\?section=agents$/);
  expect(await titles(page)).toEqual(left);
});

test('“Clear all” shows all papers and puts the reader where a new choice begins', async ({ page }) => {
  await page.goto('papers/?section=agents&sort=title&text=tool');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(shown(page)).toHaveCount(await count(page));
  await expect(page).toHaveURL(/\/papers\/$/);
  await expect(page.getByLabel('Section')).toHaveValue('');
  await expect(page.getByLabel('Sort by')).toHaveValue('newest');
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('a filter can be set, read and cleared by keyboard alone', async ({ page }) => {
  await page.goto('papers/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('pass@k');
  await expect(status(page)).toHaveText(/^[1-9]\d* of /);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?text=pass%40k$/);
  const found = await titles(page);
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Section')).toBeFocused();
  // Letters choose the value that begins with them, as in every list of choices.
  await page.keyboard.type('RLVR');
  await expect(page.getByLabel('Section')).toHaveValue('capability-debate');
  await expect(page.getByLabel('Section')).toBeFocused();
  const narrowed = await titles(page);
  expect(found).toEqual(expect.arrayContaining(narrowed));
  for (let stop = 0; stop < 8; stop++) await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Clear all' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(shown(page)).toHaveCount(await count(page));
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('the number of papers is announced to those who do not see the list change', async ({ page }) => {
  await page.goto('papers/');
  await page.evaluate(() => {
    const region = document.querySelector('[role=status]');
    Object.assign(window, { region, said: [] as string[] });
    if (region)
      new MutationObserver(() =>
        (window as unknown as { said: string[] }).said.push(region.textContent ?? ''),
      ).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  await page.getByLabel('Section').selectOption('agents');
  const said = await page.evaluate(() => {
    const { said: list, region } = window as unknown as { said: string[]; region: Element };
    return { list, same: region === document.querySelector('[role=status]') };
  });
  // The region must be the one that screen readers know; one that is put in anew is not read.
  expect(said.same).toBe(true);
  expect(said.list.at(-1)).toMatch(/^\d+ of \d+ papers$/);
});
