import { z } from 'astro/zod';
import { date, httpsUrl, id, list, naming, text } from './fields.ts';

/** How strongly a paper bears on a question, strongest first. Assumptions are never counted as evidence. */
export const STRENGTHS = ['direct', 'indirect', 'assumption'] as const;

/** Whether a paper is about RLVR itself, close to it, or background from the list the survey started from. */
export const SCOPES = ['core', 'adjacent', 'background'] as const;

/** Relation types as they are written down; `src/survey/relations.ts` gives each its words and its inverse. */
export const RELATION_TYPES = [
  'disagrees-with',
  'agrees-with',
  'reconciles',
  'extends',
  'explains',
  'same-mechanism',
  'alternative-to',
  'names',
] as const;

const author = z
  .union([text(80), z.strictObject({ given: text(60), family: text(60) })])
  .describe(
    '"Given Family"; lower-case particles belong to the family name; { given, family } where that fails',
  );

/** A name of something that must exist; the checks across files say what it should be where it does not. */
const name = text(80);

const tags = z.strictObject({
  algorithms: list(name).default([]).describe('algorithms that the paper trains with or studies'),
  models: list(name)
    .default([])
    .describe('models trained or tested here; the vocabulary gives each its family'),
  comparedModels: list(name).default([]).describe('models that are only compared with'),
  datasets: list(name).default([]).describe('data sets used for training'),
  benchmarks: list(name).default([]).describe('benchmarks that results are reported on'),
  domains: list(name).default([]).describe('domains of the tasks'),
  signals: list(name).default([]).describe('what the training signal or reward is made of'),
  stages: list(name).default([]).describe('stages of training or use that the paper is about'),
  modalities: list(name).default([]).describe('what the models read and produce'),
});

const result = z
  .strictObject({
    id: id.describe('permanent, unique in the entry, named after what was measured'),
    statement: text(300).describe('what was measured and found, in a sentence that reads alone'),
    value: text(80).describe('as printed, with "up to", "over" and the like'),
    form: z
      .enum([
        'level',
        'change',
        'from-to',
        'ratio',
        'share',
        'bound',
        'range',
        'rank',
        'count',
        'equivalence',
      ])
      .describe('what kind of figure the value is'),
    unit: text(60).optional().describe('as far as stated'),
    metric: text(120).optional().describe('what was measured'),
    better: z.enum(['higher', 'lower', 'neither']).describe('direction of the metric'),
    benchmark: name.optional().describe('controlled id, where it was measured on one'),
    measuredOn: text(160).optional().describe('what it was measured on, where that is not one benchmark'),
    setting: text(240).optional().describe('model, task and other conditions'),
    baseline: text(160).optional().describe('what it is compared with'),
    note: text(240).optional().describe('what a reader must know to read the figure right'),
    locator: text(60).describe('where in the source'),
  })
  .check(({ value: { benchmark, measuredOn }, issues }) => {
    if (!benchmark || !measuredOn) return;
    const message = 'Expected either `benchmark` or `measuredOn`, not both.';
    issues.push({ code: 'custom', path: ['measuredOn'], input: measuredOn, message });
  });

const evidence = z.strictObject({
  question: naming('question', name).describe('id of the open question, a file of content/questions'),
  position: name.describe('id of one of its positions, in that file'),
  strength: z.enum(STRENGTHS).describe('direct, indirect, or assumption (not evidence)'),
  finding: text(400).describe('what the paper found, in a sentence or two'),
  conditions: text(300).describe('under which conditions: model, task, metric, k, scale'),
  figures: list(text(60)).default([]).describe('figures the finding rests on, as printed'),
});

/** What a correction may have done to evidence. */
export const EVIDENCE_CHANGES = ['added', 'changed', 'withdrawn'] as const;

const correction = z
  .strictObject({
    date: date.describe('day of the correction'),
    question: naming('question', name)
      .optional()
      .describe('id of the open question whose evidence in this entry it is about; its readers are told'),
    evidence: z
      .enum(EVIDENCE_CHANGES)
      .optional()
      .describe('what became of that evidence: added, changed (where nothing is said) or withdrawn'),
    what: text(300).describe('what was wrong and is right now, or what is new'),
  })
  .check(({ value: { question, evidence }, issues }) => {
    if (question !== undefined || evidence === undefined) return;
    const message = 'Expected `question` beside it, the id of the question that the evidence is on.';
    issues.push({ code: 'custom', path: ['evidence'], input: evidence, message });
  });

