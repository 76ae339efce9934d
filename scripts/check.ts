/** `npm run check`: checks the content folder and prints every mistake with its place and its fix. */
import { checkContent } from '../src/content/checkContent.ts';
import { contentRoot } from '../src/content/contentRoot.ts';
import { formatFindings, plural } from '../src/findings/formatFindings.ts';
import { checkProse } from '../src/prose/checkProse.ts';

const { content, findings } = checkContent(contentRoot());
// Wording is looked at once the rest is right: it is compared with what the entries say.
if (content && findings.length === 0) findings.push(...(await checkProse(content)));
if (findings.length > 0) {
  console.error(formatFindings(findings));
  process.exitCode = 1;
} else if (content) {
  const { papers, questions, sections, terms } = content;
  console.log(
    `No mistakes in ${plural(papers.length, 'paper')}, ${plural(questions.length, 'question')}, ${plural(sections.length, 'section')} and ${plural(terms.length, 'term')}.`,
  );
}
