import type { Complaint, Finding } from '../findings/finding.ts';
import { checkBody } from '../markdown/checkBody.ts';
import { explainIssue } from '../schema/explainIssue.ts';
import type { Entry } from './content.ts';
import { decode } from './decode.ts';
import { parseYaml } from './parseYaml.ts';
import { type DataOf, type Kind, keysAt, SCHEMAS } from './schemas.ts';
import { splitEntry } from './splitEntry.ts';

/** An entry, or why it is none. */
export interface ReadEntry<K extends Kind> {
  entry?: Entry<K>;
  findings: Finding[];
}

/** Reads one file: bytes to text, text to front matter and body, YAML to data, data by its schema. */
export function readEntry<K extends Kind>(
  kind: K,
  id: string,
  file: string,
  bytes: Uint8Array,
): ReadEntry<K> {
  const fail = (line: number, column: number, complaint: Complaint): ReadEntry<K> => ({
    findings: [{ file, line, column, ...complaint }],
  });
  const decoded = decode(bytes);
  if ('complaint' in decoded) return fail(decoded.line, decoded.column, decoded.complaint);

  const split = file.endsWith('.mdx') ? splitEntry(decoded.text) : { ...WHOLE, frontMatter: decoded.text };
  if ('complaint' in split) return fail(split.line, 1, split.complaint);

  const bodyCheck = checkBody(split.body);
  const inFile = ({ line, column }: { line: number; column: number }) => ({
    file,
    line: line + split.bodyLine - 1,
    column,
  });
  const findings = bodyCheck.problems.map((node): Finding => ({ ...inFile(node), ...node.complaint }));

  const yaml = parseYaml(split.frontMatter, split.frontMatterLine);
  for (const { line, column, complaint } of yaml.problems)
    findings.push({ file, line, column, ...complaint });
  if (yaml.problems.length > 0) return { findings };

  const schema = SCHEMAS[kind];
  const parsed = schema.safeParse(yaml.data, { reportInput: true });
  if (!parsed.success) {
    for (const issue of parsed.error.issues)
      for (const { path, at, complaint } of explainIssue(issue, (where) => keysAt(schema, where)))
        findings.push({ file, ...(at === 'key' ? yaml.locateKey(path) : yaml.locate(path)), ...complaint });
    return { findings };
  }
  const entry: Entry<K> = {
    id,
    // Zod's output type is lost where the schema is looked up by a type parameter.
    data: parsed.data as DataOf<K>,
    file,
    body: split.body.trim() === '' ? '' : split.body,
    origin: {
      text: decoded.text,
      bodyOffset: split.bodyOffset,
      rangeOf: (path) => {
        const range = yaml.rangeOf(path);
        return range && [range[0] + split.frontMatterOffset, range[1] + split.frontMatterOffset];
      },
    },
    references: bodyCheck.references.map((reference) => ({ ...reference, ...inFile(reference) })),
    pictures: bodyCheck.pictures.map((picture) => ({ ...picture, ...inFile(picture) })),
    locate: (path) => ({ file, ...yaml.locate(path) }),
    locateKey: (path) => ({ file, ...yaml.locateKey(path) }),
  };
  return { entry, findings };
}

/** A YAML file as an entry that is all front matter. */
const WHOLE = { frontMatterLine: 1, frontMatterOffset: 0, body: '', bodyLine: 1, bodyOffset: 0 };
