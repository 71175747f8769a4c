import type { Day } from '../model/be-date.ts';
import { type FiscalYear, firstMonth, fiscalYearOf } from '../model/fiscal-year.ts';
import { addMonths, type Month } from '../model/month.ts';
import { isBroken, type Register } from '../model/register.ts';
import { withChanges } from './change.ts';
import { asClosed } from './closed.ts';
import { type Basis, basisOf, termsIn } from './basis.ts';
import { yearContext, type YearContext } from './context.ts';
import type { MonthStanding } from './progress.ts';
import { reportingOf } from './reporting.ts';
import { HIDDEN, type Snapshot, snapshot } from './snapshot.ts';

/**
 * How the plan stands at the end of a month, as known at `asOf`. The month's fiscal year must be loaded: a year that is
 * not there has no measures, owes no reports, and its plan is `no-report` without numbers.
 */
export const monthStanding = (
  register: Register,
  month: Month,
  asOf: Day,
  options: { amended?: boolean } = {},
): MonthStanding => monthStandings(register, fiscalYearOf(month), asOf, options)(month);

/**
 * Tells how the plan stands at the end of the months of a year, each worked out once, when it is first asked for: a register
 * never changes, so that all who ask of it are told from one working out.
 */
export function monthStandings(
  register: Register,
  year: FiscalYear,
  asOf: Day,
  { amended = true }: { amended?: boolean } = {},
): (month: Month) => MonthStanding {
  const known = workedOut.get(register) ?? new Map<string, (month: Month) => MonthStanding>();
  workedOut.set(register, known);
  const key = `${year} ${asOf} ${amended}`;
  const standings = known.get(key) ?? workOut(register, year, asOf, amended);
  known.set(key, standings);
  return standings;
}

const workedOut = new WeakMap<Register, Map<string, (month: Month) => MonthStanding>>();

function workOut(register: Register, year: FiscalYear, asOf: Day, amended: boolean): (month: Month) => MonthStanding {
  const figures = figuresOf(yearContext(register, year, asOf, { amended }));
  const reporting = reportingOf(register, year, asOf);
  const standings = new Map<Month, MonthStanding>();
  return (month) => {
    const standing = standings.get(month) ?? {
      year,
      month,
      asOf,
      ...figures(month),
      reporting: reporting.filter((each) => each.month === month),
    };
    standings.set(month, standing);
    return standing;
  };
}

/**
 * Works out the figures of a month of a year as they are known at `asOf`, a closed month's as they were known on the
 * day of its closing, never those that its closing keeps; changes are left `null`.
 */
export function exactFigures(register: Register, year: FiscalYear, asOf: Day): (month: Month) => Snapshot {
  const context = yearContext(register, year, asOf);
  const computed = new Map<Month, Snapshot>();
  return (month) => {
    const known = computed.get(month) ?? snapshot(basisOf(context, month));
    computed.set(month, known);
    return known;
  };
}

/** Works out the figures of the months of a year, each once; a closed month's are those of its closing. */
function figuresOf(context: YearContext): (month: Month) => Snapshot & Pick<MonthStanding, 'closing'> {
  const computed = new Map<Month, Snapshot>();
  const exact = (basis: Basis): Snapshot => {
    const { month } = basis;
    const known = computed.get(month) ?? snapshot(basis);
    computed.set(month, known);
    return known;
  };
  return (month) => {
    const basis = basisOf(context, month);
    const now = exact(basis);
    if (isClosedUnknown(context, month)) return hidden(now);
    const first = month === firstMonth(context.year);
    const before = basisOf(context, addMonths(month, -1));
    const last = first ? undefined : isClosedUnknown(context, before.month) ? hidden(exact(before)) : exact(before);
    const rescoped = last && (isSamePlan(before, basis) ? last : snapshot(basisOf(context, month, before.month)));
    const changed = withChanges(now, { last, rescoped }, month);
    const { closing } = basis;
    return closing && context.amended ? { ...asClosed(changed, closing), closing } : changed;
  };
}

/** Whether the file that would say if and how a month was closed can't be used. */
const isClosedUnknown = ({ register, year }: YearContext, month: Month): boolean =>
  isBroken(register, 'closed', { year, month });

const { counts: _, ...HIDDEN_FIGURES } = HIDDEN;

const hidden = ({ plan, measures }: Snapshot): Snapshot => ({
  plan: { ...plan, ...HIDDEN },
  measures: measures.map((measure) => ({
    ...measure,
    ...HIDDEN,
    steps: measure.steps.map((step) => ({ ...step, ...HIDDEN_FIGURES, offices: [] })),
  })),
});

/** Whether two months go by the same plan and offices, so that the plan moved nothing. */
function isSamePlan(before: Basis, now: Basis): boolean {
  const { context } = now;
  const { officeChanges, amended, data } = context;
  if (officeChanges.includes(before.month)) return false;
  if (!amended) return true;
  return (data?.measures ?? []).every(
    (measure) => termsIn(before, measure, before.planMonth) === termsIn(now, measure, now.planMonth),
  );
}
