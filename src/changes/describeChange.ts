import { arxivAddresses } from '../arxiv/arxivAddresses.ts';
import { plural } from '../findings/formatFindings.ts';
import { asCode, asLink, escapeText } from '../github/markdown.ts';
import { describeCounts, STRENGTH_WORDS } from '../survey/evidence.ts';
import { BASIS_WORDS, RELATION_WORDS } from '../survey/relations.ts';
import type {
  BalanceChange,
  Change,
  EvidenceChange,
  PaperChange,
  PositionChange,
  RelationChange,
  ResultChange,
  RowChange,
  SynonymsChange,
  TextChange,
  TextPart,
  Thing,
  ThingChange,
} from './change.ts';
import { describeAdditions, describeFields, describeRuns } from './describeFields.ts';
import { diffWords } from './diffWords.ts';

/** What a thing is called before its name; papers need no word. */
const NOUNS: Record<Thing['kind'], string> = {
  paper: '',
  question: '',
  term: '',
  section: 'section ',
  topic: 'topic ',
  essay: '',
  table: 'table ',
  value: '',
  synonyms: '',
  site: '',
};

/** A text that changes in more words is only counted. */
const SMALL_CHANGE = 80;

/**
 * Describes a change as an item of a Markdown list, without its bullet. Everything that entries say is escaped.
 *
 * @param site where the survey stands; without it addresses are printed
 */
export function describeChange(change: Change, site: string | undefined): string {
  const subject = asLink(escapeText(change.thing.name), change.address, site);
  // Where addresses are printed, one for each change is enough.
  const also = ({ name, address }: Thing, anchor = '') =>
    site === undefined ? escapeText(name) : asLink(escapeText(name), address && address + anchor, site);
  switch (change.kind) {
    case 'paper':
      return describePaper(change, subject);
    case 'thing':
      return describeThing(change, subject);
    case 'balance':
      return `${subject}: ${describeBalance(change)}`;
    case 'evidence':
      return describeEvidence(
        change,
        subject,
        also(change.question, change.how === 'removed' ? '' : `#${change.thing.id}`),
      );
    case 'result':
      return describeResult(change, subject);
    case 'relation':
      return describeRelation(change, subject, also(change.other));
    case 'position':
      return describePosition(change, subject);
    case 'row':
      return describeRow(change, subject);
    case 'fields':
    case 'keywords':
      return `${NOUNS[change.thing.kind]}${subject}${idOf(change.thing)}:${describeFields(change.fields)}`;
    case 'citation-key':
      return `${subject}: ${asCode(change.before)} → **${asCode(change.after)}**; to keep the key that others have cited, write ${asCode(`citationKey: ${change.before}`)} into its front matter`;
    case 'text':
      return describeText(change, site);
    case 'synonyms':
      return describeSynonyms(change);
    case 'link':
      return `${asCode(change.url)} in ${subject}`;
  }
}

/** Says first that something is new or gone; that it changed goes without saying. */
const mark = (how: 'added' | 'removed' | 'changed' | 'moved') => (how === 'changed' ? '' : `**${how}** `);

/** Values of the vocabulary are known by their ids. */
const idOf = ({ kind, id }: Thing) => (kind === 'value' ? ` ${asCode(id)}` : '');

function describePaper(change: PaperChange, subject: string): string {
  const { how, facts, from } = change;
  if (how === 'moved') return `${mark(how)}${subject}: ${describeMove(change)}`;
  const arxiv = `[arXiv ${facts.arxiv}](${arxivAddresses.abstract(facts.arxiv)})`;
  const brings = [
    plural(facts.evidence, 'piece of evidence', 'pieces of evidence'),
    plural(facts.results, 'result'),
    plural(facts.relations, 'relation'),
    `${plural(facts.words, 'word')} of text`,
  ];
  const about = [
    `*${escapeText(facts.title)}*, ${arxiv}`,
    `${escapeText(facts.section)}, ${facts.scope}, rests on the ${facts.basis === 'abstract' ? 'abstract' : 'full text'}`,
    brings.join(', '),
  ];
  const place = how === 'removed' ? ` (was ${asCode(from?.address ?? '')})` : '';
  return `${mark(how)}${subject}${place}: ${about.join('; ')}\n  - ${escapeText(facts.takeaway)}`;
}

function describeMove({ address, facts, from }: PaperChange): string {
  return [
    ...(from && from.section !== facts.section
      ? [`section ${escapeText(from.section)} → **${escapeText(facts.section)}**`]
      : []),
    ...(from && address && from.address !== address
      ? [`address ${asCode(from.address)} → ${asCode(address)}`]
      : []),
  ].join('; ');
}

function describeThing({ how, thing, says, formerAddress }: ThingChange, subject: string): string {
  const former = formerAddress ? `was ${asCode(formerAddress)}` : '';
  const said = says === undefined ? '' : escapeText(says);
  const rest = [former, said].filter(Boolean).join('; ');
  return `${mark(how)}${NOUNS[thing.kind]}${subject}${idOf(thing)}${rest ? `: ${rest}` : ''}`;
}

