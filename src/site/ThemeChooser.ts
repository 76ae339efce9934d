import { nextTheme, readTheme } from './chooseTheme.ts';
import { THEME_KEY } from './theme.ts';

/** Goes from the system's theme to light to dark, and keeps the choice. */
class ThemeChooser extends HTMLElement {
  connectedCallback() {
    this.show();
    this.querySelector('button')?.addEventListener('click', () => {
      const theme = nextTheme(readTheme(document.documentElement.dataset['theme']));
      if (theme === 'system') delete document.documentElement.dataset['theme'];
      else document.documentElement.dataset['theme'] = theme;
      try {
        if (theme === 'system') localStorage.removeItem(THEME_KEY);
        else localStorage.setItem(THEME_KEY, theme);
      } catch {
        // Storage may be blocked; the choice then holds for this page.
      }
      this.show();
    });
  }

  show() {
    const label = this.querySelector('span');
    if (label) label.textContent = readTheme(document.documentElement.dataset['theme']);
  }
}
customElements.define('theme-chooser', ThemeChooser);
