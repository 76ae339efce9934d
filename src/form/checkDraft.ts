import { z } from 'astro/zod';
import type { Content, Entry, PaperEntry } from '../content/content.ts';
import { type DataPath, parseYaml } from '../content/parseYaml.ts';
import { readEntry } from '../content/readEntry.ts';
import { splitEntry } from '../content/splitEntry.ts';
import type { Complaint, Finding } from '../findings/finding.ts';
import { PAPER_HEADINGS } from '../prose/checks/checkHeadings.ts';
import { ENTRY_CHECKS } from '../prose/entryChecks.ts';
import { readProse } from '../prose/readProse.ts';
import { explainIssue } from '../schema/explainIssue.ts';
import { id } from '../schema/fields.ts';
import { paperSchema } from '../schema/paper.ts';
import { checkFutureDates } from '../survey/checks/checkFutureDates.ts';
import { checkSurvey } from '../survey/checks/checkSurvey.ts';
import { entryData, formPath } from './entryData.ts';
import { PAPER_FIELDS, TEXT_FIELDS } from './formFields.ts';
import { asText, type Path, type Value, valueAt } from './formValues.ts';
import { paperFile, withPaper } from './surveyFacts.ts';
import { type Parts, partAt, toEntryText } from './toEntryText.ts';

/** A finding with the place in the form where it is mended. */
export interface DraftFinding {
  path: Path;
  complaint: Complaint;
  /** Mistakes stop a build, all but dates in the future; wording is only asked for by `npm run check`. */
  kind: 'mistake' | 'wording';
}

/** What has been filled in, as a file. */
export interface CheckedDraft {
  /** Where the file belongs; nothing as long as its section or name is open. */
  file?: string;
  /** The file, as far as it is filled in. */
  text: string;
  findings: DraftFinding[];
  /** The entry, once it has no mistake of form. */
  entry?: PaperEntry;
}

/** Values that pass by themselves, in place of those that do not pass yet, so that the others are already looked up. */
const STAND_INS = {
  title: 'Not filled in',
  shortTitle: 'Not filled in',
  arxiv: '0000.00000',
  published: '2000-01-01',
  authors: ['Not filled in'],
  topics: ['not-filled-in'],
  kinds: ['not-filled-in'],
  scope: 'core',
  takeaway: 'Not filled in',
  source: { basis: 'abstract', checked: '2000-01-01' },
  added: '2000-01-01',
} satisfies z.input<typeof paperSchema>;

/** In place of a name that is not filled in or taken. */
const NO_NAME = 'not-filled-in';

/**
 * Makes the file of what is filled in, and checks it by the code of `npm run check`.
 *
 * @param survey the papers that are there, and what an entry can name
 * @param latest the last day that a date may be of, `YYYY-MM-DD`; where nothing is said, any may be
 */
export function checkDraft(draft: Value, survey: Content, latest?: string): CheckedDraft {
  const data = entryData(PAPER_FIELDS, valueAt(draft, ['paper']));
  const parts = partsOf(draft);
  const text = toEntryText(data, parts);
  const section = sectionOf(data, survey);
  const slug = slugOf(draft);
  const findings = checkSlug(slug, survey);
  const name = findings.length === 0 ? slug : NO_NAME;
  const file = paperFile(section ?? NO_NAME, name);

  const whole = read(text, name, file);
  const pictures =
    whole.entry?.pictures.map((picture) => ({ file, ...picture, ...pictureNeeded(picture.path) })) ?? [];
  findings.push(...[...whole.findings, ...pictures].map(placer(draft, parts, text)));
  const readable = whole.entry
    ? { entry: whole.entry, text, replaced: [] }
    : withStandIns(data, parts, name, file);
  if (readable) {
    const paper = { ...readable.entry, section: section ?? '' };
    const content = withPaper(survey, paper);
    const own = checkSurvey(content)
      .filter((finding) => finding.file === file && finding.rule !== 'unknown-section')
      .map(placer(draft, parts, readable.text))
      .filter(({ path }) => !readable.replaced.includes(String(path[1])));
    findings.push(...own);
    const dates =
      latest === undefined
        ? []
        : checkFutureDates({ papers: [paper] }, latest).map(placer(draft, parts, readable.text));
    // As in `npm run check`: wording is looked at once the rest is right.
    if (findings.length === 0)
      findings.push(...checkWording(paper, content).map(placer(draft, parts, text, 'wording')));
    findings.push(...dates);
  }
  return {
    text,
    findings,
    ...(section !== undefined && name === slug && { file }),
    ...(whole.entry && whole.findings.length === 0 && { entry: { ...whole.entry, section: section ?? '' } }),
  };
}

function checkWording(paper: PaperEntry, content: Content): Finding[] {
  const texts = [{ kind: 'paper' as const, entry: paper, prose: readProse(paper.body) }];
  return ENTRY_CHECKS.flatMap((check) => check(content, texts));
}

