import type { APIContext } from 'astro';
import type { CitationFile } from '../../../citing/paperCitation.ts';
import { citationOf } from '../../../site/citations.ts';
import { survey } from '../../../site/survey.ts';
import type { Paper } from '../../../survey/survey.ts';

export function getStaticPaths() {
  return survey.papers.map((paper) => ({ params: { slug: paper.slug }, props: { paper } }));
}

/** The citation of a paper in all forms. */
export function GET({ props }: APIContext<{ paper: Paper }>): Response {
  const file: CitationFile = [citationOf(props.paper)];
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
}
