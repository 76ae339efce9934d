/** Where the chosen theme is kept on the reader's device. */
export const THEME_KEY = 'theme';

/**
 * Runs before the page is painted, so that a chosen theme never flashes. It is inlined in every page; the policy
 * allows it by its digest.
 */
export const THEME_SCRIPT = `try{const t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
