import { AxeBuilder } from '@axe-core/playwright';
import { expect, overflow, type Page, SIZES, test } from './support.ts';

const FIELD = 'dialog[open] input';

test.describe('the search opens over the page', () => {
  for (const key of ['/', 'Control+k', 'Meta+k'])
    test(`with ${key}`, async ({ page }) => {
      await page.goto('papers/prorl/');
      await page.keyboard.press(key);
      await expect(page.locator(FIELD)).toBeFocused();
    });

  test('from its link, and Escape goes back to it', async ({ page }) => {
    await page.goto('');
    await page.locator('.search-link').click();
    await expect(page.locator(FIELD)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toBeHidden();
    await expect(page.locator('.search-link')).toBeFocused();
  });

  test('and one Escape closes it, whatever stands in the field', async ({ page }) => {
    await open(page, 'entropy');
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toBeHidden();
  });

  test('and closes with its button and with a click beside it', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(page.locator('dialog')).toBeHidden();
    await page.keyboard.press('/');
    await expect(page.locator(FIELD)).toBeFocused();
    await page.mouse.click(5, 400);
    await expect(page.locator('dialog')).toBeHidden();
  });

  test('but not while one types a slash into a field', async ({ page }) => {
    await page.goto('papers/');
    await page.locator('paper-filter input[type=search]').fill('');
    await page.locator('paper-filter input[type=search]').press('/');
    await expect(page.locator('dialog')).toHaveCount(0);
    await expect(page.locator('paper-filter input[type=search]')).toHaveValue('/');
  });

  test('on a phone it fills the screen and nothing is cut off', async ({ page }) => {
    await page.setViewportSize(SIZES.phone);
    await open(page, 'reward');
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    const box = await page.locator('dialog').boundingBox();
    expect(box).toMatchObject({ x: 0, y: 0, width: SIZES.phone.width, height: SIZES.phone.height });
  });
});

test.describe('what is found', () => {
  test('is told apart by type, a term of that name first', async ({ page }) => {
    await open(page, 'entropy collapse');
    const headings = page.locator('dialog .found h3');
    await expect(headings).toHaveText([
      /^Terms \d+$/,
      /^Papers \d+$/,
      /^Questions \d+$/,
      /^Sections and topics \d+$/,
    ]);
    await expect(page.locator('dialog .hit-title').first()).toHaveText('Entropy collapse');
    await expect(page.locator('dialog .hit-title').first()).toHaveAttribute(
      'href',
      /\/glossary\/\?.*#entropy-collapse$/,
    );
  });

  test('has its words marked, and its number said', async ({ page }) => {
    await open(page, 'entropy collapse');
    await expect(page.locator('dialog [data-type=paper] mark').first()).toHaveText(/entropy|collapse/i);
    await expect(page.locator('dialog [role=status]')).toHaveText(
      /^\d+ terms, \d+ papers, \d+ questions and \d+ sections and topics found\.$/,
    );
  });

  test('leads to the passage, where its words are marked and the address is that of the passage', async ({
    page,
  }) => {
    await open(page, 'outcome reward process supervision');
    const passage = page.locator('dialog [data-type=paper] .hit-passages a').first();
    const anchor = (await passage.getAttribute('href'))?.split('#')[1] ?? '';
    await passage.click();
    await page.waitForURL(/\/papers\/[^?]+#/);
    expect(new URL(page.url()).search).toBe('');
    expect(new URL(page.url()).hash).toBe(`#${anchor}`);
    await expect(page.locator(`#${anchor}`)).toBeInViewport();
    const marked = () => page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
    expect((await marked()).join(' ')).toMatch(/reward/i);
    await page.keyboard.press('Escape');
    expect(await marked()).toEqual([]);
  });

  test('can be seen whole, type by type', async ({ page }) => {
    await open(page, 'entropy collapse');
    const link = page.locator('dialog [data-type=term] .more');
    const [, count] = /^All (\d+) terms$/.exec((await link.textContent()) ?? '') ?? [];
    await link.click();
    await expect(page).toHaveURL(/\/search\/\?q=entropy\+collapse&type=term$/);
    await expect(page.locator('.search-status')).toHaveText(`${count} terms found.`);
  });

  test('is found by words of the same meaning', async ({ page }) => {
    await open(page, 'vision-language model hallucinates');
    await expect(page.locator('dialog .hit').first()).toBeVisible();
    await open(page, 'MLLM');
    await expect(page.locator('dialog [data-type=term] .hit-title').first()).toHaveText(
      /Vision-language models/,
    );
  });

  for (const [typed, spelled] of [
    ['mid training', 'mid-training'],
    ['midtraining', 'mid-training'],
  ])
    test(`is the same for “${typed}” as for “${spelled}”`, async ({ page }) => {
      await open(page, spelled);
      const expected = await page.locator('dialog .hit-title').first().textContent();
      await open(page, typed);
      await expect(page.locator('dialog .hit-title').first()).toHaveText(expected ?? '');
    });

  test('answers a misspelled word with the nearest one, and says so', async ({ page }) => {
    await open(page, 'entropy colapse');
    await expect(page.locator('dialog .search-note')).toHaveText(
      'Results for entropy collapse. No entry holds colapse. ',
    );
    await expect(page.locator('dialog .hit-title').first()).toHaveText('Entropy collapse');
  });

  test('says which words a paper does not hold', async ({ page }) => {
    await open(page, 'spurious rewards for medical drones');
    await expect(page.locator('dialog .hit-missing').first()).toContainText('Not here: ');
  });

  test('where it is nothing, gives way to questions and topics', async ({ page }) => {
    await open(page, 'xylophone');
    await expect(page.locator('dialog .nothing')).toContainText(
      'No entry holds xylophone or anything like it.',
    );
    expect(await page.locator('dialog .nothing a').count()).toBeGreaterThanOrEqual(5);
    await page.locator('dialog .nothing a').first().click();
    await expect(page.locator('main h1')).toBeVisible();
  });

  test('for an arXiv id that the survey lacks is said to be missing', async ({ page }) => {
    await open(page, 'https://arxiv.org/abs/2401.00001v2');
    await expect(page.locator('dialog .nothing')).toContainText(
      'The survey has no entry for arXiv 2401.00001',
    );
  });
});

test.describe('Enter goes straight to the paper', () => {
  for (const [what, query] of [
    ['an arXiv id', '2505.24864'],
    ['an address of arXiv', 'https://arxiv.org/pdf/2505.24864v2'],
    ['a slug', 'prorl'],
    ['the name that it introduces', 'Nemotron-Research-Reasoning-Qwen-1.5B'],
    ['an author', 'Mingjie Liu'],
  ])
    test(`for ${what}`, async ({ page }) => {
      await open(page, query);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/papers\/prorl\/$/);
    });

  test('and for anything else to all results', async ({ page }) => {
    await open(page, 'entropy bonus');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=entropy\+bonus$/);
    await expect(page.locator('.hit').first()).toBeVisible();
  });
});

