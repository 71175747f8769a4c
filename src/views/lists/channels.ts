import type { Channel } from '../../model/organisation.ts';
import { term, text } from '../parts/cells.ts';
import { officerTerm } from '../parts/names.ts';
import { type Field, tableFrom } from '../parts/table.ts';
import type { Lister } from './listing.ts';

/** The channels in the order of their file, with what they are for and who is in charge. */
export const listChannels: Lister = ({ register, words }) => {
  const { label, listView, channelKind, purpose } = words.views;
  const fields: Field<Channel>[] = [
    { key: 'id', title: label.id, importance: 1, cell: (item) => term(item.id, item.id) },
    { key: 'name', title: label.name, importance: 1, minWidth: 22, cell: (item) => text(item.name) },
    { key: 'kind', title: label.kind, importance: 3, cell: ({ kind }) => term(kind, channelKind[kind]) },
    {
      key: 'purposes',
      title: label.purposes,
      cell: ({ purposes }) => term(purposes.join(' '), purposes.map((each) => purpose[each]).join(', ')),
    },
    { key: 'officer', title: label.inCharge, cell: (item) => officerTerm(register, item.officer) },
    { key: 'address', title: label.address, importance: 4, cell: (item) => text(item.address) },
  ];
  return { table: tableFrom('channels', listView.channels, listView.none, fields, register.channels) };
};
