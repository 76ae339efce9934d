/** GitHub refuses longer addresses, and so do some browsers and proxies before it. */
export const LONGEST_ADDRESS = 7_500;

/** The page of GitHub on which a new file is written; it makes a copy of the repository for whoever may not write. */
export function newFileUrl(repository: string, path: string, text?: string): string {
  const value = text === undefined ? '' : `&${new URLSearchParams({ value: text })}`;
  return `${repository}/new/main?filename=${path}${value}`;
}
