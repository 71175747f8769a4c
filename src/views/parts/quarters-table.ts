import { firstMonth } from '../../model/fiscal-year.ts';
import { addMonths } from '../../model/month.ts';
import type { Register } from '../../model/register.ts';
import type { MeasureStanding, YearStanding } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import type { Table } from '../document.ts';
import { percent, term } from './cells.ts';
import { measureTitle } from './measures-table.ts';
import { type Field, tableOf } from './table.ts';

/** The four quarters with the last month of each, and where the plan stood then; absent while it has not ended. */
export const quartersOf = (year: YearStanding) =>
  ([1, 2, 3, 4] as const).map((quarter) => {
    const month = addMonths(firstMonth(year.year), quarter * 3 - 1);
    return { quarter, month, standing: year.months.find((each) => each.month === month) };
  });

/** Plan and result of each measure at the end of each quarter. */
export function quartersTable(register: Register, words: Words, year: YearStanding): Table {
  const { label, yearView, monthView } = words.views;
  const fields: Field<MeasureStanding>[] = [
    { key: 'id', title: label.id, importance: 4, cell: (item) => term(item.id, item.id) },
    {
      key: 'title',
      title: label.measure,
      importance: 1,
      minWidth: 22,
      cell: (item) => measureTitle(register, words, year.year, item),
    },
    ...quartersOf(year).flatMap(({ quarter, standing }): Field<MeasureStanding>[] => {
      const at = (item: MeasureStanding) => standing?.measures.find((each) => each.id === item.id);
      return [
        {
          key: `q${quarter}Planned`,
          title: `${yearView.quarterPlanned}${quarter}`,
          align: 'right',
          importance: 3,
          cell: (item) => percent(at(item)?.planned),
        },
        {
          key: `q${quarter}Result`,
          title: `${yearView.quarterResult}${quarter}`,
          align: 'right',
          importance: 2,
          cell: (item) => percent(at(item)?.result),
        },
      ];
    }),
  ];
  return tableOf('quarters', yearView.quarters, monthView.noMeasures, fields, year.months.at(-1)?.measures ?? []);
}
