import { readFileSync } from 'node:fs';
import { parse } from '@retorquere/bibtex-parser';
import { expect, isEasyToHit, overflow, type Page, SIZES, settle, test } from './support.ts';
import { COLOR_RULES, TAGS, violations } from './violations.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: SIZES.desktop });

const dialog = (page: Page) => page.getByRole('dialog');
const text = (page: Page) => page.locator('dialog textarea');
const status = (page: Page) => dialog(page).getByRole('status');
const form = (page: Page, name: string) => dialog(page).getByRole('radio', { name, exact: true });

/** The citation of a paper that stands on its page. */
const citation = (page: Page) => page.locator('#cite');

/** The citation that is shown, once all of it is there. */
async function shown(page: Page): Promise<string> {
  await expect(text(page)).not.toHaveValue('');
  return text(page).inputValue();
}

/** Opens the dialog of a part from its mark, with the mouse. */
async function citePart(page: Page, path: string, anchor: string): Promise<void> {
  await page.goto(path);
  await page.locator(`a.anchor[href="#${anchor}"]`).first().click();
  await page.getByRole('button', { name: 'Cite this' }).click();
  await shown(page);
}

/** The quotation that is shown, in its lines. */
async function quotation(page: Page): Promise<string[]> {
  await form(page, 'Quotation').check();
  await expect(text(page)).toHaveValue(/^The survey /);
  return (await text(page).inputValue()).split('\n');
}

/** Presses a button that saves a file. @returns its name and what it holds */
async function download(page: Page): Promise<{ name: string; content: string }> {
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download' }).click(),
  ]);
  return { name: saved.suggestedFilename(), content: readFileSync(await saved.path(), 'utf8') };
}

/** Titles of the entries of a BibTeX file, in its order. */
const keysOf = (bibtex: string) => parse(bibtex).entries.map(({ key }) => key);

/** The key of a paper, as the site gives it. */
async function keyOf(page: Page, slug: string): Promise<string> {
  const response = await page.request.get(`papers/${slug}/citation.json`);
  return ((await response.json()) as [{ id: string }])[0].id;
}

