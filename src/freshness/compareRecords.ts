import type { ArxivRecord } from '../arxiv/arxivRecord.ts';
import { findingAt, type PaperEntry } from '../content/content.ts';
import type { Complaint, Finding } from '../findings/finding.ts';
import { compareVersions } from '../verify/verifyPaper.ts';

/** Says what has happened to papers on arXiv since their entries were written: new versions, withdrawal, publication. */
export function compareRecords(papers: readonly PaperEntry[], records: readonly ArxivRecord[]): Finding[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  return papers.flatMap((paper) => {
    const record = byId.get(paper.data.arxiv);
    if (!record) return [findingAt(paper, ['arxiv'], gone(paper.data.arxiv))];
    const withdrawal = compareWithdrawal(paper, record);
    // To withdraw a paper is to send a new version of it.
    return [
      ...(withdrawal.length > 0 ? withdrawal : compareVersions(paper, record)),
      ...comparePublication(paper, record),
    ];
  });
}

function compareWithdrawal(paper: PaperEntry, { isWithdrawn, comment }: ArxivRecord): Finding[] {
  if (!isWithdrawn || /withdr[ae]w/i.test(paper.data.source.note ?? '')) return [];
  return [
    findingAt(paper, ['source'], {
      rule: 'withdrawn-paper',
      found: `The paper is withdrawn from arXiv${comment ? `: “${comment}”` : ''}.`,
      expected: 'Expected the entry to say so.',
      fix: 'Look at what rests on it, and say in `source.note` that it is withdrawn.',
    }),
  ];
}

function comparePublication(paper: PaperEntry, { journalRef, doi }: ArxivRecord): Finding[] {
  if (paper.data.venue !== undefined || (!journalRef && !doi)) return [];
  const where = [journalRef && `“${journalRef}”`, doi && `DOI \`${doi}\``].filter(Boolean).join(', ');
  return [
    findingAt(paper, ['arxiv'], {
      rule: 'published-since',
      found: `arXiv says where the paper was published: ${where}.`,
      expected: 'The entry has no `venue`.',
      fix: 'Confirm it, then add `venue`.',
    }),
  ];
}

const gone = (arxiv: string): Complaint => ({
  rule: 'missing-source',
  found: `arXiv has no paper ${arxiv}.`,
  expected: 'Expected the id of a paper on arXiv.',
});
