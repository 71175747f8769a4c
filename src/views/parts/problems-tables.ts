import type { Register, Year } from '../../model/register.ts';
import type { Problem } from '../../progress/problems.ts';
import type { Words } from '../../words/words.ts';
import type { Table } from '../document.ts';
import { count, month, term, text } from './cells.ts';
import { officeTerm, stepTitles } from './names.ts';
import { type Field, tableFrom } from './table.ts';

/** One row a problem; over more months than one, also from when to when it was reported, and in how many months. */
export function problemsTable(
  register: Register,
  words: Words,
  year: Year | undefined,
  problems: readonly Problem[],
  span: 'month' | 'year',
): Table {
  const { label, monthView, yearView } = words.views;
  const titleOf = stepTitles(year);
  const when: Field<Problem>[] = [
    { key: 'from', title: label.from, importance: 3, cell: (item) => month(item.months[0]) },
    { key: 'until', title: label.until, importance: 4, cell: (item) => month(item.months.at(-1)) },
    { key: 'times', title: label.times, align: 'right', importance: 5, cell: (item) => count(item.months.length) },
  ];
  const what: Field<Problem>[] = [
    { key: 'step', title: label.id, importance: 4, cell: (item) => term(item.step, item.step) },
    { key: 'title', title: label.step, importance: 3, minWidth: 14, cell: (item) => text(titleOf(item.step)) },
    { key: 'office', title: label.office, importance: 2, cell: (item) => officeTerm(register, item.office) },
    { key: 'problem', title: label.problem, importance: 1, minWidth: 22, cell: (item) => text(item.problem) },
    { key: 'suggestion', title: label.suggestion, importance: 2, minWidth: 18, cell: (item) => text(item.suggestion) },
  ];
  return span === 'month'
    ? tableFrom('problems', monthView.problems, monthView.noProblems, what, problems)
    : tableFrom('problems', yearView.problems, yearView.noProblems, [...when, ...what], problems);
}
