import { newAddress } from './newAddress.ts';

/** Leads on where the address names a part that is now on another page; readers without scripts find a link there. */
function follow(): void {
  const item = document.getElementById(location.hash.slice(1));
  const to = item?.closest('[data-moved-parts]') && item.querySelector('a')?.getAttribute('href');
  if (to) location.replace(newAddress({ search: location.search, hash: '' }, to));
}

follow();
addEventListener('hashchange', follow);
