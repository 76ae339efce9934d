import { citationKeys } from '../citing/citationKeys.ts';
import type { Version } from '../site/version.ts';
import { addresses, anchors, atAnchor, files } from '../survey/addresses.ts';
import type { SurveySource } from '../survey/buildSurvey.ts';
import { correctionAnchors } from '../survey/corrections.ts';
import { wholeAddress } from '../survey/wholeAddress.ts';
import { FORMAT_VERSION } from './formatVersion.ts';
import type { SurveyData } from './surveyData.ts';

/** What the data say of where they come from. */
export interface Provenance {
  version: Version;
  /** Whole address of the site's first page, with a slash at the end; nothing where it is not known. */
  root?: string | undefined;
}

/**
 * Puts the survey together as it is published.
 *
 * @param source the content as people wrote it, not typeset
 */
export function makeSurveyData(source: SurveySource, { version, root }: Provenance): SurveyData {
  const { taxonomy, vocabulary, comparisons, synonyms, papers, questions, sections, terms } = source;
  const keys = citationKeys(papers.map(({ id: slug, data }) => ({ slug, ...data })));
  const at = (path: string) => ({ path, ...(root && { url: wholeAddress(root, path) }) });

  return {
    $schema: root ? wholeAddress(root, files.surveySchema) : SCHEMA_BESIDE,
    formatVersion: FORMAT_VERSION,
    version,
    ...(root && { url: root }),
    ...source.site.data,
    sections: taxonomy.data.sections.map(({ topics, ...section }) => ({
      ...section,
      ...at(addresses.section(section.id)),
      topics: topics.map((topic) => ({ ...topic, ...at(addresses.topic({ id: topic.id, section })) })),
      ...textOf(sections.find(({ id }) => id === section.id)),
    })),
    vocabulary: vocabulary.data,
    comparisons: comparisons.data.tables.map((table) => ({
      ...table,
      ...at(atAnchor(addresses.section(table.section), anchors.table(table.id))),
    })),
    synonyms: synonyms.data.groups,
    papers: papers.toSorted(byFile).map(({ id, section, data, body, file }) => {
      const page = addresses.paper(id);
      const anchorsOfCorrections = correctionAnchors(data.corrections);
      return {
        slug: id,
        section,
        key: keys.get(id) ?? '',
        ...at(page),
        ...data,
        results: data.results.map((result) => ({
          ...result,
          ...at(atAnchor(page, anchors.result(result.id))),
        })),
        evidence: data.evidence.map((item) => ({
          ...item,
          ...at(atAnchor(page, anchors.evidence(item.question))),
        })),
        corrections: data.corrections.map((correction, index) => ({
          ...correction,
          ...at(atAnchor(page, anchorsOfCorrections[index] ?? '')),
        })),
        body: body.trim(),
        file,
      };
    }),
    questions: questions.toSorted(byFile).map(({ id, data, body, file }) => ({
      id,
      ...at(addresses.question(id)),
      ...data,
      positions: data.positions.map((position) => ({
        ...position,
        ...at(addresses.position(id, position.id)),
      })),
      body: body.trim(),
      file,
    })),
    terms: terms.toSorted(byFile).map(({ id, data, body, file }) => ({
      id,
      ...at(addresses.term(id)),
      ...data,
      body: body.trim(),
      file,
    })),
  };
}

/** The data as the text of a file: one value a line, so that two versions can be compared line by line. */
export const surveyJson = (data: SurveyData): string => `${JSON.stringify(data, null, 1)}\n`;

/** The schema as a file beside that of the data names it. */
const SCHEMA_BESIDE = 'survey.schema.json';

/** By path, as the content is read: the same for every machine and language. */
const byFile = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : 1);

function textOf(entry: SurveySource['sections'][number] | undefined) {
  return entry && { text: { ...entry.data, body: entry.body.trim(), file: entry.file } };
}