function describeBalance({ positions }: BalanceChange): string {
  return positions
    .map(
      ({ name, before, after }) =>
        `“${escapeText(name)}” ${describeCounts(before)} → **${describeCounts(after)}**`,
    )
    .join('; ');
}

function describeEvidence(
  { how, position, before, after, fields }: EvidenceChange,
  subject: string,
  question: string,
): string {
  const start = `${mark(how)}${subject} on ${question}:`;
  const evidence = after ?? before;
  if (how === 'changed' || !evidence) return start + describeFields(fields);
  const { strength, finding, conditions } = evidence;
  return `${start} **${escapeText(position)}** (${STRENGTH_WORDS[strength].label}). ${escapeText(finding)} *Conditions:* ${escapeText(conditions)}`;
}

/** What to do about evidence that has changed without a correction that says so; nothing for other changes. */
export function describeSilent(change: Change): string[] {
  if (change.kind !== 'evidence' || !change.isSilent) return [];
  const { thing, question, how } = change;
  const became = { added: ', evidence: added', removed: ', evidence: withdrawn', changed: '' }[how];
  const fields = asCode(`question: ${question.id}${became}`);
  return [
    `${escapeText(thing.name)} on ${escapeText(question.name)}: its evidence was ${how}, and no new item of \`corrections\` says so. Unless only the wording is better, add one with ${fields}: whoever follows the question hears of nothing else.`,
  ];
}

function describeResult({ how, before, after, fields }: ResultChange, subject: string): string {
  const result = after ?? before;
  if (!result) return subject;
  const { value, unit, statement, setting, id } = result;
  if (how === 'changed') return `${subject}, ${asCode(id)}:${describeFields(fields)}`;
  const conditions = setting === undefined ? '' : ` *Setting:* ${escapeText(setting)}`;
  const inUnit = unit === undefined ? '' : ` (${escapeText(unit)})`;
  return `${mark(how)}${subject}: **${escapeText(value)}**${inUnit}. ${escapeText(statement)}${conditions}`;
}

function describeRelation(
  { how, before, after, fields }: RelationChange,
  subject: string,
  other: string,
): string {
  const relation = after ?? before;
  if (!relation) return subject;
  const { type, because, basis, confidence } = relation;
  const start = `${mark(how)}${subject} · ${RELATION_WORDS[type].label.toLowerCase()} · ${other}:`;
  if (how === 'changed') return start + describeFields(fields);
  return `${start} ${escapeText(because)} (${BASIS_WORDS[basis]}, ${confidence} confidence)`;
}

function describeRow({ how, table, fields }: RowChange, subject: string): string {
  const start = `${mark(how)}${subject} in “${escapeText(table.name)}”:`;
  if (how === 'changed') return start + describeFields(fields);
  const cells = fields.map((cell) => {
    const text = 'added' in cell ? '' : (cell.after ?? cell.before ?? '');
    return `*${escapeText(cell.field)}* ${escapeText(text)}`;
  });
  return `${start} ${cells.join('; ')}`;
}

function describePosition({ how, before, after, fields }: PositionChange, subject: string): string {
  const position = after ?? before;
  if (!position) return subject;
  const start = `${mark(how)}${subject}, position “${escapeText(position.label)}”:`;
  return how === 'changed' ? start + describeFields(fields) : `${start} ${escapeText(position.claim)}`;
}

function describeText(change: TextChange, site: string | undefined): string {
  const { thing, address, added, removed, parts } = change;
  const [only] = parts;
  const isOne = parts.length === 1 && only?.heading !== undefined;
  const name = [thing.name, ...(isOne ? [only.heading] : [])]
    .map((text) => escapeText(text ?? ''))
    .join(', ');
  const start = `${asLink(name, address, site)}: ${counts(change)} ${added + removed === 1 ? 'word' : 'words'}${isOne ? '' : describePlaces(parts, site)}`;
  if (added + removed > SMALL_CHANGE) return start;
  return start + parts.map(({ before, after }) => `\n  - ${describeRuns(diffWords(before, after))}`).join('');
}

/** The headings under which a text has changed, with their counts. */
function describePlaces(parts: readonly TextPart[], site: string | undefined): string {
  const places = parts.flatMap(({ heading, address, ...counted }) => {
    if (heading === undefined) return [];
    const place = site === undefined ? escapeText(heading) : asLink(escapeText(heading), address, site);
    return [`${place} ${counts(counted)}`];
  });
  return places.length > 0 ? ` (${places.join(', ')})` : '';
}

const counts = ({ added, removed }: { added: number; removed: number }) =>
  [added > 0 ? `+${added}` : '', removed > 0 ? `−${removed}` : ''].filter(Boolean).join(' ');

function describeSynonyms({ how, before, after, fields }: SynonymsChange): string {
  const words = (after ?? before)?.words ?? [];
  const [field] = fields;
  if (field && 'added' in field) return `${escapeText(words[0] ?? '')}, …: ${describeAdditions(field)}`;
  return `${mark(how)}${words.map((word) => escapeText(word)).join(', ')}`;
}
