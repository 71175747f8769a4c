import type { Register } from '../../model/register.ts';
import type { Entry, Report } from '../../model/report.ts';
import type { Words } from '../../words/words.ts';
import type { Cell } from '../document.ts';
import { amount, day, month, percent, text } from '../parts/cells.ts';
import { officerTerm, officeShort } from '../parts/names.ts';
import { plainText } from '../parts/plain-text.ts';
import { statusTerm } from '../parts/terms.ts';
import { type Item, type ItemsOf, said, several } from './items.ts';

/** The monthly reports of all years with what they say of each step. */
export const reportItems: ItemsOf = (register, words) =>
  register.years.flatMap(({ year, reports }) =>
    reports.flatMap((report) => {
      const own = reportItem(register, words, report);
      return [
        { ...own, year },
        ...report.entries.map((entry) => ({ ...entryItem(words, own, entry), year, month: report.month })),
      ];
    }),
  );

function reportItem(register: Register, words: Words, report: Report): Item {
  return {
    thing: 'report',
    id: report.at.file,
    name: `${officeShort(register, report.office)} ${plainText(words, month(report.month))}`,
    month: report.month,
    tells: day(report.submitted),
    at: report.at,
    says: [
      said(words, 'submitted', day(report.submitted)),
      said(words, 'reportedBy', officerTerm(register, report.reportedBy)),
      { key: 'acknowledged', label: words.diff.acknowledged, cell: day(report.acknowledged?.on) },
    ],
  };
}

const saysOf = (words: Words, { percent: done, value, status }: Entry): Cell =>
  done ? percent(done) : value ? amount(value) : statusTerm(words, status);

const entryItem = (words: Words, report: Item, entry: Entry): Item => ({
  thing: 'entry',
  id: `${report.id} ${entry.step}`,
  name: `${entry.step} ${report.name}`,
  step: entry.step,
  within: `report ${report.id}`,
  tells: saysOf(words, entry),
  at: entry.at,
  says: [
    said(words, 'status', statusTerm(words, entry.status)),
    said(words, 'percent', percent(entry.percent)),
    said(words, 'value', amount(entry.value)),
    said(words, 'resultText', text(entry.result)),
    said(words, 'problem', text(entry.problem)),
    said(words, 'suggestion', text(entry.suggestion)),
    said(words, 'evidence', several(entry.evidence.map(({ title }) => title))),
  ],
});
