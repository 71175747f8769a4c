import type { Officer } from '../../model/organisation.ts';
import { compareThai } from '../../text/thai-text.ts';
import { day, term, text } from '../parts/cells.ts';
import { officeTerm } from '../parts/names.ts';
import { type Field, tableFrom } from '../parts/table.ts';
import { postTerm } from '../parts/terms.ts';
import type { Lister } from './listing.ts';

/** The officers in Thai dictionary order of their names, with post, office, and since and until when. */
export const listOfficers: Lister = ({ register, words, office: asked }) => {
  const { label, listView } = words.views;
  const posts: Field<Officer>[] = register.officers.some(({ post }) => post !== undefined)
    ? [{ key: 'post', title: label.post, importance: 3, cell: ({ post }) => postTerm(words, post) }]
    : [];
  const fields: Field<Officer>[] = [
    { key: 'id', title: label.id, importance: 1, cell: (item) => term(item.id, item.id) },
    { key: 'name', title: label.name, importance: 1, minWidth: 22, cell: (item) => text(item.name) },
    { key: 'position', title: label.position, minWidth: 14, cell: (item) => text(item.position) },
    ...posts,
    { key: 'office', title: label.office, cell: ({ office }) => (office ? officeTerm(register, office) : text(null)) },
    { key: 'from', title: label.from, importance: 4, cell: (item) => day(item.from) },
    { key: 'until', title: label.until, importance: 4, cell: (item) => day(item.until) },
  ];
  const items = register.officers
    .filter(({ office }) => asked === undefined || office === asked)
    .sort((a, b) => compareThai(a.name, b.name));
  return { table: tableFrom('officers', listView.officers, listView.none, fields, items) };
};
