import { describe, expect, test } from 'vitest';
import { OPEN_SEARCH_PATH, openSearchDescription } from './openSearchDescription.ts';

const ROOT = 'https://example.org/survey/';

describe('a browser that offers the search from its address bar', () => {
  test('goes to the page of results with what was typed, below the base path', () => {
    expect(templates(openSearchDescription('Survey', ROOT))['text/html']).toBe(
      'https://example.org/survey/search/?q={searchTerms}',
    );
    expect(templates(openSearchDescription('Survey', 'https://example.org/'))['text/html']).toBe(
      'https://example.org/search/?q={searchTerms}',
    );
  });

  test('knows where the description stands, so that it can be renewed', () => {
    expect(templates(openSearchDescription('Survey', ROOT))['application/opensearchdescription+xml']).toBe(
      `https://example.org/survey/${OPEN_SEARCH_PATH}`,
    );
  });

  test('shows the icon of the site', () => {
    expect(elementOf(openSearchDescription('Survey', ROOT), 'Image')).toBe(
      'https://example.org/survey/favicon.svg',
    );
  });

  test('calls it by the title of the survey, as far as names may go', () => {
    const title = 'A survey of what reinforcement learning teaches language models';
    const xml = openSearchDescription(title, ROOT);
    expect(elementOf(xml, 'ShortName')).toBe('A survey of what');
    expect(elementOf(xml, 'LongName')).toBe('A survey of what reinforcement learning teaches ');
    expect(elementOf(xml, 'Description')).toBe(
      `Search ${title}: papers, open questions, terms and sections.`,
    );
    expect(elementOf(openSearchDescription('Survey', ROOT), 'ShortName')).toBe('Survey');
  });

  test('reads signs of XML in a title as text', () => {
    const title = '"R" & <L>';
    const xml = openSearchDescription(title, ROOT);
    expect(decode(elementOf(xml, 'ShortName'))).toBe(title);
    expect(xml).not.toContain(title);
    expect(xml).not.toContain('<L>');
    expect(xml.match(/&(?!#\d+;)/)).toBeNull();
  });

  test('reads it as OpenSearch 1.1, with every element closed', () => {
    const xml = openSearchDescription('Survey', ROOT);
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<OpenSearchDescription /);
    expect(xml).toContain('xmlns="http://a9.com/-/spec/opensearch/1.1/"');
    const open: string[] = [];
    for (const [, slash, name, end] of xml.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
      if (slash) expect(open.pop()).toBe(name);
      else if (!end) open.push(name ?? '');
    }
    expect(open).toEqual([]);
  });
});

/** Addresses by the type of what they lead to. */
const templates = (xml: string) =>
  Object.fromEntries(
    [...xml.matchAll(/<Url type="([^"]+)"[^>]* template="([^"]+)"\/>/g)].map(([, type, template]) => [
      type,
      template,
    ]),
  );

const elementOf = (xml: string, name: string) =>
  new RegExp(`<${name}[^>]*>([^<]*)</${name}>`).exec(xml)?.[1] ?? '';

const decode = (text: string) => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
