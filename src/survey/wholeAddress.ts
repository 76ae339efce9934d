/**
 * The whole address of a path from the survey's root.
 *
 * @param root whole address of the home page, with a slash at its end
 */
export const wholeAddress = (root: string, path: string): string => root + path.slice(1);
