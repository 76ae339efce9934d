import { expect, test } from 'vitest';
import { archivePlace } from './archivePlace.ts';

test.each([
  ['papers/prorl/index.html', 'site/papers/prorl/index.html'],
  ['assets/theme.abc.css', 'site/assets/theme.abc.css'],
  ['papers/prorl/citation.json', 'site/papers/prorl/citation.json'],
  ['questions/boundary/papers.bib', 'site/questions/boundary/papers.bib'],
  ['data/index.html', 'site/data/index.html'],
  ['data/survey.json', 'data/survey.json'],
  ['data/survey.schema.json', 'data/survey.schema.json'],
  ['data/results.csv', 'data/results.csv'],
  ['data/index.md', 'text/data/index.md'],
  ['index.md', 'text/index.md'],
  ['questions/boundary/feed.xml', 'site/questions/boundary/feed.xml'],
  ['llms.txt', 'text/llms.txt'],
])('readers find %s where they look for it', (file, place) => {
  expect(archivePlace(file)).toBe(place);
});

test.each([
  ['assets/search.js'],
  ['pagefind/index/en_1.pf_index'],
  ['404.html'],
  ['sitemap-0.xml'],
  ['opensearch.xml'],
  ['papers/prorl/card.png'],
])('%s is left out: it is nothing without a server', (file) => {
  expect(archivePlace(file)).toBeUndefined();
});
