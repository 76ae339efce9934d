import { execFileSync } from 'node:child_process';
import packageJson from '../../package.json' with { type: 'json' };
import { repositoryUrl } from './repositoryUrl.ts';

function gitRemote(): string | undefined {
  try {
    return execFileSync('git', ['remote', 'get-url', 'origin'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}

const { repository } = packageJson as { repository?: string | { url: string } };

/** The repository's address: from `REPOSITORY_URL`, the git remote `origin` or `package.json`; or unknown. */
export const REPOSITORY: string | undefined = [
  process.env['REPOSITORY_URL'],
  gitRemote(),
  typeof repository === 'string' ? repository : repository?.url,
]
  .map(repositoryUrl)
  .find(Boolean);

/** Where a file is edited on the web; nothing where the repository is unknown. */
export function editUrl(file: string): string | undefined {
  return REPOSITORY && `${REPOSITORY}/edit/main/${file}`;
}

/** The files of the project as they were at a commit; nothing where the repository is unknown. */
export function commitUrl(commit: string): string | undefined {
  return REPOSITORY && `${REPOSITORY}/tree/${commit}`;
}

/** The forms of `.github/ISSUE_TEMPLATE/`, each with its fields. */
interface IssueForms {
  'report-mistake': { page?: string; what?: string; source?: string };
  'suggest-paper': { paper?: string; why?: string };
  'propose-question': { question?: string; papers?: string };
}

/** Where an issue is written, with fields filled in; nothing where the repository is unknown. */
export function issueUrl<F extends keyof IssueForms>(
  form: F,
  fields: IssueForms[F] = {},
): string | undefined {
  return (
    REPOSITORY && `${REPOSITORY}/issues/new?${new URLSearchParams({ template: `${form}.yml`, ...fields })}`
  );
}
