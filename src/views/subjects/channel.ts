import { term, text } from '../parts/cells.ts';
import { officerTerm } from '../parts/names.ts';
import { publicationsTable } from '../parts/records-tables.ts';
import type { Finder } from './subject.ts';

/** A channel: what it is for, who is in charge, and what was published through it. */
export const findChannel: Finder = ({ register, years, words, asOf }, id) => {
  const found = register.channels.find((each) => each.id === id);
  if (!found) return undefined;
  const { label, channelKind, purpose } = words.views;
  const published = years
    .flatMap(({ publications }) => publications)
    .filter(({ channels, date }) => channels.includes(id) && date <= asOf);
  return {
    kind: 'channel',
    id,
    title: found.name,
    facts: [
      { key: 'kind', label: label.kind, cell: term(found.kind, channelKind[found.kind]) },
      {
        key: 'purposes',
        label: label.purposes,
        cell: term(found.purposes.join(' '), found.purposes.map((each) => purpose[each]).join(', ')),
      },
      { key: 'officer', label: label.inCharge, cell: officerTerm(register, found.officer) },
      { key: 'address', label: label.address, cell: text(found.address) },
    ],
    tables: [publicationsTable(register, words, published)],
  };
};
