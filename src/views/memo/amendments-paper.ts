import type { PlanChange } from '../../in-force/changes.ts';
import type { Register } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import type { Cell, Table } from '../document.ts';
import { count, day, month, text } from '../parts/cells.ts';
import { officerTerm } from '../parts/names.ts';
import { plainText } from '../parts/plain-text.ts';
import { planChangeLines } from '../parts/plan-changes.ts';
import { type Field, tableFrom } from '../parts/table.ts';

/** The number that a measure has on paper, where it is known. */
export function measureNumbers(measures: readonly { readonly id: string }[]): (id: string) => Cell {
  const numbers = new Map(measures.map(({ id }, index) => [id, index + 1]));
  return (id) => count(numbers.get(id));
}

/** The changes of the plan as paper has room for them: a row for each paper and measure, with who approved it and why. */
export function amendmentsPaper(
  register: Register,
  words: Words,
  changes: readonly PlanChange[],
  measures: readonly { readonly id: string }[],
): Table {
  const { label, planChange } = words.views;
  const numberOf = measureNumbers(measures);
  const said = (cell: Cell) => plainText(words, cell);
  const fields: Field<PlanChange>[] = [
    { key: 'no', title: label.no, align: 'center', breadth: 6, cell: ({ measure }) => numberOf(measure.id) },
    {
      key: 'change',
      title: label.amended,
      importance: 1,
      breadth: 35,
      cell: (change) => text(planChangeLines(register, words, change).join('\n')),
    },
    { key: 'from', title: label.countsFrom, breadth: 12, cell: ({ from }) => month(from) },
    {
      key: 'document',
      title: label.document,
      importance: 1,
      breadth: 23,
      cell: ({ approved: { document, on, by } }) =>
        text([document, said(day(on, 'long')), said(officerTerm(register, by))].join('\n')),
    },
    { key: 'reason', title: label.reason, breadth: 24, cell: ({ reason }) => text(reason) },
  ];
  return tableFrom('amendments', planChange.table, planChange.none, fields, changes);
}
