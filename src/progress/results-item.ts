import { assessmentOf } from '../ita/assessment.ts';
import { itemOf } from '../ita/items.ts';
import type { DisclosureItem } from '../model/assessment.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import type { Register } from '../model/register.ts';
import { pairOf } from './pair-checks.ts';

/** A disclosure item that asks for the results of a year's measures, and the fiscal year whose list it is on. */
export interface ResultsItem {
  readonly id: string;
  readonly year: FiscalYear;
  /** What is known of it; absent where the list does not hold it. */
  readonly item?: DisclosureItem;
}

/** The item that the results of a year answer: of its own list, or of the next year's; none where that is not known. */
export function resultsItemOf(register: Register, about: FiscalYear): ResultsItem | undefined {
  for (const year of [about, about + 1]) {
    const results = pairOf(register, year)?.results;
    if (results?.year !== about) continue;
    const item = itemOf(assessmentOf(register, year), results.item);
    return { id: results.item, year, ...(item && { item }) };
  }
  return undefined;
}
