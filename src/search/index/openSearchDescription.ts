import { addresses } from '../../survey/addresses.ts';
import { escapeText } from './escapeText.ts';

/** Where the description of the search stands, from the site's root. */
export const OPEN_SEARCH_PATH = 'opensearch.xml';

/**
 * Describes the search to browsers, which can then offer it from their address bar (OpenSearch 1.1). Its addresses must
 * be whole.
 *
 * @param title of the survey
 * @param root whole address of the site's root, with a slash at the end
 */
export function openSearchDescription(title: string, root: string): string {
  const address = (path: string) => escapeText(new URL(path.replace(/^\//, ''), root).href);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeText(beginning(title, 16))}</ShortName>
  <LongName>${escapeText(beginning(title, 48))}</LongName>
  <Description>${escapeText(`Search ${title}: papers, open questions, terms and sections.`)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${address('favicon.svg')}</Image>
  <Url type="text/html" template="${address(addresses.search)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${address(OPEN_SEARCH_PATH)}"/>
</OpenSearchDescription>
`;
}

/** The first letters of a text, none of them cut. */
const beginning = (text: string, letters: number) => [...text].slice(0, letters).join('');
