import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix, resolve } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '../../scripts/lib/readFolder.ts';
import { MOVED_CONTENT, TEST_SITES, type TestSite } from '../../scripts/lib/testSites.ts';
import { contentRoot } from '../../src/content/contentRoot.ts';
import { readContent } from '../../src/content/readContent.ts';
import { checkArchive } from '../../src/snapshot/archive.ts';
import { snapshotFiles } from '../../src/snapshot/snapshotFiles.ts';

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMath).freeze();

/** An archive of the real survey. */
interface Archive {
  /** Its pages, styles and texts, by path. */
  texts: Map<string, string>;
  paths: Set<string>;
  /** Anchors of its pages, by path. */
  anchors: Map<string, Set<string>>;
}

function archiveOf({ folder, base }: TestSite): Archive {
  const { content } = readContent(contentRoot());
  if (!content) throw new Error('The content is broken.');
  const files = snapshotFiles({
    site: content.site.data,
    version: { date: '2026-11-21', commit: 'b39fa0d88e4663945c1c1816d11d81ed2c72e310' },
    base,
    built: readFolder(folder),
    content: readFolder(contentRoot()),
    licenses: [],
  });
  const texts = new Map(
    files
      .filter(({ path }) => /\.(?:html|css)$/.test(path) || path.startsWith('text/'))
      .map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
  );
  const pages = [...texts].filter(([path]) => path.endsWith('.html'));
  return {
    texts,
    paths: new Set(files.map(({ path }) => path)),
    anchors: new Map(pages.map(([path, html]) => [path, idsOf(html)])),
  };
}

/** What a link of a file of an archive leads to, where it is no file of it or an anchor that is not there. */
function isBroken(address: string, path: string, { paths, anchors }: Archive): boolean {
  if (/^(?:https?|mailto):/.test(address)) return false;
  const [file = '', anchor] = address.split('#');
  const target = file ? posix.join(posix.dirname(path), decodeURIComponent(file)) : path;
  return !paths.has(target) || !(anchor === undefined || (anchors.get(target)?.has(anchor) ?? true));
}

