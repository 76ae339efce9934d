/**
 * The address by which others reach this page, or a part of it: where the survey is published, if this copy knows that.
 *
 * @param hash the anchor of the part with its `#`, or nothing
 */
export const addressHere = (hash: string): string =>
  (document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ??
    location.origin + location.pathname) + hash;
