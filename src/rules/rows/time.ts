import { existsIn } from '../../in-force/offices.ts';
import { type Day, lastDay, monthOfDay } from '../../model/be-date.ts';
import type { Code, CodeArgs } from '../../model/code-args.ts';
import { fiscalYearOf, lastMonth } from '../../model/fiscal-year.ts';
import { everyStep, type Measure, type StepChange } from '../../model/measure.ts';
import type { Office } from '../../model/organisation.ts';
import { type Pointer, within } from '../../model/pointer.ts';
import type { Register } from '../../model/register.ts';
import type { Report } from '../../model/report.ts';
import { approvedChanges } from '../approved-changes.ts';
import { pastDays } from '../past-days.ts';
import { spansOf } from '../spans.ts';
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

/** Two days of which the second can't be before the first: what is published, or analysed, has to be there. */
function* orderedDays({ years }: Register) {
  for (const { year, plan, publications } of years) {
    const announced = plan?.announced;
    const last = plan?.lastResult;
    if (plan && announced !== undefined && last?.announced !== undefined) {
      const at = within(plan.at, 'announced');
      yield { what: 'plan' as const, day: announced, after: last.announced, at, other: within(last.at, 'announced') };
    }
    for (const { kind, date: day, at: item } of publications) {
      const at = within(item, 'date');
      if (kind === 'plan' && plan && announced !== undefined) {
        yield { what: 'publication' as const, day, after: announced, at, other: within(plan.at, 'announced') };
      }
      if (kind === 'year' || kind === 'results')
        yield { what: 'year' as const, day, after: lastDay(lastMonth(year)), at };
    }
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
    ({ years }) => years.flatMap((year) => year.measures).flatMap((measure) => [...spansOf(measure)]),
    ({ start, due }) => due < start,
    ({ start, due, at, other }) => [at, { start, due }, contradicts(other)],
  ),
  /** Something that has happened, dated later than the as-of date. */
  'future-date': each(
    ({ years }) => years.flatMap((year) => [...pastDays(year)]),
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
  /** Evidence in a report bears a later day than the report. */
  'evidence-after-report': each(
    (register) =>
      reports(register).flatMap(({ entries, submitted, at: report }) =>
        entries.flatMap(({ evidence }) => evidence.map(({ date, at }) => ({ date, at, submitted, report }))),
      ),
    ({ date, submitted }) => date !== undefined && date > submitted,
    ({ date = 0 as Day, at, submitted, report }) => [
      within(at, 'date'),
      { day: date, submitted },
      contradicts(report, 'submitted'),
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
  /** What speaks of a result, a plan or a year is dated before there is one. */
  'dates-out-of-order': each(
    orderedDays,
    ({ day, after }) => day < after,
    ({ what, day, after, at, other }) => [at, { what, day, after }, other && { at: other, role: 'contradicts' }],
  ),
} satisfies { readonly [C in Code]?: Row<CodeArgs[C]> };
