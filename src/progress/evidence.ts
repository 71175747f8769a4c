import { ALWAYS, type Day } from '../model/be-date.ts';
import { everyStep, type Step } from '../model/measure.ts';
import type { Year } from '../model/register.ts';
import type { Entry, Report } from '../model/report.ts';

/** What an office says of a step in a month. */
export interface EntryOfStep {
  readonly report: Report;
  readonly entry: Entry;
  readonly step: Step;
}

/** What the reports of a year that were in by a day say of steps that its plan ever has: by month, then by office. */
export function saidBy({ measures, reports }: Year, asOf: Day = ALWAYS): EntryOfStep[] {
  const steps = new Map(measures.flatMap((measure) => everyStep(measure).map((step) => [step.ref, step] as const)));
  return reports
    .filter(({ submitted }) => submitted <= asOf)
    .flatMap((report) =>
      report.entries.flatMap((entry) => {
        const step = steps.get(entry.step);
        return step ? [{ report, entry, step }] : [];
      }),
    );
}

/**
 * The entries in which an office first reports a milestone, or its part of a quantity, done, and for which it names
 * evidence neither there nor in a later month. What it named before proves what was done before.
 */
export function doneUnproven(said: readonly EntryOfStep[]): EntryOfStep[] {
  const groups = new Map<string, EntryOfStep[]>();
  for (const each of said) {
    if (each.step.kind === 'recurring') continue;
    const key = `${each.report.office} ${each.step.ref}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].flatMap((entries) => {
    const first = entries.findIndex(({ entry }) => entry.status === 'done');
    const done = entries[first];
    return done && entries.slice(first).every(({ entry }) => entry.evidence.length === 0) ? [done] : [];
  });
}
