import type { Publication } from '../../model/plan.ts';
import type { Register } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import type { Table } from '../document.ts';
import { day, term, text } from '../parts/cells.ts';
import { type Field, tableOf } from '../parts/table.ts';

/** What was published, when, and through which channels. */
export function publicationsTable(register: Register, words: Words, publications: readonly Publication[]): Table {
  const { label, showView, publicationKind } = words.views;
  const name = (id: string) => register.channels.find((channel) => channel.id === id)?.name ?? id;
  const fields: Field<Publication>[] = [
    { key: 'id', title: label.id, importance: 3, cell: (item) => term(item.id, item.id) },
    { key: 'title', title: label.title, importance: 1, minWidth: 22, cell: (item) => text(item.title) },
    { key: 'kind', title: label.kind, importance: 3, cell: ({ kind }) => term(kind, publicationKind[kind]) },
    { key: 'date', title: label.date, importance: 1, cell: (item) => day(item.date) },
    {
      key: 'channels',
      title: label.channels,
      cell: ({ channels }) => term(channels.join(' '), channels.map(name).join(', ')),
    },
    { key: 'file', title: label.file, importance: 4, cell: (item) => text(item.file) },
    { key: 'url', title: label.url, importance: 4, cell: (item) => text(item.url) },
  ];
  return tableOf('publications', showView.publications, showView.noPublications, fields, publications);
}
