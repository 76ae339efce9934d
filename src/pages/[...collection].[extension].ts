import type { APIContext } from 'astro';
import { type PaperCollection, paperCollections } from '../citing/collections.ts';
import { CITATION_FORMATS, type CitationFormat } from '../citing/formats.ts';
import { joinCitations } from '../citing/joinCitations.ts';
import { citationOf } from '../site/citations.ts';
import { contentType } from '../site/mediaTypes.ts';
import { survey } from '../site/survey.ts';
import { files } from '../survey/addresses.ts';

export function getStaticPaths() {
  return paperCollections(survey).flatMap((collection) =>
    CITATION_FORMATS.map((format) => ({
      params: {
        collection: files.citations(collection.page, '', collection.anchor).slice(1, -1),
        extension: format.extension,
      },
      props: { collection, format },
    })),
  );
}

/** The citations of papers that belong together, in one form. */
export function GET({
  props,
}: APIContext<{ collection: PaperCollection; format: CitationFormat }>): Response {
  const { collection, format } = props;
  return new Response(joinCitations(collection.papers.map(citationOf), format.id), {
    headers: { 'content-type': contentType(format.mediaType) },
  });
}
