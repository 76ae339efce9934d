import { firstAddress } from '../permalinks/firstAddress.ts';
import type { CorrectionData } from '../schema/paper.ts';
import type { Redirect } from '../schema/redirects.ts';
import { addresses, atAnchor } from '../survey/addresses.ts';
import { correctionAnchors, correctionsOn, lastOn } from '../survey/corrections.ts';
import { STRENGTH_WORDS } from '../survey/evidence.ts';
import type { Evidence, Paper, Question, Section, Survey } from '../survey/survey.ts';
import { uuidV5 } from './uuidV5.ts';

/** What an item can be, as readers are told; in this order within a day. */
export const NEWS_KINDS = {
  'withdrawn-evidence': 'Withdrawn evidence',
  'changed-evidence': 'Changed evidence',
  'new-evidence': 'New evidence',
  'new-assumption': 'New assumption',
  correction: 'Correction',
  'new-entry': 'New entry',
} as const;

export type NewsKind = keyof typeof NEWS_KINDS;

/** One thing that is new in the survey. */
export interface NewsItem {
  kind: NewsKind;
  /** `urn:uuid:…`, made of the address that it was first published at: the same on every host, whatever it says. */
  id: string;
  /** The day of it, as the entry gives it: `YYYY-MM-DD`. */
  date: string;
  /** Where it stands, from the survey's root. */
  address: string;
  /** Plain text. */
  title: string;
  /** Plain text of a few sentences. */
  summary: string;
  paper: Paper;
  /** Questions that it bears on. */
  questions: Question[];
  /** The evidence that is new or has changed, as it stands today. */
  evidence?: Evidence | undefined;
  /** Whether it came with a new entry, which is an item of its own. */
  withEntry: boolean;
}

/**
 * Everything that is new in the survey, newest first. It is read from the entries alone: when they were added, and their
 * corrections. Questions and terms have no dates, and are not news.
 *
 * @param redirects where former addresses lead; what was renamed keeps its id
 */
export function news(survey: Survey, redirects: readonly Redirect[]): NewsItem[] {
  const id = idsOf(survey, redirects);
  const items = survey.papers.flatMap((paper) => [
    ...newsOfCorrections(paper, survey.questions),
    ...paper.evidence.filter(cameWithEntry).map(newsOfEvidence),
    newsOfEntry(paper),
  ]);
  const kinds = Object.keys(NEWS_KINDS);
  return items
    .map((item) => ({ ...item, id: id(item.address) }))
    .sort((a, b) => b.date.localeCompare(a.date) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

/** Makes the ids of what stands at an address. */
export function idsOf({ site }: Survey, redirects: readonly Redirect[]): (address: string) => string {
  return (address) => `urn:uuid:${uuidV5(site.feedNamespace, firstAddress(address, redirects))}`;
}

/** What is new in the survey as a whole: what came with an entry is told with it. */
export const ofSurvey = (items: readonly NewsItem[]): NewsItem[] =>
  items.filter(({ withEntry }) => !withEntry);

/** What is new in a section: its entries, and what others bring to its questions. */
export const ofSection = (items: readonly NewsItem[], section: Section): NewsItem[] =>
  items.filter(({ paper, kind, questions, withEntry }) =>
    paper.section === section
      ? !withEntry
      : kind !== 'new-entry' && questions.some((question) => question.section === section),
  );

/** What is new on a question: evidence, each piece by itself. */
export const ofQuestion = (items: readonly NewsItem[], question: Question): NewsItem[] =>
  items.filter(({ kind, questions }) => kind !== 'new-entry' && questions.includes(question));

/** An item that has no id yet. */
type Draft = Omit<NewsItem, 'id'>;

function newsOfEntry(paper: Paper): Draft {
  return {
    kind: 'new-entry',
    date: paper.added,
    address: addresses.paper(paper.slug),
    title: `${NEWS_KINDS['new-entry']}: ${paper.shortTitle}`,
    summary: paper.takeaway,
    paper,
    questions: paper.evidence.map(({ question }) => question),
    withEntry: false,
  };
}

/** Evidence that was added later has a correction that says so first. */
const cameWithEntry = ({ paper, question }: Evidence): boolean =>
  correctionsOn(question.id, paper.corrections)[0]?.evidence !== 'added';

function newsOfEvidence(evidence: Evidence): Draft {
  const { paper, question } = evidence;
  const kind = newEvidence(evidence);
  return {
    kind,
    date: paper.added,
    address: atAnchor(addresses.question(question.id), paper.slug),
    title: titleOn(kind, paper, question),
    summary: `“${evidence.position.label}” (${STRENGTH_WORDS[evidence.strength].label}). ${evidence.finding} Conditions: ${evidence.conditions}`,
    paper,
    questions: [question],
    evidence,
    withEntry: true,
  };
}

function newsOfCorrections(paper: Paper, questions: readonly Question[]): Draft[] {
  const anchors = correctionAnchors(paper.corrections);
  return paper.corrections.map((correction, index) => {
    const question = questions.find(({ id }) => id === correction.question);
    const evidence = evidenceAfter(correction, paper);
    const kind = kindOf(correction, paper);
    return {
      kind,
      date: correction.date,
      address: atAnchor(addresses.paper(paper.slug), anchors[index] ?? ''),
      title: question ? titleOn(kind, paper, question) : `${NEWS_KINDS[kind]}: ${paper.shortTitle}`,
      summary: correction.what,
      paper,
      questions: question ? [question] : [],
      evidence,
      withEntry: false,
    };
  });
}

/** The evidence that a correction left; it stands today where no later correction is about it. */
const evidenceAfter = (correction: CorrectionData, paper: Paper): Evidence | undefined =>
  correction.question !== undefined && lastOn(correction.question, paper.corrections) === correction
    ? paper.evidence.find(({ question }) => question.id === correction.question)
    : undefined;

function kindOf({ question, evidence }: CorrectionData, paper: Paper): NewsKind {
  if (question === undefined) return 'correction';
  if (evidence === 'withdrawn') return 'withdrawn-evidence';
  if (evidence !== 'added') return 'changed-evidence';
  const now = paper.evidence.find((item) => item.question.id === question);
  return now ? newEvidence(now) : 'new-evidence';
}

/** Assumptions are never called evidence. */
const newEvidence = ({ strength }: Evidence): NewsKind =>
  strength === 'assumption' ? 'new-assumption' : 'new-evidence';

const titleOn = (kind: NewsKind, paper: Paper, question: Question): string =>
  `${NEWS_KINDS[kind]}: ${paper.shortTitle} on “${question.short}”`;
