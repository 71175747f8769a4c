import type { Register, Year } from '../../model/register.ts';
import type { Words } from '../../words/words.ts';
import type { Table } from '../document.ts';
import { count, text } from '../parts/cells.ts';
import { stepTitle } from '../parts/names.ts';
import type { Problem } from '../parts/problems.ts';
import { type Field, tableOf } from '../parts/table.ts';

/** The problems of a year as paper has room for them: the step, the office, what was said, and in how many months. */
export function yearProblemsTable(
  register: Register,
  words: Words,
  year: Year | undefined,
  problems: readonly Problem[],
): Table {
  const { label, yearView } = words.views;
  const nameOf = (id: string) => register.offices.find((office) => office.id === id)?.name ?? id;
  const fields: Field<Problem>[] = [
    { key: 'no', title: label.no, align: 'center', breadth: 6, cell: (_, index) => count(index + 1) },
    { key: 'title', title: label.step, breadth: 26, cell: (item) => text(stepTitle(year, item.step)) },
    { key: 'office', title: label.office, breadth: 16, cell: (item) => text(nameOf(item.office)) },
    { key: 'problem', title: label.problem, importance: 1, breadth: 24, cell: (item) => text(item.problem) },
    { key: 'suggestion', title: label.suggestion, importance: 1, breadth: 20, cell: (item) => text(item.suggestion) },
    { key: 'times', title: label.times, align: 'center', breadth: 8, cell: (item) => count(item.months.length) },
  ];
  return tableOf('problems', yearView.problems, yearView.noProblems, fields, problems);
}