test.describe('a paper', () => {
  test('is cited in every form, to copy and to save', async ({ page }) => {
    await page.goto('papers/prorl/');
    await page.getByRole('link', { name: 'Cite this paper' }).click();
    await expect(dialog(page)).toHaveAccessibleName('Cite this paper');
    const key = await keyOf(page, 'prorl');
    const starts = { BibTeX: `@misc{${key},`, RIS: 'TY  - ', 'CSL-JSON': '[', Text: /\w/ };
    const endings = { BibTeX: 'bib', RIS: 'ris', 'CSL-JSON': 'json', Text: 'txt' };
    for (const name of ['BibTeX', 'RIS', 'CSL-JSON', 'Text'] as const) {
      await form(page, name).check();
      const citation = await shown(page);
      expect(citation).toMatch(starts[name] instanceof RegExp ? starts[name] : /^/);
      if (typeof starts[name] === 'string') expect(citation.startsWith(starts[name])).toBe(true);
      expect(citation).toContain('ProRL');
      await page.getByRole('button', { name: 'Copy' }).click();
      await expect(status(page)).toHaveText('Copied');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation);
      expect(await download(page)).toEqual({ name: `${key}.${endings[name]}`, content: citation });
      await expect(status(page)).toHaveText(`Saved as ${key}.${endings[name]}`);
    }
  });

  test('is cited over its page alone: the page shows the citation where no script does', async ({ page }) => {
    await page.goto('papers/prorl/');
    await expect(citation(page)).toBeHidden();
    await page.getByRole('link', { name: 'Cite this paper' }).click();
    await shown(page);
    await expect(citation(page)).toBeHidden();
    await expect(page).toHaveURL(/\/papers\/prorl\/$/);
  });

  test('is cited as CSL-JSON without what only our pages need', async ({ page }) => {
    await page.goto('papers/prorl/');
    await page.locator('[data-cite=paper]').click();
    await form(page, 'CSL-JSON').check();
    const items = JSON.parse(await shown(page));
    expect(items).toHaveLength(1);
    expect(items[0]).toHaveProperty('title');
    expect(items[0]).not.toHaveProperty('custom');
  });

  test('and its entry in the survey are told apart', async ({ page }) => {
    await page.goto('papers/prorl/');
    await page.locator('[data-cite=paper]').click();
    await form(page, 'its entry in this survey').check();
    await expect(dialog(page)).toHaveAccessibleName('Cite its entry in this survey');
    await expect(text(page)).toHaveValue(/^@misc\{reward-and-reason:papers\/prorl,\n/);
    await expect(text(page)).toHaveValue(/title = \{\{Entry on “ProRL: /);
    await form(page, 'Text').check();
    await expect(text(page)).toHaveValue(/^Reward & Reason contributors\. “Entry on ‘ProRL: /);
    await form(page, 'this paper').check();
    await expect(text(page)).toHaveValue(/^(?!Reward)/);
  });

  test('is cited by keyboard alone', async ({ page }) => {
    await page.goto('papers/prorl/');
    const link = page.locator('[data-cite=paper]');
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(form(page, 'BibTeX')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(form(page, 'RIS')).toBeChecked();
    await expect(text(page)).toHaveValue(/^TY {2}- /);
    await page.keyboard.press('Tab');
    await expect(text(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Copy' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^TY {2}- /);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(link).toBeFocused();
  });
});

test.describe('the dialog', () => {
  test('begins with the form that was chosen last in this visit', async ({ page }) => {
    await page.goto('papers/prorl/');
    await page.locator('[data-cite=paper]').click();
    await expect(form(page, 'BibTeX')).toBeChecked();
    await form(page, 'Text').check();
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(dialog(page)).toHaveCount(0);
    await page.goto('papers/one-shot-rlvr/');
    await page.locator('[data-cite=paper]').click();
    await expect(form(page, 'Text')).toBeChecked();
  });

  test('has no part that screen readers take for the head of the page', async ({ page }) => {
    await page.goto('papers/prorl/');
    await page.locator('[data-cite=paper]').click();
    await expect(dialog(page).getByRole('button', { name: 'Close' })).toBeVisible();
    await expect(dialog(page).getByRole('banner')).toHaveCount(0);
  });

  test('closes with a press beside it', async ({ page }) => {
    await page.goto('questions/boundary/');
    await page.locator('[data-cite=page]').click();
    await shown(page);
    await page.mouse.click(5, 400);
    await expect(dialog(page)).toHaveCount(0);
  });

  test('selects its text where the browser refuses to copy', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
    });
    await page.goto('papers/prorl/');
    await page.locator('[data-cite=paper]').click();
    const citation = await shown(page);
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect(status(page)).toHaveText(
      'The browser does not let this page copy. The text is selected: copy it with your keyboard or menu.',
    );
    await expect(text(page)).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(citation);
  });

  test('works where the browser keeps nothing', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
    });
    await page.goto('papers/prorl/');
    await page.locator('[data-cite=paper]').click();
    await form(page, 'RIS').check();
    await expect(text(page)).toHaveValue(/^TY/);
    expect(errors).toEqual([]);
  });
});

test.describe('a page of the survey', () => {
  for (const [path, key] of [
    ['capability-debate/', 'reward-and-reason:capability-debate'],
    ['questions/boundary/', 'reward-and-reason:questions/boundary'],
    ['glossary/', 'reward-and-reason:glossary'],
    ['papers/', 'reward-and-reason:papers'],
    ['about/', 'reward-and-reason:about'],
  ] as const)
    test(`/${path} is cited with its title, address and version`, async ({ page }) => {
      await page.goto(path);
      const title = ((await page.locator('h1').textContent()) ?? '').trim();
      await page.getByRole('link', { name: 'Cite this page' }).click();
      await expect(dialog(page)).toHaveAccessibleName('Cite this page');
      const address = `https://survey.example/reward-and-reason/${path}`;
      const citation = await shown(page);
      expect(citation).toContain(`“${title}`);
      expect(citation).toContain('Reward & Reason, version of ');
      expect(citation.endsWith(` ${address}`)).toBe(true);
      await form(page, 'Markdown').check();
      expect(await shown(page)).toContain(`](${address}). *Reward \\& Reason*, version of `);
      await form(page, 'BibTeX').check();
      const [entry] = parse(await shown(page), { sentenceCase: false }).entries;
      expect(entry?.key).toBe(key);
      expect(entry?.fields.url).toBe(address);
      expect((await download(page)).name).toBe(`${key.replace(/[:/]/g, '-')}.bib`);
    });
});

test('a row is cited with its table, since a paper has rows in several', async ({ page }) => {
  await citePart(page, 'capability-debate/', 'table-before-rl-regft');
  const table = await page.locator('#table-before-rl h3').textContent();
  const title = (table ?? '').replace('#', '').trim();
  expect(title).not.toBe('');
  expect(await shown(page)).toContain(`“Row of ReGFT in the table ‘${title},’” in “RLVR capability debate.”`);
});

