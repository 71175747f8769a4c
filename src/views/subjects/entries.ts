import type { Register, Year } from '../../model/register.ts';
import type { Entry, Report } from '../../model/report.ts';
import { countedReports } from '../../progress/reports.ts';
import type { Table } from '../document.ts';
import type { Selection } from '../lists/listing.ts';
import { amount, month, percent, term, text } from '../parts/cells.ts';
import { officeTerm } from '../parts/names.ts';
import { type Field, tableFrom } from '../parts/table.ts';
import { statusTerm } from '../parts/terms.ts';

interface Row {
  readonly report: Report;
  readonly entry: Entry;
}

const rowsOf = (year: Year, selection: Selection, wanted: (ref: string) => boolean): Row[] =>
  countedReports(year, selection.asOf).flatMap((report) =>
    report.entries.filter(({ step }) => wanted(step)).map((entry) => ({ report, entry })),
  );

const whose = (register: Register, { words }: Selection): Field<Row>[] => [
  { key: 'month', title: words.views.label.month, importance: 1, cell: ({ report }) => month(report.month) },
  { key: 'step', title: words.views.label.id, importance: 3, cell: ({ entry }) => term(entry.step, entry.step) },
  { key: 'office', title: words.views.label.office, cell: ({ report }) => officeTerm(register, report.office) },
];

/** What the offices reported on some steps, month by month. */
export function entriesTable(selection: Selection, year: Year, wanted: (ref: string) => boolean): Table {
  const { register, words } = selection;
  const { label, showView } = words.views;
  const fields: Field<Row>[] = [
    ...whose(register, selection),
    { key: 'status', title: label.status, importance: 1, cell: ({ entry }) => statusTerm(words, entry.status) },
    { key: 'percent', title: label.percent, align: 'right', cell: ({ entry }) => percent(entry.percent) },
    { key: 'value', title: label.value, align: 'right', importance: 3, cell: ({ entry }) => amount(entry.value) },
    { key: 'said', title: label.resultText, minWidth: 14, cell: ({ entry }) => text(entry.result) },
    { key: 'problem', title: label.problem, importance: 4, minWidth: 14, cell: ({ entry }) => text(entry.problem) },
    {
      key: 'suggestion',
      title: label.suggestion,
      importance: 5,
      minWidth: 14,
      cell: ({ entry }) => text(entry.suggestion),
    },
  ];
  return tableFrom('entries', showView.entries, showView.noEntries, fields, rowsOf(year, selection, wanted));
}

/** The evidence that the offices named for some steps, month by month. */
export function evidenceTable(selection: Selection, year: Year, wanted: (ref: string) => boolean): Table {
  const { register, words } = selection;
  const { label, showView } = words.views;
  type Proof = Row & { readonly proof: Entry['evidence'][number] };
  const fields: Field<Proof>[] = [
    ...whose(register, selection),
    { key: 'title', title: label.evidence, importance: 1, minWidth: 22, cell: ({ proof }) => text(proof.title) },
    { key: 'file', title: label.file, importance: 2, cell: ({ proof }) => text(proof.file) },
    { key: 'url', title: label.url, importance: 2, cell: ({ proof }) => text(proof.url) },
  ];
  const rows = rowsOf(year, selection, wanted).flatMap((row) => row.entry.evidence.map((proof) => ({ ...row, proof })));
  return tableFrom('evidence', showView.evidence, showView.noEvidence, fields, rows);
}
