import { planChangesIn } from '../../in-force/changes.ts';
import { lastMonth } from '../../model/fiscal-year.ts';
import type { Year } from '../../model/register.ts';
import { currentStanding } from '../../progress/current.ts';
import type { Selection } from '../lists/listing.ts';
import { amendmentsTable } from '../parts/amendments-table.ts';
import { amount, term, text } from '../parts/cells.ts';
import { responsibleTerm } from '../parts/names.ts';
import { yesTerm } from '../parts/terms.ts';
import { countsTerm, hasCounts } from '../parts/step-counts.ts';
import { stepsTable } from '../parts/steps-tables.ts';
import { entriesTable } from './entries.ts';
import { dutyFacts } from '../parts/duties.ts';
import { type Finder, standingFacts } from './subject.ts';

const isThere = ({ register }: Selection, { year, measures }: Year, id: string) =>
  measures.some((each) => each.id === id) ||
  register.broken.some((file) => file.kind === 'measure' && file.year === year && file.id === id);

/**
 * A measure: who is responsible, which gaps it answers, how it stands, its steps, what amended it and all reported on them. One whose
 * file is broken is shown by its id, with what the reports say of it.
 */
export const findMeasure: Finder = (selection, id) => {
  const { register, years, words, asOf } = selection;
  const year = years.findLast((each) => isThere(selection, each, id));
  if (!year) return undefined;
  const { label } = words.views;
  const now = currentStanding(register, year.year, asOf);
  const standing = now.measures.find((each) => each.id === id);
  const found = standing?.measure;
  const announced = year.measures.filter((each) => each.id === id);
  const changes = announced.flatMap((each) => planChangesIn(each, { month: lastMonth(year.year), day: asOf }));
  const gaps = found?.gaps ?? [];
  const titles = gaps.map((gap) => year.plan?.gaps.find((each) => each.id === gap)?.title ?? gap);
  return {
    kind: 'measure',
    id,
    year: year.year,
    title: found?.title ?? id,
    facts: [
      {
        key: 'offices',
        label: label.offices,
        cell: found ? responsibleTerm(register, words, found.offices, now.month) : text(null),
      },
      { key: 'gaps', label: label.gaps, cell: titles.length ? term(gaps.join(' '), titles.join('; ')) : text(null) },
      { key: 'oversight', label: label.oversight, cell: text(found?.oversight) },
      ...dutyFacts(words, found),
      { key: 'weight', label: label.weight, cell: amount(found?.weight) },
      ...(found?.yearly ? [{ key: 'yearly', label: label.yearly, cell: yesTerm(words, true) }] : []),
      ...standingFacts(words, now, standing),
      ...(standing && hasCounts(standing.counts)
        ? [{ key: 'counts', label: label.steps, cell: countsTerm(words, standing.counts) }]
        : []),
    ],
    tables: [
      stepsTable(register, words, standing ? [standing] : [], now.month),
      ...(changes.length > 0 ? [amendmentsTable(register, words, changes)] : []),
      entriesTable(selection, year, (ref) => ref.startsWith(`${id}/`)),
    ],
  };
};
