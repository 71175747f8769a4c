import { amount, term, text } from '../parts/cells.ts';
import { responsibleTerm } from '../parts/names.ts';
import { stepsTable } from '../parts/steps-table.ts';
import { entriesTable } from './entries.ts';
import { standingFacts, standingNow } from './standing.ts';
import type { Finder } from './subject.ts';

/** A measure: who is responsible, which gaps it answers, how it stands, its steps and all reported on them. */
export const measure: Finder = (asked, id) => {
  const { register, years, words } = asked;
  const year = years.findLast(({ measures }) => measures.some((each) => each.id === id));
  const found = year?.measures.find((each) => each.id === id);
  if (!year || !found) return undefined;
  const { label } = words.views;
  const now = standingNow(asked, year);
  const standing = now.measures.find((each) => each.id === id);
  const titles = found.gaps.map((gap) => year.plan?.gaps.find((each) => each.id === gap)?.title ?? gap);
  return {
    kind: 'measure',
    id,
    year: year.year,
    title: found.title,
    facts: [
      { key: 'offices', label: label.offices, cell: responsibleTerm(register, words, found) },
      {
        key: 'gaps',
        label: label.gaps,
        cell: titles.length ? term(found.gaps.join(' '), titles.join('; ')) : text(null),
      },
      { key: 'oversight', label: label.oversight, cell: text(found.oversight) },
      { key: 'weight', label: label.weight, cell: amount(found.weight) },
      ...standingFacts(words, now, standing),
    ],
    tables: [
      stepsTable(register, words, standing ? [standing] : []),
      entriesTable(asked, year, (ref) => ref.startsWith(`${id}/`)),
    ],
  };
};
