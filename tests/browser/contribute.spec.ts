import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { checkContent } from '../../src/content/checkContent.ts';
import { formatFindings } from '../../src/findings/formatFindings.ts';
import { expect, type Page, SIZES, settle, test } from './support.ts';

/** What is filled in, by the names of the fields. */
interface Filled {
  [field: string]: string | Filled | (string | Filled)[];
}

const MINIMAL = {
  title: 'Made Up for a Test',
  shortTitle: 'Made Up',
  arxiv: '2505.99991',
  published: '2025-05-30',
  authors: ['Ada Example'],
  topics: ['boundary'],
  kinds: ['analysis'],
  scope: 'core',
  takeaway: 'Longer training moves the boundary on some tasks.',
} satisfies Filled;

const RESULT = {
  id: 'math500-longer',
  statement: 'Longer training lifts accuracy from 36.0% to 73.6% on MATH500.',
  value: 'from 36.0% to 73.6%',
  form: 'from-to',
  unit: 'percent',
  metric: 'accuracy',
  better: 'higher',
  benchmark: 'math-500',
  setting: 'One model of 7B parameters, one seed',
  locator: 'abstract',
};

/** Papers that do not exist, each with its text. */
const PAPERS: Record<string, { paper: Filled; text?: Filled }> = {
  'a minimal one': { paper: MINIMAL },
  'one with results, evidence and relations': {
    paper: {
      ...MINIMAL,
      altTitles: ['Made Up Before'],
      authors: ['Ada Example', { given: 'Jean', family: "le Rond d'Alembert" }, 'Bo Li'],
      venue: 'NeurIPS 2025',
      links: {
        code: 'https://github.com/example/made-up',
        artifacts: ['https://example.org/data?a=b&c=d#e'],
      },
      topics: ['boundary', 'base-model'],
      introduces: ['MadeUp'],
      tags: { algorithms: ['grpo', 'ppo'], models: ['qwen2.5-math-7b'], domains: ['math'] },
      scale: ['92K examples'],
      results: [
        RESULT,
        { ...RESULT, id: 'aime-longer', value: '12.5%', form: 'level', benchmark: 'aime-2024' },
      ],
      evidence: [
        {
          question: 'boundary',
          position: 'expands',
          strength: 'direct',
          finding: 'It solves problems that the base model never solves.',
          conditions: 'One model, pass@k up to 128.',
          figures: ['pass@128'],
        },
      ],
      relations: [
        {
          type: 'disagrees-with',
          paper: 'limit-of-rlvr',
          because: 'It finds solutions beyond the base model.',
          basis: 'described',
          confidence: 'high',
        },
      ],
      contributors: ['ada'],
    },
    text: {
      Problem: 'Whether training adds anything is open. <Cite paper="limit-of-rlvr" /> says no.',
      Findings: '- It rises.\n- It does not stop.',
    },
  },
  'one with odd characters': {
    paper: {
      ...MINIMAL,
      title: `"Quotes": it's 100% #1 & <more> – naïve Übung, 数学 😀 {x} [y] | > - * ! @ \` \\ null`,
      shortTitle: '#1: "Odd" √',
      takeaway:
        "- It begins like a list: with 'quotes', a # mark, x < y, $x^2$ as it stands, émojis 🎉, and so many words that the line of the file is folded somewhere.",
      authors: ['Łukasz Kaiser', 'true', 'José O’Neill'],
      scale: ['~ 10% # of all: 5', '"quoted"', '12.50'],
    },
    text: {
      Problem: 'Math $x_{i}^2 < \\frac{1}{k}$, a less-than sign k &lt; 5, “quotes”, `code {x}` and 😀.',
      Limits:
        '$$\n\\sum_{i=1}^k x_i\n$$\n\n| a | b |\n| - | -: |\n| é | 1 |\n\nA note.[^1]\n\n[^1]: With *emphasis*.',
    },
  },
};

