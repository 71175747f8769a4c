import type { LocatedFinding } from '../../model/finding.ts';

/** How many findings there are, and in how many files. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly filesWithFindings: number;
}

/** Counts findings by severity, and the files that have any. */
export function countFindings(findings: readonly LocatedFinding[]): FindingCounts {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const filesWithFindings = new Set(findings.map((finding) => finding.location.file)).size;
  return { errors, warnings: findings.length - errors, filesWithFindings };
}
