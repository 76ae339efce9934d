import type { PublishedAddress } from '../content/content.ts';
import { decode } from '../content/decode.ts';
import type { Complaint, Finding } from '../findings/finding.ts';
import { describe } from '../schema/explainIssue.ts';
import { address as addressSchema } from '../schema/fields.ts';

/** Addresses of a list of published ones, and what is wrong with its lines. */
export interface ParsedPermalinks {
  addresses: PublishedAddress[];
  findings: Finding[];
}

/** Reads `permalinks.txt`: one address in a line; lines that begin with `#` and a space are comments. */
export function parsePermalinks(file: string, bytes: Uint8Array): ParsedPermalinks {
  const decoded = decode(bytes);
  if ('complaint' in decoded) {
    const { line, column, complaint } = decoded;
    return { addresses: [], findings: [{ file, line, column, ...complaint }] };
  }
  const list: ParsedPermalinks = { addresses: [], findings: [] };
  for (const [index, line] of decoded.text.split('\n').entries()) {
    if (line === '' || line.startsWith('# ')) continue;
    const place = { file, line: index + 1, column: 1 };
    const parsed = addressSchema.safeParse(line);
    if (parsed.success) list.addresses.push({ ...place, address: line });
    else list.findings.push({ ...place, ...notAnAddress(line, parsed.error.issues[0]?.message ?? '') });
  }
  return list;
}

const notAnAddress = (line: string, expected: string): Complaint => ({
  rule: 'wrong-format',
  found: `The line is ${describe(line)}.`,
  expected,
  fix: 'Restore the line; `npm run permalinks` writes this file.',
});