const control = (page: Page, name: string) => page.locator(`[name="${name}"]`);
const fieldOf = (page: Page, path: string) => page.locator(`[data-path="${path}"]`);
const errorOf = (page: Page, path: string) => fieldOf(page, path).locator('> .field-error');
const shownFile = (page: Page) => page.locator('[data-text]').textContent();
const state = (page: Page) => page.locator('[data-state]');

let complaints: string[] = [];

test.use({ viewport: SIZES.desktop });
test.beforeEach(async ({ page, siteAddress }) => {
  complaints = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => {
    const isOurs = new URL(request.url()).origin === new URL(siteAddress).origin;
    if (!isOurs && !request.url().startsWith('blob:')) complaints.push(`asks ${request.url()}`);
    if (request.method() !== 'GET') complaints.push(`sends ${request.method()} ${request.url()}`);
  });
  await page.exposeFunction('violated', (what: string) => complaints.push(`violates ${what}`));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      (window as unknown as { violated(what: string): void }).violated(`${effectiveDirective} ${blockedURI}`),
    ),
  );
});
// Whatever is filled in, nothing is sent, nothing fails and the policy is kept.
test.afterEach(() => expect(complaints).toEqual([]));

async function open(page: Page): Promise<void> {
  await page.goto('contribute/add/');
  await settle(page);
}

/** Fills in fields as people do: rows are added, choices chosen, texts typed. */
async function fillIn(page: Page, path: string, value: Filled[string]): Promise<void> {
  if (typeof value === 'string') {
    const field = control(page, path);
    if (await field.evaluate((element) => element instanceof HTMLSelectElement))
      await field.selectOption(value);
    else await field.fill(value);
    return;
  }
  if (!Array.isArray(value)) {
    const isSplit = (await fieldOf(page, path).locator('> .row > .split').count()) > 0;
    if (isSplit) await page.locator(`[data-split="${path}"]`).click();
    for (const [key, inner] of Object.entries(value)) await fillIn(page, `${path}.${key}`, inner);
    return;
  }
  for (const [index, item] of value.entries()) {
    if ((await fieldOf(page, `${path}.${index}`).count()) === 0)
      await page.locator(`[data-add="${path}"]`).click();
    await fillIn(page, `${path}.${index}`, item);
  }
}

/** What the check of a copy of the content says with one more file. */
function checkWith(path: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'form-'));
  try {
    const root = join(folder, 'content');
    cpSync('content', root, { recursive: true });
    writeFileSync(join(folder, path), text);
    const { findings } = checkContent(root);
    return findings.length > 0 ? formatFindings(findings) : 'accepted';
  } finally {
    rmSync(folder, { recursive: true });
  }
}

