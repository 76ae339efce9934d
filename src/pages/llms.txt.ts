import type { APIRoute } from 'astro';
import { writeIndex } from '../plain/writeIndex.ts';
import { edition } from '../site/edition.ts';

/** The index for language models (https://llmstxt.org). */
export const GET: APIRoute = () => new Response(writeIndex(edition));
