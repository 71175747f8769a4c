import type { Measure, Step } from '../model/measure.ts';
import { officesOf, type Register, type Year } from '../model/register.ts';
import type { Entry, Report } from '../model/report.ts';

/** A step with its measure and the offices that do it, by id. */
export interface KnownStep {
  readonly measure: Measure;
  readonly step: Step;
  readonly offices: readonly string[];
}

/** The steps of a year by `measure/step`; of steps that share an id, the first. */
export function knownSteps(register: Register, year: Year): Map<string, KnownStep> {
  const steps = new Map<string, KnownStep>();
  for (const measure of year.measures) {
    for (const step of measure.steps) {
      if (!steps.has(step.ref)) steps.set(step.ref, { measure, step, offices: officesOf(register, measure, step) });
    }
  }
  return steps;
}

/** Every entry of every report whose step is known, with that step: year by year, by month, then by office. */
export function* knownEntries(register: Register): Generator<KnownStep & { report: Report; entry: Entry }> {
  for (const year of register.years) {
    const steps = knownSteps(register, year);
    for (const report of year.reports) {
      for (const entry of report.entries) {
        const known = steps.get(entry.step);
        if (known) yield { ...known, report, entry };
      }
    }
  }
}
