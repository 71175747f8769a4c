import type { Gap } from '../../model/plan.ts';
import { fiscalYear, indicatorsCell, score, term, text } from '../parts/cells.ts';
import { type Field, tableFrom } from '../parts/table.ts';
import { type Lister, measuresInForce } from './listing.ts';

/** The gaps of the plans of the years, with their indicators, score, source, and the measures that answer them. */
export const listGaps: Lister = ({ years, words, asOf }) => {
  const { label, listView, gapKind, gapSource } = words.views;
  const fields: Field<{ year: number; gap: Gap; measures: readonly string[] }>[] = [
    { key: 'fiscalYear', title: label.fiscalYear, importance: 4, cell: ({ year }) => fiscalYear(year) },
    { key: 'id', title: label.id, importance: 1, cell: ({ gap }) => term(gap.id, gap.id) },
    { key: 'title', title: label.title, importance: 1, minWidth: 22, cell: ({ gap }) => text(gap.title) },
    { key: 'kind', title: label.kind, importance: 4, cell: ({ gap }) => term(gap.kind, gapKind[gap.kind]) },
    {
      key: 'source',
      title: label.gapSource,
      importance: 3,
      cell: ({ gap: { source } }) => (source ? term(source, gapSource[source]) : text(null)),
    },
    { key: 'indicators', title: label.indicator, cell: ({ gap }) => indicatorsCell(gap.indicators) },
    { key: 'score', title: label.score, align: 'right', cell: ({ gap }) => score(gap.score) },
    {
      key: 'measures',
      title: label.answeredBy,
      cell: ({ measures }) => (measures.length > 0 ? term(measures.join(' '), measures.join(', ')) : text(null)),
    },
  ];
  const items = years.flatMap((each) => {
    const measures = measuresInForce(each, asOf).filter(({ cancelled }) => !cancelled);
    return (each.plan?.gaps ?? []).map((gap) => ({
      year: each.year,
      gap,
      measures: measures.filter(({ gaps }) => gaps.includes(gap.id)).map(({ id }) => id),
    }));
  });
  return { table: tableFrom('gaps', listView.gaps, listView.none, fields, items) };
};
