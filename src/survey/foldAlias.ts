/** A name as names of one thing are compared: entries write ids, so that “empirical study” is met as `empirical-study`. */
export const foldAlias = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
