/**
 * Loads the form on its page, once that is drawn: the form brings the parsers of the check with it. Every page has this
 * in the script of its header, since a script of its own for one page would cost the others a request for what both share.
 */
const form = document.querySelector('paper-form');

if (form)
  requestAnimationFrame(() =>
    setTimeout(() => {
      import('./ui/PaperForm.ts').catch(() => {
        form.querySelector('[data-loading]')?.remove();
        form.querySelector('[data-failed]')?.removeAttribute('hidden');
      });
    }),
  );
