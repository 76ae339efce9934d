import type { Content } from '../../content/content.ts';
import { makeElement } from '../../search/ui/makeElement.ts';
import type { CheckedDraft } from '../checkDraft.ts';
import { entryView } from '../entryView.ts';
import { LONGEST_ADDRESS, newFileUrl } from '../newFileUrl.ts';
import { drawView } from './drawView.ts';

/** Shows the entry as its page will show it, once it can be read. */
export function drawPreview(
  element: HTMLElement,
  { entry }: CheckedDraft,
  survey: Content,
  root: string,
): void {
  element.toggleAttribute('data-empty', !entry);
  if (!entry) {
    element.replaceChildren(
      makeElement('p', { class: 'soft' }, 'The entry is shown here once what it must hold is filled in.'),
    );
    return;
  }
  element.dataset['section'] = entry.section;
  element.replaceChildren(...entryView(entry, survey, (path) => root + path.slice(1)).map(drawView));
}

/**
 * Shows the file and where it belongs.
 *
 * @param state how far the form is, in a sentence
 */
export function drawFile(
  section: HTMLElement,
  { file, text, findings }: CheckedDraft,
  state: string,
  repository: string | undefined,
): void {
  const part = (name: string) => section.querySelector<HTMLElement>(`[data-${name}]`);
  part('text')?.replaceChildren(text);
  part('where')?.replaceChildren(
    ...(file
      ? ['This is the text of ', makeElement('code', {}, file), '. ', state]
      : ['The first topic and the name of the file say where it belongs. ', state]),
  );
  part('github')?.replaceChildren(...githubWords(file, text, findings.length > 0, repository));
}

function githubWords(
  file: string | undefined,
  text: string,
  hasFindings: boolean,
  repository: string | undefined,
): (Node | string)[] {
  if (!repository) return ['Send it to the people who keep the survey.'];
  if (!file) return [];
  const open = hasFindings
    ? ' It can be proposed as it is: the check of the proposal names what is left, and reviewers help.'
    : '';
  const account =
    ' There you sign in, save the file in a copy of your own, and propose it; nothing is sent before you do.';
  const address = newFileUrl(repository, file, text);
  if (address.length <= LONGEST_ADDRESS)
    return [link('Open on GitHub', address), ' with this text filled in.', account, open];
  const count = address.length.toLocaleString('en-US');
  const most = LONGEST_ADDRESS.toLocaleString('en-US');
  return [
    `The text is too long to be handed over by a link: its address would have ${count} characters, and ${most} are safe. Copy the text, then `,
    link('open an empty file of this name on GitHub', newFileUrl(repository, file)),
    ' and paste it there.',
    account,
    open,
  ];
}

const link = (words: string, href: string) =>
  makeElement('a', { href, target: '_blank', rel: 'noopener', 'data-open-github': true }, words);
