import { z } from 'astro/zod';
import type { Definition, Link, Nodes } from 'mdast';
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Content, Entry } from '../../content/content.ts';
import type { DataPath } from '../../content/parseYaml.ts';
import { type Kind, SCHEMAS, unwrap } from '../../content/schemas.ts';
import { parseBody } from '../../markdown/parseBody.ts';
import type { NamedKind } from '../../schema/fields.ts';
import { addresses } from '../../survey/addresses.ts';
import { type Edit, rewriteScalar } from './edits.ts';

/** A place in a file that names an entry by its id, or leads to an address. */
export interface Reference {
  to: NamedKind | 'address';
  /** The id, or the address from the survey's root. */
  name: string;
  /** Puts another id or address there. */
  rename(name: string): Edit;
}

/** A file of the content with its kind. */
export type AnyEntry = { [K in Kind]: { kind: K; entry: Entry<K> } }[Kind];

/** The files whose text may refer to others. */
export function entriesOf({ papers, questions, sections, terms, comparisons }: Content): AnyEntry[] {
  return [
    ...papers.map((entry) => ({ kind: 'paper', entry }) as const),
    ...questions.map((entry) => ({ kind: 'question', entry }) as const),
    ...sections.map((entry) => ({ kind: 'section', entry }) as const),
    ...terms.map((entry) => ({ kind: 'term', entry }) as const),
    { kind: 'comparisons', entry: comparisons },
  ];
}

/** Everything in a file that refers to an entry: fields that the schema says so of, `<Cite>`, `<Term>` and links. */
export function findReferences({ kind, entry }: AnyEntry): Reference[] {
  return [...referencesOfData(kind, entry), ...referencesOfBody(kind, entry)];
}

function referencesOfData(kind: Kind, { data, origin }: Entry<Kind>): Reference[] {
  return namesIn(SCHEMAS[kind], data, []).flatMap(({ to, name, path }) => {
    const range = origin.rangeOf(path);
    if (!range) return [];
    const [start, end] = range;
    const rename = (word: string) => ({
      start,
      end,
      text: rewriteScalar(origin.text.slice(start, end), word),
    });
    return [{ to, name, rename }];
  });
}

/** The names in a value that a schema has marked by `naming`. */
function namesIn(
  schema: z.ZodType,
  value: unknown,
  path: DataPath,
): { to: NamedKind; name: string; path: DataPath }[] {
  const inner = unwrap(schema);
  const to = inner.meta()?.['refersTo'] as NamedKind | undefined;
  if (to !== undefined) return typeof value === 'string' ? [{ to, name: value, path }] : [];
  if (inner instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((item, index) => namesIn(inner.element as z.ZodType, item, [...path, index]));
  if (inner instanceof z.ZodObject && typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) => {
      const field = inner.shape[key] as z.ZodType | undefined;
      return field ? namesIn(field, item, [...path, key]) : [];
    });
  return [];
}

function referencesOfBody(kind: Kind, { id, body, origin }: Entry<Kind>): Reference[] {
  if (body === '') return [];
  const page = pageOf(kind, id);
  const found: Reference[] = [];
  visit(parseBody(body), (node: Nodes) => {
    if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
      const to = REFERRING[node.name ?? ''];
      const attribute =
        to && node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === to.by);
      if (to && attribute?.type === 'mdxJsxAttribute') found.push(inAttribute(to.to, attribute));
    }
    if (node.type === 'link' || node.type === 'definition') found.push(...inLink(node));
  });
  return found;

  function inAttribute(to: NamedKind, { position, value }: MdxJsxAttribute): Reference {
    const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
    // The source is `name="value"`, with white space where it likes; its last character is the quote.
    const from = body.indexOf(body.charAt(end - 1), start) + 1;
    return { to, name: String(value), rename: (name) => inFile(from, end - 1, name) };
  }

  function inLink(node: Link | Definition): Reference[] {
    const { url } = node;
    if (!/^[/#]/.test(url)) return [];
    const from = body.indexOf(url, startOfAddress(node));
    // An address written with escapes is none of those that the survey has.
    if (from === -1 || from >= (node.position?.end.offset ?? 0)) return [];
    const rename = (address: string) =>
      inFile(from, from + url.length, url.startsWith('#') ? address.slice(address.indexOf('#')) : address);
    return [{ to: 'address', name: url.startsWith('#') ? page + url : url, rename }];
  }

  function startOfAddress(node: Link | Definition): number {
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'definition') return body.indexOf(']:', start);
    return node.children.at(-1)?.position?.end.offset ?? start;
  }

  function inFile(start: number, end: number, text: string): Edit {
    return { start: origin.bodyOffset + start, end: origin.bodyOffset + end, text };
  }
}

/** Components that name an entry, and the attribute they do it by. */
const REFERRING: Record<string, { to: NamedKind; by: string }> = {
  Cite: { to: 'paper', by: 'paper' },
  Term: { to: 'term', by: 'id' },
};

/** The page that a text stands on, whose anchors it may link to by `#` alone. */
function pageOf(kind: Kind, id: string): string {
  switch (kind) {
    case 'paper':
      return addresses.paper(id);
    case 'question':
      return addresses.question(id);
    case 'section':
      return addresses.section(id);
    default:
      return addresses.glossary;
  }
}
