import type { FindingKinds } from './findingKind.ts';

/** Words, names and figures of running text. */
export const WORDING = {
  'not-written': {
    title: 'A draft that is not written yet',
    why: '`npm run add` leaves such sentences where a text is missing, and says in them what belongs there. Write it in your own words. Reminders such as “TODO” are named too.',
    file: 'content/papers/training/clip.mdx',
    wrong: 'takeaway: "Not written yet: what was found, in one sentence."',
    right: 'takeaway: A wider clip keeps runs stable.',
  },
  'stray-mark': {
    title: 'A mark that readers would see',
    why: 'Marks of Markdown and LaTeX are shown as they stand where their other half is missing, and always in front matter, which is plain text. Write the whole mark, or escape it, as in `\\*`.',
    file: 'content/papers/debate/prolonged.mdx',
    wrong: 'It is **one run of one model.',
    right: 'It is one run of one model.',
  },
  'unlinked-term': {
    title: 'A term without its link',
    why: 'Newcomers to the field look words up, so a term is linked where a text uses it first. If you mean something else by the word, take another word.',
    file: 'content/papers/debate/limit.mdx',
    wrong: 'See pass@k for what is counted.',
    right: 'See <Term id="pass-at-k">pass@k</Term> for what is counted.',
  },
  'repeated-term': {
    title: 'A term linked twice',
    why: 'One link for each term and text is enough; more make the text harder to read. Keep the first and remove the tags around the others.',
    file: 'content/papers/debate/prolonged.mdx',
    wrong: 'After <Term id="grpo">GRPO</Term> they let',
    right: 'After GRPO they let',
  },
  'uncited-paper': {
    title: 'A paper named without a citation',
    why: '`<Cite>` prints the name of the paper and links to its entry, also after the name has changed.',
    file: 'content/papers/debate/limit.mdx',
    wrong: 'Prolonged says yes.',
    right: '<Cite paper="prolonged" /> says yes.',
  },
  'self-citation': {
    title: 'An entry that cites itself',
    why: 'The link would lead to the page that the reader is on. Say “the authors” or “the paper”.',
    file: 'content/papers/debate/limit.mdx',
    wrong: '<Cite paper="limit" /> concludes that',
    right: 'The authors conclude that',
  },
  'uncovered-paper': {
    title: 'A paper that its section leaves out',
    why: 'The text of a section says of each of its papers what it contributes. Add a sentence, where the paper’s first topic is treated.',
    file: 'content/sections/debate.mdx',
    wrong: '<Cite paper="limit" /> says that it stays, others that it moves.',
    right: '<Cite paper="limit" /> says that it stays, <Cite paper="prolonged" /> that it moves.',
  },
  'unknown-figure': {
    title: 'A figure that the facts do not hold',
    why: 'A figure means something only with its setting, which stands in `results`, `evidence` or `scale`. Add it there as the source prints it; in the text of a question or section, cite the paper that reports it.',
    file: 'content/papers/debate/limit.mdx',
    wrong: 'by up to 12.8% in the end',
    right: 'by up to 12.5% in the end',
  },
  spelling: {
    title: 'Spelling',
    why: 'The survey is written in American English. A name or a word of the field that is right goes into `content/words.txt`.',
    file: 'content/papers/debate/prolonged.mdx',
    wrong: 'as new abillity, against',
    right: 'as new ability, against',
  },
} satisfies FindingKinds;
