import { fullName } from '../survey/authorName.ts';
import { type Field, listFields } from './fields.ts';
import type { PaperRecord, SurveyData } from './surveyData.ts';
import { surveySchema } from './surveySchema.ts';
import { type Cell, toCsv } from './toCsv.ts';

/** One column of a table. */
export interface Column extends Pick<Field, 'type' | 'values' | 'meaning'> {
  name: string;
}

/** A column, and where its cells come from. */
interface Source<Row> extends Column {
  cell: (row: Row) => Cell;
}

/** A table of the survey: one row for each thing of a kind. */
export interface Table {
  name: 'papers' | 'results' | 'evidence' | 'relations';
  /** What has a row of its own. */
  rowIs: string;
  columns: readonly Column[];
  /** The cells of all rows. */
  cells: (data: SurveyData) => Cell[][];
}

const FIELDS = new Map(listFields(surveySchema()).map((field) => [`${field.of}.${field.path}`, field]));

/**
 * A column for a field of the published data, which says type and meaning.
 *
 * @param path such as `paper.tags.models`
 * @param cell the field's value in a row
 * @param name where it is not the field's own name
 */
function column<Row>(path: string, cell: Source<Row>['cell'], name?: string): Source<Row> {
  const field = FIELDS.get(path);
  if (!field) throw new Error(`The data have no field \`${path}\`.`);
  return {
    name: name ?? snakeCase(path.replace(/^.*\./, '')),
    type: typeOfCell(field),
    values: field.values,
    meaning: field.meaning,
    cell,
  };
}

/** `shortTitle` as `short_title`. */
const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A list of whatever is a list of texts in a cell. */
const typeOfCell = ({ type }: Field) => (type.startsWith('list') ? 'list' : type);

/** The column of addresses. */
const urlColumn = <Row>(of: (row: Row) => { path: string; url?: string | undefined }): Source<Row> => ({
  name: 'url',
  type: 'address',
  values: [],
  meaning: "permanent address; from the site's root where the site does not know where it stands",
  cell: (row) => of(row).url ?? of(row).path,
});

const TAGS = [
  'algorithms',
  'models',
  'comparedModels',
  'datasets',
  'benchmarks',
  'domains',
  'signals',
  'stages',
  'modalities',
] as const satisfies (keyof PaperRecord['tags'])[];

const PAPER_COLUMNS: readonly Source<PaperRecord>[] = [
  column('paper.slug', ({ slug }) => slug),
  {
    // Alone, an id such as 2505.10320 is read as a number and loses its zero.
    ...column('paper.arxiv', ({ arxiv }) => `arXiv:${arxiv}`),
    meaning: 'arXiv id without its version, after `arXiv:`',
  },
  column('paper.key', ({ key }) => key),
  column('paper.title', ({ title }) => title),
  column('paper.shortTitle', ({ shortTitle }) => shortTitle),
  {
    ...column<PaperRecord>('paper.authors', ({ authors }) => authors.map(fullName)),
    meaning: 'all, in order',
  },
  column('paper.published', ({ published }) => published),
  column('paper.venue', ({ venue }) => venue),
  column('paper.award', ({ award }) => award),
  column('paper.section', ({ section }) => section),
  column('paper.topics', ({ topics }) => topics),
  column('paper.kinds', ({ kinds }) => kinds),
  column('paper.scope', ({ scope }) => scope),
  column('paper.takeaway', ({ takeaway }) => takeaway),
  column('paper.introduces', ({ introduces }) => introduces),
  ...TAGS.map((tag) => column<PaperRecord>(`paper.tags.${tag}`, ({ tags }) => tags[tag])),
  column('paper.scale', ({ scale }) => scale),
  column('paper.links.code', ({ links }) => links.code),
  column('paper.links.project', ({ links }) => links.project),
  column('paper.links.artifacts', ({ links }) => links.artifacts),
  column('paper.source.basis', ({ source }) => source.basis),
  column('paper.source.checked', ({ source }) => source.checked),
  column('paper.added', ({ added }) => added),
  urlColumn((paper) => paper),
];

/** A part of a paper's entry with its paper. */
type PartOf<K extends 'results' | 'evidence' | 'relations'> = {
  paper: PaperRecord;
  part: PaperRecord[K][number];
};

/** Which paper a row is of: its slug, and its name for people. */
const paperColumns = <Row extends { paper: PaperRecord }>(): Source<Row>[] => [
  { ...column<Row>('paper.slug', ({ paper }) => paper.slug, 'paper'), meaning: 'slug of the paper' },
  column('paper.shortTitle', ({ paper }) => paper.shortTitle),
];

