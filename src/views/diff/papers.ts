import { changesUntil, type PlanChange } from '../../in-force/changes.ts';
import { addDays, lastDay } from '../../model/be-date.ts';
import { lastMonth } from '../../model/fiscal-year.ts';
import type { Register, Year } from '../../model/register.ts';
import { amendmentsData } from '../parts/amendments-table.ts';

/** Papers that amend a plan may be approved so long after its year: each is told of, whenever it counts. */
const LONG_AFTER = 3660;

const papersOf = (register: Register): { change: PlanChange; key: string }[] =>
  register.years.flatMap((year: Year) => {
    const end = lastMonth(year.year);
    return changesUntil(year, end, addDays(lastDay(end), LONG_AFTER)).map((change) => ({
      change,
      key: JSON.stringify([year.year, amendmentsData([change])]),
    }));
  });

/** The papers that one register has and another does not, as far as its files can be used. */
export function newPapers(before: Register, after: Register): PlanChange[] {
  const known = new Set(papersOf(before).map(({ key }) => key));
  const unusable = new Set(before.broken.map(({ file }) => file));
  return papersOf(after).flatMap(({ change, key }) =>
    known.has(key) || unusable.has(change.measure.at.file) ? [] : [change],
  );
}
