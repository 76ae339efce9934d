import { type Box, placePreview } from './preview.ts';
import { readPreview } from './readPreview.ts';

/** How long a link is pointed at before its preview opens, and how long the way to the preview may take, in ms. */
const OPEN_AFTER = 250;
const CLOSE_AFTER = 250;

/**
 * The preview of a link: one element for all links of a page. It opens when a link is pointed at or reached with the
 * keyboard, and in running text at a touch; a second touch follows the link. It stays while the pointer is on it and
 * closes with Escape. Nothing is fetched before a preview is asked for.
 */
class LinkPreview extends HTMLElement {
  /** The link whose preview is open or being fetched. */
  #link: HTMLAnchorElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What pressed last; a click does not say it in every browser. */
  #pointerType = '';

  connectedCallback(): void {
    this.popover = 'manual';
    this.id = 'link-preview';
    this.addEventListener('pointerenter', () => clearTimeout(this.#timer));
    this.addEventListener('pointerleave', () => this.#closeSoon());

    document.addEventListener('pointerover', (event) => {
      const link = linkOf(event);
      if (link && event.pointerType === 'mouse') this.#openSoon(link, lineAt(link, event));
    });
    document.addEventListener('pointerout', (event) => {
      if (linkOf(event) && event.pointerType === 'mouse') this.#closeSoon();
    });
    document.addEventListener('focusin', (event) => {
      const link = linkOf(event);
      if (link?.matches(':focus-visible')) this.#openSoon(link, lineAt(link));
    });
    document.addEventListener('focusout', (event) => {
      if (linkOf(event)) this.#closeSoon();
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#close();
    });
    document.addEventListener('pointerdown', (event) => {
      this.#pointerType = event.pointerType;
      if (!event.composedPath().includes(this) && linkOf(event) !== this.#link) this.#close();
    });
    document.addEventListener('click', (event) => {
      const link = linkOf(event);
      // In lists, where names stand close, a touch goes on at once.
      if (!link || this.#pointerType !== 'touch' || link === this.#link || link.matches('.named')) return;
      event.preventDefault();
      void this.#open(link, lineAt(link, event));
    });
  }

  #openSoon(link: HTMLAnchorElement, line: Box): void {
    clearTimeout(this.#timer);
    if (link !== this.#link) this.#timer = setTimeout(() => void this.#open(link, line), OPEN_AFTER);
  }

  #closeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#close(), CLOSE_AFTER);
  }

  async #open(link: HTMLAnchorElement, line: Box): Promise<void> {
    this.#close();
    this.#link = link;
    const preview = await readPreview(link);
    // Meanwhile another link may have been asked for, or none.
    if (this.#link !== link) return;
    if (!preview) {
      // Offline, or gone: a touch follows the link, and the browser says what is the matter.
      if (this.#pointerType === 'touch') link.click();
      this.#link = undefined;
      return;
    }
    const title = document.createElement('a');
    title.href = link.href;
    title.append(preview.title);
    const text = document.createElement('p');
    text.append(preview.text);
    this.replaceChildren(title, preview.year ? ` ${preview.year}` : '', text);
    this.dataset['section'] = link.dataset['section'] ?? '';
    this.showPopover();

    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const { left, top } = placePreview(line, this.getBoundingClientRect(), view);
    this.style.left = `${left + scrollX}px`;
    this.style.top = `${top + scrollY}px`;
    link.setAttribute('aria-describedby', this.id);
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#link?.removeAttribute('aria-describedby');
    this.#link = undefined;
    this.hidePopover();
  }
}

/** The link with a preview that an event happened on. */
function linkOf({ target }: Event): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  return link?.matches('.cite, .term, .named') ? link : undefined;
}

/** The line of a link that a pointer is on; its first line where no pointer is. */
function lineAt(link: HTMLAnchorElement, pointer?: MouseEvent): Box {
  const lines = [...link.getClientRects()];
  const pointed = lines.find(
    ({ top, bottom }) => pointer && pointer.clientY >= top && pointer.clientY <= bottom,
  );
  return pointed ?? lines[0] ?? link.getBoundingClientRect();
}

customElements.define('link-preview', LinkPreview);
document.body.append(document.createElement('link-preview'));
