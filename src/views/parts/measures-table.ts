import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { Register } from '../../model/register.ts';
import type { MeasureStanding, Standing } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Table } from '../document.ts';
import { count, term, text } from './cells.ts';
import { responsibleTerm } from './names.ts';
import { standingFields } from './standing-fields.ts';
import { type Field, tableOf } from './table.ts';

/** The title of a measure; when its file is broken, words that say so. */
export function measureTitle(register: Register, words: Words, year: FiscalYear, standing: MeasureStanding): Cell {
  if (standing.measure) return text(standing.measure.title);
  const file = register.broken.find((b) => b.kind === 'measure' && b.year === year && b.id === standing.id)?.file;
  return text(file ? `${words.views.broken.measure} (${file})` : words.views.broken.measure, 'bad');
}

/**
 * One row a measure: number, title, who is responsible, plan against result, and the whole plan as the last row. A
 * measure keeps the number that it has among `all`, whichever are shown.
 */
export function measuresTable(
  register: Register,
  words: Words,
  year: FiscalYear,
  measures: readonly MeasureStanding[],
  plan?: Standing,
  all: readonly MeasureStanding[] = measures,
): Table {
  const { label, monthView } = words.views;
  const fields: Field<MeasureStanding>[] = [
    {
      key: 'no',
      title: label.no,
      align: 'right',
      importance: 3,
      cell: (item) => count(all.findIndex(({ id }) => id === item.id) + 1),
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
      cell: (item) => (item.measure ? responsibleTerm(register, words, item.measure) : text(null)),
    },
    ...standingFields(words),
  ];
  const table = tableOf('measures', monthView.measures, monthView.noMeasures, fields, measures);
  if (!plan || measures.length === 0) return table;
  const standing = standingFields(words).map((field) => field.cell(plan, 0));
  return { ...table, totals: [[text(''), text(''), text(monthView.plan, 'strong'), text(''), ...standing]] };
}
