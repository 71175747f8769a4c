import { addressesTable, assignmentsTable, logTable } from '../parts/assignment-tables.ts';
import { agreementsTable, publicationsTable } from '../parts/records-tables.ts';
import type { Finder } from './subject.ts';

/** An assignment: what, by whom, by when, done or not, where the evidence is, and what happened to it. */
export const findAssignment: Finder = ({ register, years, words, asOf }, id) => {
  const year = years.findLast(({ assignments }) => assignments.some((each) => each.id === id));
  const found = year?.assignments.find((each) => each.id === id);
  if (!year || !found) return undefined;
  return {
    kind: 'assignment',
    id,
    year: year.year,
    title: found.title,
    facts: [],
    tables: [
      assignmentsTable(register, words, [found], asOf),
      addressesTable(words, found),
      logTable(words, found, asOf),
    ],
  };
};

/** An agreement: its parties, date, and how many signed. */
export const findAgreement: Finder = ({ years, words }, id) => {
  const year = years.findLast(({ agreements }) => agreements.some((each) => each.id === id));
  const found = year?.agreements.find((each) => each.id === id);
  if (!year || !found) return undefined;
  return {
    kind: 'agreement',
    id,
    year: year.year,
    title: found.title,
    facts: [],
    tables: [agreementsTable(words, [found])],
  };
};

/** A publication: when, and through which channels. */
export const findPublication: Finder = ({ register, years, words }, id) => {
  const year = years.findLast(({ publications }) => publications.some((each) => each.id === id));
  const found = year?.publications.find((each) => each.id === id);
  if (!year || !found) return undefined;
  const tables = [publicationsTable(register, words, [found])] as const;
  return { kind: 'publication', id, year: year.year, title: found.title, facts: [], tables };
};
