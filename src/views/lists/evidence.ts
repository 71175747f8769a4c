import type { Evidence } from '../../model/report.ts';
import { doneUnproven, type EntryOfStep, saidBy } from '../../progress/evidence.ts';
import { day, month, term, text } from '../parts/cells.ts';
import { officeTerm } from '../parts/names.ts';
import { type Field, tableFrom } from '../parts/table.ts';
import { statusTerm } from '../parts/terms.ts';
import type { Lister } from './listing.ts';

interface Row extends EntryOfStep {
  /** Absent where the entry owes some and has none. */
  readonly proof?: Evidence;
}

/** The evidence that reports name, month by month, and the work that is done without any. */
export const listEvidence: Lister = ({ register, years, words, asOf, only, office }) => {
  const { label, listView } = words.views;
  const fields: Field<Row>[] = [
    { key: 'month', title: label.month, importance: 1, cell: ({ report }) => month(report.month) },
    { key: 'step', title: label.step, importance: 1, cell: ({ step }) => term(step.ref, step.ref) },
    { key: 'office', title: label.office, cell: ({ report }) => officeTerm(register, report.office) },
    { key: 'status', title: label.status, importance: 3, cell: ({ entry }) => statusTerm(words, entry.status) },
    {
      key: 'title',
      title: label.evidence,
      importance: 1,
      minWidth: 22,
      cell: ({ proof }) => (proof ? text(proof.title) : text(null, 'bad')),
    },
    { key: 'date', title: label.evidenceDate, importance: 4, cell: ({ proof }) => day(proof?.date) },
    { key: 'file', title: label.file, importance: 3, cell: ({ proof }) => text(proof?.file) },
    { key: 'url', title: label.url, importance: 3, cell: ({ proof }) => text(proof?.url) },
  ];
  const items = years.flatMap((year) => {
    const said = saidBy(year, asOf);
    const unproven = new Set(doneUnproven(said).map(({ entry }) => entry));
    return said.flatMap((each): Row[] => {
      if (office !== undefined && each.report.office !== office) return [];
      if (unproven.has(each.entry)) return [each];
      return only === 'no-evidence' ? [] : each.entry.evidence.map((proof) => ({ ...each, proof }));
    });
  });
  const whenEmpty = only === 'no-evidence' ? listView.allProven : listView.none;
  return { table: tableFrom('evidence', listView.evidence, whenEmpty, fields, items) };
};
