import { firstMonth } from '../model/fiscal-year.ts';
import { addMonths, type Month } from '../model/month.ts';
import type { MonthStanding, YearStanding } from './progress.ts';

/** A quarter of the fiscal year: its last month, and how the plan stood then; absent while it has not ended. */
export interface Quarter {
  readonly quarter: 1 | 2 | 3 | 4;
  readonly month: Month;
  readonly standing: MonthStanding | undefined;
}

/** The four quarters of a year, October first. */
export const quartersOf = (year: YearStanding): Quarter[] =>
  ([1, 2, 3, 4] as const).map((quarter) => {
    const month = addMonths(firstMonth(year.year), quarter * 3 - 1);
    return { quarter, month, standing: year.months.find((each) => each.month === month) };
  });
