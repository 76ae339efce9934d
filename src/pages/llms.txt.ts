import type { APIRoute } from 'astro';
import { writeIndex } from '../plain/writeIndex.ts';
import { editionOf } from '../site/edition.ts';

/** The index for language models (https://llmstxt.org). */
export const GET: APIRoute = ({ site }) => new Response(writeIndex(editionOf(site)));
