import type { FindingKinds } from './findingKind.ts';

/** What may be wrong with the form of running text: Markdown, math and the components. */
export const TEXT = {
  'mdx-syntax': {
    title: 'A tag that is not complete',
    why: 'A tag is opened and closed in the same paragraph, and all its attributes stand in quotes.',
    file: 'content/papers/debate/limit.mdx',
    wrong: 'it with <Term id="grpo">GRPO, and let',
    right: 'it with <Term id="grpo">GRPO</Term>, and let',
  },
  'less-than': {
    title: 'A less-than sign read as a tag',
    why: 'Before a letter or digit MDX takes `<` for the beginning of a tag. Write `&lt;`, or say “under”.',
    file: 'content/glossary/pass-at-k.mdx',
    wrong: 'where 0<p<1',
    right: 'where 0&lt;p&lt;1',
  },
  expression: {
    title: 'A brace read as code',
    why: 'In MDX `{` begins code, which entries may not hold. Put formulas between `$` signs, and write `\\{` for a brace in text.',
    file: 'content/glossary/pass-at-k.mdx',
    wrong: 'as 1-(1-p)^{k} does',
    right: 'as $1-(1-p)^{k}$ does',
  },
  'math-syntax': {
    title: 'A formula that cannot be read',
    why: 'It could not be shown. Look for a brace or bracket that is not closed; where you mean dollars, write `\\$`.',
    file: 'content/glossary/pass-at-k.mdx',
    wrong: '  latex: 1-(1-p)^{k',
    right: '  latex: 1-(1-p)^k',
  },
  'import-export': {
    title: 'An import or export',
    why: 'An entry is text, not a program: nothing of it is ever run. The components are there without being imported, and no paragraph may begin with the word `import` or `export`.',
    file: 'content/papers/debate/limit.mdx',
    wrong: "import { Cite } from '../components';\n\n## Problem",
    right: '## Problem',
  },
  'raw-html': {
    title: 'HTML',
    why: 'Entries are written in Markdown alone, so that they look the same on every page and can be read without the site. Use `*emphasis*`, lists and tables of Markdown; leave comments out.',
    file: 'content/glossary/pass-at-k.mdx',
    wrong: 'It <em>grows</em> with',
    right: 'It *grows* with',
  },
  'unknown-component': {
    title: 'Unknown component',
    why: 'There are three: `<Cite>` for a paper, `<Term>` for a term of the glossary, `<Figure>` for a picture. Capitals count.',
    file: 'content/papers/debate/limit.mdx',
    wrong: '<Citation paper="prolonged" />',
    right: '<Cite paper="prolonged" />',
  },
  'unknown-attribute': {
    title: 'Unknown attribute',
    why: 'What it says would be lost. Remove it, or say it in the text.',
    file: 'content/papers/debate/limit.mdx',
    wrong: '<Cite paper="prolonged" section="4" />',
    right: '<Cite paper="prolonged" />',
  },
  'missing-attribute': {
    title: 'Missing attribute',
    why: 'The component cannot do without it: a picture without `alt`, for instance, says nothing to those who cannot see it.',
    file: 'content/glossary/pass-at-k.mdx',
    wrong: '<Figure src="./pass-at-k.png" caption="More answers, more problems solved." />',
    right:
      '<Figure src="./pass-at-k.png" alt="A curve that rises with k." caption="More answers, more problems solved." />',
  },
  'unsafe-address': {
    title: 'A link that is not safe',
    why: 'Links lead to `https://`, to a mail address or into the survey. If the site has no `https`, look for an archived copy.',
    file: 'content/glossary/pass-at-k.mdx',
    wrong: '[the paper](http://arxiv.org/abs/2107.03374)',
    right: '[the paper](https://arxiv.org/abs/2107.03374)',
  },
  'remote-picture': {
    title: 'A picture from elsewhere',
    why: 'Pages load nothing from other sites: those would learn who reads what, and pictures there change or vanish. Put the picture beside the entry, if its license allows it.',
    file: 'content/glossary/pass-at-k.mdx',
    wrong: 'src="https://example.org/pass-at-k.png"',
    right: 'src="./pass-at-k.png"',
  },
} satisfies FindingKinds;
