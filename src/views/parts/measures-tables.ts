import type { Register } from '../../model/register.ts';
import type { GroupStanding, MeasureStanding, MonthStanding, YearStanding } from '../../progress/progress.ts';
import { quartersOf } from '../../progress/quarters.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Table } from '../document.ts';
import { MARKS, change, count, percent, resultOf, term, text } from './cells.ts';
import { measureTitle, responsibleTerm } from './names.ts';
import { stepCountsText } from './step-counts.ts';
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

/** The measures of a month as paper has room for them: number, title, plan against result, late steps. */
export function measuresPaper(register: Register, words: Words, standing: MonthStanding): Table {
  const { label, monthView } = words.views;
  const fields: Field<MeasureStanding>[] = [
    { key: 'no', title: label.no, align: 'center', breadth: 6, cell: (_, index) => count(index + 1) },
    {
      key: 'title',
      title: label.measure,
      importance: 1,
      breadth: 46,
      cell: (item) => measureTitle(register, words, standing.year, item),
    },
    { key: 'planned', title: label.planned, align: 'right', breadth: 9, cell: ({ planned }) => percent(planned) },
    { key: 'result', title: label.result, align: 'right', breadth: 9, cell: (item) => resultOf(item) },
    { key: 'change', title: label.change, align: 'right', breadth: 10, cell: (item) => change(item.change) },
    { key: 'health', title: label.health, breadth: 20, cell: (item) => healthText(words, item) },
  ];
  const table = tableFrom('measures', monthView.measures, monthView.noMeasures, fields, standing.measures);
  if (standing.measures.length === 0) return table;
  const { plan } = standing;
  const whole = [text(''), text(monthView.plan, 'strong'), percent(plan.planned), resultOf(plan)];
  return { ...table, totals: [[...whole, change(plan.change), healthText(words, plan)]] };
}

/** The word of a measure or the plan, with the counts of its late steps below. */
const healthText = (words: Words, { health, counts }: GroupStanding): Cell =>
  term(health, [words.views.health[health], stepCountsText(words, counts)].filter(Boolean).join('\n'));

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
