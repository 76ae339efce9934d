import type { FindingKinds } from './findingKind.ts';

/** What may be wrong with files before anyone reads what they say. */
export const FILES = {
  'missing-folder': {
    title: 'No content folder',
    why: 'The check found no survey to look at. Run it from the folder of the project, or correct `SURVEY_CONTENT` where you have set it.',
    wrong: 'contents/',
    right: 'content/',
  },
  'missing-file': {
    title: 'Missing file',
    why: 'Everything else builds on the files that stand directly in `content/`, so each of them must be there, under its own name. Bring it back from the last commit, or give it its name again.',
    wrong: '',
    right: 'content/synonyms.yaml',
  },
  'stray-file': {
    title: 'A file in no place of the survey',
    why: 'The path says what a file is, so one with another path would be left out without a word. Folders and names have lower-case letters, digits and hyphens; notes belong outside of `content/`.',
    wrong: 'content/papers/training/Clip.mdx',
    right: 'content/papers/training/clip.mdx',
  },
  'not-a-file': {
    title: 'A folder or link instead of a file',
    why: 'It has the name of a file, but its content would never be read. Put the file itself there.',
    wrong: 'content/papers/training/clip.mdx/',
    right: 'content/papers/training/clip.mdx',
  },
  'missing-picture': {
    title: 'Missing picture',
    why: 'Readers would see an empty frame. Put the picture into the folder of the entry and write its name exactly, capitals included.',
    file: 'content/glossary/pass-at-k.mdx',
    given: { file: 'content/glossary/pass-at-k.png' },
    wrong: 'src="./pass-at-k.jpg"',
    right: 'src="./pass-at-k.png"',
  },
  'empty-file': {
    title: 'Empty file',
    why: 'A file holds a place in the survey, so an empty one promises an entry that is not there. Fill it, or remove it.',
    file: 'content/glossary/grpo.mdx',
    wrong: '',
    right: `---
term: GRPO
definition: An algorithm that compares answers within a group.
---`,
  },
  'wrong-encoding': {
    title: 'Another encoding than UTF-8',
    why: 'Letters with accents would turn into other signs. Choose “UTF-8” where your editor saves the file, and look at these letters again.',
    file: 'content/papers/training/clip.mdx',
    wrong: 'affiliations: [Acad\uFFFDmie des sciences]',
    right: 'affiliations: [Académie des sciences]',
  },
  'byte-order-mark': {
    title: 'Byte order mark',
    why: 'Some editors put this invisible character before the first line, so that it is no longer a line of `---`. Save the file as “UTF-8”, not as “UTF-8 with BOM”.',
    file: 'content/papers/debate/limit.mdx',
    wrong: '\uFEFF---\ntitle: The Limit of Training',
    right: '---\ntitle: The Limit of Training',
  },
  'windows-line-end': {
    title: 'Windows line ends',
    why: 'They make every line of a file look changed when two versions are compared. Choose the line ends “LF” in your editor.',
    file: 'content/glossary/grpo.mdx',
    wrong: 'term: GRPO\r',
    right: 'term: GRPO',
  },
  'merge-conflict': {
    title: 'Marks of a merge conflict',
    why: 'Git could not decide between two versions of these lines and kept both. Keep the right one, or what is right of both, and remove the three lines of marks.',
    file: 'content/papers/debate/limit.mdx',
    wrong: '<<<<<<< HEAD\nscope: core\n=======\nscope: adjacent\n>>>>>>> main',
    right: 'scope: core',
  },
  'line-too-long': {
    title: 'A line of thousands of characters',
    why: 'No one can review such a line; most often something was pasted that does not belong there. Break running text into lines of about 100 characters.',
    file: 'content/questions/boundary.mdx',
    wrong: `Both can be right. ${'The two studies differ in what they look at. '.repeat(120)}`,
    right: 'Both can be right. ',
  },
  'control-character': {
    title: 'Invisible character',
    why: 'It often comes along with text that was copied from a PDF or a web page; searches then miss the word it stands in. Delete it, or type the word anew.',
    file: 'content/papers/debate/prolonged.mdx',
    wrong: 'authors: [Grace Hop\u200Bper]',
    right: 'authors: [Grace Hopper]',
  },
} satisfies FindingKinds;
