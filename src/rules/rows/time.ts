import { existsIn } from '../../in-force/offices.ts';
import { type Day, lastDay, monthOfDay } from '../../model/be-date.ts';
import type { Code, CodeArgs } from '../../model/finding.ts';
import { fiscalYearOf } from '../../model/fiscal-year.ts';
import type { Measure, StepChange } from '../../model/measure.ts';
import type { Office } from '../../model/organisation.ts';
import { type Pointer, within } from '../../model/pointer.ts';
import type { Register } from '../../model/register.ts';
import type { Report } from '../../model/report.ts';
import { amendings } from '../amendings.ts';
import { everyStep } from '../known-steps.ts';
import { contradicts, declared, each, type Row } from './row.ts';

const endsBeforeStart = ({ from, until }: Office) => from !== undefined && until !== undefined && until < from;

const reports = (register: Register): Report[] => register.years.flatMap((year) => year.reports);

/** Every report of an office that is known. */
const reportsWithOffice = (register: Register) => {
  const offices = new Map(register.offices.map((office) => [office.id, office]));
  return reports(register).flatMap((report) => {
    const office = offices.get(report.office);
    return office ? [{ office, report }] : [];
  });
};

/** Every month that the plan of a year names: of its steps, and of what amends them. */
function* planMonths({ years }: Register) {
  for (const { year, measures } of years) {
    for (const measure of measures) {
      for (const { month, at } of [...everyStep(measure), ...stepChanges(measure)].flatMap(monthsNamed)) {
        yield { year, month, at };
      }
      for (const { from, at } of approvedChanges(measure)) yield { year, month: from, at: within(at, 'from') };
    }
  }
}

const stepChanges = ({ amendments }: Measure): (StepChange & { at: Pointer })[] =>
  amendments.flatMap(({ steps, at }) =>
    Object.entries(steps).map(([id, change]) => ({ ...change, at: within(at, 'steps', id) })),
  );

const monthsNamed = ({ start, due, plan = [], at }: Pick<StepChange, 'start' | 'due' | 'plan'> & { at: Pointer }) => [
  ...(start === undefined ? [] : [{ month: start, at: within(at, 'start') }]),
  ...(due === undefined ? [] : [{ month: due, at: within(at, 'due') }]),
  ...plan.map((point) => ({ month: point.month, at: within(point.at, 'month') })),
];

/** What was approved of a measure after the plan was announced: that it begins, and each amendment. */
const approvedChanges = ({ added, amendments, at }: Measure) => [
  ...(added ? [{ ...added, at: within(at, 'added') }] : []),
  ...amendments,
];

/** The start and the due month of every step, as announced, as added and as amended, each where it was set last. */
function* spans({ years }: Register) {
  for (const measure of years.flatMap((year) => year.measures)) {
    for (const { start, due, at } of everyStep(measure)) {
      yield { start, due, at: within(at, 'due'), other: within(at, 'start') };
    }
    for (const { changes } of amendings(measure)) {
      for (const { change, before, after, at } of changes) {
        if (!before || !after || (change.start === undefined && change.due === undefined)) continue;
        const { start, due } = after;
        const [set, other] = change.due === undefined ? (['start', 'due'] as const) : (['due', 'start'] as const);
        yield { start, due, at: within(at, set), other: within(change[other] === undefined ? before.at : at, other) };
      }
    }
  }
}

/** The days on which something has happened. */
function* pastDays(register: Register): Generator<{ day: Day | undefined; at: Pointer }> {
  for (const {
    plan,
    measures,
    workingGroup,
    assignments,
    agreements,
    publications,
    closings,
    result,
  } of register.years) {
    if (plan?.lastResult) yield { day: plan.lastResult.announced, at: within(plan.lastResult.at, 'announced') };
    for (const { on, reopened, at } of closings) {
      yield { day: on, at: within(at, 'on') };
      yield { day: reopened?.on, at: within(at, 'reopened', 'on') };
    }
    for (const { approved, at } of measures.flatMap(approvedChanges)) {
      yield { day: approved.on, at: within(at, 'approved', 'on') };
    }
    if (workingGroup) yield { day: workingGroup.date, at: within(workingGroup.at, 'date') };
    for (const { done, at } of assignments) yield { day: done, at: within(at, 'done') };
    for (const { date, at } of [...agreements, ...publications]) yield { day: date, at: within(at, 'date') };
    if (result) yield { day: result.announced, at: within(result.at, 'announced') };
  }
  for (const { submitted, acknowledged, at } of reports(register)) {
    yield { day: submitted, at: within(at, 'submitted') };
    yield { day: acknowledged?.on, at: within(at, 'acknowledged', 'on') };
  }
}

