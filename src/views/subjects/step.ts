import type { Year } from '../../model/register.ts';
import { currentStanding } from '../../progress/current.ts';
import { amount, month, term, text } from '../parts/cells.ts';
import { responsibleTerm } from '../parts/names.ts';
import { officesTable, targetOf, unitOf } from '../parts/steps-tables.ts';
import { entriesTable, evidenceTable } from './entries.ts';
import { type Finder, standingFacts } from './subject.ts';

const stepIn = (year: Year | undefined, id: string) =>
  year?.measures.flatMap((measure) => measure.steps).find((step) => step.ref === id || step.id === id);

/** A step by `measure/step`, or by its own id: when, how it stands, what each office did, and the evidence. */
export const findStep: Finder = (selection, id) => {
  const { register, years, words, asOf } = selection;
  const year = years.findLast((each) => stepIn(each, id));
  const found = stepIn(year, id);
  const owner = year?.measures.find((each) => each.id === found?.measure);
  if (!year || !found || !owner) return undefined;
  const { label, kind } = words.views;
  const now = currentStanding(register, year.year, asOf);
  const measures = now.measures
    .filter((each) => each.id === owner.id)
    .map((each) => ({ ...each, steps: each.steps.filter((standing) => standing.step.ref === found.ref) }));
  const standing = measures[0]?.steps[0];
  const people = found.officers.map(
    (officer) => register.officers.find((each) => each.id === officer)?.name ?? officer,
  );
  const isFound = (ref: string) => ref === found.ref;
  return {
    kind: 'step',
    id: found.ref,
    year: year.year,
    title: found.title,
    facts: [
      { key: 'measure', label: label.measure, cell: term(owner.id, `${owner.id} ${owner.title}`) },
      { key: 'kind', label: label.kind, cell: term(found.kind, kind[found.kind]) },
      { key: 'offices', label: label.offices, cell: responsibleTerm(register, words, owner, found) },
      {
        key: 'officers',
        label: label.officers,
        cell: people.length ? term(found.officers.join(' '), people.join(', ')) : text(null),
      },
      { key: 'start', label: label.start, cell: month(found.start, 'long') },
      { key: 'due', label: label.due, cell: month(found.due, 'long') },
      { key: 'weight', label: label.weight, cell: amount(found.weight) },
      { key: 'value', label: label.value, cell: amount(standing?.value) },
      { key: 'target', label: label.target, cell: standing ? targetOf(standing) : text(null) },
      { key: 'unit', label: label.unit, cell: standing ? unitOf(words, standing) : text(null) },
      ...standingFacts(words, now, standing),
    ],
    tables: [
      officesTable(register, words, measures),
      entriesTable(selection, year, isFound),
      evidenceTable(selection, year, isFound),
    ],
  };
};
