import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { checkContent } from '../content/checkContent.ts';
import type { Content, Entry, PaperEntry } from '../content/content.ts';
import { contentRoot } from '../content/contentRoot.ts';
import type { Kind } from '../content/schemas.ts';
import { formatFindings } from '../findings/formatFindings.ts';

/** Files that stand once are entries of a collection of one. */
const ENTRIES: Record<Kind, (content: Content) => (Entry<Kind> | PaperEntry)[]> = {
  paper: ({ papers }) => papers,
  question: ({ questions }) => questions,
  section: ({ sections }) => sections,
  term: ({ terms }) => terms,
  site: ({ site }) => [site],
  taxonomy: ({ taxonomy }) => [taxonomy],
  vocabulary: ({ vocabulary }) => [vocabulary],
  comparisons: ({ comparisons }) => [comparisons],
  synonyms: ({ synonyms }) => [synonyms],
  redirects: ({ redirects }) => [redirects],
};

/** The checked content, read once for all collections of a build. */
let checked: ReturnType<typeof checkContent> | undefined;

/**
 * Loads one kind of entry from the content folder through the same reader and checks as `npm run check`.
 *
 * A build stops at the first load with every mistake listed; the development server lists them and keeps the last
 * good content.
 */
export function contentLoader(kind: Kind): Loader {
  return {
    name: `survey-${kind}`,
    async load(context) {
      load(kind, context);
      context.watcher?.add(contentRoot());
      context.watcher?.on('all', (_event, path) => {
        if (relative(contentRoot(), resolve(path)).startsWith('..')) return;
        checked = undefined;
        load(kind, context);
      });
    },
  };
}

function load(kind: Kind, { store, config, logger, watcher, generateDigest }: LoaderContext): void {
  checked ??= checkContent(contentRoot());
  const { content, findings } = checked;
  if (findings.length > 0) {
    if (!watcher) throw new ContentError(formatFindings(findings));
    if (kind === 'site') logger.error(`\n${formatFindings(findings)}`);
    return;
  }
  if (!content) return;

  const root = fileURLToPath(config.root);
  store.clear();
  for (const read of ENTRIES[kind](content)) {
    const { locate: _l, locateKey: _k, origin: _o, references: _r, pictures: _p, ...entry } = read;
    // `file` begins with the folder's name in messages, whatever folder the content is read from.
    const filePath = relative(
      root,
      entry.file.replace(/^[^/]+/, () => contentRoot()),
    ).replaceAll('\\', '/');
    store.set({
      id: entry.id,
      data: { ...entry },
      body: entry.body,
      digest: generateDigest(JSON.stringify(entry)),
      ...(entry.body ? { filePath, deferredRender: true } : {}),
    });
  }
}

/** The content has mistakes; the message lists them all. */
class ContentError extends Error {
  override name = 'ContentError';
  constructor(list: string) {
    super(`the content has mistakes; nothing was built.\n\n${list}`);
    this.stack = undefined;
  }
}
