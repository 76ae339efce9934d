import { plural } from '../findings/formatFindings.ts';
import { addresses } from '../survey/addresses.ts';
import type { Outcome } from './addPapers.ts';
import { excerpt } from './plainText.ts';
import type { Found, Sorted } from './sortOut.ts';

/** More papers than these are counted and not listed, where nothing is to be done about them. */
const MOST_LISTED = 10;

/** What a run did, in lines; what went wrong apart. */
export interface Summary {
  done: string[];
  failed: string[];
}

/**
 * Says what became of papers, and what to do next.
 *
 * @param sorted what was asked for
 * @param guessed what of the drafts nobody has said, as in "its kind (--kind)"
 * @param isWritten whether the drafts were written
 */
export function describeOutcomes(
  outcomes: readonly Outcome[],
  sorted: Sorted,
  guessed: readonly string[],
  isWritten: boolean,
): Summary {
  const added = outcomes.filter((one) => one.became === 'added');
  const found = [...sorted.known, ...outcomes.filter((one) => one.became === 'known')];
  const failed = outcomes.filter((one) => one.became === 'failed');
  const untried = sorted.missing.length - outcomes.length;
  const counts = [
    ...(added.length > 0 ? [`${plural(added.length, 'paper')} ${isWritten ? 'added' : 'to be added'}`] : []),
    ...(found.length > 0 ? [`${found.length} already there`] : []),
    ...(failed.length > 0 ? [`${failed.length} not added`] : []),
  ];
  return {
    done: [
      ...added.flatMap(({ draft: { entry, address }, notes }) => [
        `${isWritten ? 'Added' : 'Not written:'} ${entry.file}`,
        `  “${excerpt(entry.data.title, 100)}” (${entry.data.arxiv}), page ${address}`,
        ...notes.map((note) => `  ${note}`),
      ]),
      ...listKnown(found),
      ...describeAlike(sorted.alike),
      ...(added.length > 0 && guessed.length > 0
        ? [`Guessed: ${guessed.join(', ')}. Correct it before it is published.`]
        : []),
      ...(counts.length > 0 ? [`${counts.join(', ')}.`] : []),
      ...(isWritten ? nextSteps(added.map(({ draft }) => draft.entry.id)) : []),
    ],
    failed: [
      ...[...byReason(failed)].map(([reason, names]) => `Not added: ${names.join(', ')}: ${reason}`),
      ...(untried > 0 ? [`${plural(untried, 'paper')} not tried. The same command goes on with them.`] : []),
    ],
  };
}

/** Says which papers of a file the survey has. */
export function describeSorted(file: string, { known, alike, missing }: Sorted): string[] {
  const all = known.length + alike.length + missing.length;
  const papers = all === 1 ? 'the paper' : `all ${all} papers`;
  return [
    `The survey has ${known.length === all ? papers : `${known.length} of the ${plural(all, 'paper')}`} of ${file}.`,
    ...(missing.length > 0
      ? ['It lacks', ...missing.map(({ from, title, arxiv }) => `  ${from} ${nameOf(title, arxiv)}`)]
      : []),
    ...describeAlike(alike),
    ...(missing.length > 0 ? [`To draft them: npm run add -- --list ${file} --write`] : []),
  ];
}

/** Names the papers whose titles are nearly those of entries. */
export function describeAlike(alike: readonly Found[]): string[] {
  if (alike.length === 0) return [];
  return [
    'Of nearly the same title as an entry, which may be the same paper; add them by arXiv id if not',
    ...alike.map(
      ({ wanted: { from, title, arxiv }, paper }) =>
        `  ${from} ${nameOf(title, arxiv)}\n    ${paper.file} “${excerpt(paper.data.title, 100)}”`,
    ),
  ];
}

const nameOf = (title: string | undefined, arxiv: string | undefined) =>
  [title && `“${excerpt(title, 100)}”`, arxiv && `(${arxiv})`].filter(Boolean).join(' ');

function listKnown(found: readonly Found[]): string[] {
  if (found.length > MOST_LISTED) return [];
  return found.map(
    ({ wanted, paper }) =>
      `Already there: ${wanted.from} is ${paper.file}, page ${addresses.paper(paper.id)}`,
  );
}

function byReason(failed: readonly { wanted: { from: string }; reason: string }[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { wanted, reason } of failed) names.set(reason, [...(names.get(reason) ?? []), wanted.from]);
  return names;
}

function nextSteps(slugs: readonly string[]): string[] {
  if (slugs.length === 0) return [];
  const [what, them] = slugs.length === 1 ? ['the file', 'it'] : ['the files', 'them'];
  const chosen = slugs.length > MOST_LISTED ? '' : ` ${slugs.join(' ')}`;
  return [
    `Next: open ${what} and write what is missing.`,
    `  npm run check --${chosen} --watch    says what that is, after each save`,
    `  npm start    shows ${them}`,
  ];
}
