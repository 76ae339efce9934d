/** Where GitHub Pages publishes a site, in the form that the build takes: see src/site/settings.ts. */
export interface PagesAddress {
  SITE_URL: string;
  BASE_PATH: string;
}

/**
 * The address of a repository's site on GitHub Pages
 * (https://docs.github.com/pages/getting-started-with-github-pages/what-is-github-pages). Variables of the repository
 * with the same names come before it, for a domain of one's own.
 *
 * @param repository owner and name: `octo/survey`
 */
export function pagesAddress(repository: string, variables: Partial<PagesAddress> = {}): PagesAddress {
  const [owner = '', name = ''] = repository.split('/');
  const host = `${owner.toLowerCase()}.github.io`;
  return variables.SITE_URL
    ? { SITE_URL: variables.SITE_URL, BASE_PATH: variables.BASE_PATH || '/' }
    : { SITE_URL: `https://${host}`, BASE_PATH: name.toLowerCase() === host ? '/' : `/${name}/` };
}
