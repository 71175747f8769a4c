import type { Register } from '../../model/register.ts';
import type { MeasureStanding, OfficeResult, StepStanding } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import type { Table } from '../document.ts';
import { amount, month, percent, term, text } from './cells.ts';
import { officeTerm } from './names.ts';
import { type Field, tableOf } from './table.ts';
import { statusTerm } from './terms.ts';

interface Row {
  readonly step: StepStanding;
  readonly result: OfficeResult;
}

function sourceTerm(words: Words, result: OfficeResult) {
  if (result.broken) return term('broken', words.views.broken.report, 'bad');
  if (result.carriedOver && result.reportedFor !== null)
    return term('carried-over', words.views.source['carried-over'], 'muted');
  return result.entry ? term('reported', words.views.source.reported) : text(null);
}

/** One row a step and office: what the office reported, and for which month. */
export function officesTable(register: Register, words: Words, measures: readonly MeasureStanding[]): Table {
  const { label, monthView } = words.views;
  const fields: Field<Row>[] = [
    { key: 'step', title: label.id, importance: 2, cell: ({ step }) => term(step.step.ref, step.step.ref) },
    { key: 'title', title: label.step, importance: 4, minWidth: 14, cell: ({ step }) => text(step.step.title) },
    { key: 'office', title: label.office, importance: 1, cell: ({ result }) => officeTerm(register, result.office) },
    { key: 'status', title: label.status, importance: 2, cell: ({ result }) => statusTerm(words, result.status) },
    { key: 'value', title: label.value, align: 'right', importance: 4, cell: ({ result }) => amount(result.value) },
    { key: 'result', title: label.result, align: 'right', importance: 1, cell: ({ result }) => percent(result.result) },
    { key: 'reportedFor', title: label.reportedFor, importance: 4, cell: ({ result }) => month(result.reportedFor) },
    { key: 'source', title: label.source, importance: 5, cell: ({ result }) => sourceTerm(words, result) },
    {
      key: 'said',
      title: label.resultText,
      importance: 3,
      minWidth: 14,
      cell: ({ result }) => text(result.entry?.result),
    },
  ];
  const rows = measures.flatMap((standing) =>
    standing.steps.flatMap((step) => step.offices.map((result) => ({ step, result }))),
  );
  return tableOf('offices', monthView.offices, monthView.noSteps, fields, rows);
}