for (const [name, { paper, text }] of Object.entries(PAPERS))
  test(`the file of ${name} is what the page shows, and the check accepts it`, async ({ page }) => {
    test.setTimeout(90_000);
    await open(page);
    await fillIn(page, 'paper', paper);
    if (text) await fillIn(page, 'text', text);
    // What was typed last is in the file when one comes to it.
    await page.getByRole('link', { name: 'Open on GitHub' }).hover();
    await expect(state(page)).not.toContainText(/empty|mistake(?!s:)/);
    await expect(page.locator('[data-wrong]')).toHaveCount(0);

    // An earlier state may have been right too; the file is the last one when it holds what was written last.
    const last = Object.values(text ?? {}).at(-1);
    if (typeof last === 'string') await expect.poll(() => shownFile(page)).toContain(last);
    const file = await page.locator('[data-where] code').textContent();
    const shown = (await shownFile(page)) ?? '';
    expect(file).toMatch(/^content\/papers\/capability-debate\/[a-z0-9-]+\.mdx$/);
    expect(checkWith(file ?? '', shown)).toBe('accepted');

    const link = page.getByRole('link', { name: 'Open on GitHub' });
    const address = new URL((await link.getAttribute('href')) ?? '');
    expect(address.origin + address.pathname).toBe('https://github.com/example/reward-and-reason/new/main');
    expect(address.searchParams.get('filename')).toBe(file);
    expect(address.searchParams.get('value')).toBe(shown);

    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the file' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(file?.split('/').at(-1));
    expect(readFileSync(await download.path(), 'utf8')).toBe(shown);

    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await expect(page.getByText('The text is copied.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  });

test('where the check is slow, what was typed last is copied, and what is said of it stays', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const send = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (this: Worker, request: unknown) {
      setTimeout(() => send.call(this, request), 1_000);
    };
  });
  await open(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = page.getByText('The text is copied.');
  await fillIn(page, 'paper', { title: 'First', takeaway: 'Typed last.' });
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await expect(copied).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('takeaway: Typed last.');

  // Leaving a field begins a check, which finds the same text.
  await control(page, 'paper.title').focus();
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await page.waitForTimeout(1_500);
  await expect(copied).toBeVisible();
  await fillIn(page, 'paper', { title: 'Second' });
  await expect(copied).toBeHidden();
});

test('the entry is shown as its page will show it', async ({ page }) => {
  await open(page);
  const preview = page.locator('[data-preview]');
  await expect(preview).toContainText('The entry is shown here once');
  const { paper, text } = PAPERS['one with results, evidence and relations'] ?? {};
  await fillIn(page, 'paper', paper ?? {});
  await fillIn(page, 'text', {
    ...text,
    Limits: 'Only for $k<5$, not for <Term id="pass-at-k">pass@k</Term>.',
  });
  await expect(preview.getByRole('heading', { name: 'Made Up for a Test' })).toBeVisible();
  await expect(preview).toContainText('Ada Example, Jean le Rond d’Alembert, Bo Li');
  await expect(preview).toContainText('Qwen2.5-Math-7B');
  await expect(preview.locator('.results .figure').first()).toContainText('from 36.0% to 73.6%');
  await expect(preview.locator('.evidence .mark.direct')).toHaveCount(1);
  await expect(preview.locator('math')).toHaveCount(1);
  await expect(preview.getByRole('link', { name: 'Limit of RLVR' }).first()).toHaveAttribute(
    'href',
    '/reward-and-reason/papers/limit-of-rlvr/',
  );
  await expect(preview.getByRole('link', { name: 'pass@k' })).toHaveAttribute(
    'href',
    '/reward-and-reason/glossary/#pass-at-k',
  );
});

test('nothing that is typed becomes part of the page as HTML', async ({ page }) => {
  await open(page);
  const html = '<img src=x onerror=alert(1)>';
  await fillIn(page, 'paper', { ...MINIMAL, title: html, authors: [html], introduces: [html], venue: html });
  await fillIn(page, 'text', { Problem: `${html}\n\n[a](javascript:alert(1))` });
  await expect(errorOf(page, 'text.Problem')).toContainText('is read as the beginning of a tag.');
  await expect(page.locator('paper-form img, paper-form [href^="javascript"]')).toHaveCount(0);
  await fillIn(page, 'text', { Problem: 'Fine.' });
  await expect(page.locator('[data-preview] h3')).toHaveText(html);
  await expect(page.locator('paper-form img')).toHaveCount(0);
});

/** Mistakes that people make, with where they read about it. */
const MISTAKES: [mistake: string, filled: Filled, path: string, reads: string][] = [
  [
    'a title that is too long',
    { title: 'x'.repeat(251) },
    'paper.title',
    'title has 251 characters. Expected at most 250.',
  ],
  [
    'an arXiv id with its version',
    { arxiv: 'arXiv:2505.24864v2' },
    'paper.arxiv',
    'arxiv is arXiv:2505.24864v2. Expected an arXiv id without version, in quotes, such as "2505.24864".',
  ],
  [
    'a paper that the survey has',
    { arxiv: '2504.13837' },
    'paper.arxiv',
    'The arXiv id 2504.13837 is already given in content/papers/capability-debate/limit-of-rlvr.mdx:5. Expected it once.',
  ],
  [
    'a date that the id contradicts',
    { arxiv: '2505.99991', published: '2024-05-30' },
    'paper.published',
    'Correct the date, or say in publishedNote why the two differ.',
  ],
  [
    'a day that is still to come',
    { added: '2999-05-30' },
    'paper.added',
    'added is 2999-05-30, which is still to come. Expected a day that has been: ',
  ],
  [
    'authors who are left out',
    { authors: ['Ada Example', 'et al.'] },
    'paper.authors.1',
    'et al. stands for authors who are not named. Expected all authors, in order.',
  ],
  [
    'an address without https',
    { links: { code: 'github.com/example' } },
    'paper.links.code',
    'links.code is github.com/example. Expected an address that starts with https:// and holds no spaces.',
  ],
  [
    'a model that the vocabulary lacks',
    { tags: { models: ['qwen2.5-math-7'] } },
    'paper.tags.models.0',
    'Did you mean qwen2.5-math-7b?',
  ],
  [
    'the same topic twice',
    { topics: ['boundary', 'boundary'] },
    'paper.topics.1',
    'topics[1] is boundary. Expected each value once.',
  ],
  [
    'an id with capitals',
    { results: [{ id: 'MATH_500' }] },
    'paper.results.0.id',
    'Expected lower-case letters and digits joined by single hyphens, such as limit-of-rlvr.',
  ],
  [
    'evidence on one question twice',
    {
      ...MINIMAL,
      evidence: [0, 1].map(() => ({
        question: 'boundary',
        position: 'expands',
        strength: 'direct',
        finding: 'It moves.',
        conditions: 'One model.',
      })),
    },
    'paper.evidence.1.question',
    'The evidence on the question boundary is already given in line',
  ],
  [
    'a relation to a paper that is not there',
    {
      relations: [
        {
          type: 'extends',
          paper: 'limit-of-rlv',
          because: 'It goes on.',
          basis: 'named',
          confidence: 'high',
        },
      ],
    },
    'paper.relations.0.paper',
    'limit-of-rlv is not a paper. Expected one of the 78 ids in content/papers. Did you mean limit-of-rlvr?',
  ],
];

for (const [mistake, filled, path, reads] of MISTAKES)
  test(`beside the field people read about ${mistake}`, async ({ page }) => {
    await open(page);
    await fillIn(page, 'paper', filled);
    const error = errorOf(page, path);
    await expect(error).toContainText(reads);
    await expect(error).toBeVisible();
    const field = control(page, path);
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    const described = (await field.getAttribute('aria-describedby')) ?? '';
    expect(described.split(' ')).toContain(await error.getAttribute('id'));
  });

test('a mistake in a text is read beside that text, and goes when it is mended', async ({ page }) => {
  await open(page);
  await fillIn(page, 'text', { Problem: 'Fine.', Limits: 'Only for k<5.' });
  await expect(errorOf(page, 'text.Limits')).toHaveText(
    '<5. is read as the beginning of a tag. Expected a less-than sign in text to be escaped. Write &lt;, or say "under". less-than',
  );
  await expect(errorOf(page, 'text.Problem')).toBeEmpty();
  await fillIn(page, 'text', { Limits: 'Only for k &lt; 5.' });
  await expect(errorOf(page, 'text.Limits')).toBeEmpty();
});

test('screen readers hear what is wrong with the field in which one types', async ({ page }) => {
  await open(page);
  const said = page.locator('[data-announce]');
  await expect(said).toHaveAttribute('role', 'status');
  await control(page, 'paper.arxiv').pressSequentially('25O5');
  await expect(said).toHaveText(/^arxiv is 25O5\. Expected an arXiv id/);
  await control(page, 'paper.arxiv').fill('2505.99991');
  await expect(said).toBeEmpty();
});

test('what is only missing is not held against whoever has not been there yet', async ({ page }) => {
  await open(page);
  await expect(state(page)).toHaveText(/^\d+ fields still empty\.$/);
  await expect(page.locator('.field-error:not(:empty)')).toHaveCount(0);
  await control(page, 'paper.title').focus();
  await page.keyboard.press('Tab');
  await expect(errorOf(page, 'paper.title')).toHaveText('title is empty. Expected text. missing-field');
  await expect(page.locator('.field-error:not(:empty)')).toHaveCount(1);
  await page.getByRole('button', { name: 'Go to the next open field' }).click();
  await expect(control(page, 'paper.shortTitle')).toBeFocused();
  await expect(errorOf(page, 'paper.scope')).not.toBeEmpty();
});

test('names become the ids that they mean, and positions follow the question', async ({ page }) => {
  await open(page);
  await fillIn(page, 'paper', {
    tags: { models: ['Qwen2.5-Math-7B'] },
    relations: [{ paper: 'Limit of RLVR' }],
  });
  await control(page, 'paper.relations.0.paper').blur();
  await expect(control(page, 'paper.tags.models.0')).toHaveValue('qwen2.5-math-7b');
  await expect(control(page, 'paper.relations.0.paper')).toHaveValue('limit-of-rlvr');
  await expect(control(page, 'paper.relations.0.paper')).toHaveAttribute('list', 'suggestions-papers');
  await fillIn(page, 'paper', { evidence: [{ question: 'boundary' }] });
  await expect(control(page, 'paper.evidence.0.position').locator('option')).toHaveText([
    'choose',
    /^It sharpens/,
    /^It extends/,
    /^It depends/,
  ]);
});

test('authors can be pasted as a paper prints them, and rows be removed', async ({ page }) => {
  await open(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('Ada Example, Max Muster and Bo Li'));
  await control(page, 'paper.authors.0').focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(control(page, 'paper.authors.2')).toHaveValue('Bo Li');
  await expect(control(page, 'paper.authors.2')).toBeFocused();
  await page.getByRole('button', { name: 'Remove author 2' }).click();
  await expect(control(page, 'paper.authors.0')).toBeFocused();
  await expect(control(page, 'paper.authors.1')).toHaveValue('Bo Li');
  await expect.poll(() => shownFile(page)).toContain('authors: [Ada Example, Bo Li]');
});

test('the form can be filled in by keyboard alone', async ({ page }) => {
  test.setTimeout(60_000);
  await open(page);
  const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name ?? '');
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 80; presses++) {
      if ((await focused()) === name) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`No way by keyboard to ${name}`);
  };
  const type = async (name: string, text: string) => {
    await tabTo(`paper.${name}`);
    await page.keyboard.type(text);
  };
  await type('title', MINIMAL.title);
  await type('shortTitle', MINIMAL.shortTitle);
  await type('arxiv', MINIMAL.arxiv);
  await type('published', '05302025');
  await type('authors.0', 'Ada Example');
  await page.keyboard.press('Enter');
  await expect(control(page, 'paper.authors.1')).toBeFocused();
  await page.keyboard.type('Bo Li');
  await type('topics.0', 'Capability debate: Does RLVR');
  await type('kinds.0', 'Analysis');
  await type('scope', 'Core');
  await type('takeaway', MINIMAL.takeaway);
  await expect(state(page)).toHaveText('1 remark on wording.');
  expect(await shownFile(page)).toContain('authors: [Ada Example, Bo Li]');
  expect(await shownFile(page)).toContain('topics: [boundary]');
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if (
      await page
        .getByRole('link', { name: 'Open on GitHub' })
        .evaluate((link) => link === document.activeElement)
    )
      return;
  }
  throw new Error('No way by keyboard to the end of the form');
});