/** The name of the file: as it is filled in, else made from the short title. */
export function slugOf(draft: Value): string {
  const own = asText(valueAt(draft, ['slug'])).trim();
  return own || slugFrom(asText(valueAt(draft, ['paper', 'shortTitle'])));
}

/** "Pass@k Training" as `pass-k-training`. */
const slugFrom = (title: string) =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const pictureNeeded = (path: string): Complaint => ({
  rule: 'missing-picture',
  found: `The form cannot take the picture \`${path}\` along.`,
  expected: 'Expected text alone.',
  fix: 'Add the picture and its place in the text to the pull request on GitHub.',
});

/** The first topic decides the folder. */
function sectionOf({ topics }: Record<string, unknown>, { taxonomy }: Content): string | undefined {
  const [primary] = Array.isArray(topics) ? topics : [];
  return taxonomy.data.sections.find((section) => section.topics.some((topic) => topic.id === primary))?.id;
}

function partsOf(draft: Value): Parts {
  const texts = valueAt(draft, ['text']);
  return Object.fromEntries(TEXT_FIELDS.fields.map(({ key }) => [key, asText(valueAt(texts, [key]))]));
}

function checkSlug(slug: string, { papers }: Content): DraftFinding[] {
  const { error } = z.object({ slug: id }).safeParse({ slug }, { reportInput: true });
  const complaints = error?.issues.flatMap((issue) => explainIssue(issue, () => [])) ?? [];
  const taken = papers
    .filter((paper) => paper.id === slug)
    .map(({ file }): { complaint: Complaint } => ({ complaint: slugTaken(slug, file) }));
  return [...complaints, ...taken].map(({ complaint }) => ({ path: ['slug'], complaint, kind: 'mistake' }));
}

const slugTaken = (slug: string, file: string): Complaint => ({
  rule: 'duplicate-slug',
  found: `The slug \`${slug}\` is already given in ${file}.`,
  expected: 'Expected it once.',
});

const read = (text: string, slug: string, file: string) =>
  readEntry('paper', slug, file, new TextEncoder().encode(text));

/** The entry with stand-ins for what is not valid; nothing where it cannot be read even so. */
function withStandIns(
  data: Record<string, unknown>,
  parts: Parts,
  slug: string,
  file: string,
): { entry: Entry<'paper'>; text: string; replaced: string[] } | undefined {
  const schemas: Record<string, z.ZodType> = paperSchema.shape;
  const replaced = Object.keys(schemas).filter((key) => !schemas[key]?.safeParse(data[key]).success);
  const valid = Object.entries(data).filter(([key]) => !replaced.includes(key));
  // Where one of two dates stands in, they have no reason to agree.
  const noDates = ['arxiv', 'published'].some((key) => replaced.includes(key));
  const standIns = noDates ? { ...STAND_INS, publishedNote: 'Not filled in' } : STAND_INS;
  const text = toEntryText({ ...standIns, ...Object.fromEntries(valid) }, parts);
  const { entry } = read(text, slug, file);
  return entry && { entry, text, replaced };
}

/** Finds the places in the form of findings in a text that was made of it. */
function placer(draft: Value, parts: Parts, text: string, kind: DraftFinding['kind'] = 'mistake') {
  const split = splitEntry(text);
  const yaml = 'complaint' in split ? undefined : parseYaml(split.frontMatter, split.frontMatterLine);
  return ({ file: _, line, column, ...complaint }: Finding): DraftFinding => ({
    path: pathAt(line, column),
    complaint,
    kind,
  });

  function pathAt(line: number, column: number): Path {
    if ('complaint' in split || !yaml) return ['slug'];
    if (line >= split.bodyLine || line === 1)
      return ['text', partAt(parts, line - split.bodyLine + 1) ?? PAPER_HEADINGS[0] ?? ''];
    const offset = offsetOf(split.frontMatter, line - split.frontMatterLine, column);
    const dataPath = deepest(yaml.data, [], (path) => {
      const [start = 0, end = 0] = yaml.rangeOf(path) ?? [];
      return start <= offset && offset < Math.max(end, start + 1);
    });
    // What stands at the beginning of the file is about its name.
    return dataPath.length === 0 ? ['slug'] : ['paper', ...formPath(valueAt(draft, ['paper']), dataPath)];
  }
}

const offsetOf = (text: string, line: number, column: number) =>
  text
    .split('\n')
    .slice(0, line)
    .reduce((sum, { length }) => sum + length + 1, column - 1);

/** The innermost path whose value holds a place. */
function deepest(data: unknown, path: DataPath, holds: (path: DataPath) => boolean): DataPath {
  if (typeof data !== 'object' || data === null) return path;
  const keys = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  const inner = keys.find((key) => holds([...path, key]));
  return inner === undefined ? path : deepest(data[inner as keyof typeof data], [...path, inner], holds);
}
