import { requireNode } from './requireNode.ts';

/**
 * Builds the site as `astro.config.mjs` says.
 *
 * @returns whether it was built; where it was not, the reason has been printed and the last good site is untouched
 */
export async function buildSite(): Promise<boolean> {
  requireNode();
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const { build } = await import('astro');
  try {
    await build({ logLevel: process.env['VERBOSE'] ? 'info' : 'error' });
    return true;
  } catch (error) {
    console.error(error instanceof Error && error.name === 'ContentError' ? error.message : error);
    return false;
  }
}
