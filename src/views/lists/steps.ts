import type { Measure, Step } from '../../model/measure.ts';
import { month, term, text } from '../parts/cells.ts';
import { responsibleTerm } from '../parts/names.ts';
import { type Field, tableFrom } from '../parts/table.ts';
import { type Lister, measuresInForce, monthToList } from './listing.ts';

/** The steps of the years as they are in force, by measure, with who does them and when. */
export const listSteps: Lister = ({ register, years, words, asOf }) => {
  const { label, listView } = words.views;
  const fields: Field<{ year: number; measure: Measure; step: Step }>[] = [
    { key: 'fiscalYear', title: label.fiscalYear, importance: 4, cell: ({ year }) => text(String(year)) },
    { key: 'id', title: label.id, importance: 1, cell: ({ step }) => term(step.ref, step.ref) },
    { key: 'title', title: label.step, importance: 1, minWidth: 22, cell: ({ step }) => text(step.title) },
    { key: 'kind', title: label.kind, importance: 4, cell: ({ step }) => term(step.kind, words.views.kind[step.kind]) },
    {
      key: 'offices',
      title: label.offices,
      cell: ({ year, measure, step }) =>
        responsibleTerm(register, words, step.offices ?? measure.offices, monthToList(year, asOf)),
    },
    { key: 'start', title: label.start, importance: 3, cell: ({ step }) => month(step.start) },
    { key: 'due', title: label.due, cell: ({ step }) => month(step.due) },
  ];
  const items = years.flatMap((each) =>
    measuresInForce(each, asOf).flatMap((measure) => measure.steps.map((step) => ({ year: each.year, measure, step }))),
  );
  return { table: tableFrom('steps', listView.steps, listView.none, fields, items) };
};
