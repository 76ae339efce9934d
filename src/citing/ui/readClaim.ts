import type { Claim } from '../quoteClaim.ts';
import { oneLine } from '../wording.ts';
import { textBefore } from './partTitle.ts';

/** How figures are called in a quotation, as they are the paper's own. */
const FIGURES = 'Figures as printed';

/** Reads the result or piece of evidence that a mark stands at; nothing where it stands at something else. */
export function readClaim(mark: HTMLAnchorElement): Claim | undefined {
  const item = mark.closest('.results > li, .evidence > li');
  if (!item) return undefined;
  const isResult = item.matches('.results > *');
  return {
    finding: textOf(item, 'div > p:not([class])'),
    facts: isResult ? resultFacts(item, mark) : evidenceFacts(item),
    standing: isResult ? undefined : readStanding(item),
  };
}

function resultFacts(item: Element, mark: Element): Claim['facts'] {
  const note = textOf(item, '.figure small');
  return [
    { name: FIGURES, text: textBefore(mark) + (note && ` (${note})`) },
    ...[...item.querySelectorAll('dt')].map((name) => ({
      name: textOf(name),
      text: textOf(name.nextElementSibling),
    })),
  ];
}

/** Its conditions and figures; what else is said of it is about other papers. */
function evidenceFacts(item: Element): Claim['facts'] {
  return [...item.querySelectorAll('.when')].flatMap((line) => {
    const label = textOf(line, 'b');
    const text = textOf(line).slice(label.length).trim();
    const name = { Conditions: label, Figures: FIGURES }[label];
    return name ? [{ name, text }] : [];
  });
}

/** On the page of a question, the question and the position are headings; elsewhere the item names them. */
function readStanding(item: Element): Claim['standing'] {
  const position = item.closest('.position-block');
  const strength = (['direct', 'indirect', 'assumption'] as const).find((one) =>
    item.querySelector(`.mark.${one}`),
  );
  if (!strength) return undefined;
  return position
    ? { question: textOf(document, 'h1'), position: textOf(position, 'h2').replace(/ #$/, ''), strength }
    : { question: textOf(item, '.about a'), position: textOf(item, '.position'), strength };
}

const textOf = (within: ParentNode | null, selector?: string) =>
  oneLine((selector ? within?.querySelector(selector) : (within as Element | null))?.textContent ?? '');
