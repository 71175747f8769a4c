import type { Measure, Step } from '../../model/measure.ts';
import type { Year } from '../../model/register.ts';
import { currentStanding } from '../../progress/current.ts';
import { amount, month, term, text } from '../parts/cells.ts';
import { officerName, responsibleTerm } from '../parts/names.ts';
import { officesTable, targetOf, unitOf } from '../parts/steps-tables.ts';
import { entriesTable, evidenceTable } from './entries.ts';
import { historyTables } from './history.ts';
import { type Finder, standingFacts } from './subject.ts';

interface Found {
  readonly measure: Measure;
  readonly step: Step;
}

/** A step by `measure/step`, or by its own id, as announced or as an amendment added it. */
function stepIn({ measures }: Year, id: string): Found | undefined {
  for (const measure of measures) {
    const added = measure.amendments.flatMap(({ add }) => add);
    const step = [...measure.steps, ...added].find((each) => each.ref === id || each.id === id);
    if (step) return { measure, step };
  }
  return undefined;
}

/** A step by `measure/step`, or by its own id: when, how it stands, what each office did, and the evidence. */
export const findStep: Finder = (selection, id) => {
  const { register, years, words, asOf } = selection;
  const year = years.findLast((each) => stepIn(each, id));
  const announced = year && stepIn(year, id);
  if (!year || !announced) return undefined;
  const { label, kind } = words.views;
  const now = currentStanding(register, year.year, asOf);
  const measures = now.measures
    .filter((each) => each.id === announced.measure.id)
    .map((each) => ({ ...each, steps: each.steps.filter((standing) => standing.step.ref === announced.step.ref) }));
  const standing = measures[0]?.steps[0];
  const found = standing?.step ?? announced.step;
  const owner = measures[0]?.measure ?? announced.measure;
  const people = found.officers.map((officer) => officerName(register, officer));
  const isFound = (ref: string) => ref === found.ref;
  return {
    kind: 'step',
    id: found.ref,
    year: year.year,
    title: found.title,
    facts: [
      { key: 'measure', label: label.measure, cell: term(owner.id, `${owner.id} ${owner.title}`) },
      { key: 'kind', label: label.kind, cell: term(found.kind, kind[found.kind]) },
      {
        key: 'offices',
        label: label.offices,
        cell: responsibleTerm(register, words, found.offices ?? owner.offices, now.month),
      },
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
      officesTable(register, words, measures, now.month),
      ...historyTables(selection, year, announced),
      entriesTable(selection, year, isFound),
      evidenceTable(selection, year, isFound),
    ],
  };
};