test('a draft stays on the device alone, and can be cleared', async ({ page }) => {
  await open(page);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await fillIn(page, 'paper', { title: 'Kept', authors: ['Ada', 'Bo'] });
  await expect(page.locator('[data-kept]')).toHaveText(
    'What you fill in is kept on this device alone, until you clear it.',
  );
  await expect.poll(() => page.evaluate(() => localStorage.getItem('paper-draft'))).toContain('Kept');
  await page.reload();
  await settle(page);
  await expect(control(page, 'paper.title')).toHaveValue('Kept');
  await expect(control(page, 'paper.authors.1')).toHaveValue('Bo');

  page.once('dialog', (dialog) => void dialog.dismiss());
  await page.getByRole('button', { name: 'Clear the form' }).click();
  await expect(control(page, 'paper.title')).toHaveValue('Kept');
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Clear the form' }).click();
  await expect(control(page, 'paper.title')).toHaveValue('');
  await expect(control(page, 'paper.title')).toBeFocused();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await settle(page);
  await expect(control(page, 'paper.title')).toHaveValue('');
});

test('a kept draft that is damaged does not break the form', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('paper-draft', '{"paper":{"title":["x"],"results":5,'));
  await open(page);
  await expect(control(page, 'paper.title')).toHaveValue('');
});

