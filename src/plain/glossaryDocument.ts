import type { RootContent } from 'mdast';
import 'mdast-util-math';
import { addresses } from '../survey/addresses.ts';
import type { Term } from '../survey/survey.ts';
import type { PlainDocument } from './document.ts';
import type { Edition } from './edition.ts';
import { item, joined, link, list, paragraph } from './nodes.ts';
import { linkedHeading } from './parts.ts';
import { readText } from './readText.ts';

/** The glossary: each term with its definition, formula and senses. */
export function glossaryDocument(edition: Edition): PlainDocument {
  const { terms } = edition.survey;
  return {
    page: addresses.glossary,
    title: 'Terms and formulas',
    summary: [
      `${terms.length} terms as this survey uses them. Where papers use a word in another sense, the entry says so and names them.`,
    ],
    content: terms.flatMap((term) => termPart(term, edition)),
  };
}

function termPart(term: Term, edition: Edition): RootContent[] {
  const { id, aliases, definition, senses, related } = term;
  const { url } = edition;
  return [
    linkedHeading(2, term.term, addresses.term(id), edition),
    ...(aliases.length > 0 ? [paragraph(`Also: ${aliases.join(', ')}`)] : []),
    paragraph(definition),
    ...formulaParts(term),
    ...readText('term', id, addresses.glossary, edition),
    ...(senses.length > 0
      ? [
          paragraph('In papers of this survey:'),
          list(
            senses.map(({ paper, meaning }) =>
              item([link(url(addresses.paper(paper.slug)), paper.shortTitle), `: ${meaning}`]),
            ),
          ),
        ]
      : []),
    ...(related.length > 0
      ? [
          paragraph(
            'See also ',
            ...joined(
              related.map((other) => link(url(addresses.term(other.id)), other.term)),
              ', ',
            ),
          ),
        ]
      : []),
  ];
}

function formulaParts({ formula }: Term): RootContent[] {
  if (!formula) return [];
  const { latex, symbols, source } = formula;
  return [
    { type: 'math', value: latex },
    list(symbols.map(({ sign, means }) => item([{ type: 'inlineMath', value: sign }, `: ${means}`]))),
    paragraph(`Source: ${source}.`),
  ];
}
