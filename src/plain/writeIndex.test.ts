import { expect, test } from 'vitest';
import { realEdition } from '../../tests/fixtures/realEdition.ts';
import { writeIndex } from './writeIndex.ts';

const index = writeIndex(realEdition());

/** Reads the form of https://llmstxt.org: title, summary, text without headings, then sections of links with notes. */
function readIndex(text: string) {
  const [before = '', ...parts] = text.split(/^## /m);
  const [title, summary, ...details] = before.trim().split('\n\n');
  const sections = parts.map((part) => {
    const [name = '', , ...lines] = part.trimEnd().split('\n');
    const links = lines.map((line) => /^- \[(.+?)\]\((\S+?)\): (\S.*)$/.exec(line)?.slice(1));
    return { name, links };
  });
  return { title, summary, details, sections };
}

test('the index has the form of llms.txt: title, summary, text, and sections that hold nothing but links with notes', () => {
  const { title, summary, details, sections } = readIndex(index);
  expect(title).toBe('# Reward & Reason');
  expect(summary).toMatch(/^> \S.*$/);
  expect(details.join('\n')).not.toMatch(/^#/m);
  expect(sections.flatMap(({ links }) => links)).not.toContain(undefined);
  expect(sections.filter(({ links }) => links.length === 0)).toEqual([]);
});

test('the index leads to Markdown, what one can do without last', () => {
  const { sections } = readIndex(index);
  expect(sections.map(({ name }) => name)).toEqual([
    'Sections',
    'Open questions',
    'Method and terms',
    'Papers: RLVR capability debate',
    'Papers: Efficiency',
    'Papers: Multimodal',
    'Papers: Agents',
    'Optional',
  ]);
  const urls = sections.flatMap(({ links }) => links.map((link) => link?.[1] ?? ''));
  expect(urls.filter((url) => !/^https:\/\/survey\.example\/(?:[\w.-]+\/)*index\.md$/.test(url))).toEqual([]);
});
