import type { Measure, Step } from '../../model/measure.ts';
import { stepsOf } from '../../progress/late-steps.ts';
import type { StepStanding } from '../../progress/progress.ts';
import { fiscalYear, month, term, text } from '../parts/cells.ts';
import { responsibleTerm } from '../parts/names.ts';
import { type Field, tableFrom, withNotes } from '../parts/table.ts';
import { type Listed, type Lister, listed, monthToList, standingColumns } from './listing.ts';

interface Row {
  readonly at: Listed;
  readonly measure: Measure;
  readonly step: Step;
}

/** The steps of the years as they are in force, by measure, with who does them, when, and how they stand. */
export const listSteps: Lister = (selection) => {
  const { register, words, asOf } = selection;
  const { label, listView } = words.views;
  const standings = new WeakMap<Listed, Map<string, StepStanding>>();
  const standingOf = ({ at, step }: Row) => {
    const known = standings.get(at) ?? new Map(stepsOf(at.standing).map((each) => [each.step.ref, each]));
    standings.set(at, known);
    return known.get(step.ref);
  };
  const fields: Field<Row>[] = [
    { key: 'fiscalYear', title: label.fiscalYear, importance: 4, cell: ({ at }) => fiscalYear(at.year) },
    { key: 'id', title: label.id, importance: 1, cell: ({ step }) => term(step.ref, step.ref) },
    { key: 'title', title: label.step, importance: 1, minWidth: 22, cell: ({ step }) => text(step.title) },
    { key: 'kind', title: label.kind, importance: 4, cell: ({ step }) => term(step.kind, words.views.kind[step.kind]) },
    {
      key: 'offices',
      title: label.offices,
      cell: ({ at, measure, step }) =>
        responsibleTerm(register, words, step.offices ?? measure.offices, monthToList(at.year, asOf)),
    },
    { key: 'start', title: label.start, importance: 3, cell: ({ step }) => month(step.start) },
    { key: 'due', title: label.due, cell: ({ step }) => month(step.due) },
    ...standingColumns<Row>(words, standingOf),
  ];
  const items = listed(selection).flatMap((at) =>
    at.measures.flatMap((measure) =>
      measure.steps.filter(({ ref }) => at.isKept(ref)).map((step): Row => ({ at, measure, step })),
    ),
  );
  return {
    table: withNotes(words, tableFrom('steps', listView.steps, listView.none, fields, items), items.map(standingOf)),
  };
};
