import { type Definitions, type Preview, readPaperPreview, readTermPreview } from './preview.ts';

/** How long a source may take, in ms; nobody waits longer for a preview. */
const PATIENCE = 5000;

const previews = new Map<string, Promise<Preview | undefined>>();
let definitions: Promise<Definitions> | undefined;

/**
 * Fetches what the preview of a link shows: a paper's from its page, which the reader may visit next anyway, a term's
 * from the file of all definitions. Each is fetched once.
 *
 * @returns nothing where it cannot be had; the next call tries again
 */
export async function readPreview(link: HTMLAnchorElement): Promise<Preview | undefined> {
  const { href } = link;
  const isTerm = link.classList.contains('term');
  const preview = previews.get(href) ?? (isTerm ? fetchTerm(href) : fetchPaper(href));
  previews.set(href, preview);
  try {
    return await preview;
  } catch {
    previews.delete(href);
    definitions = undefined;
    return undefined;
  }
}

async function fetchPaper(href: string): Promise<Preview | undefined> {
  const html = await (await fetchWhole(href)).text();
  return readPaperPreview(new DOMParser().parseFromString(html, 'text/html'));
}

async function fetchTerm(href: string): Promise<Preview | undefined> {
  definitions ??= fetchWhole(new URL('definitions.json', href)).then((response) => response.json());
  return readTermPreview(await definitions, new URL(href).hash);
}

async function fetchWhole(address: string | URL): Promise<Response> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${response.status}`);
  return response;
}