test.describe('by keyboard', () => {
  test('arrows, Home and End go through the results, and typing goes on in the field', async ({ page }) => {
    await open(page, 'process reward');
    await settled(page);
    const links = page.locator('dialog [data-results] a');
    const count = await links.count();
    await page.keyboard.press('ArrowDown');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('End');
    await expect(links.nth(count - 1)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(links.nth(count - 1)).toBeFocused();
    await page.keyboard.press('Home');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(page.locator(FIELD)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('s');
    await expect(page.locator(FIELD)).toHaveValue('process rewards');
  });

  test('Enter follows the result that has the focus', async ({ page }) => {
    await open(page, 'GSPO');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/(?:papers\/luspo\/|glossary\/#gspo)/);
  });

  test('Home and End move in the text while the field has the focus', async ({ page }) => {
    await open(page, 'reward');
    await page.keyboard.press('Home');
    await page.keyboard.type('spurious ');
    await expect(page.locator(FIELD)).toHaveValue('spurious reward');
  });
});

test.describe('what stays on the device', () => {
  test('are the last searches that led somewhere, until they are forgotten', async ({ page }) => {
    await open(page, 'backtracking');
    await page.locator('dialog .hit-title').first().click();
    await page.waitForURL(/papers|glossary|questions/);
    await open(page);
    await expect(page.locator('dialog .recent li')).toHaveText(['backtracking']);
    await page.getByRole('button', { name: 'Clear recent searches' }).click();
    await expect(page.locator('dialog .recent')).toHaveCount(0);
    await open(page);
    await expect(page.locator('dialog .recent')).toHaveCount(0);
  });
});

test.describe('bad input', () => {
  for (const [what, query, finds] of [
    ['only blanks', '   ', 'start'],
    ['emoji', '🤖🎉', 'nothing'],
    ['text from right to left', 'تعلم معزز', 'nothing'],
    ['HTML', '<img src=x onerror=alert(1)><script>alert(2)</script>', 'any'],
    ['signs of regular expressions', '.*+?^$ {}()|[]\\', 'nothing'],
    ['quotes', '"process reward" \'model\'', 'results'],
    ['an open quote', '"entropy', 'results'],
    ['only function words', 'what is the of and', 'any'],
    ['a single letter', 'k', 'any'],
    ['10,000 characters', 'reward '.repeat(1430), 'results'],
  ] as const)
    test(`${what}: no error, nothing injected, a sensible answer`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('dialog', (dialog) => errors.push(dialog.message()));
      await open(page);
      await page.locator(FIELD).fill(query);
      const shown = {
        start: '.search-note',
        nothing: '.nothing',
        results: '.hit-title',
        any: '.hit-title, .nothing',
      }[finds];
      await expect(page.locator('dialog').locator(shown).first()).toBeVisible();
      expect(await page.locator('dialog :is(img, script)').count()).toBe(0);
      expect(errors).toEqual([]);
    });

  test('a query that answers late is not shown over a later one', async ({ page }) => {
    await open(page, 'reward');
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/pf_index/, async (route) => {
      await held;
      await route.continue();
    });
    await page.locator(FIELD).fill('distillation');
    await page.waitForTimeout(100);
    await page.locator(FIELD).fill('reward');
    await expect(page.locator('dialog [data-results]')).toHaveAttribute('data-answers', 'reward');
    release();
    await page.waitForTimeout(300);
    await expect(page.locator('dialog [data-results]')).toHaveAttribute('data-answers', 'reward');
  });
});

test.describe('the page of all results', () => {
  test('shows what its address says', async ({ page }) => {
    await page.goto('search/?q=reward&type=paper&section=efficiency&sort=oldest');
    await expect(page.locator('#search-field')).toHaveValue('reward');
    await expect(page.locator('input[name=section][value=efficiency]')).toBeChecked();
    await expect(page.locator('.found')).toHaveCount(1);
    await settled(page);
    const bylines = await page.locator('.hit-byline').allTextContents();
    expect(bylines.every((byline) => byline.endsWith('Efficiency'))).toBe(true);
    const years = bylines.map((byline) => Number(/\d{4}/.exec(byline)?.[0]));
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });

  test('counts what each filter would show, puts the choice into the address, and takes it back', async ({
    page,
  }) => {
    await page.goto('search/?q=reward&type=paper');
    const choice = page.locator('li', { has: page.locator('input[name=section][value=agents]') });
    await expect(choice.locator('[data-count]')).not.toHaveText('');
    await expect(page.locator('.hit-title').first()).toBeVisible();
    const count = await choice.locator('[data-count]').textContent();
    await choice.locator('input').check();
    await expect(page.locator('.search-status')).toHaveText(`${count} papers found.`);
    await expect(page).toHaveURL(/section=agents/);
    await page.reload();
    await expect(page.locator('.search-status')).toHaveText(`${count} papers found.`);
    await page.goBack();
    await expect(page).not.toHaveURL(/section=agents/);
    await expect(choice.locator('input')).not.toBeChecked();
  });

  test('goes back to the query before', async ({ page }) => {
    await page.goto('search/?q=reward');
    await expect(page.locator('.hit-title').first()).toBeVisible();
    await page.locator('#search-field').fill('entropy');
    await expect(page).toHaveURL(/q=entropy$/);
    await page.goBack();
    await expect(page.locator('#search-field')).toHaveValue('reward');
    await expect(page.locator('[data-results]')).toHaveAttribute('data-answers', 'reward');
  });

  test('without words shows the papers that have the chosen values', async ({ page }) => {
    await page.goto('search/?benchmark=alfworld&type=paper');
    await expect(page.locator('.search-status')).toHaveText(/^\d papers found\.$/);
  });

  test('shows more, and goes on from the first new result', async ({ page }) => {
    await page.goto('search/?q=reward&type=paper');
    await settled(page);
    await expect(page.locator('.hit')).toHaveCount(10);
    await page.getByRole('button', { name: 'Show 10 more' }).click();
    await expect(page.locator('.hit')).toHaveCount(20);
    await expect(page.locator('.hit-title').nth(10)).toBeFocused();
  });

  test('says where filters leave nothing, and clears them', async ({ page }) => {
    await page.goto('search/?q=gspo&type=paper&benchmark=alfworld');
    await expect(page.locator('.nothing')).toHaveText(
      'No result for gspo has all of the chosen filters. Clear all filters',
    );
    await page.locator('.nothing').getByRole('button', { name: 'Clear all filters' }).click();
    await expect(page.locator('.hit-title').first()).toBeVisible();
    await expect(page).toHaveURL(/\?q=gspo$/);
  });

  test('takes a slash to its own field', async ({ page }) => {
    await page.goto('search/?q=gspo');
    await expect(page.locator('.hit-title').first()).toBeVisible();
    await page.keyboard.press('/');
    await expect(page.locator('#search-field')).toBeFocused();
    await expect(page.locator('dialog')).toHaveCount(0);
  });
});

test.describe('when it fails', () => {
  test('because WebAssembly is blocked, it says so and names ways on', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, 'WebAssembly'));
    await page.goto('');
    await page.keyboard.press('/');
    await expect(page.locator('dialog [role=alert]')).toContainText('does not let the page run WebAssembly');
    await page.getByRole('link', { name: 'all papers with filters' }).click();
    await expect(page).toHaveURL(/\/papers\/$/);
  });

  for (const [what, missing] of [
    ['the runtime', /pagefind\.js/],
    ['the WebAssembly', /wasm\./],
    ['the list of the index', /pf_meta/],
    ['our own data', /start\.json/],
  ] as const)
    test(`because ${what} is missing, it says so`, async ({ page }) => {
      await page.route(missing, (route) => route.fulfill({ status: 404, body: 'gone' }));
      await page.goto('');
      await page.keyboard.press('/');
      await expect(page.locator('dialog [role=alert]')).toContainText('a part of it is missing');
      await expect(page.locator('dialog [role=alert] a')).toHaveCount(4);
    });

  test('because a part of the index is missing, it does not claim that nothing was found', async ({
    page,
  }) => {
    await open(page, 'reward');
    await page.route(/pf_index/, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.locator(FIELD).fill('distillation');
    await expect(page.locator('dialog [role=alert]')).toContainText('a part of it is missing');
  });

  test('because the device went offline, it goes on when that is over', async ({ page, context }) => {
    await open(page, 'reward');
    await settled(page);
    await context.setOffline(true);
    await page.locator(FIELD).fill('distillation teacher');
    await expect(page.locator('dialog [role=alert]')).toContainText('the device may be offline');
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('dialog .hit-title').first()).toBeVisible();
  });

  test('because one result cannot be loaded, the others are shown', async ({ page }) => {
    let first = true;
    await page.route(/pf_fragment/, (route) => {
      const abort = first;
      first = false;
      return abort ? route.abort() : route.continue();
    });
    await open(page);
    await page.locator(FIELD).fill('credit assignment');
    await expect(page.locator('dialog .not-loaded')).toHaveText('This result could not be loaded. Try again');
    await expect(page.locator('dialog .hit-title').first()).toBeVisible();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('dialog .not-loaded')).toHaveCount(0);
    await expect(page.locator('dialog .hit-title').first()).toBeVisible();
  });

  test('because the script of the dialog is missing, the link leads to the page', async ({ page }) => {
    await page.route(/searchDialog/, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.goto('');
    await page.locator('.search-link').click();
    await expect(page).toHaveURL(/\/search\/$/);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to a page that names other ways', async ({ page }) => {
    await page.goto('');
    await page.locator('.search-link').click();
    await expect(page.getByText('The search needs JavaScript.')).toBeVisible();
    await expect(page.locator('#search-field')).toBeHidden();
    await page.getByRole('link', { name: 'all papers', exact: true }).click();
    await expect(page.locator('.papers li').first()).toBeVisible();
  });
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, viewport: SIZES.phone });

  test('a result opens at a touch', async ({ page }) => {
    await page.goto('');
    await page.locator('.search-link').tap();
    await page.locator(FIELD).fill('ProRL');
    await page.locator('dialog [data-type=paper] .hit-title').first().tap();
    await expect(page).toHaveURL(/\/papers\//);
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in the ${colorScheme} theme everyone can use`, () => {
    test.use({ colorScheme });

    for (const [what, query] of [
      ['empty', ''],
      ['with results', 'process reward'],
      ['with a corrected word', 'entropy colapse'],
      ['with none', 'xylophone'],
    ] as const)
      test(`the dialog ${what}`, async ({ page }) => {
        await open(page, query);
        if (query !== 'xylophone' && query !== '') await settled(page);
        expect(await violations(page, 'dialog')).toEqual([]);
      });

    for (const [what, address] of [
      ['with results', 'search/?q=process+reward&section=agents'],
      ['with none', 'search/?q=xylophone'],
    ] as const)
      test(`the page ${what}`, async ({ page }) => {
        await page.goto(address);
        await expect(page.locator('.hit-title, .nothing').first()).toBeVisible();
        await settled(page);
        await page.locator('.search-filters details').evaluateAll((all) => {
          for (const details of all) (details as HTMLDetailsElement).open = true;
        });
        expect(await violations(page, 'html')).toEqual([]);
      });
  });

/** Opens the dialog on a paper's page and types a query; waits for its answer. */
async function open(page: Page, query = ''): Promise<void> {
  await page.goto('papers/oreal/');
  await page.keyboard.press('/');
  await expect(page.locator(FIELD)).toBeFocused();
  if (query === '') return;
  await page.locator(FIELD).fill(query);
  await expect(page.locator('dialog [data-results]')).toHaveAttribute('data-answers', query);
}

/** Waits until all results that are shown have been read. */
const settled = (page: Page) => expect(page.locator('.hit.pending')).toHaveCount(0);

async function violations(page: Page, part: string): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .include(part)
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target}: ${failureSummary}`),
  );
}
