import type { Content } from '../../content/content.ts';
import type { Complaint, Finding, Place } from '../../findings/finding.ts';
import type { VocabularyName } from '../../schema/vocabulary.ts';
import { GROUP_ANCHOR, PAGE_ANCHORS } from '../addresses.ts';

/** Ids that become anchors of one page are not used there for anything else. */
export function checkAnchors({ taxonomy, vocabulary, questions, terms, papers }: Content): Finding[] {
  const topics = taxonomy.data.sections.flatMap((section, s) =>
    section.topics.flatMap(({ id }, t) => reserved(id, taxonomy.locate(['sections', s, 'topics', t, 'id']))),
  );
  const positions = questions.flatMap((question) =>
    question.data.positions.flatMap(({ id }, index) => {
      const place = question.locate(['positions', index, 'id']);
      const paper = papers.find(({ id: slug }) => slug === id);
      const evidence = paper?.data.evidence.some((item) => item.question === question.id);
      return [...reserved(id, place), ...(evidence ? [{ ...place, ...paperOfThatName(id) }] : [])];
    }),
  );
  const values = (Object.keys(vocabulary.data) as VocabularyName[]).flatMap((name) =>
    vocabulary.data[name].flatMap(({ id }, index) => reserved(id, vocabulary.locate([name, index, 'id']))),
  );
  const others = [...terms, ...papers].flatMap((entry) => reserved(entry.id, entry.locate([])));
  return [...topics, ...positions, ...values, ...others];
}

const reserved = (id: string, place: Place): Finding[] =>
  PAGE_ANCHORS.includes(id) || id.startsWith(GROUP_ANCHOR) ? [{ ...place, ...reservedId(id) }] : [];

const reservedId = (id: string): Complaint => ({
  rule: 'reserved-id',
  found: `The id \`${id}\` names a part of the page that it would stand on.`,
  expected: 'Expected another id.',
});

const paperOfThatName = (id: string): Complaint => ({
  rule: 'reserved-id',
  found: `The position \`${id}\` has the id of a paper with evidence on this question.`,
  expected: 'Expected another id, since both are anchors of the same page.',
});
