import type { TagName } from '../schema/paper.ts';
import type { Paper } from './survey.ts';

/** The tags of a paper as its page names them, in order; those marked `always` say something by their absence too. */
export const TAG_FACTS: readonly { tag: TagName; label: string; always?: boolean }[] = [
  { tag: 'models', label: 'Models', always: true },
  { tag: 'comparedModels', label: 'Compared with' },
  { tag: 'algorithms', label: 'Algorithms', always: true },
  { tag: 'benchmarks', label: 'Benchmarks', always: true },
  { tag: 'datasets', label: 'Data sets' },
  { tag: 'domains', label: 'Domains' },
  { tag: 'signals', label: 'Signal' },
  { tag: 'stages', label: 'Stages' },
  { tag: 'modalities', label: 'Modality' },
];

/** What the authors publish beside the paper, each with a name. */
export function publishedLinks({ links }: Pick<Paper, 'links'>): { label: string; url: string }[] {
  return [
    ...(links.code ? [{ label: 'code', url: links.code }] : []),
    ...(links.project ? [{ label: 'project page', url: links.project }] : []),
    ...links.artifacts.map((url) => ({ label: artifactName(url), url })),
  ];
}

/** Names released weights and data by what they are and the last part of their address on Hugging Face. */
function artifactName(url: string): string {
  const name = new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? url;
  const kind = /\/(datasets|collections)\//.exec(url)?.[1];
  const noun = kind === 'datasets' ? 'data' : kind === 'collections' ? 'collection' : 'model';
  return `${noun} ${name.replace(/-[0-9a-f]{16,}$/, '')}`;
}

/** What an entry rests on, in words. */
export const sourceWords = ({ basis, version }: Paper['source']): string =>
  `${basis === 'abstract' ? 'abstract' : 'full text'}${version ? ` of version ${version}` : ''}`;

/** What readers have to know before they take “not stated” for a fault of the paper. */
export const FROM_ABSTRACT = 'Written from the abstract; the full text may state what is missing here.';

/** The day of the last correction; nothing where there was none. */
export const lastCorrected = ({ corrections }: Pick<Paper, 'corrections'>): string | undefined =>
  corrections
    .map(({ date }) => date)
    .sort()
    .at(-1);
