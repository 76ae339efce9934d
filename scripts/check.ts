/** `npm run check`: checks the content folder and prints every mistake with its place and its fix. */
import { checkContent } from '../src/content/checkContent.ts';
import { contentRoot } from '../src/content/contentRoot.ts';
import { formatFindings } from '../src/findings/formatFindings.ts';

const { content, findings } = checkContent(contentRoot());
if (findings.length > 0) {
  console.error(formatFindings(findings));
  process.exitCode = 1;
} else if (content) {
  const { papers, questions, terms } = content;
  console.log(
    `No mistakes in ${papers.length} papers, ${questions.length} questions and ${terms.length} terms.`,
  );
}
