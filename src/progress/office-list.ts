import { type Day, lastDay } from '../model/be-date.ts';
import type { Month } from '../model/month.ts';
import type { FiscalYear } from '../model/fiscal-year.ts';
import type { Register } from '../model/register.ts';
import { type PendingAssignment, pendingAssignments } from './assignments.ts';
import { dueEntries } from './entries.ts';
import { isLate, type LateStep, lateSteps, type StandingAt, stepsOf } from './late-steps.ts';
import type { OfficeResult, Reporting, StepStanding } from './progress.ts';
import { reportingOf } from './reporting.ts';

const DAYS_AHEAD = 30;

/** A step that an office has not done its part of, and when it falls due. */
export interface OfficeStep {
  readonly standing: StepStanding;
  readonly part: OfficeResult;
  readonly due: Day;
}

/** What an office has to do, seen on a day. */
export interface OfficeWork {
  readonly late: readonly (LateStep & Pick<OfficeStep, 'part'>)[];
  /** Steps that fall due within 30 days. */
  readonly due: readonly OfficeStep[];
  readonly missing: readonly Reporting[];
  /** The report that it owes next, and on how many steps. */
  readonly next: { readonly reporting: Reporting; readonly entries: number } | null;
  /** What its officers have to prepare for the assessment, and what was sent back to them. */
  readonly assignments: readonly PendingAssignment[];
  /** Its steps of the year, while it has reported nothing. */
  readonly ofYear: readonly OfficeStep[];
}

/** What an office has to do at `asOf`, by the plan as it stood at the end of a month. */
export function officeList(
  register: Register,
  at: StandingAt,
  { office, month, asOf }: { readonly office: string; readonly month: Month; readonly asOf: Day },
): OfficeWork {
  const standing = at(month);
  const own = stepsOf(standing).flatMap((each) => {
    const part = partOf(each, office);
    return part && each.health !== 'cancelled' ? [{ standing: each, part, due: lastDay(each.step.due) }] : [];
  });
  const open = own.filter(({ standing: { health }, part: { status } }) => health !== 'done' && status !== 'done');
  const reporting = reportingOf(register, standing.year, asOf).filter((each) => each.office === office);
  const isReported = reporting.some(({ report }) => report);
  return {
    late: lateSteps(at, month)
      .filter(({ offices }) => offices.includes(office))
      .flatMap((late) => {
        const part = partOf(late.standing, office);
        return part ? [{ ...late, part }] : [];
      }),
    due: open
      .filter((each) => !isLate(each.standing) && each.due >= asOf && each.due <= asOf + DAYS_AHEAD)
      .sort((a, b) => a.due - b.due),
    missing: reporting.filter(({ state }) => state === 'missing'),
    next: nextReport(register, standing.year, reporting, asOf),
    assignments: pendingAssignments(register, standing.year, asOf).filter((each) => each.office === office),
    ofYear: isReported ? [] : own,
  };
}

/** The part that an office answers for: its own before those of closed ones. */
const partOf = ({ offices }: StepStanding, office: string): OfficeResult | undefined =>
  offices.find((each) => each.office === office && each.holder === office) ??
  offices.find(({ holder }) => holder === office);

/** The first report that is neither in nor overdue. */
function nextReport(
  register: Register,
  year: FiscalYear,
  reporting: readonly Reporting[],
  asOf: Day,
): OfficeWork['next'] {
  const next = reporting.find(({ state }) => state === 'not-due');
  if (!next) return null;
  return { reporting: next, entries: dueEntries(register, year, asOf)(next.office, next.month).length };
}
