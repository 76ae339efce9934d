import type { Entry } from '../content/content.ts';
import type { DataOf } from '../content/schemas.ts';
import { addresses } from '../survey/addresses.ts';
import type { Difference } from './change.ts';
import { compareThing } from './compareThing.ts';
import { type Pair, pairUp } from './pairUp.ts';
import { compareText } from './texts.ts';

/** Compares the sections and their topics. A topic that stands in another section has moved. */
export function compareTaxonomy(before: DataOf<'taxonomy'>, after: DataOf<'taxonomy'>): Difference[] {
  const sections = pairUp(before.sections, after.sections, ({ id }) => id).flatMap((pair) =>
    compareThing(pair, {
      kind: 'section',
      id: (pair.after ?? pair.before)?.id ?? '',
      name: ({ title }) => title,
      address: ({ id }) => addresses.section(id),
      says: ({ question }) => question,
      ignored: ['topics'],
    }),
  );
  const topics = pairUp(topicsOf(before), topicsOf(after), ({ id }) => id).flatMap((pair) =>
    compareThing(pair, {
      kind: 'topic',
      id: (pair.after ?? pair.before)?.id ?? '',
      name: ({ title }) => title,
      address: (topic) => addresses.topic(topic),
      says: ({ readerQuestion }) => readerQuestion,
      ignored: ['section'],
    }),
  );
  return [...sections, ...topics];
}

const topicsOf = ({ sections }: DataOf<'taxonomy'>) =>
  sections.flatMap((section) => section.topics.map((topic) => ({ ...topic, section })));

/** Compares the running text of one section. */
export function compareEssay({ before, after }: Pair<Entry<'section'>>): Difference[] {
  const id = (after ?? before)?.id ?? '';
  const page = addresses.section(id);
  const name = (data: DataOf<'section'>) => `${data.title} (running text)`;
  const own = compareThing(
    { before: before?.data, after: after?.data },
    { kind: 'essay', id, name, address: () => page, says: ({ standfirst }) => standfirst },
  );
  if (!after) return own;
  const thing = { kind: 'essay', id, name: name(after.data), address: page } as const;
  // The headings are ids of topics, which are the anchors of the page.
  const text = compareText(thing, before?.body ?? '', after.body, (heading) =>
    heading ? `${page}#${heading}` : page,
  );
  return text ? [...own, text] : own;
}
