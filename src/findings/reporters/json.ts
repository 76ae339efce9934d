import type { Reporter } from './report.ts';

/** For programs: the findings as they are, each with the address of what explains it. */
export const jsonReporter: Reporter = ({ findings, explainedAt }) =>
  JSON.stringify(
    { findings: findings.map((finding) => ({ ...finding, explainedAt: explainedAt(finding.rule) })) },
    null,
    2,
  );
