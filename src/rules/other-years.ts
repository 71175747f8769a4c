import { shippedAssessment } from '../ita/assessment.ts';
import { KNOWN_YEARS } from '../ita/year-files.ts';
import type { Assessment } from '../model/assessment.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';

/** Fiscal years as people write them: `2563–2565`, `2564`, or `2563, 2566–2568`. */
export function spanText(years: readonly FiscalYear[]): string {
  const spans: [first: FiscalYear, last: FiscalYear][] = [];
  for (const year of years) {
    const span = spans.at(-1);
    if (span && span[1] === year - 1) span[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ');
}

/** The other years, of those that something is known of, whose assessment has something. */
export const otherYearsWith = (year: FiscalYear, has: (assessment: Assessment) => boolean): FiscalYear[] =>
  KNOWN_YEARS.filter((other) => {
    const assessment = other === year ? undefined : shippedAssessment(other);
    return assessment !== undefined && has(assessment);
  });
