import { existsIn } from '../../in-force/offices.ts';
import type { Month } from '../../model/month.ts';
import type { Register } from '../../model/register.ts';
import type { DueStep } from '../../progress/outlook.ts';
import type { MeasureStanding, OfficeResult, StepStanding } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';
import type { Table } from '../document.ts';
import { amount, count, countOf, month as monthCell, percent, resultOf, resultPercent, term, text } from './cells.ts';
import { officeShort, officesTerm, responsibleTerm } from './names.ts';
import { type Field, standingFields, tableFrom, withNotes } from './table.ts';
import { healthTerm, statusTerm } from './terms.ts';

/** What a step's value counts up to: the target of a quantity, the periods of what recurs. */
export const targetOf = ({ step, periods }: StepStanding) =>
  step.kind === 'quantity' ? amount(step.target) : amount(periods === undefined ? null : { n: BigInt(periods), d: 1n });

/** What a step's value counts: the unit of a quantity, months or quarters of what recurs. */
export const unitOf = (words: Words, { step }: StepStanding) => {
  if (step.kind === 'recurring') return term(step.every, words.views.unit[step.every]);
  return text(step.kind === 'quantity' ? step.unit : null);
};

/** What a step or an office has done: so many, or of what recurs so many of so many. */
export const valueCell = ({ value, periods }: Pick<StepStanding, 'value' | 'periods'>) =>
  periods === undefined ? amount(value) : countOf(value, periods);

/** One row a step of the measures given: who, when, plan against result, and the value behind it. */
export function stepsTable(
  register: Register,
  words: Words,
  measures: readonly MeasureStanding[],
  month: Month,
): Table {
  const { label, monthView } = words.views;
  const owners = new Map(
    measures.flatMap((standing) => standing.steps.map((item) => [item, standing.measure] as const)),
  );
  const offices = (item: StepStanding) => {
    const measure = owners.get(item);
    return measure ? responsibleTerm(register, words, item.step.offices ?? measure.offices, month) : text(null);
  };
  const rows = measures.flatMap((standing) => standing.steps);
  const fields: Field<StepStanding>[] = [
    { key: 'step', title: label.id, importance: 3, cell: (item) => term(item.step.ref, item.step.ref) },
    { key: 'title', title: label.step, importance: 1, minWidth: 22, cell: (item) => text(item.step.title) },
    { key: 'offices', title: label.offices, importance: 3, cell: offices },
    {
      key: 'kind',
      title: label.kind,
      importance: 6,
      cell: (item) => term(item.step.kind, words.views.kind[item.step.kind]),
    },
    { key: 'start', title: label.start, importance: 5, cell: (item) => monthCell(item.step.start) },
    { key: 'due', title: label.due, importance: 3, cell: (item) => monthCell(item.step.due) },
    { key: 'value', title: label.value, align: 'right', importance: 4, cell: valueCell },
    {
      key: 'target',
      title: label.target,
      align: 'right',
      importance: 4,
      cell: targetOf,
    },
    { key: 'unit', title: label.unit, importance: 5, cell: (item) => unitOf(words, item) },
    ...standingFields(words, rows),
    {
      key: 'source',
      title: label.source,
      importance: 5,
      cell: (item) =>
        item.carriedOver ? term('carried-over', words.views.source['carried-over'], 'muted') : text(null),
    },
  ];
  return withNotes(words, tableFrom('steps', monthView.steps, monthView.noSteps, fields, rows), rows);
}

interface Row {
  readonly step: StepStanding;
  readonly result: OfficeResult;
}

function sourceTerm(words: Words, result: OfficeResult) {
  if (result.broken) return term('broken', words.views.broken.report, 'bad');
  if (result.pending) return term('awaiting', words.views.source.awaiting, 'muted');
  if (result.carriedOver) return term('carried-over', words.views.source['carried-over'], 'muted');
  return result.entry ? term('reported', words.views.source.reported) : text(null);
}

/** The office of a part; of one that closed also who reports on it now. */
function partTerm(register: Register, words: Words, { office, holder }: OfficeResult, month: Month) {
  const name = officeShort(register, office);
  const found = register.offices.find(({ id }) => id === office);
  if (!found || existsIn(found, month) || found.until === undefined || found.until > month) return term(office, name);
  const { closedOffice, closedWithout, closedWith } = words.views.monthView;
  const heldBy = holder === undefined ? closedWithout : `${closedWith}${officeShort(register, holder)}`;
  const says = holder === office ? closedOffice : heldBy;
  return term(office, `${name} (${says})`);
}

