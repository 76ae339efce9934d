/**
 * Every kind of finding, with its words and an example. A finding whose kind is not here does not compile; a new kind
 * is one more entry in the module of its area.
 */
import { ADDING } from './catalog/adding.ts';
import { ADDRESSES } from './catalog/addresses.ts';
import { AGREEMENT } from './catalog/agreement.ts';
import { DUPLICATES } from './catalog/duplicates.ts';
import { FIELDS } from './catalog/fields.ts';
import { FILES } from './catalog/files.ts';
import type { FindingKind, FindingKinds } from './catalog/findingKind.ts';
import { FRESHNESS } from './catalog/freshness.ts';
import { REFERENCES } from './catalog/references.ts';
import { SOURCES } from './catalog/sources.ts';
import { STRUCTURE } from './catalog/structure.ts';
import { TEXT } from './catalog/text.ts';
import { WORDING } from './catalog/wording.ts';
import { YAML } from './catalog/yaml.ts';

/** Kinds of findings that one kind of check makes. */
export interface Area {
  /** Anchor on the page of findings; no kind of finding has this slug. */
  id: string;
  title: string;
  /** What is looked at, in a sentence or two; code stands between backticks. */
  about: string;
  kinds: FindingKinds;
}

const KINDS = {
  ...FILES,
  ...YAML,
  ...FIELDS,
  ...TEXT,
  ...REFERENCES,
  ...DUPLICATES,
  ...AGREEMENT,
  ...ADDRESSES,
  ...STRUCTURE,
  ...WORDING,
  ...SOURCES,
  ...FRESHNESS,
  ...ADDING,
};

/** The slug of a kind of finding, such as `unknown-value`. */
export type Rule = keyof typeof KINDS;

/** Kinds of findings by slug. */
export const CATALOG: Readonly<Record<Rule, FindingKind>> = KINDS;

/** The kinds by area, in the order in which files are checked. */
export const AREAS: readonly Area[] = [
  {
    id: 'files',
    title: 'Files',
    about: 'Before a file is read, its place, its name and its bytes are looked at.',
    kinds: FILES,
  },
  {
    id: 'yaml',
    title: 'Front matter and YAML',
    about: 'The facts of an entry are YAML. These are about its form, whatever it says.',
    kinds: YAML,
  },
  {
    id: 'fields',
    title: 'Fields',
    about: 'Each kind of file has its fields, which `src/schema/` describes one by one.',
    kinds: FIELDS,
  },
  {
    id: 'text',
    title: 'Markdown and components',
    about:
      'The text of an entry is Markdown with math and three components. It is only read, never run, so nothing in it may be code.',
    kinds: TEXT,
  },
  {
    id: 'references',
    title: 'Names that lead nowhere',
    about:
      'From here on files are compared with each other. A file with mistakes of its own is left out until they are mended.',
    kinds: REFERENCES,
  },
  {
    id: 'duplicates',
    title: 'Things that stand twice',
    about: 'The message stands at the later place and names the earlier one.',
    kinds: DUPLICATES,
  },
  {
    id: 'agreement',
    title: 'Facts that disagree',
    about: 'Each value is right by itself, but not beside the other.',
    kinds: AGREEMENT,
  },
  {
    id: 'permanent-addresses',
    title: 'Permanent addresses',
    about:
      '`content/permalinks.txt` lists every address that was published, `content/redirects.yaml` where those lead that are no more. They are compared once everything above is right.',
    kinds: ADDRESSES,
  },
  {
    id: 'structure',
    title: 'Headings and length',
    about:
      'Once everything above is right, `npm run check` looks at how texts are written. A build does not ask for it, so that you can look at a draft.',
    kinds: STRUCTURE,
  },
  {
    id: 'wording',
    title: 'Words and figures',
    about:
      'These are looked at in the text below the front matter, spelling and figures also in the sentences above it.',
    kinds: WORDING,
  },
  {
    id: 'sources',
    title: 'Agreement with the source',
    about: '`npm run verify` compares entries with the abstracts that they rest on.',
    kinds: SOURCES,
  },
  {
    id: 'freshness',
    title: 'What has changed outside',
    about:
      '`npm run freshness` asks arXiv about all papers and looks where links lead. On GitHub it runs once a week and keeps an issue of what it finds, newer versions and papers that arXiv lost among it.',
    kinds: FRESHNESS,
  },
  {
    id: 'adding',
    title: 'What shall be added',
    about: '`npm run add` takes ids, addresses, bibliographies and lists of titles.',
    kinds: ADDING,
  },
];
