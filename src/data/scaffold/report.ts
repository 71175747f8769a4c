import { type Day, dayText } from '../../model/be-date.ts';
import type { Fraction } from '../../model/fraction.ts';
import { type Month, monthText } from '../../model/month.ts';
import type { StepStatus } from '../../model/report.ts';
import { TODO } from '../../model/todo.ts';
import { type Mapping, noted, yamlText } from './yaml.ts';

/** An entry to be filled in: where the step stood before, and what the officer should know of it. */
export interface StartingEntry {
  readonly step: string;
  readonly status: StepStatus;
  readonly percent?: Fraction;
  readonly value?: Fraction;
  /** Comments above the entry. */
  readonly notes: readonly string[];
}

/** An office's report to be filled in. */
export interface StartingReport {
  readonly month: Month;
  readonly office: string;
  readonly reportedBy: string;
  readonly submitted: Day;
  /** A comment behind the day. */
  readonly submittedNote: string;
  readonly entries: readonly StartingEntry[];
}

/** A number that was written as a decimal, as that decimal again. */
const written = (value: Fraction | undefined): number | undefined => value && Number(value.n) / Number(value.d);

const entryOf = ({ step, status, percent, value, notes }: StartingEntry): Mapping => ({
  step: noted(step, notes),
  status,
  percent: written(percent),
  value: written(value),
  result: TODO,
});

/** The text of a report to be filled in; results are never made up. */
export const reportText = (report: StartingReport, head: readonly string[]): string =>
  yamlText(head, {
    month: monthText(report.month),
    office: report.office,
    reported_by: report.reportedBy,
    submitted: noted(dayText(report.submitted), [], report.submittedNote),
    entries: report.entries.map(entryOf),
  });