/**
 * One row a step and office: what the office reported, and for which month; `own`, of one office, also when the step is
 * due, what is planned by now and how the whole step stands.
 */
export function officesTable(
  register: Register,
  words: Words,
  measures: readonly MeasureStanding[],
  month: Month,
  { own = false }: { own?: boolean } = {},
): Table {
  const { label, monthView } = words.views;
  const ofStep: Field<Row>[] = [
    { key: 'due', title: label.due, importance: 3, cell: ({ step }) => monthCell(step.step.due) },
    { key: 'planned', title: label.planned, align: 'right', importance: 2, cell: ({ step }) => percent(step.planned) },
  ];
  const health: Field<Row> = {
    key: 'health',
    title: monthView.wholeStep,
    importance: 2,
    cell: ({ step }) => healthTerm(words, step.health),
  };
  const fields: Field<Row>[] = [
    { key: 'step', title: label.id, importance: 2, cell: ({ step }) => term(step.step.ref, step.step.ref) },
    { key: 'title', title: label.step, importance: 4, minWidth: 14, cell: ({ step }) => text(step.step.title) },
    {
      key: 'office',
      title: label.office,
      importance: 1,
      cell: ({ result }) => partTerm(register, words, result, month),
    },
    ...(own ? ofStep : []),
    { key: 'status', title: label.status, importance: 2, cell: ({ result }) => statusTerm(words, result.status) },
    { key: 'value', title: label.value, align: 'right', importance: 4, cell: ({ result }) => valueCell(result) },
    {
      key: 'result',
      title: label.result,
      align: 'right',
      importance: 1,
      cell: ({ result }) => resultPercent(result.result),
    },
    ...(own ? [health] : []),
    {
      key: 'reportedFor',
      title: label.reportedFor,
      importance: 4,
      cell: ({ result }) => monthCell(result.reportedFor),
    },
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
  return tableFrom('offices', monthView.offices, monthView.noSteps, fields, rows);
}

/** The offices that report on the parts of a step in a month: of closed ones those that go on with their work. */
export function whoReports(register: Register, parts: readonly OfficeResult[], month: Month): string[] {
  const closed = register.offices.filter(({ until }) => until !== undefined && until < month).map(({ id }) => id);
  const ids = parts.map(({ office, holder }) => holder ?? office).filter((id) => !closed.includes(id));
  return [...new Set(ids)];
}

/** Steps that are overdue, or fall due soon: the nearest first, with the days past or left. */
export function dueStepsTable(
  register: Register,
  words: Words,
  key: 'overdue' | 'awaiting' | 'upcoming',
  steps: readonly DueStep[],
  month: Month,
): Table {
  const { label, statusView } = words.views;
  const fields: Field<DueStep>[] = [
    { key: 'step', title: label.id, importance: 3, cell: ({ standing }) => term(standing.step.ref, standing.step.ref) },
    { key: 'title', title: label.step, importance: 1, minWidth: 22, cell: ({ standing }) => text(standing.step.title) },
    {
      key: 'offices',
      title: label.offices,
      importance: 3,
      cell: ({ standing: { offices } }) => officesTerm(register, words, whoReports(register, offices, month), month),
    },
    { key: 'due', title: label.due, importance: 2, cell: ({ standing }) => monthCell(standing.step.due) },
    {
      key: 'days',
      title: key === 'upcoming' ? label.daysLeft : label.daysPast,
      align: 'right',
      importance: 1,
      cell: ({ days }) => count(days),
    },
    {
      key: 'result',
      title: label.result,
      align: 'right',
      importance: 2,
      cell: ({ standing }) => resultOf(standing),
    },
    { key: 'health', title: label.health, importance: 2, cell: ({ standing }) => healthTerm(words, standing.health) },
  ];
  const { overdue, noOverdue, awaiting, noAwaiting, upcoming, noUpcoming } = statusView;
  const texts = { overdue: [overdue, noOverdue], awaiting: [awaiting, noAwaiting], upcoming: [upcoming, noUpcoming] };
  const [title = '', whenEmpty = ''] = texts[key];
  return withNotes(
    words,
    tableFrom(key, title, whenEmpty, fields, steps),
    steps.map(({ standing }) => standing),
  );
}
