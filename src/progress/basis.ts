import { measureIn, stepOf } from '../in-force/amended.ts';
import { closingOf } from '../in-force/closing.ts';
import { existsIn, partsOf } from '../in-force/offices.ts';
import { type Day, dayOf, lastDay } from '../model/be-date.ts';
import type { Closing } from '../model/closing.ts';
import { ALL_OFFICES, type Measure, type Step } from '../model/measure.ts';
import { addMonths, type Month, monthRange } from '../model/month.ts';
import { firstMonth } from '../model/fiscal-year.ts';
import type { Report } from '../model/report.ts';
import { type Parts, type Reported, reportKey, type StepTerms, type YearContext } from './context.ts';

/** No reporting day is later in a month: what counts where a broken file hides which it is. */
const LATEST_REPORTING_DAY = 31;

/**
 * What figures are made of: the plan and the offices of a month, and the entries up to a month, each as known on a
 * day. For the figures of a month both months are that month.
 */
export interface Basis {
  readonly context: YearContext;
  readonly planMonth: Month;
  readonly planClock: Day;
  readonly month: Month;
  readonly clock: Day;
  readonly closing: Closing | undefined;
  /** Entries that count, by `measure/step` and office: filled as they are asked for. */
  readonly counted: Map<string, readonly Reported[]>;
}

/** The basis of a month's figures; `entriesOf` an earlier month for what that month's reports give by this plan. */
export function basisOf(context: YearContext, planMonth: Month, month: Month = planMonth): Basis {
  const closing = closingOf(context.data, month, context.asOf);
  return {
    context,
    planMonth,
    planClock: closingOf(context.data, planMonth, context.asOf)?.on ?? context.asOf,
    month,
    clock: closing?.on ?? context.asOf,
    closing,
    counted: new Map(),
  };
}

/** An announced measure by the terms in force at the end of a month; `undefined` before it was added. */
export function termsIn({ context, planClock }: Basis, measure: Measure, month: Month): Measure | undefined {
  if (context.amended) return measureIn(measure, month, planClock);
  return measure.added ? undefined : measure;
}

/** Whether a report was in by the basis' clock. */
const isKnown = ({ month, clock, closing }: Basis, report: Report): boolean =>
  report.submitted <= clock && !(closing && report.month === month && closing.withoutReport.includes(report.office));

/** The report of an office for a month that counts: the first by file, should there be two. */
export const reportIn = (basis: Basis, office: string, month: Month): Report | undefined =>
  basis.context.reports.get(reportKey(office, month))?.find((report) => isKnown(basis, report));

/** An office's entries on a step up to the basis' month, one a month, whether they count or not. */
function reportedOn(basis: Basis, office: string, ref: string): readonly Reported[] {
  const all = basis.context.entries.get(ref)?.get(office) ?? [];
  return all.filter(
    ({ month, report, first }) => month <= basis.month && isKnown(basis, report) && !(first && isKnown(basis, first)),
  );
}

/** The terms of a step of an announced measure at the end of a month; `undefined` while the plan doesn't have it. */
export function stepIn(basis: Basis, announced: Measure, id: string, month: Month): StepTerms | undefined {
  const known = lastingTerms(basis, announced, id);
  if (known) return known;
  const measure = termsIn(basis, announced, month);
  const step = measure && stepOf(measure, id);
  if (!measure || !step) return undefined;
  const terms = { measure, step, parts: partsIn(basis, measure, step, month) };
  if (isLasting(basis, announced)) basis.context.lasting.set(step.ref, terms);
  return terms;
}

/** Whether a measure has the same terms in every month of the year. */
const isLasting = ({ context: { officeChanges } }: Basis, { added, amendments }: Measure): boolean =>
  !added && amendments.length === 0 && officeChanges.length === 0;

/** The terms of a step that are the same in every month, once they were asked for. */
const lastingTerms = (basis: Basis, announced: Measure, id: string): StepTerms | undefined =>
  isLasting(basis, announced) ? basis.context.lasting.get(`${announced.id}/${id}`) : undefined;