describe('an archive of the survey', () => {
  const { folder } = TEST_SITES.published;
  let archive: Archive;
  let texts: Archive['texts'];
  let paths: Archive['paths'];
  beforeAll(() => {
    archive = archiveOf(TEST_SITES.published);
    ({ texts, paths } = archive);
  });
  const pages = () => [...texts].filter(([path]) => path.endsWith('.html'));

  test('has every page but that for addresses that do not exist', () => {
    const built = readFolder(folder)
      .map(({ path }) => path)
      .filter((path) => path.endsWith('.html') && path !== '404.html');
    expect(pages().map(([path]) => path)).toEqual(built.map((path) => `site/${path}`));
  });

  test('holds only links that lead to a file of it, to an anchor that is there, or to another site', () => {
    const broken = pages().flatMap(([path, html]) =>
      addressesIn(html)
        .filter((address) => isBroken(address, path, archive))
        .map((address) => `${path}: ${address}`),
    );
    expect(broken).toEqual([]);
  });

  test('runs nothing and loads nothing from elsewhere', () => {
    const scripts = pages().filter(([, html]) =>
      /<script(?![^>]*application\/ld\+json)|\son\w+=|javascript:/i.test(html),
    );
    expect(scripts.map(([path]) => path)).toEqual([]);
    const loaded = pages().flatMap(
      ([, html]) => html.match(/<(?:img|link rel="(?:stylesheet|icon)")[^>]*>/g) ?? [],
    );
    expect(loaded.filter((tag) => /(?:href|src)="(?:https?:)?\//.test(tag))).toEqual([]);
    const styles = [...texts].filter(([path]) => path.endsWith('.css'));
    expect(styles.filter(([, css]) => /url\(["']?(?:https?:|\/)/.test(css)).map(([path]) => path)).toEqual(
      [],
    );
  });

  test('has the content as people wrote it', () => {
    expect(paths).toContain('content/papers/capability-debate/prorl.mdx');
    expect(paths).toContain('content/taxonomy.yaml');
  });
});

describe('the texts of an archive', () => {
  const textsOf = ({ texts }: Archive) => [...texts].filter(([path]) => path.startsWith('text/'));

  test('lead to its own files where the site has no address of its own, and to the anchors that they name', () => {
    const archive = archiveOf(TEST_SITES.root);
    const links = textsOf(archive).flatMap(([path, markdown]) =>
      linksIn(markdown).map((address) => ({ path, address })),
    );
    expect(links.filter(({ address }) => address.startsWith('../')).length).toBeGreaterThan(1000);
    expect(links.filter(({ path, address }) => isBroken(address, path, archive))).toEqual([]);
  });

  test('lead to the living site where it has one: they are the bytes that it publishes', () => {
    const { folder } = TEST_SITES.published;
    const texts = textsOf(archiveOf(TEST_SITES.published));
    expect(texts.length).toBeGreaterThan(100);
    const changed = texts.filter(
      ([path, text]) => readFileSync(join(folder, path.replace(/^text\//, '')), 'utf8') !== text,
    );
    expect(changed.map(([path]) => path)).toEqual([]);
  });
});

describe('two archives of one commit, made in two folders', () => {
  const made = mkdtempSync(join(tmpdir(), 'snapshots-'));
  afterAll(() => rmSync(made, { recursive: true }));

  test('are the same, byte for byte', () => {
    const first = makeSnapshot(join(made, 'a'));
    const second = makeSnapshot(join(made, 'another/place with spaces'));
    expect(first.names).toHaveLength(2);
    expect(second.names).toEqual(first.names);
    expect(Buffer.compare(first.archive, second.archive)).toBe(0);
    expect(checkArchive(first.archive, 'first').problems).toEqual([]);
  });
});

/** Copies the project with a small survey as its content into a folder, commits it there, and makes its snapshot. */
function makeSnapshot(project: string): { names: string[]; archive: Buffer } {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => file && !file.startsWith('content/'));
  for (const file of files) cpSync(file, join(project, file));
  cpSync(MOVED_CONTENT, join(project, 'content'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  const env = { ...process.env, ...IDENTITY };
  const git = (...args: string[]) => execFileSync('git', args, { cwd: project, env, stdio: 'ignore' });
  git('init', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--message', 'A survey');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/snapshot.ts'], {
    cwd: project,
    env: { ...env, SITE_URL: 'https://survey.example', BASE_PATH: '/reward-and-reason/' },
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const folder = join(project, 'snapshots');
  const names = readdirSync(folder);
  return { names, archive: readFileSync(join(folder, names.find((name) => name.endsWith('.zip')) ?? '')) };
}

/** The same author and time give the same commit in every folder. */
const IDENTITY = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada Example',
  GIT_AUTHOR_EMAIL: 'ada@survey.example',
  GIT_AUTHOR_DATE: '2026-11-21T12:00:00Z',
  GIT_COMMITTER_NAME: 'Ada Example',
  GIT_COMMITTER_EMAIL: 'ada@survey.example',
  GIT_COMMITTER_DATE: '2026-11-21T12:00:00Z',
};

function addressesIn(html: string): string[] {
  const found: string[] = [];
  visit(fromHtml(html), 'element', ({ properties }) => {
    for (const name of ['href', 'src'] as const)
      if (typeof properties[name] === 'string') found.push(properties[name]);
  });
  return found;
}

function linksIn(markdown: string): string[] {
  const found: string[] = [];
  visit(reader.parse(markdown), ['link', 'image', 'definition'], (node) => {
    if ('url' in node) found.push(node.url);
  });
  return found;
}

function idsOf(html: string): Set<string> {
  const ids = new Set<string>();
  visit(fromHtml(html), 'element', ({ properties }) => {
    if (typeof properties['id'] === 'string') ids.add(properties['id']);
  });
  return ids;
}
