import type { Measure } from '../../model/measure.ts';
import { count, fiscalYear, term, text } from '../parts/cells.ts';
import { budgetCell } from '../parts/duties.ts';
import { responsibleTerm } from '../parts/names.ts';
import { type Field, tableFrom, withNotes } from '../parts/table.ts';
import { type Listed, type Lister, listed, monthToList, standingColumns } from './listing.ts';

interface Row {
  readonly at: Listed;
  readonly measure: Measure;
}

/** The measures of the years as they are in force: who is responsible, which gaps and duties they answer, how they stand. */
export const listMeasures: Lister = (selection) => {
  const { register, words, asOf } = selection;
  const { label, listView } = words.views;
  const standingOf = ({ at, measure }: Row) => at.standing.measures.find(({ id }) => id === measure.id);
  const fields: Field<Row>[] = [
    { key: 'fiscalYear', title: label.fiscalYear, importance: 3, cell: ({ at }) => fiscalYear(at.year) },
    { key: 'id', title: label.id, importance: 1, cell: ({ measure }) => term(measure.id, measure.id) },
    { key: 'title', title: label.measure, importance: 1, minWidth: 22, cell: ({ measure }) => text(measure.title) },
    {
      key: 'offices',
      title: label.offices,
      cell: ({ at, measure }) => responsibleTerm(register, words, measure.offices, monthToList(at.year, asOf)),
    },
    {
      key: 'gaps',
      title: label.gaps,
      importance: 4,
      cell: ({ measure: { gaps } }) => (gaps.length ? term(gaps.join(' '), gaps.join(', ')) : text(null)),
    },
    {
      key: 'serves',
      title: label.serves,
      importance: 5,
      cell: ({ measure: { serves } }) => text(serves.length > 0 ? serves.join(', ') : null),
    },
    {
      key: 'budget',
      title: label.budget,
      align: 'right',
      importance: 5,
      cell: ({ measure }) => budgetCell(words, measure.budget),
    },
    {
      key: 'steps',
      title: label.steps,
      align: 'right',
      importance: 3,
      cell: ({ measure }) => count(measure.steps.length),
    },
    ...standingColumns<Row>(words, standingOf),
  ];
  const items = listed(selection).flatMap((at) =>
    at.measures.filter(({ id }) => at.isKept(id)).map((measure): Row => ({ at, measure })),
  );
  return {
    table: withNotes(
      words,
      tableFrom('measures', listView.measures, listView.none, fields, items),
      items.map(standingOf),
    ),
  };
};
