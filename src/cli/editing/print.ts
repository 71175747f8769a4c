import type { LocatedFinding } from '../../model/finding.ts';
import { renderFindings } from '../../render/findings.ts';
import type { Words } from '../../words/words.ts';
import type { ResolvedOptions } from '../options.ts';

/** Findings as `validate` prints them; `filesRead` is what its last line counts. */
export function findingsText(
  { width, color, digits }: ResolvedOptions,
  words: Words,
  findings: readonly LocatedFinding[],
  filesRead: number,
): string {
  return renderFindings(findings, { lang: words.lang, words, digits, width, color, filesRead });
}
