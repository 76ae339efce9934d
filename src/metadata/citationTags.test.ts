import { describe, expect, test } from 'vitest';
import { makeSurvey, paperOf } from '../../tests/fixtures/makeSurvey.ts';
import type { Author } from '../schema/paper.ts';
import { citationTags } from './citationTags.ts';

const tagsOf = (fields: Record<string, unknown>) =>
  citationTags(paperOf(makeSurvey([{ slug: 'prorl', ...fields }]), 'prorl'));
const authorsOf = (authors: Author[]) =>
  tagsOf({ authors })
    .filter(({ name }) => name === 'citation_author')
    .map(({ content }) => content);

test('a reference manager gets the paper with its addresses on arXiv, and nothing of our page', () => {
  const fields = { title: 'Prolonged RL', arxiv: '2505.24864', published: '2025-05-30' };
  expect(
    tagsOf({ ...fields, takeaway: 'We say so.' }).map(({ name, content }) => `${name}=${content}`),
  ).toEqual([
    'citation_title=Prolonged RL',
    'citation_author=Example, Ada',
    'citation_publication_date=2025/05/30',
    'citation_arxiv_id=2505.24864',
    'citation_doi=10.48550/arXiv.2505.24864',
    'citation_public_url=https://arxiv.org/abs/2505.24864',
    'citation_pdf_url=https://arxiv.org/pdf/2505.24864',
    'z:itemType=preprint',
    'z:repository=arXiv',
    'z:archiveID=arXiv:2505.24864',
    'z:abstractNote= ',
  ]);
});

describe('authors', () => {
  test('stand in order with their family name first, a name that occurs twice too', () => {
    const names: Author[] = [
      'Yang Yue',
      'Diogo de Lucena',
      { given: 'Maria', family: 'Garcia Lopez' },
      'Yang Yue',
    ];
    expect(authorsOf(names)).toEqual(['Yue, Yang', 'de Lucena, Diogo', 'Garcia Lopez, Maria', 'Yue, Yang']);
  });

  test('with one name only keep it', () => {
    expect(authorsOf(['Plato', 'Ada Example'])).toEqual(['Plato', 'Example, Ada']);
  });

  test('that are alone do not become two where both parts of the name have a space', () => {
    expect(authorsOf([{ given: 'Ana Maria', family: 'Garcia Lopez' }])).toEqual(['Ana Maria Garcia Lopez']);
    expect(authorsOf([{ given: 'Maria', family: 'Garcia Lopez' }])).toEqual(['Garcia Lopez, Maria']);
  });
});
