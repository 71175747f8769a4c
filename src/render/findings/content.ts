import type { LocatedFinding, CodeArgs } from '../../model/finding.ts';
import type { FindingText, FindingWords } from '../../words/catalogue.ts';

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

/** The message of a finding and its remedy, if it has one, in the catalogue's language. */
export function wordingOf(finding: LocatedFinding, words: FindingWords): FindingText {
  const say = words[finding.code] as (args: CodeArgs[LocatedFinding['code']]) => FindingText;
  return say(finding.args);
}
