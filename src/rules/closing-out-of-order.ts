import { closingOf } from '../in-force/closing.ts';
import { type Day, lastDay } from '../model/be-date.ts';
import type { Closing } from '../model/closing.ts';
import type { CodeArgs } from '../model/code-args.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import { firstMonth } from '../model/fiscal-year.ts';
import { addMonths } from '../model/month.ts';
import { type Pointer, within } from '../model/pointer.ts';
import { isBroken, type Register, type Year } from '../model/register.ts';
import type { RuleContext } from './rule.ts';

type Problem = CodeArgs['closing-out-of-order']['problem'];

const problem = (kind: Problem, { month, at }: Closing, key: readonly string[], other?: Pointer): AnyFinding =>
  finding(
    'closing-out-of-order',
    within(at, ...key),
    { problem: kind, month },
    other ? { related: [{ at: other, role: 'contradicts' }] } : {},
  );

/** A closing by itself, and against the one before it of the same month. */
function checkDays(closing: Closing, before: Closing | undefined): AnyFinding[] {
  const { month, on, reopened, at } = closing;
  const reopening =
    reopened && reopened.on < on ? [problem('reopened-before', closing, ['reopened', 'on'], within(at, 'on'))] : [];
  if (on <= lastDay(month)) return [problem('early', closing, ['on']), ...reopening];
  if (!before) return reopening;
  if (!before.reopened) return [problem('not-reopened', closing, ['on'], within(before.at, 'on')), ...reopening];
  if (on >= before.reopened.on) return reopening;
  return [problem('order', closing, ['on'], within(before.at, 'reopened', 'on')), ...reopening];
}

/** Whether the month before a closed one is open, now or on the day of the closing. */
function gapBefore(register: Register, year: Year, closing: Closing, asOf: Day): AnyFinding[] {
  const { month, on, at } = closing;
  const openMonth = addMonths(month, -1);
  if (month === firstMonth(year.year) || closingOf(year, month, asOf) !== closing) return [];
  if (isBroken(register, 'closed', { year: year.year, month: openMonth })) return [];
  if (closingOf(year, openMonth, on) && closingOf(year, openMonth, asOf)) return [];
  return [finding('closing-out-of-order', within(at, 'on'), { problem: 'gap', month, openMonth })];
}

/**
 * `closing-out-of-order`: a month closed before it ended, or while the month before it is open; or closings and
 * reopenings of a month that can't follow each other so. Closed months run unbroken from October.
 */
export const closingOutOfOrder = (register: Register, { asOf }: RuleContext): AnyFinding[] =>
  register.years.flatMap((year) =>
    year.closings.flatMap((closing, index) => {
      const before = year.closings[index - 1];
      return [
        ...checkDays(closing, before?.month === closing.month ? before : undefined),
        ...gapBefore(register, year, closing, asOf),
      ];
    }),
  );
