import { monthOfDay } from '../model/be-date.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import { fiscalYearOf } from '../model/fiscal-year.ts';
import { within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';

/** `evidence-outside-year`: evidence of a year's work that bears a day of another fiscal year. */
export const evidenceOutsideYear = (register: Register): AnyFinding[] =>
  register.years.flatMap(({ year, reports }) =>
    reports
      .flatMap(({ entries }) => entries.flatMap(({ evidence }) => evidence))
      .flatMap(({ date, at }) =>
        date !== undefined && fiscalYearOf(monthOfDay(date)) !== year
          ? [finding('evidence-outside-year', within(at, 'date'), { day: date, year })]
          : [],
      ),
  );
