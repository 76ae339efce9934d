/** Writes a text so that HTML and XML read its signs as text, between tags and in attributes. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
