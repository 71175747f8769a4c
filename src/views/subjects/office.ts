import type { FiscalYear } from '../../model/fiscal-year.ts';
import type { Office } from '../../model/organisation.ts';
import { currentStanding } from '../../progress/current.ts';
import type { OfficeResult, StepStanding } from '../../progress/progress.ts';
import type { Table } from '../document.ts';
import type { Selection } from '../lists/listing.ts';
import { fiscalYear, month, resultPercent, term, text } from '../parts/cells.ts';
import { officerTerm, officeTerm } from '../parts/names.ts';
import { type Field, tableFrom } from '../parts/table.ts';
import { statusTerm, yesTerm } from '../parts/terms.ts';
import { type Reference, referencesTable, reportReferences } from './references.ts';
import type { Finder, Subject } from './subject.ts';

function referencesTo({ register, years, asOf }: Selection, id: string): Reference[] {
  return [
    ...register.officers
      .filter(({ office }) => office === id)
      .map((each): Reference => ({ kind: 'officer', id: each.id, title: text(each.name), at: each.at })),
    ...years.flatMap(({ year }) =>
      currentStanding(register, year, asOf)
        .measures.flatMap(({ steps }) => steps)
        .filter(({ offices }) => offices.some(({ office, holder }) => office === id || holder === id))
        .map(({ step }): Reference => ({ kind: 'step', id: step.ref, title: text(step.title), year, at: step.at })),
    ),
    ...years.flatMap((year) => reportReferences(year, asOf, ({ office }) => office === id)),
  ];
}

/** From when to when an office exists, who goes on with its work, and whose work it goes on with. */
function spanFacts({ register, words }: Selection, { id, from, until, succeededBy }: Office): Subject['facts'] {
  const { label } = words.views;
  const predecessors = register.offices.filter((each) => each.succeededBy === id);
  return [
    ...(from === undefined ? [] : [{ key: 'from', label: label.from, cell: month(from, 'long') }]),
    ...(until === undefined ? [] : [{ key: 'until', label: label.until, cell: month(until, 'long') }]),
    ...(succeededBy === undefined
      ? []
      : [{ key: 'succeededBy', label: label.succeededBy, cell: officeTerm(register, succeededBy) }]),
    ...(predecessors.length === 0
      ? []
      : [
          {
            key: 'predecessors',
            label: label.predecessors,
            cell: term(predecessors.map((each) => each.id).join(' '), predecessors.map(({ name }) => name).join(', ')),
          },
        ]),
  ];
}

interface Held {
  readonly year: FiscalYear;
  readonly step: StepStanding;
  readonly part: OfficeResult;
}

/** The parts of closed offices that an office holds, and those of its own that another holds; no table without any. */
function heldTables({ register, years, words, asOf }: Selection, id: string): Table[] {
  const { label, showView } = words.views;
  const rows = years.flatMap(({ year }) =>
    currentStanding(register, year, asOf)
      .measures.flatMap(({ steps }) => steps)
      .flatMap((step) => step.offices.map((part): Held => ({ year, step, part })))
      .filter(({ part: { office, holder } }) => holder !== office && (office === id || holder === id)),
  );
  if (rows.length === 0) return [];
  const fields: Field<Held>[] = [
    { key: 'fiscalYear', title: label.fiscalYear, importance: 4, cell: ({ year }) => fiscalYear(year) },
    { key: 'step', title: label.id, importance: 2, cell: ({ step }) => term(step.step.ref, step.step.ref) },
    { key: 'title', title: label.step, importance: 1, minWidth: 22, cell: ({ step }) => text(step.step.title) },
    { key: 'office', title: label.office, cell: ({ part }) => officeTerm(register, part.office) },
    {
      key: 'holder',
      title: label.holder,
      importance: 1,
      cell: ({ part: { holder } }) => (holder === undefined ? text(null) : officeTerm(register, holder)),
    },
    { key: 'status', title: label.status, importance: 3, cell: ({ part }) => statusTerm(words, part.status) },
    { key: 'result', title: label.result, align: 'right', cell: ({ part }) => resultPercent(part.result) },
  ];
  return [tableFrom('held', showView.held, showView.noHeld, fields, rows)];
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
      ...spanFacts(selection, found),
      { key: 'reporting', label: label.reporting, cell: yesTerm(words, found.reporting) },
    ],
    tables: [referencesTable(words, referencesTo(selection, id)), ...heldTables(selection, id)],
  };
};
