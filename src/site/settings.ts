import { relative, resolve } from 'node:path';

/** What the environment says about where the site will stand. */
export interface Settings {
  /** Origin of the published site; without it nothing that needs an absolute address is written. */
  site?: string | undefined;
  /** Path under which the site stands, with a slash at both ends. */
  base: string;
  /** Folder that the finished site is put into. */
  outDir: string;
  /** First port that `npm start` tries. */
  port: number;
}

/** A setting cannot be used; the message says which one, its value and what was expected. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/**
 * Reads `SITE_URL`, `BASE_PATH`, `OUT_DIR` and `PORT`.
 *
 * @throws SettingsError where one of them cannot be used
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const site = env['SITE_URL'] || undefined;
  if (site !== undefined && !/^https?:\/\/[^/?#\s]+\/?$/.test(site))
    throw new SettingsError(
      `SITE_URL is \`${site}\`. Expected an address without path, such as \`https://example.org\`; the path goes into BASE_PATH.`,
    );
  const base = env['BASE_PATH'] || '/';
  if (!/^\/(?:(?!\.+(?:\/|$))[A-Za-z0-9._~-]+(?:\/|$))*$/.test(base))
    throw new SettingsError(`BASE_PATH is \`${base}\`. Expected a path such as \`/reward-and-reason/\`.`);
  const outDir = resolve(env['OUT_DIR'] || 'dist');
  const inside = relative(process.cwd(), outDir);
  if (inside === '' || inside.startsWith('..') || resolve(inside) !== outDir)
    throw new SettingsError(
      `OUT_DIR is \`${env['OUT_DIR']}\`. Expected a folder inside that of the project, such as \`dist\`.`,
    );
  const port = env['PORT'] || '4321';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new SettingsError(`PORT is \`${port}\`. Expected a number from 0 to 65535.`);
  return { site, base: base.endsWith('/') ? base : `${base}/`, outDir, port: Number(port) };
}
