import type { Site } from '../schema/site.ts';

/** The survey's title with what it is, for those who cite the whole of it. */
export const fullTitle = ({ title }: Pick<Site, 'title'>): string =>
  `${title}: a living survey of reinforcement learning with verifiable rewards`;
