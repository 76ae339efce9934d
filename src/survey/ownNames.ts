/** The survey's title with what it is, for those who cite the whole of it. */
export const fullTitle = (title: string): string =>
  `${title}: a living survey of reinforcement learning with verifiable rewards`;

/** Who stands as the author where one name is asked for. */
export const collectiveAuthor = (title: string): string => `${title} contributors`;