const relation = z.strictObject({
  type: z.enum(RELATION_TYPES).describe('how this paper stands to the other'),
  paper: naming('paper', name).describe('slug of the other paper'),
  because: text(300).describe('the reason, in a sentence'),
  basis: z
    .enum(['described', 'named', 'findings', 'mechanism'])
    .describe(
      'how we know: the abstract describes the other, names it, or we compare findings or mechanisms',
    ),
  confidence: z.enum(['high', 'medium']).describe('how sure we are of it'),
});

/** Front matter of `content/papers/<section>/<slug>.mdx`. The folder is the section, the file's name the slug. */
export const paperSchema = z.strictObject({
  title: text(250).describe('title of the version that the entry rests on'),
  altTitles: list(text(250)).default([]).describe('titles of other versions'),
  shortTitle: text(48).describe('how running text names the paper'),
  arxiv: z
    .string()
    .regex(/^\d{4}\.\d{4,5}$/, {
      error: 'Expected an arXiv id without version, in quotes, such as "2505.24864".',
    })
    .describe('arXiv id without its version'),
  published: date.describe('day of the first version'),
  publishedNote: text(240).optional().describe('why the date disagrees with the month in the arXiv id'),
  authors: z.array(author).min(1).describe('all, in order; a name may occur twice'),
  affiliations: list(text(120)).default([]).describe('only where known'),
  venue: text(80).optional().describe('only where confirmed'),
  award: text(80).optional().describe('only where confirmed'),
  citationKey: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+$/, {
      error: 'Expected lower-case letters and digits, such as `yue2025does`.',
    })
    .optional()
    .describe('key in bibliographies; only to keep it where the title, date or first author has changed'),
  links: z
    .strictObject({
      code: httpsUrl.optional().describe("the authors' code"),
      project: httpsUrl.optional().describe("the authors' page about it"),
      artifacts: list(httpsUrl).default([]).describe('released weights and data'),
    })
    .default({ artifacts: [] })
    .describe('what the authors publish beside the paper'),
  topics: list(name)
    .min(1)
    .describe('ids in content/taxonomy.yaml; the first is primary and belongs to the section of the folder'),
  kinds: list(name)
    .min(1)
    .describe('kinds of contribution, ids in content/vocabulary.yaml; the first is primary'),
  scope: z.enum(SCOPES).describe('how close it is to RLVR; content/vocabulary.yaml says what each means'),
  takeaway: text(240).describe('what was found, under which condition, in one sentence'),
  introduces: list(text(80)).default([]).describe('names that people will search for'),
  keywords: list(text(60))
    .default([])
    .describe('what readers may search for and the entry does not say: other names, everyday words'),
  tags: tags.prefault({}).describe('ids in content/vocabulary.yaml; only what the source states'),
  scale: list(text(120)).default([]).describe('figures of size, scale or setting, as printed'),
  results: z.array(result).default([]).describe('every figure reported as a result'),
  evidence: z.array(evidence).default([]).describe('what the paper brings to open questions'),
  relations: z.array(relation).default([]).describe('typed relations to other papers of the survey'),
  compare: z
    .record(id, z.record(id, text(120)))
    .default({})
    .describe(
      'cells of the tables in content/comparisons.yaml, by table and column; what is absent is "not stated"',
    ),
  source: z
    .strictObject({
      basis: z.enum(['abstract', 'full-text']).describe('what of the paper the entry rests on'),
      checked: date.describe('when the entry was last compared with its source'),
      version: text(20).optional().describe('arXiv version, where known'),
      note: text(400).optional().describe('where versions or listings of the paper differ'),
    })
    .describe('what the entry was written from'),
  added: date.describe('when the entry came into the survey'),
  corrections: z
    .array(correction)
    .default([])
    .describe(
      'mistakes mended, and evidence added, changed or withdrawn after the entry was published, in the order in which it was done; shown on its page and in the feeds',
    ),
  contributors: list(text(60)).default([]).describe('handles of people who worked on the entry'),
});

export type PaperData = z.infer<typeof paperSchema>;
export type Result = PaperData['results'][number];
export type EvidenceData = PaperData['evidence'][number];
export type CorrectionData = PaperData['corrections'][number];
export type RelationData = PaperData['relations'][number];
export type RelationType = RelationData['type'];
export type Strength = EvidenceData['strength'];
export type Author = PaperData['authors'][number];
/** Names of the controlled facets in `tags`. */
export type TagName = keyof PaperData['tags'];
