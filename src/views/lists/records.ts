import { assignmentStanding } from '../../progress/assignments.ts';
import { knownAgreements } from '../../progress/records.ts';
import { assignmentsTable } from '../parts/assignment-tables.ts';
import { agreementsTable, publicationsTable } from '../parts/records-tables.ts';
import type { Lister } from './listing.ts';

/** The assignments of the years, in the order of their file; `only` those handed in with no address, or of an office's officers. */
export const listAssignments: Lister = ({ register, years, words, asOf, only, office }) => {
  const officers = new Set(register.officers.flatMap((each) => (each.office === office ? each.id : [])));
  const all = years
    .flatMap(({ assignments }) => assignments)
    .filter(({ officer }) => office === undefined || officers.has(officer));
  const unproven = all.filter((each) => {
    const isSomewhere = each.file !== undefined || each.url !== undefined || each.addresses.length > 0;
    return !isSomewhere && assignmentStanding(each, asOf).entered !== undefined;
  });
  return { table: assignmentsTable(register, words, only === 'no-evidence' ? unproven : all, asOf) };
};

/** What was published by the day, in the order of the file. */
export const listPublications: Lister = ({ register, years, words, asOf }) => {
  const known = years.flatMap(({ publications }) => publications.filter(({ date }) => date <= asOf));
  return { table: publicationsTable(register, words, known) };
};

/** The agreements made by the day, in the order of the file. */
export const listAgreements: Lister = ({ years, words, asOf }) => ({
  table: agreementsTable(
    words,
    years.flatMap((year) => knownAgreements(year, asOf)),
  ),
});
