import { addresses } from '../../survey/addresses.ts';
import type { Survey } from '../../survey/survey.ts';
import type { StartingPoint } from '../query/nearestPoints.ts';

/** The survey's questions and topics, for those whose search finds nothing. */
export function startingPoints({ questions, sections }: Survey): StartingPoint[] {
  return [
    ...questions.map(({ id, question, short, keywords }) => ({
      kind: 'question' as const,
      title: question,
      address: addresses.question(id),
      words: [short, ...keywords].join(' '),
    })),
    ...sections.flatMap(({ topics }) =>
      topics.map((topic) => ({
        kind: 'topic' as const,
        title: topic.title,
        address: addresses.topic(topic),
        words: [topic.readerQuestion, ...topic.keywords].join(' '),
      })),
    ),
  ];
}
