import { shippedAssessment } from '../ita/assessment.ts';
import { yearsNaming } from '../ita/year-files.ts';
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

/** The other years whose assessment has something that is called by a word. */
export const otherYearsWith = (
  year: FiscalYear,
  word: string,
  has: (assessment: Assessment) => boolean,
): FiscalYear[] =>
  yearsNaming(word).filter((other) => {
    const assessment = other === year ? undefined : shippedAssessment(other);
    return assessment !== undefined && has(assessment);
  });
