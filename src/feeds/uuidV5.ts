import { createHash } from 'node:crypto';

/**
 * Makes a name-based UUID, version 5: https://www.rfc-editor.org/rfc/rfc9562#section-5.5
 *
 * @param namespace a UUID
 * @param name any text
 * @returns the same UUID for the same two, in lower case
 */
export function uuidV5(namespace: string, name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name);
  const bytes = hash.digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