test.describe('a claim', () => {
  const PUBLISHED = 'https://survey.example/reward-and-reason/';
  const VERSION = 'version of \\d+ \\w+ \\d{4}(?: \\(commit [0-9a-f]{7}\\))?';

  /** What stands on the page in a part of an item. */
  const words = async (page: Page, selector: string) =>
    ((await page.locator(selector).first().textContent()) ?? '').replace(/\s+/g, ' ').trim();

  /** The last line of a quotation from an address. */
  const source = (path: string) =>
    new RegExp(`^In the survey’s own words, from the paper’s abstract; ${VERSION}\\. ${PUBLISHED}${path}$`);

  test('of evidence is quoted with its paper, conditions, standing and address', async ({ page }) => {
    await citePart(page, 'papers/prorl/', 'on-boundary');
    await expect(form(page, 'Text')).toBeChecked();
    const [who, finding, conditions, standing, where, ...rest] = await quotation(page);
    expect(rest).toEqual([]);
    expect(who).toBe(
      'The survey Reward & Reason on Liu et al. (2025), “ProRL: Prolonged Reinforcement Learning Expands Reasoning Boundaries in Large Language Models,” arXiv:2505.24864:',
    );
    const item = '#on-boundary';
    expect(finding).toBe(`“${await words(page, `${item} .position + p`)}”`);
    expect(conditions).toBe((await words(page, `${item} .when`)).replace('Conditions', 'Conditions:'));
    const position = await words(page, `${item} .position`);
    expect(standing).toBe(
      `Counted there as direct evidence for “${position}” on “${await words(page, `${item} .about a`)}”`,
    );
    expect(where).toMatch(source('papers/prorl/#on-boundary'));
    await page.getByRole('button', { name: 'Copy' }).click();
    await expect(status(page)).toHaveText('Copied');
    const content = await text(page).inputValue();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(content);
    expect(await download(page)).toEqual({
      name: 'reward-and-reason-papers-prorl-on-boundary-quotation.txt',
      content,
    });
  });

  test('that is only assumed is not quoted as evidence', async ({ page }) => {
    await citePart(page, 'papers/luffy/', 'on-boundary');
    const lines = await quotation(page);
    expect(lines.at(-2)).toMatch(
      /^Not counted there as evidence, since the paper assumes “[^”]+” on “[^”]+\?”$/,
    );
  });

  test('of evidence says nothing of other papers, gives figures as printed and what is open about them', async ({
    page,
  }) => {
    await citePart(page, 'papers/med-r3/', 'on-difficulty');
    const [, , facts = ''] = await quotation(page);
    const open = '\\(relative or points not stated\\)';
    expect(facts).toMatch(
      new RegExp(`^Conditions: .+\\. Figures as printed: 3\\.93% ${open}; 13\\.53% ${open}\\.$`),
    );
  });

  test('of a result is quoted with its figure and all that is said of it', async ({ page }) => {
    const anchor = 'result-math500-one-example';
    await citePart(page, 'papers/one-shot-rlvr/', anchor);
    const [who, finding, facts, where, ...rest] = await quotation(page);
    expect(rest).toEqual([]);
    expect(who).toContain('arXiv:2504.20571:');
    expect(finding).toBe(`“${await words(page, `#${anchor} div > p`)}”`);
    expect(facts).toMatch(
      /^Figures as printed: from 36\.0% to 73\.6%\. Metric: .+\. Measured on: .+\. Setting: .+\. Compared with: .+\.$/,
    );
    expect(where).toMatch(source(`papers/one-shot-rlvr/#${anchor}`));
  });

  test('on the page of a question is quoted by keyboard alone, with the paper to cite beside it', async ({
    page,
  }) => {
    await page.goto('questions/boundary/');
    const mark = page.locator('a.anchor[href="#prorl"]');
    await mark.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Cite this' })).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(form(page, 'Text')).toBeFocused();
    for (const name of ['Markdown', 'BibTeX', 'Quotation']) {
      await page.keyboard.press('ArrowRight');
      await expect(form(page, name)).toBeChecked();
    }
    await expect(text(page)).toHaveValue(/^The survey Reward & Reason on Liu et al\. \(2025\), “ProRL: /);
    const lines = (await text(page).inputValue()).split('\n');
    expect(lines.at(-2)).toBe(
      `Counted there as direct evidence for “It extends” on “${await words(page, 'h1')}”`,
    );
    expect(lines.at(-1)).toMatch(source('questions/boundary/#prorl'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(lines.join('\n'));
    await form(page, 'this paper').check();
    await expect(text(page)).toHaveValue(/^@misc\{liu2025prorl,/);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(mark).toBeFocused();
  });

  for (const [what, path, anchor] of [
    ['a heading', 'papers/prorl/', 'findings'],
    ['all results', 'papers/one-shot-rlvr/', 'results'],
    ['a position', 'questions/boundary/', 'expands'],
    ['a term', 'glossary/', 'pass-at-k'],
    ['a row of a table', 'capability-debate/', 'table-before-rl-ton'],
  ] as const)
    test(`is not quoted where ${what} is cited`, async ({ page }) => {
      await citePart(page, path, anchor);
      await expect(form(page, 'BibTeX')).toBeVisible();
      await expect(form(page, 'Quotation')).toHaveCount(0);
    });

  test('is not quoted without its paper, which can be tried again', async ({ page }) => {
    const url = /papers\/prorl\/citation\.json/;
    await page.route(url, (route) => route.abort());
    await citePart(page, 'questions/boundary/', 'prorl');
    await form(page, 'Quotation').check();
    await expect(status(page)).toHaveText(/^The citation could not be loaded: /);
    await expect(text(page)).toHaveValue('');
    await page.unroute(url);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(text(page)).toHaveValue(/^The survey /);
  });
});

test('the first page cites the survey as a whole', async ({ page }) => {
  await page.goto('');
  await page.getByRole('link', { name: 'Cite this page' }).click();
  expect(await shown(page)).toMatch(
    /^Reward & Reason contributors\. “Reward & Reason: a living survey of .+\.” Version of .+ https:\/\/survey\.example\/reward-and-reason\/$/,
  );
  await form(page, 'BibTeX').check();
  const [entry] = parse(await shown(page), { sentenceCase: false }).entries;
  expect(entry?.key).toBe('reward-and-reason');
  expect(entry?.fields.title).toMatch(/^Reward & Reason: a living survey/);
});

test.describe('papers that belong together', () => {
  for (const [what, path, where, name] of [
    ['all', 'papers/', 'header', 'papers'],
    ['of a section', 'agents/', 'header', 'section-agents'],
    ['of a topic', 'agents/', '.topic-papers', /^topic-[a-z-]+$/],
    ['on a question', 'questions/boundary/', 'header', 'question-boundary'],
  ] as const)
    test(`${what} are cited in every form, with one request each`, async ({ page }) => {
      await page.goto(path);
      const link = page.locator(`main ${where} [data-cite-collection]`).first();
      const label = ((await link.textContent()) ?? '').trim();
      const [, count] = /^Cite the (\d+) papers? /.exec(label) ?? [];
      const saved = await page
        .locator(`main ${where} .cite-papers`)
        .first()
        .locator('[download]')
        .evaluateAll((links) => links.map((file) => (file as HTMLAnchorElement).download));
      const requests: string[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'fetch') requests.push(request.url());
      });
      await link.click();
      await expect(dialog(page)).toHaveAccessibleName(label);
      expect(keysOf(await shown(page))).toHaveLength(Number(count));
      await form(page, 'RIS').check();
      expect((await shown(page)).match(/^ER {2}- /gm)).toHaveLength(Number(count));
      await form(page, 'CSL-JSON').check();
      expect(JSON.parse(await shown(page))).toHaveLength(Number(count));
      await form(page, 'Text').check();
      expect((await shown(page)).trimEnd().split('\n')).toHaveLength(Number(count));
      expect(requests).toHaveLength(4);
      const { name: fileName } = await download(page);
      expect(fileName.replace(/\.txt$/, '')).toMatch(
        typeof name === 'string' ? new RegExp(`^${name}$`) : name,
      );
      expect(saved).toContain(fileName);
    });

  test('that cannot be loaded are not given in part', async ({ page }) => {
    await page.route(/agents\/papers\.bib$/, (route) => route.fulfill({ status: 404 }));
    await page.goto('agents/');
    await page.locator('header [data-cite-collection]').click();
    await expect(status(page)).toHaveText(
      'The citations could not be loaded: the site has no such file. Nothing is given in part.',
    );
    await page.unroute(/agents\/papers\.bib$/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(text(page)).toHaveValue(/^@misc/);
  });
});

test.describe('a selection', () => {
  test('of the list of papers is exported as it is filtered and ordered', async ({ page }) => {
    await page.goto('papers/?section=multimodal&sort=title');
    const slugs = await page
      .locator('paper-filter [data-list] > li:visible')
      .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['paper'] ?? ''));
    expect(slugs.length).toBeGreaterThan(5);
    await page.getByRole('button', { name: `Cite these ${slugs.length} papers` }).click();
    await expect(dialog(page)).toHaveAccessibleName(`Cite these ${slugs.length} papers`);
    const keys = await Promise.all(slugs.map((slug) => keyOf(page, slug)));
    expect(keysOf(await shown(page))).toEqual(keys);
    expect((await download(page)).name).toBe('papers-section-multimodal.bib');
    await form(page, 'CSL-JSON').check();
    expect(JSON.parse(await shown(page)).map(({ id }: { id: string }) => id)).toEqual(keys);
  });

  test('says its number as the list is filtered, and is not offered where nothing is left', async ({
    page,
  }) => {
    await page.goto('papers/');
    const button = page.locator('paper-filter [data-cite]');
    const field = page.locator('paper-filter input[type=search]');
    await expect(button).toBeHidden();
    await field.fill('entropy');
    await expect(button).toHaveText(/^Cite these \d+ papers$/);
    await field.fill('prolonged reinforcement learning expands');
    await expect(button).toHaveText('Cite this paper');
    await field.fill('no such paper at all');
    await expect(button).toBeHidden();
  });

  test('by keyboard: filtered, cited and copied', async ({ page }) => {
    await page.goto('papers/');
    await page.getByLabel('Section').focus();
    await page.keyboard.press('ArrowDown');
    const button = page.locator('paper-filter [data-cite]');
    await button.focus();
    const label = (await button.textContent()) ?? '';
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toHaveAccessibleName(label);
    await shown(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText('Copied');
    const [, count] = /these (\d+) papers/.exec(label) ?? [];
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(keysOf(copied)).toHaveLength(Number(count));
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
  });

  test('of all that a search found holds those too that are not shown', async ({ page }) => {
    await page.goto('search/?q=reasoning&type=paper');
    await settle(page);
    const count = Number(await page.locator('[data-type=paper] h2 .count').textContent());
    const first = await page
      .locator('[data-type=paper] .hit-title')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(count).toBeGreaterThan(first.length);
    await page.getByRole('button', { name: `Cite these ${count} papers` }).click();
    const keys = keysOf(await shown(page));
    expect(keys).toHaveLength(count);
    expect(new Set(keys).size).toBe(count);
    const shownKeys = await Promise.all(
      first.map((path) => keyOf(page, /papers\/([^/]+)/.exec(path)?.[1] ?? '')),
    );
    expect(keys.slice(0, first.length)).toEqual(shownKeys);
    expect((await download(page)).name).toBe('search-results.bib');
  });

  test('of a search follows the filters', async ({ page }) => {
    await page.goto('search/?q=reasoning&section=agents');
    await settle(page);
    const count = Number(await page.locator('[data-type=paper] h2 .count').textContent());
    await page.locator('[data-type=paper] [data-cite]').click();
    expect(keysOf(await shown(page))).toHaveLength(count);
  });
});

test.describe('what cannot be loaded is named, and nothing is given in part', () => {
  const FAILURES = [
    [
      'is missing',
      (page: Page, url: RegExp) => page.route(url, (route) => route.fulfill({ status: 404 })),
      'the site has no such file',
    ],
    [
      'is no citation',
      (page: Page, url: RegExp) => page.route(url, (route) => route.fulfill({ body: '[{"id":1}]' })),
      'its file cannot be read',
    ],
    [
      'does not arrive',
      (page: Page, url: RegExp) => page.route(url, (route) => route.abort()),
      'the site cannot be reached, the device may be offline',
    ],
  ] as const;

  for (const [what, fail, why] of FAILURES)
    test(`one paper of several ${what}`, async ({ page }) => {
      const url = /papers\/mathif\/citation\.json/;
      await fail(page, url);
      await page.goto('papers/?section=capability-debate');
      await page.locator('paper-filter [data-cite]').click();
      await expect(status(page)).toHaveText(
        new RegExp(
          `^1 of \\d+ citations could not be loaded: MathIF \\(${why}\\)\\. Nothing is given in part\\.$`,
        ),
      );
      await expect(text(page)).toHaveValue('');
      await expect(page.getByRole('button', { name: 'Copy' })).toBeHidden();
      await expect(page.getByRole('button', { name: 'Download' })).toBeHidden();
      await page.unroute(url);
      await page.getByRole('button', { name: 'Try again' }).click();
      expect(keysOf(await shown(page))).toContain(await keyOf(page, 'mathif'));
      await expect(status(page)).toBeEmpty();
    });

  test('a paper, while the device is offline; its page can be cited all the same', async ({
    page,
    context,
  }) => {
    await page.goto('papers/prorl/');
    await page.locator('[data-cite=page]').click();
    await shown(page);
    await page.keyboard.press('Escape');
    await context.setOffline(true);
    await page.locator('[data-cite=paper]').click();
    await expect(status(page)).toHaveText(
      'The citation could not be loaded: the site cannot be reached, the device may be offline. Nothing is given in part.',
    );
    await form(page, 'its entry in this survey').check();
    await expect(text(page)).toHaveValue(/^@misc/);
    await context.setOffline(false);
    await form(page, 'this paper').check();
    await expect(text(page)).toHaveValue(/^@misc/);
  });

  test('the dialog itself: the link is followed', async ({ page }) => {
    await page.route(/openCitations/, (route) => route.abort());
    await page.goto('questions/boundary/');
    await page.getByRole('link', { name: 'Cite this page' }).click();
    await expect(page).toHaveURL(/\/about\/#citing$/);
  });

  test('the dialog itself: the citation of a paper is shown on its page', async ({ page }) => {
    await page.route(/openCitations/, (route) => route.abort());
    await page.goto('papers/prorl/');
    await page.getByRole('link', { name: 'Cite this paper' }).click();
    await expect(citation(page).getByRole('heading')).toBeInViewport();
    await expect(citation(page).locator('pre')).toContainText('@misc{');
  });
});

test.describe('everyone can use the dialog', () => {
  async function citePaper(page: Page): Promise<void> {
    await page.goto('papers/prorl/');
    await page.locator('[data-cite=paper]').click();
    await shown(page);
  }

  async function quoteEvidence(page: Page): Promise<void> {
    await citePart(page, 'papers/prorl/', 'on-boundary');
    await quotation(page);
  }

  for (const colorScheme of ['light', 'dark'] as const)
    for (const size of ['phone', 'desktop'] as const)
      for (const [what, open] of [
        ['a paper', citePaper],
        ['a claim', quoteEvidence],
      ] as const)
        test(`for ${what}: ${colorScheme}, ${SIZES[size].width} px wide`, async ({ page }) => {
          await page.setViewportSize(SIZES[size]);
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await open(page);
          await page.getByRole('button', { name: 'Copy' }).click();
          await expect(status(page)).toHaveText('Copied');
          expect(await violations(page, { tags: TAGS })).toEqual([]);
          expect(await violations(page, { rules: COLOR_RULES })).toEqual([]);
          const box = await dialog(page).boundingBox();
          expect(box?.x).toBeGreaterThanOrEqual(0);
          expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(SIZES[size].width);
        });
});

test.describe('everyone can use the citation on the page of a paper', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const size of ['phone', 'desktop'] as const)
      test(`${colorScheme}, ${SIZES[size].width} px wide`, async ({ page }) => {
        await page.setViewportSize(SIZES[size]);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        // Scripts are needed to look at it, so it is shown by its address.
        await page.goto('papers/prorl/#cite');
        await expect(citation(page)).toBeVisible();
        expect(await violations(page, { tags: TAGS })).toEqual([]);
        expect(await violations(page, { rules: COLOR_RULES })).toEqual([]);
        expect(await isEasyToHit(citation(page).getByRole('link', { name: 'CSL-JSON' }))).toBe(true);
      });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const size of ['phone', 'desktop'] as const)
    test(`the link to cite a paper leads to its citation on the page, ${SIZES[size].width} px wide`, async ({
      page,
    }) => {
      await page.setViewportSize(SIZES[size]);
      await page.goto('papers/prorl/');
      await expect(citation(page)).toBeVisible();
      await expect(citation(page)).not.toBeInViewport();
      await page.getByRole('link', { name: 'Cite this paper' }).click();
      await expect(citation(page).getByRole('heading')).toBeInViewport();
      await expect(citation(page).locator('pre')).toContainText(`@misc{${await keyOf(page, 'prorl')},`);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    });

  test('reference managers get the file of a paper', async ({ page }) => {
    await page.goto('papers/prorl/');
    const saved = page.waitForEvent('download');
    await citation(page).getByRole('link', { name: 'CSL-JSON' }).click();
    expect((await saved).suggestedFilename()).toBe(`${await keyOf(page, 'prorl')}.json`);
  });
});
