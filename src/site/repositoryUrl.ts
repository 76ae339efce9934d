/**
 * The web address of a repository, from what git or npm call it.
 *
 * @returns an `https` address without `.git`; nothing where the text is none (a local path, say)
 */
export function repositoryUrl(remote: string | undefined): string | undefined {
  const match =
    /^(?:git\+)?(?:https?|ssh|git):\/\/(?:[^@/]+@)?([^/:]+\.[^/:]+)(?::\d+)?\/(.+?)(?:\.git)?\/?$/.exec(
      remote ?? '',
    ) ??
    /^(?:[^@/]+@)([^/:]+\.[^/:]+):(.+?)(?:\.git)?\/?$/.exec(remote ?? '') ??
    undefined;
  return match ? `https://${match[1]}/${match[2]}` : undefined;
}
