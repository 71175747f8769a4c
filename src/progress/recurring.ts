import { chainOf } from '../in-force/offices.ts';
import { firstMonth } from '../model/fiscal-year.ts';
import { fraction, type Fraction, HUNDRED, multiply } from '../model/fraction.ts';
import type { Measure, RecurringStep, Step } from '../model/measure.ts';
import { type Month, monthRange } from '../model/month.ts';
import type { StepStatus } from '../model/report.ts';
import { type Basis, countedEntries, isPending, isResponsible, owesReport, stepIn } from './basis.ts';
import type { Parts, Reported, StepTerms } from './context.ts';
import type { OfficeResult } from './progress.ts';

/** The number of the period that holds a month: equal numbers are one period, the next period is one more. */
function periodOf(every: RecurringStep['every'], month: Month): number {
  // October is a multiple of three, so these are the quarters of the fiscal year.
  return every === 'month' ? month : Math.floor(month / 3);
}

/** What one office owes once in one period. */
interface Pair {
  readonly office: string;
  /** The closed offices whose parts are all that it holds. */
  readonly predecessors: readonly string[];
  readonly period: number;
  /** The last month of the period in which the step runs. */
  readonly end: Month;
}

/** All that one office owes of a step. */
interface Owed {
  readonly office: string;
  readonly pairs: readonly Pair[];
  /** The predecessors of any of them. */
  readonly predecessors: readonly string[];
}

/** A recurring step put together at the end of the basis' month. */
export interface Recurring {
  readonly status: StepStatus | null;
  /** Percent; `null` without pairs. */
  readonly planned: Fraction | null;
  readonly result: Fraction | null;
  /** How many pairs are done, of how many. */
  readonly value: Fraction | null;
  readonly periods: number;
  readonly offices: readonly OfficeResult[];
}

/** The done pairs of (office, period) ÷ all pairs: months up to the plan's month by their own terms, later ones by its. */
export function recurring(basis: Basis, announced: Measure, step: RecurringStep): Recurring {
  const done = donePeriods(basis, announced, step);
  let periods = 0;
  let ended = 0;
  let count = 0;
  const offices = owedBy(basis, announced, step).map((owed) => {
    const doneByOffice = done(owed.office);
    const isDone = ({ predecessors, period }: Pair) =>
      doneByOffice.has(period) || (predecessors.length > 0 && predecessors.some((id) => done(id).has(period)));
    let own = 0;
    for (const pair of owed.pairs) {
      if (pair.end <= basis.planMonth) ended += 1;
      if (isDone(pair)) own += 1;
    }
    periods += owed.pairs.length;
    count += own;
    return officeResult(basis, announced, step, owed, own, isDone);
  });
  if (periods === 0) return { status: null, planned: null, result: null, value: null, periods, offices };
  const planned = percent(ended, periods);
  if (offices.every(({ status }) => status === null))
    return { status: null, planned, result: null, value: null, periods, offices };
  const idle = count === 0 && offices.every(({ status }) => status === null || status === 'not-started');
  return {
    status: count === periods ? 'done' : idle ? 'not-started' : 'in-progress',
    planned,
    result: percent(count, periods),
    value: fraction(count),
    periods,
    offices,
  };
}

/** The periods that an office reported done. */
function donePeriods(basis: Basis, announced: Measure, step: RecurringStep): (office: string) => ReadonlySet<number> {
  const byOffice = new Map<string, ReadonlySet<number>>();
  return (office) => {
    const known = byOffice.get(office);
    if (known) return known;
    const periods = new Set(
      countedEntries(basis, announced, step, office)
        .filter(({ entry }) => entry.status === 'done')
        .map(({ month }) => periodOf(step.every, month)),
    );
    byOffice.set(office, periods);
    return periods;
  };
}

function officeResult(
  basis: Basis,
  announced: Measure,
  step: RecurringStep,
  { office, pairs: own, predecessors }: Owed,
  count: number,
  isDone: (pair: Pair) => boolean,
): OfficeResult {
  const counted = countedEntries(basis, announced, step, office);
  const before = predecessors.flatMap((id) => countedEntries(basis, announced, step, id));
  const entries = before.length === 0 ? counted : [...counted, ...before].sort((a, b) => a.month - b.month);
  const last = entries.at(-1);
  const entry = counted.findLast(({ month }) => month === basis.month)?.entry;
  const ending = own.find(({ end }) => end === basis.month);
  const doneBefore = entries.some(
    (each) =>
      each.entry.status === 'done' && each.month < basis.month && periodOf(step.every, each.month) === ending?.period,
  );
  const owes = ending !== undefined && !doneBefore && owesReport(basis.context, office, basis.month);
  return {
    office,
    holder: office,
    ...(last === undefined
      ? { status: null, result: null, value: null }
      : { status: statusOf(entries, count, own.length), result: percent(count, own.length), value: fraction(count) }),
    periods: own.length,
    reportedFor: last?.month ?? null,
    owes,
    carriedOver: owes && !entry && last !== undefined,
    pending: owes && isPending(basis, office),
    broken:
      basis.context.brokenReports.size > 0 &&
      own.some((pair) => !isDone(pair) && isHidden(basis, announced, step, pair)),
    ...(entry && { entry }),
  };
}

