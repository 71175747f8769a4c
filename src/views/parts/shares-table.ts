import type { ReportingState, YearStanding } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import type { Table } from '../document.ts';
import { count, percent } from './cells.ts';
import { type Field, tableOf } from './table.ts';
import { stateTerm } from './terms.ts';

const STATES: readonly ReportingState[] = ['on-time', 'late', 'missing', 'not-due', 'broken'];

/** How many reports of the year stand how; the shares add to 100. */
export function sharesTable(words: Words, { shares }: YearStanding): Table {
  const { label, yearView, monthView } = words.views;
  const fields: Field<ReportingState>[] = [
    { key: 'state', title: label.state, importance: 1, cell: (state) => stateTerm(words, state) },
    { key: 'count', title: label.count, align: 'right', cell: (state) => count(shares.counts[state]) },
    { key: 'share', title: label.share, align: 'right', importance: 1, cell: (state) => percent(shares.shares[state]) },
  ];
  return tableOf('shares', yearView.shares, monthView.noOffices, fields, shares.total > 0 ? STATES : []);
}
