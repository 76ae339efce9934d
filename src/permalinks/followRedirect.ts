import { newAddress } from './newAddress.ts';

// The page is there only to lead on. It takes its own place in the history, so that "back" does not lead here again.
const link = document.querySelector<HTMLAnchorElement>('a[data-anchors]');
if (link)
  location.replace(
    newAddress(location, link.getAttribute('href') ?? '', JSON.parse(link.dataset['anchors'] ?? '{}')),
  );
