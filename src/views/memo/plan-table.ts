import type { Measure } from '../../model/measure.ts';
import type { Month } from '../../model/month.ts';
import type { Register } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import type { Table } from '../document.ts';
import { text } from '../parts/cells.ts';
import { responsibleNames } from '../parts/names.ts';
import { type Field, tableFrom } from '../parts/table.ts';

/** The table that is attached to the plan: each measure with its steps, who is responsible and the oversight. */
export function planTable(register: Register, words: Words, measures: readonly Measure[], month: Month): Table {
  const { planTable: titles } = words.memo;
  const fields: Field<Measure>[] = [
    {
      key: 'measure',
      title: titles.measure,
      importance: 1,
      breadth: 25,
      cell: (item, at) => text(`${at + 1}. ${item.title}`),
    },
    {
      key: 'steps',
      title: titles.steps,
      importance: 1,
      breadth: 40,
      cell: ({ steps }) => text(steps.length === 0 ? null : steps.map(({ title }) => `- ${title}`).join('\n')),
    },
    {
      key: 'offices',
      title: titles.offices,
      breadth: 15,
      cell: (item) => responsibleNames(register, words, item.offices, month),
    },
    { key: 'oversight', title: titles.oversight, breadth: 20, merged: true, cell: (item) => text(item.oversight) },
  ];
  return tableFrom('measures', titles.title, words.views.monthView.noMeasures, fields, measures);
}
