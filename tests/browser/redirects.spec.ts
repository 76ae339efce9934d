import { type RunningServer, serveSite } from '../../scripts/lib/serveSite.ts';
import { MOVED_SITE } from '../../scripts/lib/testSites.ts';
import { expect, type Page, test } from './support.ts';

let server: RunningServer;
test.beforeAll(async () => {
  server = await serveSite(MOVED_SITE.folder, MOVED_SITE.base, 0);
});
test.afterAll(() => server.close());

/** Old addresses of the small survey after its renames, and where a reader with scripts arrives. */
const MOVED = [
  { what: 'a paper', old: 'papers/limit/', arrives: 'papers/bound/' },
  { what: 'a paper with a query', old: 'papers/limit/?find=base+model', arrives: 'papers/bound/' },
  { what: 'a part of a paper', old: 'papers/limit/?a=b#findings', arrives: 'papers/bound/?a=b#findings' },
  {
    what: 'a result with another id',
    old: 'papers/limit/#result-math-large-k',
    arrives: 'papers/bound/#result-many-answers',
  },
  {
    what: 'evidence on a renamed question',
    old: 'papers/limit/#on-boundary',
    arrives: 'papers/bound/#on-edge',
  },
  { what: 'a position', old: 'questions/boundary/#expands', arrives: 'questions/edge/#expands' },
  { what: 'evidence of a renamed paper', old: 'questions/boundary/#limit', arrives: 'questions/edge/#bound' },
  { what: 'a page that is a topic now', old: 'questions/collapse/?a=b', arrives: 'training/?a=b#stability' },
  { what: 'a part of another page now', old: 'debate/?a=b#clipping', arrives: 'training/?a=b#stability' },
] as const;

for (const { what, old, arrives } of MOVED)
  test(`the old address of ${what} leads to the new one`, async ({ page }) => {
    const complaints = listen(page);
    await page.goto(server.address + old);
    await expect(page).toHaveURL(server.address + arrives);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (arrives.includes('#')) await expect(page.locator(':target')).toBeInViewport();
    expect(complaints).toEqual([]);
  });

/** Old anchors on pages that are still there, and what they stand in now. */
const ANCHORS = [
  { old: 'glossary/#pass-at-k', part: '#coverage' },
  { old: 'debate/#table-claims-limit', part: '#table-claims-bound' },
  { old: 'papers/prolonged/#on-boundary', part: '#on-edge' },
  { old: 'papers/clip/#result-range', part: '#findings' },
];

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled, contextOptions: { reducedMotion: 'reduce' } });

    for (const { old, part } of ANCHORS)
      test(`the old address ${old} arrives at ${part} and marks it`, async ({ page }) => {
        const [path = ''] = old.split('#');
        await page.goto(server.address + path);
        const item = page.locator(part);
        const heading = item.locator('h2').first();
        const backgrounds = async () => [await backgroundOf(item), await backgroundOf(heading)];
        const before = await backgrounds();
        await page.goto('about:blank');
        await page.goto(server.address + old);
        await expect(item).toBeInViewport();
        expect(await backgrounds()).not.toEqual(before);
      });
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const [old, arrives] of [
    ['papers/limit/?a=b#findings', 'papers/bound/'],
    ['questions/boundary/#limit', 'questions/edge/'],
    ['questions/collapse/', 'training/#stability'],
  ])
    test(`the old page ${old} leads to the new one`, async ({ page }) => {
      await page.goto(server.address + old);
      await expect(page).toHaveURL(new RegExp(`^${server.address}${arrives}(?:#findings|#limit)?$`));
      await expect(page.locator('.site-menu, nav').first()).toBeAttached();
    });

  test('a part that is on another page now is a link away', async ({ page }) => {
    await page.goto(`${server.address}debate/#clipping`);
    const link = page.locator(':target').getByRole('link');
    await expect(link).toBeInViewport();
    await link.click();
    await expect(page).toHaveURL(`${server.address}training/#stability`);
  });
});

test('“back” leads to where one came from, not to the old page', async ({ page }) => {
  await page.goto(`${server.address}about/`);
  await page.evaluate((address) => location.assign(address), `${server.address}papers/limit/`);
  await expect(page).toHaveURL(`${server.address}papers/bound/`);
  await page.goBack();
  await expect(page).toHaveURL(`${server.address}about/`);
});

test('an old page says where it leads, should nothing lead on', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(`${server.address}papers/limit/`);
  await expect(page.getByRole('heading', { name: 'This page has moved' })).toBeVisible();
  await page.getByRole('link', { name: '/papers/bound/' }).click();
  await expect(page).toHaveURL(`${server.address}papers/bound/`);
});

const backgroundOf = (locator: ReturnType<Page['locator']>) =>
  locator.evaluateAll((elements) =>
    elements.map((element) => getComputedStyle(element).backgroundColor).join(),
  );

/** Collects what the browser complains about: violations of the policy and errors of scripts. */
function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
  });
  return heard;
}
