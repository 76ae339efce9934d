import type { APIRoute, GetStaticPaths } from 'astro';
import { writeDocument } from '../../plain/document.ts';
import { type PlainPage, plainPages } from '../../plain/documents.ts';
import { edition } from '../../site/edition.ts';
import { contentType, MEDIA_TYPES } from '../../site/mediaTypes.ts';
import { survey } from '../../site/survey.ts';

export const getStaticPaths = (() =>
  plainPages(survey).map((plain) => ({
    params: { page: plain.page.replace(/^\/|\/$/g, '') || undefined },
    props: { plain },
  }))) satisfies GetStaticPaths;

/** The text of a page as Markdown. */
export const GET: APIRoute<{ plain: PlainPage }> = ({ props }) => {
  return new Response(writeDocument(props.plain.make(edition), edition), {
    headers: { 'content-type': contentType(MEDIA_TYPES.md) },
  });
};
