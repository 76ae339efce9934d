import { type Content, findingAtOffset } from '../../content/content.ts';
import type { Complaint, Finding } from '../../findings/finding.ts';
import { mentionsIn, paperNames } from '../paperNames.ts';
import type { Text } from '../texts.ts';

/** Texts name papers of the survey by `<Cite>`, so that every mention leads to its entry, and never themselves. */
export function checkNamedPapers({ papers }: Content, texts: readonly Text[]): Finding[] {
  const names = paperNames(papers);
  return texts.flatMap(({ kind, entry, prose }) => {
    const isItself = (slug: string) => kind === 'paper' && slug === entry.id;
    return [
      ...mentionsIn(prose.unlinked, names)
        .filter(({ slug }) => !isItself(slug))
        .map(({ slug, name, offset }) =>
          findingAtOffset(entry, entry.origin.bodyOffset + offset, uncited(name, slug)),
        ),
      ...entry.references
        .filter(({ to, id }) => to === 'paper' && isItself(id))
        .map(({ line, column }) => ({ file: entry.file, line, column, ...SELF_CITATION })),
    ];
  });
}

const uncited = (name: string, slug: string): Complaint => ({
  rule: 'uncited-paper',
  found: `“${name}” names a paper of the survey.`,
  expected: 'Expected a citation.',
  fix: `Write \`<Cite paper="${slug}" />\`, which prints the name.`,
});

const SELF_CITATION: Complaint = {
  rule: 'self-citation',
  found: 'The entry cites itself.',
  expected: 'Expected citations of other papers.',
};
