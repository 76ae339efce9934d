/** The address of a path from the survey's root, under the base path. */
export function href(path: string): string {
  return __BASE_PATH__ + path.replace(/^\//, '');
}
