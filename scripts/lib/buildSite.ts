import { readSettings } from '../../src/site/settings.ts';

/** Errors whose message says everything; a stack would only hide it. */
const PLAIN = ['ContentError', 'SettingsError'];

/**
 * Builds the site as `astro.config.mjs` says.
 *
 * @returns whether it was built; where it was not, the reason has been printed and the last good site is untouched
 */
export async function buildSite(): Promise<boolean> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  try {
    readSettings(process.env);
    const { build } = await import('astro');
    await build({ logLevel: process.env['VERBOSE'] ? 'info' : 'error' });
    return true;
  } catch (error) {
    console.error(error instanceof Error && PLAIN.includes(error.name) ? error.message : error);
    return false;
  }
}
