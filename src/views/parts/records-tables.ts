import type { Agreement, Publication } from '../../model/plan.ts';
import type { Register } from '../../model/register.ts';
import { signedShare } from '../../progress/records.ts';
import type { Words } from '../../words/words.ts';
import type { Table } from '../document.ts';
import { count, day, percent, term, text } from './cells.ts';
import { channelsTerm } from './names.ts';
import { type Field, tableFrom } from './table.ts';

/** The agreements: parties, date, how many of how many signed. */
export function agreementsTable(words: Words, agreements: readonly Agreement[]): Table {
  const { label, yearView } = words.views;
  const fields: Field<Agreement>[] = [
    { key: 'id', title: label.id, importance: 4, cell: (item) => term(item.id, item.id) },
    { key: 'title', title: label.title, importance: 1, minWidth: 22, cell: (item) => text(item.title) },
    { key: 'parties', title: label.parties, importance: 4, cell: (item) => text(item.parties.join(', ')) },
    { key: 'date', title: label.date, importance: 3, cell: (item) => day(item.date) },
    { key: 'signed', title: label.signed, align: 'right', importance: 1, cell: (item) => count(item.signed) },
    { key: 'total', title: label.total, align: 'right', importance: 2, cell: (item) => count(item.total) },
    { key: 'share', title: label.share, align: 'right', importance: 2, cell: (item) => percent(signedShare(item)) },
  ];
  return tableFrom('agreements', yearView.agreements, yearView.noAgreements, fields, agreements);
}

/** What was published, when, and through which channels. */
export function publicationsTable(register: Register, words: Words, publications: readonly Publication[]): Table {
  const { label, showView, publicationKind } = words.views;
  const fields: Field<Publication>[] = [
    { key: 'id', title: label.id, importance: 3, cell: (item) => term(item.id, item.id) },
    { key: 'title', title: label.title, importance: 1, minWidth: 22, cell: (item) => text(item.title) },
    { key: 'kind', title: label.kind, importance: 3, cell: ({ kind }) => term(kind, publicationKind[kind]) },
    { key: 'date', title: label.date, importance: 1, cell: (item) => day(item.date) },
    { key: 'channels', title: label.channels, cell: ({ channels }) => channelsTerm(register, channels) },
    { key: 'file', title: label.file, importance: 4, cell: (item) => text(item.file) },
    { key: 'url', title: label.url, importance: 4, cell: (item) => text(item.url) },
  ];
  return tableFrom('publications', showView.publications, showView.noPublications, fields, publications);
}
