import { wordsOf } from '../fold.ts';

/** A question or topic to go on from. */
export interface StartingPoint {
  kind: 'question' | 'topic';
  title: string;
  /** From the survey's root. */
  address: string;
  /** Other words for it. */
  words: string;
}

/**
 * The questions and topics whose words are most like those of a query, letter by letter, since no word of it is in the
 * survey; where none is like it, the first ones.
 */
export function nearestPoints(
  query: string,
  points: readonly StartingPoint[],
  count: number,
): StartingPoint[] {
  const asked = trigramsOf(query);
  const likeness = ({ title, words }: StartingPoint) => {
    const own = trigramsOf(`${title} ${words}`);
    return [...asked].filter((trigram) => own.has(trigram)).length / Math.sqrt(own.size || 1);
  };
  return points
    .map((point) => ({ point, likeness: likeness(point) }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, count)
    .map(({ point }) => point);
}

/** Sequences of three letters, with a space before and after each word. */
function trigramsOf(text: string): Set<string> {
  const padded = wordsOf(text).map((word) => ` ${word} `);
  return new Set(
    padded.flatMap((word) =>
      Array.from({ length: word.length - 2 }, (_, place) => word.slice(place, place + 3)),
    ),
  );
}
