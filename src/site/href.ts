/** The address of a path from the survey's root, under the base path. */
export function href(path: string): string {
  return __BASE_PATH__ + path.replace(/^\//, '');
}

/** The path from the survey's root of an address under the base path. */
export function pathOf(address: string): string {
  return `/${address.slice(__BASE_PATH__.length)}`;
}
