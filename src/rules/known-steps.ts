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

/** An entry with the step that it is about. */
export interface KnownEntry extends KnownStep {
  readonly report: Report;
  readonly entry: Entry;
}

const known = new WeakMap<Register, readonly KnownEntry[]>();

/** Every entry of every report whose step is known, with that step: year by year, by month, then by office. */
export function knownEntries(register: Register): readonly KnownEntry[] {
  const before = known.get(register);
  if (before) return before;
  const entries: KnownEntry[] = [];
  for (const year of register.years) {
    const steps = knownSteps(register, year);
    for (const report of year.reports) {
      for (const entry of report.entries) {
        const about = steps.get(entry.step);
        if (about) entries.push({ measure: about.measure, step: about.step, offices: about.offices, report, entry });
      }
    }
  }
  known.set(register, entries);
  return entries;
}