const RESULT_COLUMNS: readonly Source<PartOf<'results'>>[] = [
  ...paperColumns<PartOf<'results'>>(),
  column('result.id', ({ part }) => part.id, 'result'),
  column('result.statement', ({ part }) => part.statement),
  column('result.value', ({ part }) => part.value),
  column('result.form', ({ part }) => part.form),
  column('result.unit', ({ part }) => part.unit),
  column('result.metric', ({ part }) => part.metric),
  column('result.better', ({ part }) => part.better),
  column('result.benchmark', ({ part }) => part.benchmark),
  column('result.measuredOn', ({ part }) => part.measuredOn),
  column('result.setting', ({ part }) => part.setting),
  column('result.baseline', ({ part }) => part.baseline),
  column('result.note', ({ part }) => part.note),
  column('result.locator', ({ part }) => part.locator),
  urlColumn(({ part }) => part),
];

/** Evidence with the names of what it is on, which have no table of their own. */
interface EvidenceRow extends PartOf<'evidence'> {
  questionName: string;
  positionLabel: string;
}

const EVIDENCE_COLUMNS: readonly Source<EvidenceRow>[] = [
  ...paperColumns<EvidenceRow>(),
  column('evidence.question', ({ part }) => part.question),
  column('question.short', ({ questionName }) => questionName, 'question_short'),
  column('evidence.position', ({ part }) => part.position),
  column('position.label', ({ positionLabel }) => positionLabel, 'position_label'),
  column('evidence.strength', ({ part }) => part.strength),
  column('evidence.finding', ({ part }) => part.finding),
  column('evidence.conditions', ({ part }) => part.conditions),
  column('evidence.figures', ({ part }) => part.figures),
  urlColumn(({ part }) => part),
];

/** A relation with the other paper. */
interface RelationRow extends PartOf<'relations'> {
  other: PaperRecord | undefined;
}

const RELATION_COLUMNS: readonly Source<RelationRow>[] = [
  ...paperColumns<RelationRow>(),
  column('relation.type', ({ part }) => part.type),
  column('relation.paper', ({ part }) => part.paper, 'other_paper'),
  {
    ...column<RelationRow>('paper.shortTitle', ({ other }) => other?.shortTitle, 'other_short_title'),
    meaning: 'how running text names the other paper',
  },
  column('relation.because', ({ part }) => part.because),
  column('relation.basis', ({ part }) => part.basis),
  column('relation.confidence', ({ part }) => part.confidence),
  { ...urlColumn<RelationRow>(({ paper }) => paper), meaning: 'address of the paper that states it' },
];

/** Every table, in the order in which they are offered. */
export const TABLES: readonly Table[] = [
  table('papers', 'paper', PAPER_COLUMNS, ({ papers }) => papers),
  table('results', 'figure that a paper reports as a result', RESULT_COLUMNS, partsOf('results')),
  table(
    'evidence',
    'piece of evidence that a paper brings to a question, or assumption that it makes',
    EVIDENCE_COLUMNS,
    (data) => {
      const questions = new Map(data.questions.map((question) => [question.id, question]));
      return partsOf('evidence')(data).map(({ paper, part }) => {
        const question = questions.get(part.question);
        const position = question?.positions.find(({ id }) => id === part.position);
        return { paper, part, questionName: question?.short ?? '', positionLabel: position?.label ?? '' };
      });
    },
  ),
  table('relations', 'relation from one paper to another', RELATION_COLUMNS, (data) => {
    const papers = new Map(data.papers.map((paper) => [paper.slug, paper]));
    return partsOf('relations')(data).map(({ paper, part }) => ({
      paper,
      part,
      other: papers.get(part.paper),
    }));
  }),
];

/** A table as the text of a file. */
export const tableCsv = ({ columns, cells }: Table, data: SurveyData): string =>
  toCsv(
    columns.map(({ name }) => name),
    cells(data),
  );

function table<Row>(
  name: Table['name'],
  rowIs: string,
  columns: readonly Source<Row>[],
  rows: (data: SurveyData) => Row[],
): Table {
  return {
    name,
    rowIs,
    columns,
    cells: (data) => rows(data).map((row) => columns.map(({ cell }) => cell(row))),
  };
}

/** The parts of one kind of all papers, in their order. */
function partsOf<K extends 'results' | 'evidence' | 'relations'>(kind: K): (data: SurveyData) => PartOf<K>[] {
  return ({ papers }) =>
    papers.flatMap((paper) => paper[kind].map((part: PaperRecord[K][number]) => ({ paper, part })));
}
