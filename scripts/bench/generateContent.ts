import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { PaperEntry } from '../../src/content/content.ts';
import { readContent } from '../../src/content/readContent.ts';
import type { PaperData } from '../../src/schema/paper.ts';
import { type AuthorName, splitName } from '../../src/survey/authorName.ts';
import { type BodyMaterial, generateBody, generateText } from './generateBody.ts';
import { type Random, seededRandom } from './random.ts';

const SEED = 20_261_121;
const MONTHS = 24;

/** What generated papers are made from; `papers` are the slugs of all, real and generated. */
interface Material extends BodyMaterial {
  /** Real papers; each generated one takes its tags, figures and place from one of them. */
  templates: readonly PaperEntry[];
  authors: readonly AuthorName[];
}

/**
 * Writes a copy of the content folder that holds more papers: the real ones, and generated ones up to the number
 * wanted, each shaped like a real one. The same arguments give the same files.
 *
 * @param from the real content folder
 * @param to the folder that is written anew
 * @param count how many papers it holds in the end
 */
export function generateContent(from: string, to: string, count: number): void {
  const { content } = readContent(from);
  if (!content) throw new Error(`The content in ${from} is broken; run \`npm run check\`.`);
  const { papers, terms } = content;
  const numbers = Array.from({ length: Math.max(0, count - papers.length) }, (_, index) => index);
  const material: Material = {
    templates: papers,
    authors: papers.flatMap(({ data }) => data.authors.map(splitName)),
    words: papers.flatMap(wordsOf),
    papers: [...papers.map(({ id }) => id), ...numbers.map(slugOf)],
    terms: terms.map(({ id }) => id),
  };
  const random = seededRandom(SEED);
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  for (const number of numbers) {
    const { section, text } = generatePaper(number, material, random);
    writeFileSync(join(to, 'papers', section, `${slugOf(number)}.mdx`), text);
  }
}

const slugOf = (number: number) => `generated-${number + 1}`;

/** The running words of an entry, without those that MDX could take for something else. */
function wordsOf({ data }: PaperEntry): string[] {
  const texts = [data.takeaway, ...data.evidence.flatMap(({ finding, conditions }) => [finding, conditions])];
  return texts.flatMap((text) => text.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/g) ?? []);
}

function generatePaper(
  number: number,
  material: Material,
  random: Random,
): { section: string; text: string } {
  const template = random.pick(material.templates);
  const data = { ...template.data, ...makeIdentity(number, template.data, material, random), compare: {} };
  const relations = relate(template.data.relations, slugOf(number), material.papers, random);
  const frontMatter = stringify(
    { ...data, relations },
    (_key, value: unknown) => (isEmpty(value) ? undefined : value),
    { aliasDuplicateObjects: false },
  );
  return { section: template.section, text: `---\n${frontMatter}---\n\n${generateBody(material, random)}` };
}

const isEmpty = (value: unknown) =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** What tells a generated paper from its template and from every other paper. */
function makeIdentity(
  number: number,
  template: PaperData,
  { words, authors }: Material,
  random: Random,
): Partial<PaperData> {
  const year = 24 + Math.floor((number % MONTHS) / 12);
  const month = String((number % 12) + 1).padStart(2, '0');
  const day = String(random.integer(28) + 1).padStart(2, '0');
  return {
    title: `${generateText(words, 9, random)} (generated ${number + 1})`,
    altTitles: [],
    shortTitle: `Generated ${number + 1}`,
    arxiv: `${year}${month}.${90_000 + Math.floor(number / MONTHS)}`,
    published: `20${year}-${month}-${day}`,
    publishedNote: undefined,
    authors: template.authors.map(() => ({
      given: random.pick(authors).given,
      family: random.pick(authors).family,
    })),
    takeaway: `${generateText(words, 25, random)}.`,
  };
}

/** Points the relations of a template at other papers. */
function relate(
  relations: PaperData['relations'],
  own: string,
  papers: readonly string[],
  random: Random,
): PaperData['relations'] {
  const taken = new Set([own]);
  return relations.map((relation) => {
    let paper = own;
    while (taken.has(paper)) paper = random.pick(papers);
    taken.add(paper);
    return { ...relation, paper };
  });
}
