import type { DraftWishes } from '../../src/adding/draftPaper.ts';
import type { SaidPlace } from '../../src/adding/place.ts';
import { id } from '../../src/schema/fields.ts';
import { paperSchema } from '../../src/schema/paper.ts';
import { readOptions, UsageError } from './readOptions.ts';

/** What `npm run add` is asked to do. */
export interface AddRequest {
  /** What papers are named by on the command line. */
  names: string[];
  /** A file that names papers. */
  list: string | undefined;
  /** Whether entries are made, or it is only said what the survey lacks. */
  drafts: boolean;
  dryRun: boolean;
  withdrawnToo: boolean;
  said: SaidPlace;
  wishes: DraftWishes;
}

/** How the command is called. */
export const USAGE = `Usage: npm run add -- 2505.24864 …              papers by arXiv id, address or DOI, or files of them
       npm run add -- --list papers.bib         what the survey lacks of a bibliography or a list of titles
       npm run add -- --list papers.bib --write drafts it
Options: --topic boundary    main topic; give the option again for others
         --section agents    where topics are asked for: those of this section
         --kind analysis     kind of contribution
         --scope core        how close to the subject
         --slug prorl        name in the address, of one paper
         --by your-handle    who adds it
         --dry-run           print the drafts, write nothing
         --withdrawn-too     draft withdrawn papers too`;

const OPTIONS = {
  list: { type: 'string' },
  write: { type: 'boolean', default: false },
  section: { type: 'string' },
  topic: { type: 'string', multiple: true },
  kind: { type: 'string' },
  scope: { type: 'string' },
  slug: { type: 'string' },
  by: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  'withdrawn-too': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

/**
 * @returns the request, or `help` where only that is asked for
 * @throws UsageError where the arguments make no request
 */
export function readAddRequest(args: readonly string[]): AddRequest | 'help' {
  const { values, positionals: names } = readOptions(OPTIONS, USAGE, args);
  const { list, section, kind, scope, slug } = values;
  const by = values.by?.replace(/^@/, '');
  if (values.help) return 'help';
  if (names.length === 0 && list === undefined) throw new UsageError(`Name a paper.\n${USAGE}`);
  if (names.length > 0 && list !== undefined)
    throw new UsageError('Name papers or a file of them, not both.');
  if (list === undefined && values.write) throw new UsageError('`--write` belongs to `--list`.');
  const wrongSlug = slug === undefined ? undefined : id.safeParse(slug).error?.issues[0]?.message;
  if (wrongSlug) throw new UsageError(`\`${slug}\` is no slug. ${wrongSlug}`);
  if (by !== undefined && !paperSchema.shape.contributors.safeParse([by]).success)
    throw new UsageError(`\`${by}\` is no handle. Expected a name of at most 60 characters.`);
  return {
    names,
    list,
    drafts: list === undefined || values.write || values['dry-run'],
    dryRun: values['dry-run'],
    withdrawnToo: values['withdrawn-too'],
    said: { section, topics: values.topic, kind, scope },
    wishes: { slug, by },
  };
}
