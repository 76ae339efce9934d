import { resolve } from 'node:path';

/** What the environment says about where the site will stand. */
export interface Settings {
  /** Origin and path of the published site; without it nothing that needs an absolute address is written. */
  site?: string | undefined;
  /** Path under which the site stands, with a slash at both ends. */
  base: string;
  /** Folder that the finished site is put into. */
  outDir: string;
}

/**
 * Reads `SITE_URL`, `BASE_PATH` and `OUT_DIR`.
 *
 * @throws where one of them cannot be used, with the value and what was expected
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const site = env['SITE_URL'] || undefined;
  if (site !== undefined && !/^https?:\/\/[^/?#]+\/?$/.test(site))
    throw new Error(
      `SITE_URL is \`${site}\`. Expected an address without path, such as \`https://example.org\`; the path goes into BASE_PATH.`,
    );
  const base = env['BASE_PATH'] || '/';
  if (!/^\/(?:[A-Za-z0-9._~-]+\/?)*$/.test(base))
    throw new Error(`BASE_PATH is \`${base}\`. Expected a path such as \`/reward-and-reason/\`.`);
  return {
    site,
    base: base.endsWith('/') ? base : `${base}/`,
    outDir: resolve(env['OUT_DIR'] || 'dist'),
  };
}
