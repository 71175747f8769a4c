import { divide, fraction, HUNDRED, multiply } from '../../model/fraction.ts';
import type { Agreement } from '../../model/plan.ts';
import type { Words } from '../../words/words.ts';
import type { Table } from '../document.ts';
import { count, day, percent, term, text } from './cells.ts';
import { type Field, tableOf } from './table.ts';

/** The agreements: parties, date, how many of how many signed. */
export function agreementsTable(words: Words, agreements: readonly Agreement[]): Table {
  const { label, yearView } = words.views;
  const share = ({ signed, total }: Agreement) =>
    total > 0 ? multiply(divide(fraction(signed), fraction(total)), HUNDRED) : null;
  const fields: Field<Agreement>[] = [
    { key: 'id', title: label.id, importance: 4, cell: (item) => term(item.id, item.id) },
    { key: 'title', title: label.title, importance: 1, minWidth: 22, cell: (item) => text(item.title) },
    { key: 'parties', title: label.parties, importance: 4, cell: (item) => text(item.parties.join(', ')) },
    { key: 'date', title: label.date, importance: 3, cell: (item) => day(item.date) },
    { key: 'signed', title: label.signed, align: 'right', importance: 1, cell: (item) => count(item.signed) },
    { key: 'total', title: label.total, align: 'right', importance: 2, cell: (item) => count(item.total) },
    { key: 'share', title: label.share, align: 'right', importance: 2, cell: (item) => percent(share(item)) },
  ];
  return tableOf('agreements', yearView.agreements, yearView.noAgreements, fields, agreements);
}
