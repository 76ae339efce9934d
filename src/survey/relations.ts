import type { RelationType } from '../schema/paper.ts';
import type { Paper, Relation } from './survey.ts';

/** How a relation type reads from each side. */
interface RelationWords {
  /** On the page of the paper that states it. */
  label: string;
  /** On the page of the other paper; the same as `label` where the relation is symmetric. */
  inverse: string;
}

/** Relation types in the order in which a page shows them: disagreement first. */
export const RELATION_WORDS: Record<RelationType, RelationWords> = {
  'disagrees-with': { label: 'Disagrees with', inverse: 'Disagreed with by' },
  reconciles: { label: 'Reconciles with others', inverse: 'Reconciled by' },
  explains: { label: 'Explains a finding of', inverse: 'Explained by' },
  extends: { label: 'Extends', inverse: 'Extended by' },
  'agrees-with': { label: 'Agrees with', inverse: 'Agreed with by' },
  'alternative-to': {
    label: 'Another answer to the same problem',
    inverse: 'Another answer to the same problem',
  },
  'same-mechanism': { label: 'Uses the same mechanism', inverse: 'Uses the same mechanism' },
  names: { label: 'Names', inverse: 'Named by' },
};

/** What a basis of a relation means, in words for readers. */
export const BASIS_WORDS: Record<Relation['basis'], string> = {
  described: 'the abstract describes the other claim',
  named: 'the abstract names the other work',
  findings: 'our comparison of findings',
  mechanism: 'our comparison of mechanisms',
};

/** How we know of a relation, in words; what an abstract says is said with the paper whose abstract it is. */
export function describeBasis({ basis, from }: Relation): string {
  const ofAbstract = basis === 'described' || basis === 'named';
  return `${ofAbstract ? `${from.shortTitle}: ` : ''}${BASIS_WORDS[basis]}`;
}

/**
 * The paper that the reason of a relation speaks of, where a page has to name it: reasons speak of the paper that states
 * them, and on its own page the other stands before the reason.
 */
export function subjectOf({ from, type }: Relation, here: Paper): string | undefined {
  const { label, inverse } = RELATION_WORDS[type];
  return from === here && label !== inverse ? from.shortTitle : undefined;
}

/** The relations of one paper that read alike. */
export interface RelationGroup {
  label: string;
  items: { paper: Paper; relation: Relation }[];
}

/** Groups the relations of a paper by how they read from its side, both directions. */
export function groupRelations(paper: Paper): RelationGroup[] {
  const groups = new Map<string, RelationGroup>();
  for (const type of Object.keys(RELATION_WORDS) as RelationType[]) {
    const { label, inverse } = RELATION_WORDS[type];
    const add = (groupLabel: string, other: Paper, relation: Relation) => {
      const group = groups.get(groupLabel) ?? { label: groupLabel, items: [] };
      group.items.push({ paper: other, relation });
      groups.set(groupLabel, group);
    };
    for (const relation of paper.relations) if (relation.type === type) add(label, relation.to, relation);
    for (const relation of paper.incoming) if (relation.type === type) add(inverse, relation.from, relation);
  }
  return [...groups.values()];
}
