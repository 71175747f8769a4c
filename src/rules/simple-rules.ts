import { measureIn } from '../in-force/amended.ts';
import { chainOf, existsIn } from '../in-force/offices.ts';
import { ALWAYS, type Day, lastDay, monthOfDay } from '../model/be-date.ts';
import { CODES } from '../model/codes.ts';
import { type Code, type CodeArgs, finding, type Related } from '../model/finding.ts';
import { type FiscalYear, fiscalYearOf, lastMonth } from '../model/fiscal-year.ts';
import type { Measure, StepChange } from '../model/measure.ts';
import type { Office } from '../model/organisation.ts';
import { type Pointer, within } from '../model/pointer.ts';
import { isBroken, type Register } from '../model/register.ts';
import type { Report } from '../model/report.ts';
import { isTodo } from '../model/todo.ts';
import { ARITHMETIC } from '../progress/closed.ts';
import { amendings } from './amendings.ts';
import { isUnknown } from './concludable.ts';
import { everyStep, knownEntries } from './known-steps.ts';
import type { Rule, RuleContext } from './rule.ts';
import { unknownValue } from './unknown-value.ts';

/** What a row says of one thing: where, with what, and which other place it speaks of. */
type Point<A> = readonly [at: Pointer, args: A, related?: Related | undefined];
type Row<A> = (register: Register, context: RuleContext) => Point<A>[];

/** Of each thing that `list` gives and `is` true of, what `say` says. */
const each =
  <X, A>(
    list: (register: Register) => Iterable<X>,
    is: (thing: X, context: RuleContext) => boolean,
    say: (thing: X, context: RuleContext) => Point<A>,
  ): Row<A> =>
  (register, context) =>
    [...list(register)].filter((thing) => is(thing, context)).map((thing) => say(thing, context));

const contradicts = (at: Pointer, ...path: readonly string[]): Related => ({
  at: within(at, ...path),
  role: 'contradicts',
});
const declared = (at: Pointer, ...path: readonly string[]): Related => ({ at: within(at, ...path), role: 'declared' });

const endsBeforeStart = ({ from, until }: Office) => from !== undefined && until !== undefined && until < from;

/** Every report of an office that is known. */
const reportsWithOffice = (register: Register) => {
  const offices = new Map(register.offices.map((office) => [office.id, office]));
  return reports(register).flatMap((report) => {
    const office = offices.get(report.office);
    return office ? [{ office, report }] : [];
  });
};

const reports = (register: Register): Report[] => register.years.flatMap((year) => year.reports);

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

/** Every channel that something was published through, with what channels.yaml says of it. */
function* channelsNamed(register: Register) {
  const known = new Map(register.channels.map((channel) => [channel.id, channel]));
  const ids = [...known.keys()];
  for (const { channels, at } of register.years.flatMap((year) => year.publications)) {
    for (const [index, id] of channels.entries()) {
      const isAbsent = !known.has(id) && isUnknown(register, 'channels', id);
      yield { id, channel: known.get(id), at: within(at, 'channels', index), isAbsent, ids };
    }
  }
}

/** Every gap that a measure answers, with those of the plan; none where there is no usable plan. */
function* gapsNamed(register: Register) {
  for (const { plan, measures } of register.years) {
    const known = plan?.gaps.map((gap) => gap.id);
    const amended = measures.flatMap(({ amendments }) =>
      amendments.map(({ measure, at }) => ({ gaps: measure?.gaps ?? [], at: within(at, 'measure') })),
    );
    for (const { gaps, at } of known ? [...measures, ...amended] : []) {
      for (const [index, gap] of gaps.entries()) yield { gap, known: known ?? [], at: within(at, 'gaps', index) };
    }
  }
}

/** The gaps that a measure answers by all its amendments; none when it ends cancelled: `undefined`. */
function gapsOf(year: FiscalYear, measure: Measure): readonly string[] | undefined {
  const last = measureIn(measure, lastMonth(year), ALWAYS);
  return last?.cancelled ? undefined : (last ?? measure).gaps;
}

/** Every gap of a plan, and whether a measure answers it; none while the file of a measure is broken. */
const gapsPlanned = (register: Register) =>
  register.years.flatMap(({ year, plan, measures }) => {
    const answered = new Set(measures.flatMap((measure) => gapsOf(year, measure) ?? []));
    const gaps = isBroken(register, 'measure', { year }) ? [] : (plan?.gaps ?? []);
    return gaps.map(({ id, at }) => ({ id, at, isAnswered: answered.has(id) }));
  });

