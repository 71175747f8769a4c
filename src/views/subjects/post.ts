import { inPost, SIGNING_POSTS } from '../../in-force/posts.ts';
import type { Officer } from '../../model/organisation.ts';
import type { Table } from '../document.ts';
import type { Selection } from '../lists/listing.ts';
import { day, term, text } from '../parts/cells.ts';
import { officeTerm } from '../parts/names.ts';
import { type Field, tableFrom } from '../parts/table.ts';
import { yesTerm } from '../parts/terms.ts';
import type { Finder } from './subject.ts';

/** Who was in a post when, in order of the days they began. */
export function holdersTable({ register, words, asOf }: Selection, officers: readonly Officer[]): Table {
  const { label, showView } = words.views;
  const fields: Field<Officer>[] = [
    { key: 'id', title: label.id, importance: 3, cell: (item) => term(item.id, item.id) },
    { key: 'name', title: label.name, importance: 1, minWidth: 22, cell: (item) => text(item.name) },
    {
      key: 'office',
      title: label.office,
      importance: 3,
      cell: ({ office }) => (office ? officeTerm(register, office) : text(null)),
    },
    { key: 'acting', title: label.acting, importance: 2, minWidth: 14, cell: (item) => text(item.acting) },
    { key: 'from', title: label.from, importance: 1, cell: (item) => day(item.from) },
    { key: 'until', title: label.until, importance: 1, cell: (item) => day(item.until) },
    { key: 'inPost', title: label.inPost, importance: 4, cell: (item) => yesTerm(words, inPost(item, asOf)) },
  ];
  const rows = [...officers].sort((a, b) => (a.from ?? 0) - (b.from ?? 0));
  return tableFrom('holders', showView.holders, showView.noHolders, fields, rows);
}

/** A post that signs papers: everybody who holds or held it, or acts for it. */
export const findPost: Finder = (selection, id) => {
  const { register, words } = selection;
  const post = SIGNING_POSTS.find((each) => each === id);
  const officers = register.officers.filter((officer) => officer.post === post);
  if (post === undefined || officers.length === 0) return undefined;
  return { kind: 'post', id, title: words.views.post[post], facts: [], tables: [holdersTable(selection, officers)] };
};
