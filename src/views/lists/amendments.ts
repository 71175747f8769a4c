import { changesUntil } from '../../in-force/changes.ts';
import { lastMonth } from '../../model/fiscal-year.ts';
import { amendmentsTable } from '../parts/amendments-table.ts';
import type { Lister } from './listing.ts';

/** What papers changed of the plans of the years, as known on the day: by measure, in the order they apply. */
export const listAmendments: Lister = ({ register, years, words, asOf }) => ({
  table: amendmentsTable(
    register,
    words,
    years.flatMap((each) => changesUntil(each, lastMonth(each.year), asOf)),
  ),
});