test('a text too long for a link is handed over by copying', async ({ page }) => {
  await open(page);
  await fillIn(page, 'paper', MINIMAL);
  await fillIn(page, 'text', { Problem: 'A sentence that goes on. '.repeat(300) });
  await expect(page.locator('[data-github]')).toContainText(
    /The text is too long to be handed over by a link: its address would have [89],\d{3} characters, and 7,500 are safe\./,
  );
  await expect(page.getByRole('link', { name: 'Open on GitHub' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'open an empty file of this name on GitHub' })).toHaveAttribute(
    'href',
    'https://github.com/example/reward-and-reason/new/main?filename=content/papers/capability-debate/made-up.mdx',
  );
  await expect(page.getByRole('button', { name: 'Copy the text' })).toBeVisible();
});

test('where the repository is unknown, the file can be copied and downloaded', async ({ page }) => {
  await page.route('**/contribute/add/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/ data-repository="[^"]*"/, '') });
  });
  await open(page);
  await fillIn(page, 'paper', MINIMAL);
  await expect(page.locator('[data-where]')).toContainText('content/papers/capability-debate/made-up.mdx');
  await expect(page.locator('.form-file a')).toHaveCount(0);
  await expect(page.locator('[data-github]')).toHaveText('Send it to the people who keep the survey.');
});

