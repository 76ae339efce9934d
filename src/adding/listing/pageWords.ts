/**
 * Lines of the pages that list papers which are neither titles nor abstracts: navigation, counts, dates.
 */

/** "Nov 27, 2025 2", "Feb 4", "Published on Jan 7": a day, and how many comments the paper has. */
const DATE =
  /^(?:(?:published|submitted)(?: on)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]* \d{1,2}(?:, ?\d{4})?(?: \d+)?$/i;

const NAVIGATION =
  /^(?:new|subscribe|daily|weekly|monthly|trending|(?:daily |trending )?papers|get trending papers in your email inbox!|by ?ak and the research community|submitted by|view (?:all|pdf|arxiv page)|arxiv(?: page)?|pdf|html|abs|github|code|project page|bibtex|cite|share|upvote|comments|community|previous|next|company|tos|privacy|about|careers|website|models|datasets|spaces|docs|pricing|log in|sign up|hugging face)$/i;

/** Whether a line is a date. */
export const isDate = (line: string): boolean => DATE.test(line);

/** Whether a line says how many authors a paper has: "• 4 authors". */
export const isAuthorCount = (line: string): boolean => /^(?:[•·]\s*)?\d+ authors?$/i.test(line);

/** Whether a line is the dot between authors and date. */
export const isDot = (line: string): boolean => line === '·' || line === '•';

/** Whether a line belongs to the page and not to a paper: navigation, a number of votes, a rule. */
export const isPageWord = (line: string): boolean =>
  NAVIGATION.test(line) || !/[\p{L}\p{N}]/u.test(line) || /^\+?\d[\d.,]{0,5}k?$/i.test(line);
