import { longDate } from './formatDate.ts';

/** Which state of the survey a site was built from. */
export interface Version {
  /** Day of the last change, as `YYYY-MM-DD` in UTC. */
  date: string;
  /** Hash of the git commit; unknown where files differ from it or are added to it, or where there is no repository. */
  commit?: string | undefined;
}

/** The first characters of a commit's hash, as people quote it. */
export const shortCommit = (commit: string): string => commit.slice(0, 7);

/** The version in words: its day, and its commit where it is known. */
export const describeVersion = ({ date, commit }: Version): string =>
  `version of ${longDate(date)}${commit ? ` (commit ${shortCommit(commit)})` : ''}`;