/** The rules of months and days, a row each. */
export const TIME_ROWS = {
  /** A step starts, is due or plans, or the plan is amended, in a month outside the fiscal year of its folder. */
  'month-outside-year': each(
    planMonths,
    ({ month, year }) => fiscalYearOf(month) !== year,
    ({ month, year, at }) => [at, { month, year }],
  ),
  /** A step is due in a month before the one it starts in. */
  'due-before-start': each(
    spans,
    ({ start, due }) => due < start,
    ({ start, due, at, other }) => [at, { start, due }, contradicts(other)],
  ),
  /** Something that has happened, dated later than the as-of date. */
  'future-date': each(
    pastDays,
    ({ day }, { asOf }) => day !== undefined && day > asOf,
    ({ day = 0 as Day, at }, { asOf }) => [at, { day, asOf }],
  ),
  /** A report for a month that has not begun by the as-of date. */
  'future-month': each(
    reports,
    ({ month }, { asOf }) => month > monthOfDay(asOf),
    ({ month, at }, { asOf }) => [within(at, 'month'), { month, asOf }],
  ),
  /**
   * A report submitted before the last day of its month. The last day itself is fine; a month that has not begun is
   * for `future-month` to say.
   */
  'submitted-early': each(
    reports,
    ({ month, submitted }, { asOf }) => submitted < lastDay(month) && month <= monthOfDay(asOf),
    ({ month, submitted, at }) => [within(at, 'submitted'), { submitted, month }, contradicts(at, 'month')],
  ),
  /** A report acknowledged before the day it was submitted. */
  'acknowledged-early': each(
    (register) =>
      reports(register).flatMap(({ acknowledged, submitted, at }) =>
        acknowledged ? [{ on: acknowledged.on, submitted, at }] : [],
      ),
    ({ on, submitted }) => on < submitted,
    ({ on, submitted, at }) => [
      within(at, 'acknowledged', 'on'),
      { acknowledged: on, submitted },
      contradicts(at, 'submitted'),
    ],
  ),
  /** An officer's last day in post is before the first. */
  'post-ends-before-start': each(
    ({ officers }) =>
      officers.flatMap(({ from, until, at }) =>
        from !== undefined && until !== undefined ? [{ from, until, at }] : [],
      ),
    ({ from, until }) => until < from,
    ({ from, until, at }) => [within(at, 'until'), { from, until }, contradicts(at, 'from')],
  ),
  /** An office's last month is before its first. */
  'office-ends-before-start': each(
    ({ offices }) =>
      offices.flatMap(({ from, until, at }) =>
        from !== undefined && until !== undefined ? [{ from, until, at }] : [],
      ),
    ({ from, until }) => until < from,
    ({ from, until, at }) => [within(at, 'until'), { from, until }, contradicts(at, 'from')],
  ),
  /** A report for a month in which its office does not exist. */
  'office-not-existing': each(
    reportsWithOffice,
    ({ office, report }) => !existsIn(office, report.month) && !endsBeforeStart(office),
    ({ office: { id, from, until, at: declaredAt }, report: { month, at } }) => [
      within(at, 'office'),
      { office: id, month, ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) },
      declared(declaredAt, from !== undefined && month < from ? 'from' : 'until'),
    ],
  ),
  /** An amendment, or an added measure, that is to count from before the month of its approval. */
  'amendment-before-approval': each(
    ({ years }) => years.flatMap(({ measures }) => measures.flatMap(approvedChanges)),
    ({ from, approved }) => from < monthOfDay(approved.on),
    ({ from, approved, at }) => [
      within(at, 'from'),
      { from, approved: approved.on },
      contradicts(at, 'approved', 'on'),
    ],
  ),
} satisfies { readonly [C in Code]?: Row<CodeArgs[C]> };
