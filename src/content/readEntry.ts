import type { z } from 'astro/zod';
import type { Complaint, Finding } from '../findings/finding.ts';
import { checkBody } from '../markdown/checkBody.ts';
import { explainIssue } from '../schema/explainIssue.ts';
import type { Entry, Origin } from './content.ts';
import { decode } from './decode.ts';
import { type ParsedYaml, parseYaml } from './parseYaml.ts';
import { repairAt, repairValue } from './repairValue.ts';
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

  const origin: Origin = {
    text: decoded.text,
    bodyOffset: split.bodyOffset,
    rangeOf: (path) => {
      const range = yaml.rangeOf(path);
      return range && [range[0] + split.frontMatterOffset, range[1] + split.frontMatterOffset];
    },
  };
  const parsed = SCHEMAS[kind].safeParse(yaml.data, { reportInput: true });
  if (!parsed.success) {
    const issues = parsed.error.issues.flatMap((issue) => explain(issue, kind, yaml, origin));
    return { findings: [...findings, ...issues.map((issue) => ({ file, ...issue }))] };
  }
  const entry: Entry<K> = {
    id,
    // Zod's output type is lost where the schema is looked up by a type parameter.
    data: parsed.data as DataOf<K>,
    file,
    body: split.body.trim() === '' ? '' : split.body,
    origin,
    references: bodyCheck.references.map((reference) => ({ ...reference, ...inFile(reference) })),
    pictures: bodyCheck.pictures.map((picture) => ({ ...picture, ...inFile(picture) })),
    links: bodyCheck.links.map((link) => ({ ...link, ...inFile(link) })),
    locate: (path) => ({ file, ...yaml.locate(path) }),
    locateKey: (path) => ({ file, ...yaml.locateKey(path) }),
  };
  return { entry, findings };
}

/** What the schema says of a value, with its place, and with the change that mends it where that is sure. */
function explain(
  issue: z.core.$ZodIssue,
  kind: Kind,
  yaml: ParsedYaml,
  origin: Origin,
): Omit<Finding, 'file'>[] {
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  return explainIssue(issue, (path) => keysAt(SCHEMAS[kind], path)).map(({ path, at, complaint }) =>
    at === 'key'
      ? { ...yaml.locateKey(path), ...complaint }
      : {
          ...yaml.locate(path),
          ...complaint,
          repair: repairAt(origin, path, (source) => repairValue(path, issue.input, source, allowed)),
        },
  );
}

/** A YAML file as an entry that is all front matter. */
const WHOLE = { frontMatterLine: 1, frontMatterOffset: 0, body: '', bodyLine: 1, bodyOffset: 0 };
