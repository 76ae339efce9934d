import { plural } from '../../findings/formatFindings.ts';
import type { RenamePlan } from './planRename.ts';

/** Says what a rename has done, for a terminal. */
export function describeRename(plan: RenamePlan, section?: string): string {
  const { target, id, files, pictures, references } = plan;
  const lines = [headline(plan, section)];
  for (const { file, path } of files) if (path !== file) lines.push(`${file} is now ${path}`);
  for (const { from, to, isShared } of pictures)
    lines.push(`${from} ${isShared ? 'was copied to' : 'is now'} ${to}`);
  if (references.places > 0)
    lines.push(`${plural(references.places, 'reference')} in ${plural(references.files, 'file')} rewritten`);
  if (id !== target.id) lines.push(describeRedirects(plan));
  if (section !== undefined)
    lines.push('The text of the section must cite it: `npm run check` says whether it does.');
  return lines.join('\n  ');
}

function headline({ target, id }: RenamePlan, section: string | undefined): string {
  const name = `the ${target.kind} \`${target.id}\``;
  if (section === undefined) return `Renamed ${name} to \`${id}\`.`;
  return id === target.id
    ? `Moved ${name} to the section \`${section}\`. Its address stays.`
    : `Moved ${name} to the section \`${section}\` and renamed it to \`${id}\`.`;
}

function describeRedirects({ redirects: { added, changed, removed }, target }: RenamePlan): string {
  const done = [
    ...(added.length > 0 ? [`${added.length} added`] : []),
    ...(changed.length > 0 ? [`${changed.length} changed`] : []),
    ...(removed.length > 0 ? [`${removed.length} removed`] : []),
  ];
  return done.length > 0
    ? `Redirects: ${done.join(', ')}, in content/redirects.yaml`
    : `No redirect is needed: \`${target.id}\` was never published`;
}
