import type { EvidenceData, PaperData } from '../schema/paper.ts';
import { anchors } from '../survey/addresses.ts';
import { correctionsOn } from '../survey/corrections.ts';
import { countStrengths } from '../survey/evidence.ts';
import type { BalanceChange, EvidenceChange, Thing } from './change.ts';
import { compareFields } from './compareFields.ts';
import { compareParts } from './compareParts.ts';
import type { Pair } from './pairUp.ts';
import type { Versions } from './things.ts';
import type { Version } from './version.ts';

/** Compares what one paper brings to open questions. */
export function compareEvidence(papers: Pair<PaperData>, thing: Thing, versions: Versions): EvidenceChange[] {
  return compareParts(papers.before?.evidence, papers.after?.evidence, ({ question }) => question).map(
    (part) => {
      const positions = { before: say(part.before, versions.before), after: say(part.after, versions.after) };
      const id = (part.after ?? part.before)?.question ?? '';
      const anchor = part.after ? `#${anchors.evidence(id)}` : '';
      return {
        kind: 'evidence',
        thing,
        address: thing.address && thing.address + anchor,
        question: versions.question(id),
        position: positions.after ?? positions.before ?? '',
        isSilent: isSilent(id, papers, versions),
        ...part,
        fields: part.fields.map((field) => (field.field === 'position' ? { ...field, ...positions } : field)),
      };
    },
  );
}

/** Whether no new correction names a question. One that is new or gone has nobody who follows it. */
function isSilent(question: string, { before, after }: Pair<PaperData>, versions: Versions): boolean {
  if (!before || !after) return false;
  const stands = ({ parts }: Version) => parts.questions.some(({ id }) => id === question);
  const naming = ({ corrections }: PaperData) => correctionsOn(question, corrections).length;
  return stands(versions.before) && stands(versions.after) && naming(after) <= naming(before);
}

/** The label of a position, for readers. */
function say(evidence: EvidenceData | undefined, version: Version): string | undefined {
  return evidence && labelOf(version, evidence.question, evidence.position);
}

function labelOf({ parts }: Version, questionId: string, positionId: string): string {
  const question = parts.questions.find(({ id }) => id === questionId);
  return question?.data.positions.find(({ id }) => id === positionId)?.label ?? positionId;
}

/**
 * Compares how much evidence each position of each question has.
 *
 * @param papers only those that both versions can be asked about
 */
export function compareBalance(papers: readonly Pair<PaperData>[], versions: Versions): BalanceChange[] {
  const before = collect(papers.flatMap((pair) => pair.before?.evidence ?? []));
  const after = collect(papers.flatMap((pair) => pair.after?.evidence ?? []));
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id) => {
    const [old, recent] = [before.get(id), after.get(id)];
    const positions = [...new Set([...(recent?.keys() ?? []), ...(old?.keys() ?? [])])]
      .map((position) => ({
        name: positionName(versions, id, position),
        before: countStrengths(old?.get(position) ?? []),
        after: countStrengths(recent?.get(position) ?? []),
      }))
      .filter((position) => compareFields(position.before, position.after).length > 0);
    if (positions.length === 0) return [];
    const thing = versions.question(id);
    return [{ kind: 'balance', thing, address: thing.address, positions } satisfies BalanceChange];
  });
}

/** Evidence by question and position. */
function collect(evidence: readonly EvidenceData[]): Map<string, Map<string, EvidenceData[]>> {
  const byQuestion = Map.groupBy(evidence, ({ question }) => question);
  return new Map([...byQuestion].map(([id, items]) => [id, Map.groupBy(items, ({ position }) => position)]));
}

function positionName({ before, after }: Versions, question: string, id: string): string {
  const label = labelOf(after, question, id);
  return label === id ? labelOf(before, question, id) : label;
}
