import { defineCollection } from 'astro:content';
import { contentLoader } from './site/contentLoader.ts';

/** One collection per kind of file; all of them are read and checked by the project's own reader. */
export const collections = {
  papers: defineCollection({ loader: contentLoader('paper') }),
  questions: defineCollection({ loader: contentLoader('question') }),
  sections: defineCollection({ loader: contentLoader('section') }),
  terms: defineCollection({ loader: contentLoader('term') }),
  site: defineCollection({ loader: contentLoader('site') }),
  taxonomy: defineCollection({ loader: contentLoader('taxonomy') }),
  vocabulary: defineCollection({ loader: contentLoader('vocabulary') }),
  comparisons: defineCollection({ loader: contentLoader('comparisons') }),
  synonyms: defineCollection({ loader: contentLoader('synonyms') }),
  redirects: defineCollection({ loader: contentLoader('redirects') }),
};
