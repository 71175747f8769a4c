import { type Basis, basisOf, stepIn } from '../progress/basis.ts';
import { type StepTerms, yearContext } from '../progress/context.ts';
import { everyStep, type Measure, type Step } from '../model/measure.ts';
import type { Month } from '../model/month.ts';
import type { Register, Year } from '../model/register.ts';
import type { Entry, Report } from '../model/report.ts';

/** A step that the plan of a year has or had, as announced or as an amendment added it, with its announced measure. */
export interface KnownStep {
  readonly measure: Measure;
  readonly step: Step;
}

/** The steps that the plan of a year ever has, by `measure/step`; of steps that share an id, the first. */
export function knownSteps(year: Year): Map<string, KnownStep> {
  const steps = new Map<string, KnownStep>();
  for (const measure of year.measures) {
    for (const step of everyStep(measure)) if (!steps.has(step.ref)) steps.set(step.ref, { measure, step });
  }
  return steps;
}

/** An entry with its step by the terms in force at the end of its report's month. */
export interface KnownEntry {
  readonly year: Year;
  readonly report: Report;
  readonly entry: Entry;
  readonly announced: Measure;
  /** As the step was announced or added where the plan doesn't have it in that month. */
  readonly step: Step;
  /** Whether the plan has the step in that month. */
  readonly inPlan: boolean;
  /** Who has a part in the step in that month. */
  readonly offices: readonly string[];
  /** Who reports on those parts. */
  readonly holders: ReadonlySet<string>;
}

const NOBODY: Pick<KnownEntry, 'offices' | 'holders'> = { offices: [], holders: new Set() };

type TermsIn = (measure: Measure, step: Step, month: Month) => StepTerms | undefined;

const termsOf = new WeakMap<Register, Map<Year, TermsIn>>();

/**
 * Tells the terms of a step at the end of a month of its year with who takes part then, all that is known considered;
 * `undefined` while the plan doesn't have it. Reads the year once, for every rule that asks.
 */
export function termsByMonth(register: Register, year: Year): TermsIn {
  const byYear = termsOf.get(register) ?? new Map<Year, TermsIn>();
  termsOf.set(register, byYear);
  const made = byYear.get(year) ?? newTermsIn(register, year);
  byYear.set(year, made);
  return made;
}

function newTermsIn(register: Register, year: Year): TermsIn {
  const context = yearContext(register, year.year);
  const months = new Map<Month, { readonly basis: Basis; readonly terms: Map<Step, StepTerms | undefined> }>();
  return (measure, step, month) => {
    const { basis, terms } = months.get(month) ?? { basis: basisOf(context, month), terms: new Map() };
    months.set(month, { basis, terms });
    if (!terms.has(step)) terms.set(step, stepIn(basis, measure, step.id, month));
    return terms.get(step);
  };
}

const known = new WeakMap<Register, readonly KnownEntry[]>();

/** Every entry of every report whose step is known, with that step: year by year, by month, then by office. */
export function knownEntries(register: Register): readonly KnownEntry[] {
  const entries = known.get(register) ?? register.years.flatMap((year) => entriesOf(register, year));
  known.set(register, entries);
  return entries;
}

function entriesOf(register: Register, year: Year): KnownEntry[] {
  const steps = knownSteps(year);
  const termsIn = termsByMonth(register, year);
  // Each once, not for each entry: "all" offices have a part, and each reports on it.
  const people = new Map<StepTerms, Pick<KnownEntry, 'offices' | 'holders'>>();
  const peopleOf = (terms: StepTerms) => {
    const { list, holders } = terms.parts;
    const found = people.get(terms) ?? { offices: list.map(({ office }) => office), holders };
    people.set(terms, found);
    return found;
  };
  return year.reports.flatMap((report) =>
    report.entries.flatMap((entry): KnownEntry[] => {
      const about = steps.get(entry.step);
      if (!about) return [];
      const terms = termsIn(about.measure, about.step, report.month);
      const step = terms?.step ?? about.step;
      const { offices, holders } = terms ? peopleOf(terms) : NOBODY;
      return [{ year, report, entry, announced: about.measure, step, inPlan: terms !== undefined, offices, holders }];
    }),
  );
}
