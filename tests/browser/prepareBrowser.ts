import { findBrowser } from '../../scripts/lib/findBrowser.ts';

/** Finds the browser once before the workers start: where it comes packed, two of them would unpack it at once. */
export default async function prepareBrowser(): Promise<void> {
  await findBrowser();
}
