import type { FiscalYear } from '../model/fiscal-year.ts';
import { channels } from './lists/channels.ts';
import { codes } from './lists/codes.ts';
import type { Listing } from './lists/listing.ts';
import { measures } from './lists/measures.ts';
import { officers } from './lists/officers.ts';
import { offices } from './lists/offices.ts';
import { reports } from './lists/reports.ts';
import { steps } from './lists/steps.ts';
import { brokenBlocks, brokenData } from './parts/broken.ts';
import { text } from './parts/cells.ts';
import { contextData, footOf } from './parts/foot.ts';
import { sentence } from './parts/sentence.ts';
import { tableData } from './parts/table-data.ts';
import type { View } from './view.ts';

/** What can be listed. */
export const LIST_KINDS = { measures, steps, offices, officers, channels, reports, codes } satisfies Record<
  string,
  Listing
>;

/** A kind of things that can be listed. */
export type ListKind = keyof typeof LIST_KINDS;

/** What to list; without a year, of every year that is loaded. */
export interface ListQuestion {
  readonly kind: ListKind;
  readonly year?: FiscalYear;
}

/** All of a kind, one row each. */
export const listView: View<ListQuestion> = (register, { kind, year }, words, context) => {
  const years = register.years.filter((each) => year === undefined || each.year === year);
  const { table, omit = [] } = LIST_KINDS[kind]({ register, years, words, asOf: context.asOf });
  const items = tableData(table).map((item) =>
    Object.fromEntries(Object.entries(item).filter(([key]) => !omit.includes(key))),
  );
  return {
    kind: 'list',
    title: sentence(words.views.listView.title, { kind: text(table.title) }),
    blocks: [...(kind === 'codes' ? [] : brokenBlocks(register, words, year)), table],
    foot: footOf(register, words, context),
    mainTable: table.key,
    data: {
      ...contextData(register, context),
      list: kind,
      items,
      broken: kind === 'codes' ? [] : brokenData(register, year),
    },
  };
};
