/** The parameter of an address that tells a page which words a search found on it. */
export const FIND_PARAMETER = 'find';
