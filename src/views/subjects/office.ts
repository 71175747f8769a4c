import { officesOf } from '../../model/register.ts';
import type { Selection } from '../lists/listing.ts';
import { text } from '../parts/cells.ts';
import { officerTerm } from '../parts/names.ts';
import { yesTerm } from '../parts/terms.ts';
import { type Reference, referencesTable, reportReferences } from './references.ts';
import type { Finder } from './subject.ts';

function referencesTo({ register, years, asOf }: Selection, id: string): Reference[] {
  return [
    ...register.officers
      .filter(({ office }) => office === id)
      .map((each): Reference => ({ kind: 'officer', id: each.id, title: text(each.name), at: each.at })),
    ...years.flatMap(({ year, measures }) =>
      measures.flatMap((measure) =>
        measure.steps
          .filter((step) => officesOf(register, measure, step).includes(id))
          .map((step): Reference => ({ kind: 'step', id: step.ref, title: text(step.title), year, at: step.at })),
      ),
    ),
    ...years.flatMap((year) => reportReferences(year, asOf, ({ office }) => office === id)),
  ];
}

/** An office: its head, whether it reports, its officers, the steps it does and the reports it gave. */
export const findOffice: Finder = (selection, id) => {
  const { register, words } = selection;
  const found = register.offices.find((each) => each.id === id);
  if (!found) return undefined;
  const { label } = words.views;
  return {
    kind: 'office',
    id,
    title: found.name,
    facts: [
      { key: 'short', label: label.short, cell: text(found.short) },
      { key: 'head', label: label.head, cell: officerTerm(register, found.head) },
      { key: 'reporting', label: label.reporting, cell: yesTerm(words, found.reporting) },
    ],
    tables: [referencesTable(words, referencesTo(selection, id))],
  };
};
