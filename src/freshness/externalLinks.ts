import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Content, type Entry, type PaperEntry, placeAtOffset } from '../content/content.ts';
import type { DataPath } from '../content/parseYaml.ts';
import type { Place } from '../findings/finding.ts';
import { parseBody } from '../markdown/parseBody.ts';

/** A link out of the survey, and where it stands. */
export interface ExternalLink {
  url: string;
  place: Place;
}

/** Every link that leads out of the survey: those of the front matter of papers and those in texts. */
export function externalLinks({ papers, questions, sections, terms }: Content): ExternalLink[] {
  const texts = [...papers, ...questions, ...sections, ...terms];
  return [...papers.flatMap(linksOfPaper), ...texts.flatMap(linksOfText)];
}

function linksOfPaper({ data: { links }, locate }: PaperEntry): ExternalLink[] {
  const at = (url: string | undefined, ...path: DataPath): ExternalLink[] =>
    url === undefined ? [] : [{ url, place: locate(['links', ...path]) }];
  return [
    ...at(links.code, 'code'),
    ...at(links.project, 'project'),
    ...links.artifacts.flatMap((url, index) => at(url, 'artifacts', index)),
  ];
}

function linksOfText(entry: Entry<'paper' | 'question' | 'section' | 'term'>): ExternalLink[] {
  const found: ExternalLink[] = [];
  visit(parseBody(entry.body), (node: Nodes, _index, parent: Nodes | undefined) => {
    if ((node.type !== 'link' && node.type !== 'definition') || !/^https?:/i.test(node.url)) return;
    // Links that GFM makes of bare addresses may have no place of their own.
    const offset = (node.position ?? parent?.position)?.start.offset ?? 0;
    found.push({ url: node.url, place: placeAtOffset(entry, entry.origin.bodyOffset + offset) });
  });
  return found;
}