for (const part of ['survey.json', 'PaperForm', 'formWorker'])
  test(`where ${part} cannot be loaded, the page says so and names other ways`, async ({ page }) => {
    await page.route(`**/*${part}*`, (route) => route.abort());
    await page.goto('contribute/add/');
    await expect(page.getByText('The form could not be loaded')).toBeVisible();
    await expect(page.getByText('The form is loading.')).toHaveCount(0);
    await page.getByRole('link', { name: 'Other ways to contribute' }).click();
    await expect(page).toHaveURL(/\/contribute\/$/);
  });

test('each mistake leads to the page that explains its kind', async ({ page }) => {
  await open(page);
  await fillIn(page, 'paper', { arxiv: '2504.13837' });
  const link = errorOf(page, 'paper.arxiv').getByRole('link', { name: 'duplicate-arxiv' });
  await expect(link).toHaveAttribute('href', '/reward-and-reason/contribute/errors/#duplicate-arxiv');
});

test('no other page loads anything of the form', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('contribute/', { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => /PaperForm|formWorker|survey\.json/.test(url))).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const size of ['phone', 'desktop'] as const)
    test(`a form with mistakes keeps nobody out, ${colorScheme}, ${SIZES[size].width} px wide`, async ({
      page,
    }) => {
      await page.setViewportSize(SIZES[size]);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const { paper, text } = PAPERS['one with results, evidence and relations'] ?? {};
      const draft = { paper: { ...paper, tags: { models: ['nothing'] } }, text };
      await page.addInitScript((kept) => localStorage.setItem('paper-draft', kept), JSON.stringify(draft));
      await open(page);
      await page.getByRole('button', { name: 'Go to the next open field' }).click();
      await expect(errorOf(page, 'paper.tags.models.0')).not.toBeEmpty();
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`)),
      ).toEqual([]);
      expect(
        await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
