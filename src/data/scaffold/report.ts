import { type Day, dayText } from '../../model/be-date.ts';
import { divide, HUNDRED, multiply, ZERO } from '../../model/fraction.ts';
import { type Month, monthText } from '../../model/month.ts';
import { TODO } from '../../model/todo.ts';
import type { StepToReport } from '../../model/to-report.ts';
import { type Mapping, noted, type Yaml } from '../edit/values.ts';
import { decimalOf, shortNumber } from './numbers.ts';

/** An office's report to be filled in. */
export interface ReportToFill {
  readonly month: Month;
  readonly office: string;
  readonly reportedBy: string;
  readonly submitted: Day;
  readonly steps: readonly StepToReport[];
}

/** What comments in a report to be filled in say. */
export interface ReportNotes {
  readonly submitted: string;
  readonly planned: (share: string) => string;
  readonly earlier: (amount: string) => string;
  readonly never: string;
  readonly taken: (office: string, amount: string) => string;
  readonly periods: (done: string, all: string) => string;
  readonly every: Readonly<Record<'month' | 'quarter', string>>;
}

/** What an officer should know of a step: its title, what is planned, what was done before. */
export function notesOn(
  { step, planned, periods = 0, result, value, taken }: StepToReport,
  notes: ReportNotes,
): string[] {
  if (step.kind === 'recurring') {
    const done = notes.periods(shortNumber(value ?? ZERO, 0), String(periods));
    return [step.title, `${notes.every[step.every]} · ${done}`];
  }
  if (step.kind === 'milestone') {
    const earlier = result ? notes.earlier(`${shortNumber(result, 1)}%`) : notes.never;
    return [step.title, `${notes.planned(`${shortNumber(planned, 1)}%`)} · ${earlier}`];
  }
  const share = shortNumber(divide(multiply(planned, step.target), HUNDRED), 1);
  const earlier = value ? notes.earlier(`${shortNumber(value, 2)} ${step.unit}`) : notes.never;
  const before = taken.map((each) => notes.taken(each.office, `${shortNumber(each.value, 2)} ${step.unit}`));
  const planNote = notes.planned(`${share}/${shortNumber(step.target, 2)} ${step.unit}`);
  return [step.title, [planNote, earlier, ...before].join(' · ')];
}

/** An entry as the step stood before: cumulative, so that the officer changes only what has changed. */
function entryMapping({ step, result, value }: StepToReport): Mapping {
  if (step.kind === 'recurring') return { step: step.ref, status: 'not-started', result: TODO };
  const amount = (step.kind === 'quantity' ? value : result) ?? ZERO;
  const status = amount.n > 0n ? 'in-progress' : 'not-started';
  return { step: step.ref, status, [step.kind === 'quantity' ? 'value' : 'percent']: decimalOf(amount), result: TODO };
}

/** What a report to be filled in says; results are never made up. */
export const reportToFill = (report: ReportToFill, notes: ReportNotes): Mapping => ({
  month: monthText(report.month),
  office: report.office,
  reported_by: report.reportedBy,
  submitted: noted(dayText(report.submitted), [], notes.submitted),
  entries: report.steps.map((step): Yaml => noted(entryMapping(step), notesOn(step, notes))),
});
