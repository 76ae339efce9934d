/** What GitHub tells the steps of a workflow (https://docs.github.com/actions/reference/workflows-and-actions/variables). */
export interface WorkflowEnvironment {
  /** Address of the REST interface. */
  api: string;
  /** Owner and name: `octo/survey`. */
  repository: string;
  /** Address of the repository on the web. */
  address: string;
  token: string;
  /** File of the event that started the workflow. */
  eventFile: string;
}

/** The environment is not that of a step in a workflow; the message says what is missing. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

/**
 * Reads the variables that GitHub sets, and `GITHUB_TOKEN`, which the workflow must pass on.
 *
 * @throws EnvironmentError where one of them is missing
 */
export function readEnvironment(env: NodeJS.ProcessEnv): WorkflowEnvironment {
  const read = (name: string): string => {
    const value = env[name];
    if (!value) throw new EnvironmentError(`${name} is not set. Expected to run in a workflow on GitHub.`);
    return value;
  };
  const repository = read('GITHUB_REPOSITORY');
  return {
    api: read('GITHUB_API_URL'),
    repository,
    address: `${read('GITHUB_SERVER_URL')}/${repository}`,
    token: read('GITHUB_TOKEN'),
    eventFile: read('GITHUB_EVENT_PATH'),
  };
}
