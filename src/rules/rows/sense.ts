import { measureIn } from '../../in-force/amended.ts';
import { ALWAYS } from '../../model/be-date.ts';
import type { Code, CodeArgs } from '../../model/code-args.ts';
import { type FiscalYear, fiscalYearOf, lastMonth } from '../../model/fiscal-year.ts';
import { compare, fraction, multiply, toFixed, ZERO } from '../../model/fraction.ts';
import type { ChannelKind } from '../../model/organisation.ts';
import type { Measure } from '../../model/measure.ts';
import type { Month } from '../../model/month.ts';
import { keyOf, within } from '../../model/pointer.ts';
import { isBroken, type Register, yearOf } from '../../model/register.ts';
import { isTodo } from '../../model/todo.ts';
import { ARITHMETIC } from '../../progress/closed.ts';
import { knownEntries } from '../known-steps.ts';
import { plainNumber } from '../plain-number.ts';
import { spansOf } from '../spans.ts';
import { contradicts, declared, each, type Row } from './row.ts';

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

/** Kinds of channel that come to the people: who only publishes through them has no place where people turn to. */
const COMING_TO_PEOPLE: ReadonlySet<ChannelKind> = new Set([
  'public-address',
  'village-tower',
  'meeting',
  'document',
  'other',
]);

/** Of whom a working group has one: each chair, at the group itself where there is none. */
const chairs = ({ years }: Register) =>
  years.flatMap(({ workingGroup }) => {
    if (!workingGroup) return [];
    const found = workingGroup.members.filter(({ role }) => role === 'chair');
    const [first, second] = found.map(({ at }) => within(at, 'role'));
    return [{ count: found.length, at: second ?? keyOf(workingGroup.at, 'members'), first }];
  });

/** The signers that a plan names, where there are at least three of the four. */
const signersNamed = ({ years }: Register) =>
  years.flatMap(({ plan }) => {
    const named = Object.entries(plan?.signers ?? {}).filter(
      ([, officer]) => typeof officer === 'string' && !isTodo(officer),
    );
    return plan && named.length >= 3 ? [{ named, at: within(plan.at, 'signers') }] : [];
  });

/** Each target with the total score of the year before, as the plan or that year's own result says it. */
const targets = (register: Register) =>
  register.years.flatMap(({ year, plan }) => {
    const said = plan?.lastResult?.year === year - 1 ? plan.lastResult : yearOf(register, year - 1)?.result;
    return plan?.target && said ? [{ target: plan.target, last: said }] : [];
  });

/** Every span of a step that is done once a quarter. */
function* quarterlySpans({ years }: Register) {
  for (const measure of years.flatMap((year) => year.measures)) {
    for (const span of spansOf(measure))
      if (span.step.kind === 'recurring' && span.step.every === 'quarter') yield span;
  }
}

/** Whether the last month of a quarter lies in a span; the months of a fiscal year begin with a multiple of three. */
const hasQuarterEnd = ({ start, due }: { start: Month; due: Month }) => start + 2 - (start % 3) <= due;

/** More than this many times its target is no achievement but a slip of the pen, or the wrong target. */
const FAR_ABOVE = fraction(3);

/** The first entry of each office on each step that says far more than the target. */
function farAbove(register: Register) {
  const seen = new Set<string>();
  return knownEntries(register).filter(({ report, entry, step }) => {
    if (step.kind !== 'quantity' || !entry.value || compare(entry.value, multiply(step.target, FAR_ABOVE)) <= 0)
      return false;
    const key = `${step.ref} ${report.office} ${fiscalYearOf(report.month)}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

/** The rules of what contradicts itself or another file, a row each. */
export const SENSE_ROWS = {
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
  /** A working group that nobody chairs, or that two do. */
  'working-group-chair': each(
    chairs,
    ({ count }) => count !== 1,
    ({ count, at, first }) => [at, { chairs: count }, count > 1 && first ? { at: first, role: 'first' } : undefined],
  ),
  /** One officer is named for all posts that sign, so that the memo has one signature. */
  'one-signer': each(
    signersNamed,
    ({ named }) => new Set(named.map(([, officer]) => officer)).size === 1,
    ({ named, at }) => [
      { ...at, on: 'key' },
      { officer: String(named[0]?.[1]), posts: named.map(([post]) => post).join(', ') },
    ],
  ),
  /** A report is acknowledged by the officer who made it. */
  'acknowledged-by-reporter': each(
    ({ years }) => years.flatMap((year) => year.reports),
    ({ acknowledged, reportedBy }) => acknowledged?.by === reportedBy && !isTodo(reportedBy),
    ({ reportedBy, at }) => [within(at, 'acknowledged', 'by'), { officer: reportedBy }, contradicts(at, 'reported_by')],
  ),
  /** A channel that people turn to does not say where it is. */
  'channel-without-address': each(
    ({ channels }) => channels,
    ({ address, purposes, kind }) =>
      address === undefined && (purposes.includes('complain') || !COMING_TO_PEOPLE.has(kind)),
    ({ id, at }) => [keyOf(at, 'name'), { channel: id }],
  ),
  /** The year is to end below the score of the year before. */
  'target-below-last': each(
    targets,
    ({ target, last }) => compare(target.score, last.score) < 0,
    ({ target, last }) => [
      within(target.at, 'score'),
      { target: toFixed(target.score, 2), score: toFixed(last.score, 2) },
      contradicts(last.at, 'score'),
    ],
  ),
  /** Somebody is head, and of no office. */
  'head-without-office': each(
    ({ officers }) => officers,
    ({ post, office }) => post === 'head' && office === undefined,
    ({ id, at }) => [within(at, 'post'), { officer: id }],
  ),
  /** A step for each quarter begins and ends between two ends of quarters. */
  'step-without-period': each(
    quarterlySpans,
    ({ start, due, ...span }) => due >= start && !hasQuarterEnd({ start, due, ...span }),
    ({ start, due, step, at, other }) => [at, { step: step.id, start, due }, contradicts(other)],
  ),
  /** An office says that it delivered several times what all are to deliver. */
  'value-far-above-target': each(
    farAbove,
    () => true,
    ({ entry, step }) => [
      within(entry.at, 'value'),
      {
        value: plainNumber(entry.value ?? ZERO),
        target: step.kind === 'quantity' ? plainNumber(step.target) : '',
        unit: step.kind === 'quantity' ? step.unit : '',
      },
      declared(step.at, 'target'),
    ],
  ),
} satisfies { readonly [C in Code]?: Row<CodeArgs[C]> };
