import { CLOCK } from '../http/clock.ts';
import { ask, GitHubError, type GitHubOptions, shown } from './askGitHub.ts';

/** What is asked of GitHub about one repository; paths stand below `/repos/{owner}/{repo}`. */
export interface GitHub {
  /** All items of a list, from all of its pages. */
  list(path: string, query?: Record<string, string>): Promise<unknown[]>;
  /** Makes something. */
  create(path: string, body: object): Promise<unknown>;
  /** Changes some fields of something. */
  update(path: string, body: object): Promise<unknown>;
  /**
   * Does something that takes several requests, and begins again where one fails for a passing reason. So what was made
   * by a request whose answer was lost is found in the next attempt, and not made twice.
   */
  patiently<T>(action: () => Promise<T>): Promise<T>;
}

/** How long to wait before each further attempt, in ms. */
const PAUSES = [2_000, 8_000, 32_000];
/** A list of more pages is a mistake. */
const MOST_PAGES = 100;

/** Opens GitHub's REST interface (https://docs.github.com/rest), version 2022-11-28. */
export function openGitHub(options: GitHubOptions): GitHub {
  const { api, repository, clock = CLOCK, report = () => {} } = options;
  const root = `${api}/repos/${repository}`;

  return {
    async list(path, query = {}) {
      const items: unknown[] = [];
      let next: string | undefined = `${root}${path}?${new URLSearchParams({ ...query, per_page: '100' })}`;
      for (let page = 0; next !== undefined; page++) {
        const answer = await ask('GET', next, undefined, options);
        if (page === MOST_PAGES || !Array.isArray(answer.data))
          throw new GitHubError(`GitHub does not answer ${shown('GET', next)} with a list that ends.`);
        items.push(...answer.data);
        next = answer.next;
      }
      return items;
    },
    create: async (path, body) => (await ask('POST', root + path, body, options)).data,
    update: async (path, body) => (await ask('PATCH', root + path, body, options)).data,
    async patiently(action) {
      for (const pause of PAUSES) {
        try {
          return await action();
        } catch (error) {
          if (!(error instanceof GitHubError) || error.tryAfter === undefined) throw error;
          const ms = Math.max(pause, error.tryAfter);
          report(`${error.message} Trying again in ${Math.round(ms / 1000)} s.`);
          await clock.wait(ms);
        }
      }
      return await action();
    },
  };
}
