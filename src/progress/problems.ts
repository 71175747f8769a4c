import type { Day } from '../model/be-date.ts';
import type { Month } from '../model/month.ts';
import type { Year } from '../model/register.ts';
import { countedReports } from './reports.ts';
import type { Scope } from './scope.ts';

/** A problem or a suggestion that an office reported, once, with the months it was reported for. */
export interface Problem {
  readonly step: string;
  readonly office: string;
  readonly problem: string | null;
  readonly suggestion: string | null;
  /** Ascending. */
  readonly months: readonly Month[];
}

/**
 * The problems and suggestions in the reports of some months, in the order they were first reported; the same words of
 * the same office on the same step count once. Reports handed in after `asOf` don't count yet.
 */
export function problemsOf(year: Year | undefined, months: readonly Month[], asOf: Day, scope: Scope = {}): Problem[] {
  const wanted = new Set(months);
  const found = new Map<string, Problem>();
  for (const report of countedReports(year, asOf)) {
    if (!wanted.has(report.month)) continue;
    if (scope.office !== undefined && report.office !== scope.office) continue;
    for (const { step, problem = null, suggestion = null } of report.entries) {
      if (problem === null && suggestion === null) continue;
      if (scope.measure !== undefined && !step.startsWith(`${scope.measure}/`)) continue;
      const key = JSON.stringify([step, report.office, problem, suggestion]);
      const before = found.get(key)?.months ?? [];
      const together = before.includes(report.month) ? before : [...before, report.month];
      found.set(key, { step, office: report.office, problem, suggestion, months: together });
    }
  }
  return [...found.values()];
}
