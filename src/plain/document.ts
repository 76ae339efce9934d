import type { RootContent } from 'mdast';
import type { Site } from '../schema/site.ts';
import { describeVersion, type Version } from '../site/version.ts';
import { addresses, files } from '../survey/addresses.ts';
import { bareLink, heading, link, type Piece, paragraph } from './nodes.ts';
import { writeMarkdown } from './writeMarkdown.ts';

/** The text of one page. */
export interface PlainDocument {
  /** Address of the page, from the survey's root. */
  page: string;
  title: string;
  /** What stands first on the page, in a sentence or two. */
  summary?: readonly Piece[] | undefined;
  content: RootContent[];
}

/** What a document says of where it comes from. */
export interface Origin {
  survey: { site: Pick<Site, 'title' | 'licenses'> };
  version: Version;
  /** The address of an address from the survey's root. */
  url(address: string): string;
}

/** A document as a file: title, summary, where it comes from, text. */
export function writeDocument({ page, title, summary, content }: PlainDocument, origin: Origin): string {
  return writeMarkdown([
    heading(1, title),
    ...(summary ? [{ type: 'blockquote', children: [paragraph(...summary)] } satisfies RootContent] : []),
    describeOrigin(page, origin),
    ...content,
  ]);
}

function describeOrigin(page: string, { survey, version, url }: Origin): RootContent {
  const { title, licenses } = survey.site;
  return paragraph(
    'This is the text of ',
    bareLink(url(page)),
    ', a page of the survey ',
    link(url(addresses.home), title),
    `, ${describeVersion(version)}. License: ${licenses.text}. The text of a page is at `,
    { type: 'inlineCode', value: 'index.md' },
    ' below its address; ',
    link(url(files.llms), 'llms.txt'),
    ' lists these files.',
  );
}
