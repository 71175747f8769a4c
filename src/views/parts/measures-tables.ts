import type { Register } from '../../model/register.ts';
import type { MeasureStanding, MonthStanding, YearStanding } from '../../progress/progress.ts';
import { quartersOf } from '../../progress/quarters.ts';
import type { Words } from '../../words/words.ts';
import type { Table } from '../document.ts';
import { count, MARKS, percent, resultOf, term, text } from './cells.ts';
import { measureTitle, responsibleTerm } from './names.ts';
import { countsFields, type Field, standingFields, tableFrom, withNotes } from './table.ts';

/**
 * One row a measure at the end of a month: number, title, who is responsible, plan against result, and the whole plan as
 * the last row. `only` narrows it to some measures, each with the number that it has among all, without the plan.
 */
export function measuresTable(
  register: Register,
  words: Words,
  { year, month, plan, measures: all }: MonthStanding,
  only?: readonly MeasureStanding[],
): Table {
  const { label, monthView } = words.views;
  const measures = only ?? all;
  const shown = only ?? [...all, plan];
  const numbers = new Map(all.map(({ id }, index) => [id, index + 1]));
  const fields: Field<MeasureStanding>[] = [
    {
      key: 'no',
      title: label.no,
      align: 'right',
      importance: 3,
      cell: ({ id }) => count(numbers.get(id)),
    },
    { key: 'id', title: label.id, importance: 4, cell: (item) => term(item.id, item.id) },
    {
      key: 'title',
      title: label.measure,
      importance: 1,
      minWidth: 22,
      cell: (item) => measureTitle(register, words, year, item),
    },
    {
      key: 'offices',
      title: label.offices,
      importance: 3,
      cell: (item) => (item.measure ? responsibleTerm(register, words, item.measure.offices, month) : text(null)),
    },
    ...standingFields(words, shown),
    ...countsFields(words, shown),
  ];
  const plain = tableFrom('measures', monthView.measures, monthView.noMeasures, fields, measures);
  const table = withNotes(words, plain, shown);
  if (only || measures.length === 0) return table;
  const standing = [...standingFields(words, shown), ...countsFields(words, shown)].map((field) => field.cell(plan, 0));
  return { ...table, totals: [[text(''), text(''), text(monthView.plan, 'strong'), text(''), ...standing]] };
}

/** Plan and result of each measure at the end of each quarter; those of a closed month are marked. */
export function quartersTable(register: Register, words: Words, year: YearStanding): Table {
  const { label, yearView, monthView } = words.views;
  const quarters = quartersOf(year);
  const fields: Field<MeasureStanding>[] = [
    { key: 'id', title: label.id, importance: 4, cell: (item) => term(item.id, item.id) },
    {
      key: 'title',
      title: label.measure,
      importance: 1,
      minWidth: 22,
      cell: (item) => measureTitle(register, words, year.year, item),
    },
    ...quarters.flatMap(({ quarter, standing }): Field<MeasureStanding>[] => {
      const mark = standing?.closing ? MARKS.closed : '';
      const at = (item: MeasureStanding) => standing?.measures.find((each) => each.id === item.id);
      return [
        {
          key: `q${quarter}Planned`,
          title: `${yearView.quarterPlanned}${quarter}${mark}`,
          align: 'right',
          importance: 3,
          cell: (item) => percent(at(item)?.planned),
        },
        {
          key: `q${quarter}Result`,
          title: `${yearView.quarterResult}${quarter}${mark}`,
          align: 'right',
          importance: 2,
          cell: (item) => resultOf(at(item)),
        },
      ];
    }),
  ];
  const measures = year.months.at(-1)?.measures ?? [];
  const table = tableFrom('quarters', yearView.quarters, monthView.noMeasures, fields, measures);
  const shown = quarters.flatMap(({ standing }) => standing ?? []);
  return withNotes(
    words,
    table,
    shown.flatMap((each) => each.measures),
    shown.some(({ closing }) => closing),
  );
}
