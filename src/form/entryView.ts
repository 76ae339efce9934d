import type { Content, PaperEntry } from '../content/content.ts';
import { parseBody } from '../markdown/parseBody.ts';
import type { PaperData, Result, TagName } from '../schema/paper.ts';
import { longDate } from '../site/formatDate.ts';
import { typesetAll } from '../site/typeset.ts';
import { addresses } from '../survey/addresses.ts';
import { fullName } from '../survey/authorName.ts';
import { STRENGTH_WORDS } from '../survey/evidence.ts';
import { describeFigures, figureNote } from '../survey/figureNote.ts';
import { type Labels, makeLabels } from '../survey/labels.ts';
import { BASIS_WORDS, RELATION_WORDS } from '../survey/relations.ts';
import { VOCABULARY_OF_TAG } from '../survey/vocabularyOfTag.ts';
import { bodyView } from './bodyView.ts';
import { type View, view } from './view.ts';

/** What is around an entry that is shown. */
interface Surroundings {
  survey: Content;
  labels: Labels;
  /** The address of a path from the survey's root. */
  href(path: string): string;
}

/**
 * Shows an entry much as its page will: title, facts, text, results, evidence, relations.
 *
 * @param entry an entry without mistakes
 * @param href the address of a path from the survey's root
 */
export function entryView(entry: PaperEntry, survey: Content, href: (path: string) => string): View[] {
  const around = { survey, labels: makeLabels(typesetAll(survey.vocabulary.data)), href };
  const data = typesetAll(entry.data);
  return [
    view('h3', { class: 'preview-title' }, data.title),
    ...data.altTitles.map((title) => view('p', { class: 'byline' }, `Another version: ${title}`)),
    view('p', { class: 'byline' }, data.authors.map(fullName).join(', ')),
    view('p', { class: 'standfirst' }, data.takeaway),
    view('div', { class: 'facts' }, view('dl', {}, ...facts(data, around.labels))),
    entry.body !== '' &&
      view(
        'div',
        { class: 'prose' },
        ...bodyView(parseBody(entry.body), { href, paperName: (slug) => nameOf(slug, survey) }),
      ),
    ...part(
      'Results as printed',
      'ul',
      'results',
      data.results.map((result) => showResult(result, data.source.basis, around)),
    ),
    ...part(
      'What it brings to open questions',
      'ul',
      'evidence',
      data.evidence.map((item) => showEvidence(item, data, around)),
    ),
    ...part('Relations to other papers', 'div', 'relations', relations(data, around)),
  ].filter((one) => one !== false);
}

function part(title: string, tag: 'ul' | 'div', name: string, items: View[]): View[] {
  return items.length === 0 ? [] : [view('h4', {}, title), view(tag, { class: name }, ...items)];
}

function facts(data: PaperData, labels: Labels): View[] {
  const { published, publishedNote, venue, award, links, source } = data;
  const tags = (Object.keys(data.tags) as TagName[]).map((tag): [string, string] => [
    tag === 'comparedModels' ? 'Compared with' : tag.charAt(0).toUpperCase() + tag.slice(1),
    data.tags[tag].map((id) => labels(VOCABULARY_OF_TAG[tag], id)).join(', '),
  ]);
  const rows: [string, View | undefined][] = [
    ['arXiv', `${data.arxiv}, ${published}${publishedNote ? ` (${publishedNote})` : ''}`],
    ['Venue', venue && `${venue}${award ? ` (${award})` : ''}`],
    ['Links', [links.code, links.project, ...links.artifacts].filter(Boolean).join(', ')],
    ['Affiliations', data.affiliations.join('; ')],
    ['Kind', data.kinds.map((kind) => labels('kinds', kind)).join(', ')],
    ['Scope', labels('scopes', data.scope)],
    ['Introduces', data.introduces.join(', ')],
    ...tags,
    ['Scale', data.scale.join('; ')],
    [
      'This entry',
      `rests on the ${source.basis === 'abstract' ? 'abstract' : 'full text'}, checked on ${longDate(source.checked)}.`,
    ],
    ['Contributors', data.contributors.join(', ')],
  ];
  return rows.flatMap(([name, value]) =>
    value ? [view('div', {}, view('dt', {}, name), view('dd', {}, value))] : [],
  );
}

function showResult(result: Result, basis: string, { labels }: Surroundings): View {
  const { benchmark, better, metric } = result;
  const rows: [string, string | undefined][] = [
    ['Metric', metric && `${metric}${better === 'neither' ? '' : `, ${better} is better`}`],
    ['Measured on', benchmark ? labels('benchmarks', benchmark) : result.measuredOn],
    ['Setting', result.setting ?? 'not stated in the abstract'],
    ['Compared with', result.baseline ?? 'not stated in the abstract'],
    ['Note', result.note],
    ['Printed in', result.locator === basis ? undefined : result.locator],
  ];
  return view(
    'li',
    {},
    view('p', { class: 'figure' }, result.value, view('small', {}, figureNote(result))),
    view(
      'div',
      {},
      view('p', {}, result.statement),
      view(
        'dl',
        { class: 'conditions' },
        ...rows.flatMap(([name, value]) => (value ? [view('dt', {}, name), view('dd', {}, value)] : [])),
      ),
    ),
  );
}

function showEvidence(
  item: PaperData['evidence'][number],
  { results }: PaperData,
  { survey, href }: Surroundings,
): View {
  const figures = describeFigures(item.figures, results);
  const question = survey.questions.find(({ id }) => id === item.question);
  const position = question?.data.positions.find(({ id }) => id === item.position);
  return view(
    'li',
    { 'data-section': question?.data.section },
    view(
      'div',
      { class: 'about' },
      view('a', { href: href(addresses.question(item.question)) }, question?.data.short ?? item.question),
      view(
        'span',
        { class: 'strength' },
        view('span', { class: `mark ${item.strength}`, 'aria-hidden': 'true' }),
        ` ${STRENGTH_WORDS[item.strength].label}`,
      ),
    ),
    view(
      'div',
      {},
      view('p', { class: 'position' }, position?.label ?? item.position),
      view('p', {}, item.finding),
      view('p', { class: 'when' }, view('b', {}, 'Conditions'), ` ${item.conditions}`),
      figures !== '' && view('p', { class: 'when' }, view('b', {}, 'Figures'), ` ${figures}`),
    ),
  );
}

/** Relations grouped as on the page, without those that other entries state. */
function relations({ relations }: PaperData, { survey, href }: Surroundings): View[] {
  const types = [...new Set(relations.map(({ type }) => type))];
  return types.map((type) =>
    view(
      'div',
      {},
      view('h5', {}, RELATION_WORDS[type].label),
      view(
        'ul',
        {},
        ...relations
          .filter((relation) => relation.type === type)
          .map(({ paper, because, basis, confidence }) =>
            view(
              'li',
              {},
              view('a', { class: 'who', href: href(addresses.paper(paper)) }, nameOf(paper, survey)),
              `. ${because} `,
              view(
                'span',
                { class: 'basis' },
                `(${[BASIS_WORDS[basis], confidence === 'medium' && 'medium confidence'].filter(Boolean).join('; ')})`,
              ),
            ),
          ),
      ),
    ),
  );
}

const nameOf = (slug: string, { papers }: Content) =>
  papers.find(({ id }) => id === slug)?.data.shortTitle ?? slug;
