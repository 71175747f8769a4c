import type { Measure } from '../../model/measure.ts';
import { count, term, text } from '../parts/cells.ts';
import { responsibleTerm } from '../parts/names.ts';
import { type Field, tableFrom } from '../parts/table.ts';
import { type Lister, measuresInForce, monthToList } from './listing.ts';

/** The measures of the years as they are in force, with who is responsible and which gaps they answer. */
export const listMeasures: Lister = ({ register, years, words, asOf }) => {
  const { label, listView } = words.views;
  const fields: Field<{ year: number; measure: Measure }>[] = [
    { key: 'fiscalYear', title: label.fiscalYear, importance: 3, cell: ({ year }) => text(String(year)) },
    { key: 'id', title: label.id, importance: 1, cell: ({ measure }) => term(measure.id, measure.id) },
    { key: 'title', title: label.measure, importance: 1, minWidth: 22, cell: ({ measure }) => text(measure.title) },
    {
      key: 'offices',
      title: label.offices,
      cell: ({ year, measure }) => responsibleTerm(register, words, measure.offices, monthToList(year, asOf)),
    },
    {
      key: 'gaps',
      title: label.gaps,
      importance: 4,
      cell: ({ measure: { gaps } }) => (gaps.length ? term(gaps.join(' '), gaps.join(', ')) : text(null)),
    },
    {
      key: 'steps',
      title: label.steps,
      align: 'right',
      importance: 3,
      cell: ({ measure }) => count(measure.steps.length),
    },
  ];
  const items = years.flatMap((each) => measuresInForce(each, asOf).map((measure) => ({ year: each.year, measure })));
  return { table: tableFrom('measures', listView.measures, listView.none, fields, items) };
};
