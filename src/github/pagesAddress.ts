import { publishedAddress } from '../site/publishedAddress.ts';
import { EnvironmentError } from './environment.ts';

/** Where a site will stand, in the form that the build takes: see src/site/settings.ts. */
export interface PagesAddress {
  SITE_URL: string;
  BASE_PATH: string;
}

/**
 * Where GitHub Pages publishes a repository's site, or where variables of the repository with the same names say.
 *
 * @param repository owner and name: `octo/survey`
 * @throws EnvironmentError where the repository is none
 */
export function pagesAddress(
  repository: string | undefined,
  variables: Record<string, string | undefined> = {},
): PagesAddress {
  const address = publishedAddress(variables, `https://github.com/${repository}`);
  if (!address) throw new EnvironmentError(`GITHUB_REPOSITORY is \`${repository}\`. Expected owner/name.`);
  const { origin, pathname } = new URL(address);
  return { SITE_URL: origin, BASE_PATH: pathname };
}
