import { escapeText } from '../github/markdown.ts';
import type { FieldChange, ListField } from './change.ts';
import { diffWords, type Run, splitWords } from './diffWords.ts';

/** Values of a list that are named; the others are counted. */
const MOST_VALUES = 8;
/** A list in order that is as long as this is shown whole. */
const SHORT_LIST = 4;
/** Texts as short as this are shown side by side. */
const SHORT_TEXT = 40;
/** Kept words that are shown on each side of a change. */
const CONTEXT = 5;
/** Words of one change that are shown. */
const MOST_WORDS = 40;

/** A field that differs, as `name: old → new`. */
export function describeField(change: FieldChange): string {
  const said = 'added' in change ? describeList(change) : describeText(change.before, change.after);
  return `${escapeText(change.field)}: ${said}`;
}

/** What differs: in place where there is one field, else as a list below. */
export function describeFields(fields: readonly FieldChange[]): string {
  const [only] = fields;
  if (only && fields.length === 1) return ` ${describeField(only)}`;
  return fields.map((field) => `\n  - ${describeField(field)}`).join('');
}

/** Old and new text; where both have words in common, in one, with what went struck out and what came bold. */
export function describeText(before: string | undefined, after: string | undefined): string {
  if (before === undefined) return `**${escapeText(after ?? '')}** (new)`;
  if (after === undefined) return `~~${escapeText(before)}~~ (gone)`;
  if (before.length <= SHORT_TEXT && after.length <= SHORT_TEXT)
    return `${escapeText(before)} → **${escapeText(after)}**`;
  const runs = diffWords(before, after);
  const kept = runs.reduce((sum, run) => sum + (run.how === 'kept' ? run.words.length : 0), 0);
  if (kept * 3 < Math.max(splitWords(before).length, splitWords(after).length))
    return `“${escapeText(before)}” → “${escapeText(after)}”`;
  return describeRuns(runs);
}

/** Words that came and went, each with what stands around it. */
export function describeRuns(runs: readonly Run[]): string {
  return runs.map((run, index) => describeRun(run, index === 0, index === runs.length - 1)).join(' ');
}

function describeRun({ how, words }: Run, isFirst: boolean, isLast: boolean): string {
  const text = (some: readonly string[]) => escapeText(some.join(' '), Infinity);
  if (how !== 'kept') {
    const shown = text(words.slice(0, MOST_WORDS)) + (words.length > MOST_WORDS ? ' …' : '');
    return how === 'added' ? `**${shown}**` : `~~${shown}~~`;
  }
  const [start, end] = [isFirst ? 0 : CONTEXT, isLast ? 0 : CONTEXT];
  if (words.length <= start + end + 1) return text(words);
  return [text(words.slice(0, start)), '…', text(words.slice(words.length - end))].filter(Boolean).join(' ');
}

function describeList({ added, removed, before, after, isOrdered }: ListField): string {
  if (added.length + removed.length === 0) return `in another order: ${nameSome(after)}`;
  return isOrdered && Math.max(before.length, after.length) <= SHORT_LIST
    ? `${nameSome(before)} → **${nameSome(after)}**`
    : describeAdditions({ added, removed });
}

/** The values that a list has gained and lost. */
export function describeAdditions({ added, removed }: Pick<ListField, 'added' | 'removed'>): string {
  return [
    ...(added.length > 0 ? [`added ${nameSome(added)}`] : []),
    ...(removed.length > 0 ? [`removed ${nameSome(removed)}`] : []),
  ].join('; ');
}

function nameSome(values: readonly string[]): string {
  if (values.length === 0) return 'none';
  const named = values.slice(0, MOST_VALUES).map((value) => escapeText(value, 160));
  return named.join(', ') + (values.length > MOST_VALUES ? ` and ${values.length - MOST_VALUES} more` : '');
}
