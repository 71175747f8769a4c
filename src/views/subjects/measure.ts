import type { Year } from '../../model/register.ts';
import type { Asked } from '../lists/listing.ts';
import { amount, term, text } from '../parts/cells.ts';
import { responsibleTerm } from '../parts/names.ts';
import { stepsTable } from '../parts/steps-table.ts';
import { entriesTable } from './entries.ts';
import { standingFacts, standingNow } from './standing.ts';
import type { Finder } from './subject.ts';

const isThere = ({ register }: Asked, { year, measures }: Year, id: string) =>
  measures.some((each) => each.id === id) ||
  register.broken.some((file) => file.kind === 'measure' && file.year === year && file.id === id);

/**
 * A measure: who is responsible, which gaps it answers, how it stands, its steps and all reported on them. One whose
 * file is broken is shown by its id, with what the reports say of it.
 */
export const measure: Finder = (asked, id) => {
  const { register, years, words } = asked;
  const year = years.findLast((each) => isThere(asked, each, id));
  if (!year) return undefined;
  const { label } = words.views;
  const now = standingNow(asked, year);
  const standing = now.measures.find((each) => each.id === id);
  const found = standing?.measure;
  const gaps = found?.gaps ?? [];
  const titles = gaps.map((gap) => year.plan?.gaps.find((each) => each.id === gap)?.title ?? gap);
  return {
    kind: 'measure',
    id,
    year: year.year,
    title: found?.title ?? id,
    facts: [
      { key: 'offices', label: label.offices, cell: found ? responsibleTerm(register, words, found) : text(null) },
      { key: 'gaps', label: label.gaps, cell: titles.length ? term(gaps.join(' '), titles.join('; ')) : text(null) },
      { key: 'oversight', label: label.oversight, cell: text(found?.oversight) },
      { key: 'weight', label: label.weight, cell: amount(found?.weight) },
      ...standingFacts(words, now, standing),
    ],
    tables: [
      stepsTable(register, words, standing ? [standing] : []),
      entriesTable(asked, year, (ref) => ref.startsWith(`${id}/`)),
    ],
  };
};
