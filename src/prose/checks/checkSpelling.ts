import { spellCheckDocument } from 'cspell-lib';
import { type Content, type Entry, findingAtOffset } from '../../content/content.ts';
import type { Kind } from '../../content/schemas.ts';
import type { Finding } from '../../findings/finding.ts';
import { fullName } from '../../survey/authorName.ts';
import { keepOnly } from '../blankOut.ts';
import { bodyPassage, frontMatterPassages, type Passage } from '../passages.ts';
import type { Text } from '../texts.ts';

/** The project's settings; editors with a spelling plug-in read the same file. */
const CONFIG = 'cspell.config.yaml';

/**
 * Every word is in the dictionary of American English, in the project's word list, or a name that the survey holds.
 *
 * @param others entries without running text
 */
export async function checkSpelling(
  content: Content,
  texts: readonly Text[],
  others: readonly Entry<Kind>[],
): Promise<Finding[]> {
  const words = namesOf(content);
  const documents: [Entry<Kind>, Passage[]][] = [
    ...texts.map(({ kind, entry, prose }): [Entry<Kind>, Passage[]] => [
      entry,
      [...frontMatterPassages(kind, entry), bodyPassage(entry, prose)],
    ]),
    ...others.map((entry): [Entry<Kind>, Passage[]] => [entry, frontMatterPassages(entry.id as Kind, entry)]),
  ];
  const findings: Finding[] = [];
  for (const [entry, passages] of documents) findings.push(...(await checkPassages(entry, passages, words)));
  return findings;
}

async function checkPassages(
  entry: Entry<Kind>,
  passages: readonly Passage[],
  words: string[],
): Promise<Finding[]> {
  const { issues, errors } = await spellCheckDocument(
    {
      uri: `stdin:///${entry.file}.txt`,
      text: keepOnly(entry.origin.text, passages),
      languageId: 'plaintext',
    },
    { configFile: CONFIG, generateSuggestions: true, numSuggestions: 1 },
    { words },
  );
  if (errors && errors.length > 0) throw errors[0];
  return issues.map(({ text, offset, suggestions, isFlagged }) =>
    findingAtOffset(entry, offset, {
      rule: 'spelling',
      found: isFlagged ? `“${text}” is a common misspelling.` : `“${text}” is in no dictionary.`,
      expected: 'Expected American English.',
      fix: [
        suggestions?.[0] && `Did you mean “${suggestions[0]}”?`,
        'A name or a word of the field goes into content/words.txt.',
      ]
        .filter(Boolean)
        .join(' '),
    }),
  );
}

/** Words of the names that the survey holds elsewhere: people, papers, models, terms. */
function namesOf({ papers, vocabulary, terms }: Content): string[] {
  const names = [
    ...papers.flatMap(({ data }) => [
      ...data.authors.map(fullName),
      data.title,
      ...data.altTitles,
      data.shortTitle,
      ...data.introduces,
    ]),
    ...Object.values(vocabulary.data).flatMap((values) =>
      values.flatMap(({ label, aliases }) => [label, ...aliases]),
    ),
    ...terms.flatMap(({ data }) => [data.term, ...data.aliases]),
  ];
  return [...new Set(names.flatMap((name) => name.match(/[\p{L}\p{M}'’]{2,}/gu) ?? []))];
}
