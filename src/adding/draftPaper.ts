import type { ArxivRecord } from '../arxiv/arxivRecord.ts';
import type { Content, PaperEntry } from '../content/content.ts';
import { readEntry } from '../content/readEntry.ts';
import type { Finding } from '../findings/finding.ts';
import { addresses } from '../survey/addresses.ts';
import { checkSurvey } from '../survey/checks/checkSurvey.ts';
import { makeDraft } from './makeDraft.ts';
import { choicesOf, type Place, sectionOf } from './place.ts';
import { suggestName } from './suggestName.ts';

/** The entry of a paper as a draft, ready to be written. */
export interface Draft {
  entry: PaperEntry;
  /** Path from the content folder. */
  path: string;
  text: string;
  /** Address of its page. */
  address: string;
}

/** What somebody may wish for a draft. */
export interface DraftWishes {
  slug?: string | undefined;
  /** Handle of who adds the paper. */
  by?: string | undefined;
}

/**
 * Drafts the entry of a paper for a survey: gives it a name that is free and checks it as `npm run check` would.
 *
 * @param published slugs of addresses that are given for good, whether an entry has them now or not
 * @param today `YYYY-MM-DD`
 * @returns the draft, or a sentence that says why arXiv's record makes none
 */
export function draftPaper(
  record: ArxivRecord,
  place: Place,
  wishes: DraftWishes,
  content: Content,
  published: ReadonlySet<string>,
  today: string,
): Draft | { reason: string } {
  if (record.authors.length === 0)
    return { reason: "arXiv's record names no authors. Write the entry by hand." };
  const slugs = content.ids.papers.union(published);
  const shortTitles = content.papers.map(({ data }) => data.shortTitle);
  const name = suggestName(record, { slugs, shortTitles, terms: namesOf(content) }, wishes.slug);
  const section = sectionOf(place.topics[0], choicesOf(content)) ?? '';
  const path = `papers/${section}/${name.slug}.mdx`;
  const text = makeDraft(record, { ...place, shortTitle: name.shortTitle, by: wishes.by }, today);

  const { entry, findings } = readEntry('paper', name.slug, `content/${path}`, Buffer.from(text));
  const [broken] = findings;
  if (!entry || broken)
    return { reason: `arXiv's record makes no valid entry: ${sentences(broken)} Write the entry by hand.` };
  const paper = { ...entry, section };
  const [clash] = checkSurvey(withPaper(content, paper));
  if (clash) return { reason: sentences(clash) };
  return { entry: paper, path, text, address: addresses.paper(name.slug) };
}

const sentences = (finding: Finding | undefined) =>
  [finding?.found, finding?.expected, finding?.fix].filter(Boolean).join(' ');

/** The survey with one more paper. */
export function withPaper(content: Content, paper: PaperEntry): Content {
  const papers = new Set([...content.ids.papers, paper.id]);
  return { ...content, papers: [...content.papers, paper], ids: { ...content.ids, papers } };
}

/** Names of what papers are about, which are not the name of one. */
function namesOf({ terms, vocabulary: { data } }: Content): string[] {
  const values = [...data.algorithms, ...data.families, ...data.models, ...data.benchmarks];
  return [
    ...terms.flatMap(({ data: { term, aliases } }) => [term, ...aliases]),
    ...values.flatMap(({ label, aliases }) => [label, ...aliases]),
  ];
}
