import { type Content, findingAt, type PaperEntry } from '../../content/content.ts';
import type { DataPath } from '../../content/parseYaml.ts';
import { repairAt } from '../../content/repairValue.ts';
import type { Complaint, Finding } from '../../findings/finding.ts';
import { describe, pathName } from '../../schema/explainIssue.ts';
import type { PaperData } from '../../schema/paper.ts';

/** Words that people write where they have nothing to say. */
const NOTHING =
  /^(?:none|n\/?a|nil|null|unknown|tb[acd]|todo|to be (?:added|announced|confirmed|determined)|not (?:applicable|available|known)|[-–—?…./]+)\.?$/i;

/** What is printed nowhere yet. */
const UNPUBLISHED = /^arxiv\b|^corr$|\bpreprint\b|\bunder (?:peer )?review\b|\bsubmi(?:tted|ssion)\b/i;

/** Typographic quotes around a whole value, which YAML takes for part of it. */
const QUOTED = /^[“”„«]([^“”„«»]+)[“”»]$/;

/** Optional fields are left out where nothing is known, and values are what their field is for and nothing besides. */
export function checkFieldValues({ papers }: Content): Finding[] {
  return papers.flatMap((paper) => {
    const { venue, contributors } = paper.data;
    return [
      ...(['title', 'shortTitle', 'takeaway', 'venue'] as const).flatMap((field) =>
        checkQuotes(paper, field),
      ),
      ...optionalValues(paper.data).flatMap(([path, value]) =>
        value !== undefined && NOTHING.test(value) ? [findingAt(paper, path, placeholder(path, value))] : [],
      ),
      ...(venue !== undefined && UNPUBLISHED.test(venue)
        ? [findingAt(paper, ['venue'], noVenue(venue))]
        : []),
      ...contributors.flatMap((handle, index) => checkHandle(paper, index, handle)),
    ];
  });
}

/** Fields of free text that an entry may do without. In results and tables "none" may be what the paper says. */
function optionalValues(data: PaperData): [path: DataPath, value: string | undefined][] {
  const lists = ['altTitles', 'affiliations', 'introduces', 'keywords', 'scale', 'contributors'] as const;
  return [
    [['publishedNote'], data.publishedNote],
    [['venue'], data.venue],
    [['award'], data.award],
    ...lists.flatMap((field) =>
      data[field].map((value, index): [DataPath, string] => [[field, index], value]),
    ),
    [['source', 'version'], data.source.version],
    [['source', 'note'], data.source.note],
  ];
}

function checkQuotes(paper: PaperEntry, field: 'title' | 'shortTitle' | 'takeaway' | 'venue'): Finding[] {
  const value = paper.data[field] ?? '';
  const [, inside] = QUOTED.exec(value) ?? [];
  if (inside === undefined) return [];
  const repair = repairAt(paper.origin, [field], () => inside);
  return [{ ...findingAt(paper, [field], inQuotes(field, value)), repair }];
}

/** Pages link to the account of that name. */
function checkHandle(paper: PaperEntry, index: number, handle: string): Finding[] {
  const [, name] = /^(?:@|(?:https:\/\/)?(?:www\.)?github\.com\/)([\w-]+)\/?$/.exec(handle) ?? [];
  if (name === undefined) return [];
  const path = ['contributors', index];
  const repair = repairAt(paper.origin, path, () => name);
  return [{ ...findingAt(paper, path, notAHandle(path, handle, name)), repair }];
}

const placeholder = (path: DataPath, value: string): Complaint => ({
  rule: 'placeholder',
  found: `\`${pathName(path)}\` is \`${value}\`.`,
  expected: 'Expected nothing where nothing is known: it would be shown as if it were said.',
  fix: typeof path.at(-1) === 'number' ? 'Leave the item out.' : 'Leave the field out.',
});

const noVenue = (venue: string): Complaint => ({
  rule: 'placeholder',
  found: `\`venue\` is \`${venue}\`.`,
  expected: 'Expected a venue that has confirmed the paper, such as `NeurIPS 2025`.',
  fix: 'Leave the field out as long as there is none.',
});

const inQuotes = (field: string, value: string): Complaint => ({
  rule: 'wrong-format',
  found: `\`${field}\` is ${describe(value)}, typographic quotes included.`,
  expected: 'Expected the text alone: YAML knows `"` and `\'`, and takes other quotes for part of the value.',
  fix: 'Remove the quotes, or write `"` instead.',
});

const notAHandle = (path: DataPath, handle: string, name: string): Complaint => ({
  rule: 'wrong-format',
  found: `\`${pathName(path)}\` is \`${handle}\`.`,
  expected: 'Expected the name of an account on GitHub alone.',
  fix: `Did you mean \`${name}\`?`,
});
