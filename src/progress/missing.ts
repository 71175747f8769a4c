import { inState } from './counts.ts';
import type { Reporting } from './progress.ts';

/** The reports of one office that are overdue. */
export interface MissingReports {
  readonly office: string;
  readonly reports: readonly Reporting[];
}

/** The offices whose reports are overdue, with those reports. */
export function missingReports(reporting: readonly Reporting[]): MissingReports[] {
  const missing = inState(reporting, 'missing');
  return [...new Set(missing.map(({ office }) => office))].map((office) => ({
    office,
    reports: missing.filter((each) => each.office === office),
  }));
}
