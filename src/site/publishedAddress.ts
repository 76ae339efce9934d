/**
 * Where the site is published, with a slash at the end, for messages that lead there.
 *
 * @param env `SITE_URL` and `BASE_PATH`, where they are set
 * @param repository address of the repository, whose GitHub Pages serve the site otherwise
 * @returns nothing where neither is known
 */
export function publishedAddress(
  env: Record<string, string | undefined>,
  repository: string | undefined,
): string | undefined {
  if (env['SITE_URL']) return new URL((env['BASE_PATH'] || '/').replace(/\/?$/, '/'), env['SITE_URL']).href;
  const [, owner, name] = /^https:\/\/github\.com\/([^/]+)\/([^/]+)$/.exec(repository ?? '') ?? [];
  if (!owner || !name) return undefined;
  const host = `${owner.toLowerCase()}.github.io`;
  return name.toLowerCase() === host ? `https://${host}/` : `https://${host}/${name}/`;
}
