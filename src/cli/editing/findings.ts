import type { Loaded } from '../../data/load.ts';
import type { LocatedFinding } from '../../model/finding.ts';
import { renderFindings } from '../../render/findings.ts';
import { WORDS, type Words } from '../../words/words.ts';
import { everyFinding } from '../every-finding.ts';
import { locateFindings } from '../open.ts';
import type { ResolvedOptions } from '../options.ts';

/**
 * Every finding of a directory as it was loaded, or as it would be after a change: what a change brings is what differs,
 * also after the as-of day. Of the rest only `knownFindings` are said.
 */
export const validateLoaded = ({ asOf }: ResolvedOptions, loaded: Loaded): LocatedFinding[] =>
  locateFindings(loaded, everyFinding(loaded, asOf));

/** The language asked for, else the one of the directory. */
export const wordsFor = ({ lang }: ResolvedOptions, { register }: Loaded): Words =>
  WORDS[lang ?? register.settings.language];

/** Those of `after` that were not there before, wherever on the page they stand. */
export function newlyFound(before: readonly LocatedFinding[], after: readonly LocatedFinding[]): LocatedFinding[] {
  const keyOf = ({ code, location, args }: LocatedFinding) => JSON.stringify([code, location.file, args]);
  const known = new Map<string, number>();
  for (const problem of before) known.set(keyOf(problem), (known.get(keyOf(problem)) ?? 0) + 1);
  return after.filter((problem) => {
    const left = known.get(keyOf(problem)) ?? 0;
    known.set(keyOf(problem), left - 1);
    return left <= 0;
  });
}

/** How many of the findings are errors. */
export const errorsIn = (findings: readonly LocatedFinding[]): number =>
  findings.filter((problem) => problem.severity === 'error').length;

/** Findings as `validate` prints them; `filesRead` is what its last line counts. */
export const findingsText = (
  { width, color }: ResolvedOptions,
  words: Words,
  findings: readonly LocatedFinding[],
  filesRead: number,
): string => renderFindings(findings, { lang: words.lang, words, width, color, filesRead });
