import { describeVersion } from '../site/version.ts';
import { addresses, files } from '../survey/addresses.ts';
import { NOT_VOTES } from '../survey/evidence.ts';
import { FACET_WORDS, FACETS } from '../survey/facets.ts';
import type { Edition } from './edition.ts';
import { heading, item, link, paragraph } from './nodes.ts';
import { part, strengthLegend } from './parts.ts';
import { writeMarkdown } from './writeMarkdown.ts';

/**
 * The index of the survey for language models, in the form of https://llmstxt.org: title, summary, what to know before
 * reading, then lists of links to the Markdown of pages, each with a note; what can be left out stands last.
 */
export function writeIndex(edition: Edition): string {
  const { survey, version, url } = edition;
  const { site, sections, questions } = survey;
  const entry = (page: string, name: string, note: string) =>
    item([link(url(files.markdown(page)), name), `: ${note}`]);
  return writeMarkdown([
    heading(1, site.title),
    { type: 'blockquote', children: [paragraph(site.description)] },
    paragraph(
      `This index is of the ${describeVersion(version)}. License of all texts: ${site.licenses.text}. The links lead to Markdown; without `,
      { type: 'inlineCode', value: 'index.md' },
      ' at its end, an address is that of the page for people. Results, evidence, positions and terms have permanent addresses of their own, which stand beside them: cite those.',
    ),
    paragraph(
      'Entries rest on abstracts unless they say otherwise. “Not stated” means that the source does not say it, not that it is not so. Figures stand as printed, each with its setting; baselines, models and tasks differ, so they make no ranking.',
    ),
    strengthLegend(),
    paragraph(
      `A paper’s page gives one paper’s position on a question; the line “Other papers” there counts those at the same position and at others. ${NOT_VOTES}`,
    ),
    ...part(
      heading(2, 'Sections'),
      sections.map((section) =>
        entry(addresses.section(section.id), section.title, (section.text ?? section).standfirst),
      ),
    ),
    ...part(
      heading(2, 'Open questions'),
      questions.map(({ id, question, positions }) =>
        entry(addresses.question(id), question, `${positions.map(({ label }) => label).join('; ')}.`),
      ),
    ),
    ...part(heading(2, 'Method and terms'), [
      entry(
        addresses.about,
        'Method and limits',
        'how papers were chosen and evidence is judged, and how to cite.',
      ),
      entry(addresses.changes, 'What is new', 'new entries, changed evidence and corrections, by day.'),
      entry(addresses.data, 'Data', 'the survey as JSON and CSV: what fields mean, and queries that work.'),
      entry(
        addresses.glossary,
        'Glossary',
        `${survey.terms.length} terms with definitions, formulas and senses.`,
      ),
    ]),
    ...sections.flatMap((section) =>
      part(
        heading(2, `Papers: ${section.title}`),
        section.papers.map(({ slug, shortTitle, takeaway }) =>
          entry(addresses.paper(slug), shortTitle, takeaway),
        ),
      ),
    ),
    ...part(heading(2, 'Optional'), [
      entry(addresses.home, 'First page', 'the central question, all others, and what was added last.'),
      entry(addresses.papers, 'All papers', 'newest first, with title and takeaway.'),
      entry(addresses.questions, 'The evidence map', 'all open questions with the counts of evidence.'),
      ...FACETS.map((name) => entry(addresses.facet(name), `Papers by ${name}`, FACET_WORDS[name].meaning)),
      entry(addresses.contribute, 'Contribute', 'how to add a paper or mend a mistake.'),
      entry(addresses.errors, 'Mistakes and how to mend them', 'every kind of mistake that the checks find.'),
    ]),
  ]);
}
