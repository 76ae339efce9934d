import type { FindingKinds } from './findingKind.ts';

/** Names of something that is not there. */
export const REFERENCES = {
  'unknown-paper': {
    title: 'Unknown paper',
    why: 'The link would lead nowhere. Papers are named by their slug, which is the name of their file without `.mdx`.',
    file: 'content/papers/debate/limit.mdx',
    wrong: '<Cite paper="prolonged-rl" /> says yes.',
    right: '<Cite paper="prolonged" /> says yes.',
  },
  'unknown-question': {
    title: 'Unknown question',
    why: 'Evidence counts only on a page of a question. Take the name of a file in `content/questions/`, without `.mdx`.',
    file: 'content/papers/debate/limit.mdx',
    wrong: '  - question: does-the-boundary-move',
    right: '  - question: boundary',
  },
  'unknown-position': {
    title: 'Unknown position',
    why: 'Each question lists the positions that one can take on it, with their ids. If the paper takes none of them, say so in the pull request: the question may need another.',
    file: 'content/papers/debate/limit.mdx',
    wrong: '    position: sharpening',
    right: '    position: sharpens',
  },
  'unknown-term': {
    title: 'Unknown term',
    why: 'The link would lead nowhere. Terms are named by their file in `content/glossary/`; add one there if the glossary lacks it.',
    file: 'content/papers/debate/limit.mdx',
    wrong: '<Term id="pass@k">pass@k</Term>',
    right: '<Term id="pass-at-k">pass@k</Term>',
  },
  'unknown-section': {
    title: 'Unknown section',
    why: 'The sections and their ids stand in `content/taxonomy.yaml`; the folder of a paper bears the id of one too.',
    file: 'content/questions/boundary.mdx',
    wrong: 'section: the-debate',
    right: 'section: debate',
  },
  'unknown-topic': {
    title: 'Unknown topic',
    why: 'Without its topic the paper would be missing from the page of its section. The topics and their ids stand in `content/taxonomy.yaml`.',
    file: 'content/papers/training/clip.mdx',
    wrong: 'topics: [stabilty]',
    right: 'topics: [stability]',
  },
  'unknown-table': {
    title: 'Unknown comparison table',
    why: 'The cells below it would be shown nowhere. The tables and their ids stand in `content/comparisons.yaml`.',
    file: 'content/papers/debate/limit.mdx',
    wrong: 'compare:\n  boundary-claims:\n    claim: The boundary stays',
    right: 'compare:\n  claims:\n    claim: The boundary stays',
  },
  'unknown-column': {
    title: 'Unknown column',
    why: 'The cell would be shown nowhere. The columns of each table and their ids stand in `content/comparisons.yaml`.',
    file: 'content/papers/debate/limit.mdx',
    wrong: '    metric: pass@k',
    right: '    test: pass@k',
  },
} satisfies FindingKinds;
