import type { CheckedForm } from './answerForm.ts';
import { LONGEST_ADDRESS, newFileUrl } from './newFileUrl.ts';
import { type View, view } from './view.ts';

/** The entry as its page will show it, once it can be read. */
export const previewOf = ({ preview }: CheckedForm): View[] =>
  preview?.views ?? [
    view('p', { class: 'soft' }, 'The entry is shown here once what it must hold is filled in.'),
  ];

/** Where the file belongs. */
export const whereOf = ({ file }: CheckedForm): View[] =>
  file === undefined
    ? ['The first topic and the name of the file say where it belongs. ']
    : ['This is the text of ', view('code', {}, file), '. '];

/** How the file gets to GitHub; otherwise where the repository is unknown. */
export function githubWays({ file, text, findings }: CheckedForm, repository: string | undefined): View[] {
  if (repository === undefined) return ['Send it to the people who keep the survey.'];
  if (file === undefined) return [];
  const after = [
    ' There you sign in, save the file in a copy of your own, and propose it; nothing is sent before you do.',
    findings.length > 0 &&
      ' It can be proposed as it is: the check of the proposal names what is left, and reviewers help.',
  ].filter((words) => words !== false);
  const address = newFileUrl(repository, file, text);
  if (address.length <= LONGEST_ADDRESS)
    return [link('Open on GitHub', address), ' with this text filled in.', ...after];
  const [length, most] = [address.length, LONGEST_ADDRESS].map((count) => count.toLocaleString('en-US'));
  return [
    `The text is too long to be handed over by a link: its address would have ${length} characters, and ${most} are safe. Copy the text, then `,
    link('open an empty file of this name on GitHub', newFileUrl(repository, file)),
    ' and paste it there.',
    ...after,
  ];
}

const link = (words: string, href: string): View =>
  view('a', { href, target: '_blank', rel: 'noopener' }, words);
