import { assessmentOf } from '../ita/assessment.ts';
import { itemOf } from '../ita/items.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import type { Register } from '../model/register.ts';
import { pairOf } from './pair-checks.ts';

/** A disclosure item that asks for the results of a year's measures, and the fiscal year whose list it is on. */
export interface ResultsItem {
  readonly id: string;
  readonly name?: string;
  readonly year: FiscalYear;
}

/** The item that the results of a year answer: of its own list, or of the next year's; none where that is not known. */
export function resultsItemOf(register: Register, about: FiscalYear): ResultsItem | undefined {
  const year = [about, about + 1].find((each) => pairOf(register, each)?.results.year === about);
  const item = year === undefined ? undefined : pairOf(register, year)?.results.item;
  if (year === undefined || item === undefined) return undefined;
  const name = itemOf(assessmentOf(register, year), item)?.name;
  return { id: item, year, ...(name !== undefined && { name }) };
}