/** Every report by an officer who belongs to an office; executives belong to none. */
const officersReporting = (register: Register) => {
  const officers = new Map(register.officers.map((officer) => [officer.id, officer]));
  return reports(register).flatMap(({ office, reportedBy, submitted, at }) => {
    const own = officers.get(reportedBy);
    if (own?.office === undefined) return [];
    const heirs = chainOf(register, office, monthOfDay(submitted));
    return [{ office, own: own.office, id: reportedBy, isHeir: heirs.includes(own.office), at, declaredAt: own.at }];
  });
};

/** The rules of the form "of each X where P, a finding at K", a row each. */
const ROWS = {
  /** A publication through a channel that channels.yaml does not have. */
  'unknown-channel': each(
    channelsNamed,
    ({ isAbsent }) => isAbsent,
    ({ id, ids, at }) => [at, unknownValue(id, ids)],
  ),
  /** A publication through a channel that is not one to publish through. */
  'channel-purpose': each(
    channelsNamed,
    ({ channel }) => channel !== undefined && !channel.purposes.includes('publish'),
    ({ id, channel, at }) => [at, { channel: id }, channel && declared(channel.at, 'purposes')],
  ),
  /** A measure answers a gap that the year's plan does not have. */
  'unknown-gap': each(
    gapsNamed,
    ({ gap, known }) => !known.includes(gap) && !isTodo(gap),
    ({ gap, known, at }) => [at, unknownValue(gap, known)],
  ),
  /** A severity set in ita.yaml for a code that does not exist; at its key. */
  'unknown-code': each(
    ({ settings }) => Object.keys(settings.severities),
    (code) => !Object.hasOwn(CODES, code),
    (code) => [{ file: 'ita.yaml', path: ['severities', code], on: 'key' }, unknownValue(code, Object.keys(CODES))],
  ),
  /** A report by an officer who belongs to another office; after an office closed its successors' may report for it. */
  'officer-of-other-office': each(
    officersReporting,
    ({ own, office, isHeir }) => own !== office && !isHeir,
    ({ own, office, id, at, declaredAt }) => [
      within(at, 'reported_by'),
      { officer: id, office, own },
      declared(declaredAt, 'office'),
    ],
  ),
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
  /** A report says that its office's step is cancelled, and no amendment in force does. */
  'cancelled-in-report': each(
    knownEntries,
    ({ entry, report, step, inPlan, holders }) =>
      entry.status === 'cancelled' && inPlan && !step.cancelled && holders.has(report.office),
    ({ entry, step }) => [within(entry.at, 'status'), { step: entry.step }, declared(step.at, 'id')],
  ),
  /** A month closed by another release, which computed differently. */
  'closed-by-other-arithmetic': each(
    ({ years }) => years.flatMap(({ closings }) => closings.filter(({ reopened }) => !reopened)),
    ({ arithmetic }) => arithmetic !== ARITHMETIC,
    ({ month, arithmetic, at }) => [within(at, 'arithmetic'), { month, arithmetic, now: ARITHMETIC }],
  ),
  /** The result that a plan analyses is not of the year before. */
  'result-year': each(
    ({ years }) =>
      years.flatMap(({ year, plan }) => (plan?.lastResult ? [{ expected: year - 1, ...plan.lastResult }] : [])),
    ({ year, expected }) => year !== expected,
    ({ year, expected, at }) => [within(at, 'year'), { found: year, expected }],
  ),
  /** No measure of the year answers a gap of its plan. */
  'gap-unanswered': each(
    gapsPlanned,
    ({ isAnswered }) => !isAnswered,
    ({ id, at }) => [within(at, 'id'), { gap: id }],
  ),
  /** A measure answers none of the gaps that the year's plan has. */
  'measure-without-gap': each(
    ({ years }) =>
      years.flatMap(({ year, plan, measures }) =>
        plan && plan.gaps.length > 0 ? measures.map((measure) => ({ ...measure, last: gapsOf(year, measure) })) : [],
      ),
    ({ last }) => last?.length === 0,
    ({ id, at }) => [within(at, 'id'), { measure: id }],
  ),
  /** More have signed an agreement than there are to sign. */
  'signed-more-than-total': each(
    ({ years }) => years.flatMap((year) => year.agreements),
    ({ signed, total }) => signed > total,
    ({ signed, total, at }) => [within(at, 'signed'), { signed, total }, contradicts(at, 'total')],
  ),
} satisfies { readonly [C in Code]?: Row<CodeArgs[C]> };

const ruleOf =
  (code: Code, row: Row<CodeArgs[Code]>): Rule =>
  (register, context) =>
    row(register, context).map(([at, args, related]) => finding(code, at, args, related ? { related: [related] } : {}));

/** The rules of the table, by code. */
export const SIMPLE_RULES = Object.fromEntries(
  Object.entries(ROWS).map(([code, row]) => [code, ruleOf(code as Code, row)]),
) as Readonly<Record<keyof typeof ROWS, Rule>>;
