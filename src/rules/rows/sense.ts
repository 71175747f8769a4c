import { measureIn } from '../../in-force/amended.ts';
import { ALWAYS } from '../../model/be-date.ts';
import type { Code, CodeArgs } from '../../model/finding.ts';
import { type FiscalYear, lastMonth } from '../../model/fiscal-year.ts';
import type { Measure } from '../../model/measure.ts';
import { within } from '../../model/pointer.ts';
import { isBroken, type Register } from '../../model/register.ts';
import { ARITHMETIC } from '../../progress/closed.ts';
import { knownEntries } from '../known-steps.ts';
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
} satisfies { readonly [C in Code]?: Row<CodeArgs[C]> };
