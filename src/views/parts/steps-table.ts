import type { Register } from '../../model/register.ts';
import type { MeasureStanding, StepStanding } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import type { Table } from '../document.ts';
import { amount, month, term, text } from './cells.ts';
import { responsibleTerm } from './names.ts';
import { standingFields } from './standing-fields.ts';
import { type Field, tableOf } from './table.ts';

/** What a step's value counts up to: the target of a quantity, the periods of what recurs. */
export const targetOf = ({ step, periods }: StepStanding) =>
  step.kind === 'quantity' ? amount(step.target) : amount(periods === undefined ? null : { n: BigInt(periods), d: 1n });

/** What a step's value counts: the unit of a quantity, months or quarters of what recurs. */
export const unitOf = (words: Words, { step }: StepStanding) => {
  if (step.kind === 'recurring') return term(step.every, words.views.unit[step.every]);
  return text(step.kind === 'quantity' ? step.unit : null);
};

/** One row a step of the measures given: who, when, plan against result, and the value behind it. */
export function stepsTable(register: Register, words: Words, measures: readonly MeasureStanding[]): Table {
  const { label, monthView } = words.views;
  const owners = new Map(
    measures.flatMap((standing) => standing.steps.map((item) => [item, standing.measure] as const)),
  );
  const offices = (item: StepStanding) => {
    const measure = owners.get(item);
    return measure ? responsibleTerm(register, words, measure, item.step) : text(null);
  };
  const fields: Field<StepStanding>[] = [
    { key: 'step', title: label.id, importance: 3, cell: (item) => term(item.step.ref, item.step.ref) },
    { key: 'title', title: label.step, importance: 1, minWidth: 22, cell: (item) => text(item.step.title) },
    { key: 'offices', title: label.offices, importance: 3, cell: offices },
    {
      key: 'kind',
      title: label.kind,
      importance: 6,
      cell: (item) => term(item.step.kind, words.views.kind[item.step.kind]),
    },
    { key: 'start', title: label.start, importance: 5, cell: (item) => month(item.step.start) },
    { key: 'due', title: label.due, importance: 3, cell: (item) => month(item.step.due) },
    { key: 'value', title: label.value, align: 'right', importance: 4, cell: (item) => amount(item.value) },
    {
      key: 'target',
      title: label.target,
      align: 'right',
      importance: 4,
      cell: targetOf,
    },
    { key: 'unit', title: label.unit, importance: 5, cell: (item) => unitOf(words, item) },
    ...standingFields(words),
    {
      key: 'source',
      title: label.source,
      importance: 5,
      cell: (item) =>
        item.carriedOver ? term('carried-over', words.views.source['carried-over'], 'muted') : text(null),
    },
  ];
  const rows = measures.flatMap((standing) => standing.steps);
  return tableOf('steps', monthView.steps, monthView.noSteps, fields, rows);
}
