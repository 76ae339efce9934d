import type { Readable, Writable } from 'node:stream';
import { isCancel, select, updateSettings } from '@clack/prompts';
import { arxivAddresses } from '../arxiv/arxivAddresses.ts';
import type { ArxivRecord } from '../arxiv/arxivRecord.ts';
import { type Choice, type Choices, type Place, placeOf, type SaidPlace } from './place.ts';
import { excerpt } from './plainText.ts';

// Control-D ends the input too; without this nobody would wait for the answer any more.
updateSettings({ aliases: { '\u0004': 'cancel' } });

/** Where questions are shown, and answered by keys. */
export interface Terminal {
  input: Readable;
  output: Writable;
}

/**
 * Asks, in a terminal, for what was not said about a paper's place; each choice says what belongs to it.
 *
 * @returns nothing where the person stopped
 */
export async function askPlace(
  paper: Pick<ArxivRecord, 'title' | 'id'>,
  said: SaidPlace,
  choices: Choices,
  terminal: Terminal = { input: process.stdin, output: process.stdout },
): Promise<Place | undefined> {
  const choose = async (message: string, from: readonly Choice[]) => {
    const options = from.map(({ id, label, meaning }) => ({ value: id, label, hint: meaning }));
    const chosen = await select({ message, options, ...terminal });
    return isCancel(chosen) ? undefined : chosen;
  };
  const askTopic = async () => {
    const name = `“${excerpt(paper.title, 100)}” (${arxivAddresses.abstract(paper.id)})`;
    const id = said.section ?? (await choose(`Section for ${name}`, choices.sections));
    const section = choices.sections.find((one) => one.id === id);
    const topic = section && (await choose('Main topic', section.topics));
    return topic && [topic];
  };
  const topics = said.topics?.length ? said.topics : await askTopic();
  const kind = topics && (said.kind ?? (await choose('Kind of contribution', choices.kinds)));
  const scope = kind && (said.scope ?? (await choose('How close to the subject', choices.scopes)));
  return scope ? placeOf({ topics, kind, scope }, choices) : undefined;
}
