import type { Strength } from '../schema/paper.ts';
import { describeVersion } from '../site/version.ts';
import type { CitedPage } from './citePage.ts';
import type { CslAuthor } from './cslItem.ts';
import type { PaperCitation } from './paperCitation.ts';
import { oneLine, quoted, sentence } from './wording.ts';

/** The form in which claims are offered, beside those of the survey's pages. */
export const QUOTATION = {
  id: 'quotation',
  label: 'Quotation',
  extension: 'txt',
  mediaType: 'text/plain',
};

/** What the survey says that a paper found: one of its results, or a piece of evidence. */
export interface Claim {
  /** What was found, in a sentence or two. */
  finding: string;
  /** Conditions and figures: what each is called, and what it says. */
  facts: readonly { name: string; text: string }[];
  /** What it is evidence of; nothing for a result, of which the survey says no such thing. */
  standing?: { question: string; position: string; strength: Strength } | undefined;
}

/**
 * Quotes what the survey says of a paper, in a few lines of plain text. The first says who speaks of whom, so that nobody
 * takes the words for the paper's. Markdown runs the lines together, so each reads on from the one before.
 *
 * @param paper the paper that found it
 * @param cited where the survey says so
 */
export function quoteClaim(
  { finding, facts, standing }: Claim,
  paper: PaperCitation,
  cited: Pick<CitedPage, 'survey' | 'address' | 'version'>,
): string {
  const { title, issued, number, custom } = paper;
  const lines = [
    `The survey ${oneLine(cited.survey)} on ${authorsOf(paper)} (${issued['date-parts'][0][0]}), ${quoted(title, ',')} ${number}:`,
    quoted(finding, '.'),
    facts.map(({ name, text }) => sentence(`${name}: ${text}`)).join(' '),
    standing && describeStanding(standing),
    `In the survey’s own words, from the paper’s ${custom.basis}; ${describeVersion(cited.version)}. ${cited.address}`,
  ];
  return lines.filter(Boolean).join('\n');
}

function describeStanding({ question, position, strength }: NonNullable<Claim['standing']>): string {
  const on = `${quoted(position, '')} on ${quoted(question, '.')}`;
  return strength === 'assumption'
    ? `Not counted there as evidence, since the paper assumes ${on}`
    : `Counted there as ${strength} evidence for ${on}`;
}

/** The authors as a text names them. */
function authorsOf({ author }: PaperCitation): string {
  const [first = '', ...others] = author.map(nameInText);
  return others.length > 1 ? `${first} et al.` : [first, ...others].join(' and ');
}

const nameInText = (author: CslAuthor) => ('literal' in author ? author.literal : author.family);