const percent = (part: number, whole: number): Fraction => multiply(fraction(part, whole), HUNDRED);

function statusOf(entries: readonly Reported[], done: number, all: number): StepStatus {
  if (done === all) return 'done';
  return done === 0 && entries.every(({ entry }) => entry.status === 'not-started') ? 'not-started' : 'in-progress';
}

/** Every pair that the step has, by office: a period that an end or an amendment cuts short counts by what is left of it. */
function owedBy(basis: Basis, announced: Measure, step: RecurringStep): readonly Owed[] {
  const terms = stepIn(basis, announced, step.id, basis.planMonth);
  if (!terms || basis.context.lasting.get(step.ref) !== terms)
    return byOffice(basis, pairsMade(basis, announced, step));
  const owed = lastingOwed.get(terms) ?? byOffice(basis, pairsMade(basis, announced, step));
  lastingOwed.set(terms, owed);
  return owed;
}

/** Of steps whose terms and offices never change in the year, every month has the same pairs. */
const lastingOwed = new WeakMap<StepTerms, readonly Owed[]>();

function byOffice({ context: { officeOrder } }: Basis, pairs: readonly Pair[]): readonly Owed[] {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const own = groups.get(pair.office) ?? [];
    groups.set(pair.office, own);
    own.push(pair);
  }
  const rank = (office: string) => officeOrder.get(office) ?? officeOrder.size;
  return [...groups]
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([office, own]) => ({
      office,
      pairs: own,
      predecessors: [...new Set(own.flatMap((pair) => pair.predecessors))],
    }));
}

function pairsMade(basis: Basis, announced: Measure, step: RecurringStep): Pair[] {
  const ends = new Map<number, Month>();
  const termsBy = new Map<Month, ReturnType<typeof stepIn>>();
  const termsMonth = (month: Month) => Math.min(month, basis.planMonth) as Month;
  const termsFor = (month: Month) => {
    const at = termsMonth(month);
    if (!termsBy.has(at)) termsBy.set(at, stepIn(basis, announced, step.id, at));
    return termsBy.get(at);
  };
  for (const month of monthsCovered(basis, announced, step)) {
    const terms = termsFor(month);
    if (!terms || terms.step.cancelled || month < terms.step.start || month > terms.step.due) continue;
    ends.set(periodOf(step.every, month), month);
  }
  const holdersBy = new Map<Parts, ReturnType<typeof holdersOf>>();
  return [...ends].flatMap(([period, end]): Pair[] => {
    const parts = termsFor(end)?.parts;
    if (!parts) return [];
    // Equal parts are the same object, and have the same offices behind them.
    const holders = holdersBy.get(parts) ?? holdersOf(basis, parts, termsMonth(end));
    holdersBy.set(parts, holders);
    return holders.map((holder) => ({ ...holder, period, end }));
  });
}

/** The offices that answer for the parts of a step in a month, each once. */
function holdersOf({ context }: Basis, { list }: Parts, month: Month): Pick<Pair, 'office' | 'predecessors'>[] {
  const holders = new Set(list.map(({ office, holder }) => holder ?? office));
  return [...holders].map((office) => {
    const held = list.filter((part) => (part.holder ?? part.office) === office).map((part) => part.office);
    const chains = held.flatMap((id) => chainOf(context.register, id, month).slice(0, -1));
    return { office, predecessors: held.includes(office) ? [] : [...new Set(chains)] };
  });
}

/** The months in which the step runs by any of the terms that were in force up to the plan's month. */
function monthsCovered(basis: Basis, announced: Measure, step: Step): Month[] {
  const { planMonth, context } = basis;
  const amended = context.amended && announced.amendments.length > 0;
  const months = amended ? monthRange(firstMonth(context.year), planMonth) : [planMonth];
  const steps = months.flatMap((month) => stepIn(basis, announced, step.id, month)?.step ?? []);
  const start = Math.min(...steps.map((each) => each.start)) as Month;
  const due = Math.max(...steps.map((each) => each.due)) as Month;
  return steps.length === 0 ? [] : monthRange(start, due);
}

/** Whether a broken report could have said that a pair is done. */
function isHidden(basis: Basis, announced: Measure, step: RecurringStep, pair: Pair): boolean {
  return [pair.office, ...pair.predecessors].some((office) =>
    (basis.context.brokenReports.get(office) ?? []).some(
      (month) =>
        month <= basis.month &&
        periodOf(step.every, month) === pair.period &&
        isResponsible(basis, announced, step.id, office, month),
    ),
  );
}
