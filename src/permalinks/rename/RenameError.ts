/** An entry cannot be renamed as asked; the message says why and what to do. */
export class RenameError extends Error {
  override name = 'RenameError';
}