function partsIn(basis: Basis, measure: Measure, step: Step, month: Month): Parts {
  const { register, officeChanges, parts } = basis.context;
  const era = officeChanges.filter((change) => change < month).length;
  const key = `${step.id} ${era} ${officeChanges.length > 0 ? `${basis.month} ${basis.clock}` : ''}`;
  const known = parts.get(measure) ?? new Map<string, Parts>();
  parts.set(measure, known);
  const found = known.get(key);
  if (found) return found;
  const list = partsOf(register, measure, step, month, (office) =>
    reportedOn(basis, office.id, step.ref).some((each) => existsIn(office, each.month)),
  );
  const made = { list, holders: new Set(list.flatMap(({ holder }) => holder ?? [])) };
  known.set(key, made);
  return made;
}

/** Whether what an office reports on a step for a month counts: it is responsible then, and the step not cancelled. */
export const isResponsible = (basis: Basis, announced: Measure, id: string, office: string, month: Month): boolean =>
  isHolder(stepIn(basis, announced, id, month), office);

const isHolder = (terms: StepTerms | undefined, office: string): boolean =>
  terms !== undefined && !terms.step.cancelled && terms.parts.holders.has(office);

/** An office's entries on a step that count, up to the basis' month. A report can't cancel: only an amendment does. */
export function countedEntries(basis: Basis, announced: Measure, step: Step, office: string): readonly Reported[] {
  const key = `${step.ref} ${office}`;
  const known = basis.counted.get(key);
  if (known) return known;
  const lasting = lastingTerms(basis, announced, step.id);
  const counted = reportedOn(basis, office, step.ref).filter(
    ({ month, entry }) =>
      entry.status !== 'cancelled' && isHolder(lasting ?? stepIn(basis, announced, step.id, month), office),
  );
  basis.counted.set(key, counted);
  return counted;
}

/** Whether a broken file hides who was responsible for a step in some month up to the basis' plan month. */
export function hidesOffices(basis: Basis, announced: Measure, id: string): boolean {
  const { register, year } = basis.context;
  const files = register.broken.filter(({ kind }) => kind === 'offices');
  if (files.length === 0) return false;
  if (files.some(({ items = [] }) => items.length === 0)) return true;
  const broken = new Set(files.flatMap(({ items = [] }) => items));
  // An office that a broken one succeeded, or may have, is as unsure as that one.
  const isUnsure = (office: string, seen: readonly string[] = []): boolean => {
    const next = register.offices.find((each) => each.id === office)?.succeededBy;
    return broken.has(office) || (next !== undefined && !seen.includes(next) && isUnsure(next, [...seen, office]));
  };
  return monthRange(Math.min(firstMonth(year), basis.planMonth) as Month, basis.planMonth).some((month) => {
    const measure = termsIn(basis, announced, month);
    const step = measure && stepOf(measure, id);
    const named = step?.offices ?? measure?.offices ?? [];
    return named.some((office) => office === ALL_OFFICES || isUnsure(office));
  });
}

/** Whether an office owes a report for a month. */
export function owesReport({ register }: YearContext, id: string, month: Month): boolean {
  const office = register.offices.find((each) => each.id === id);
  return office?.reporting === true && existsIn(office, month);
}

/**
 * Whether an office's report for the basis' month is neither in nor due yet; also where a broken file hides when it
 * is due.
 */
export function isPending(basis: Basis, office: string): boolean {
  const { context, month, clock } = basis;
  if (!owesReport(context, office, month) || reportIn(basis, office, month)) return false;
  if (context.brokenReports.get(office)?.includes(month)) return false;
  return clock <= dueDay(month, context.settings?.reportingDay ?? LATEST_REPORTING_DAY);
}

/** The last day on which a month's report is on time: the reporting day of the next month, or that month's last day. */
export function dueDay(month: Month, reportingDay: number): Day {
  const next = addMonths(month, 1);
  return dayOf(next, reportingDay) ?? lastDay(next);
}
