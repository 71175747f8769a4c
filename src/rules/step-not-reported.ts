import { type AnyFinding, finding } from '../model/finding.ts';
import { keyOf, within } from '../model/pointer.ts';
import type { Register, Year } from '../model/register.ts';
import type { Report } from '../model/report.ts';
import { dueEntries } from '../progress/entries.ts';
import { type KnownStep, knownSteps } from './known-steps.ts';
import { unknownStepRef } from './unknown-step-ref.ts';

/** The steps that a report names, misspelt ones as they were probably meant. */
function namedSteps(register: Register, year: Year, steps: ReadonlyMap<string, KnownStep>, report: Report) {
  const named = new Set(report.entries.map((entry) => entry.step));
  for (const ref of [...named]) {
    if (steps.has(ref)) continue;
    const unknown = unknownStepRef(register, year, steps, ref);
    if (unknown?.near !== undefined) named.add(unknown.measure ? `${unknown.measure}/${unknown.near}` : unknown.near);
  }
  return named;
}

function check(register: Register, year: Year): AnyFinding[] {
  const due = dueEntries(register, year.year);
  const steps = knownSteps(year);
  const brokenBefore = ({ office, month }: Report) =>
    register.broken.some((file) => file.kind === 'report' && file.id === office && (file.month ?? month) < month);
  return year.reports.flatMap((report) => {
    if (brokenBefore(report)) return [];
    const named = namedSteps(register, year, steps, report);
    return due(report.office, report.month, named).map(({ step }) =>
      finding(
        'step-not-reported',
        keyOf(report.at, 'entries'),
        { step: step.ref },
        { related: [{ at: within(step.at, 'id'), role: 'asks' }] },
      ),
    );
  });
}

/**
 * `step-not-reported`: a report has no entry for a step that its office owes one on that month. Silent after a report
 * of the office that is broken, which may have said that the step is done.
 */
export const stepNotReported = (register: Register): AnyFinding[] =>
  register.years.flatMap((year) => check(register, year));
