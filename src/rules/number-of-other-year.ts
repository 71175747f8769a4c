import { type Day, monthOfDay } from '../model/be-date.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import { fiscalYearOf } from '../model/fiscal-year.ts';
import { monthParts } from '../model/month.ts';
import { type Pointer, within } from '../model/pointer.ts';
import type { Register } from '../model/register.ts';
import { toArabicDigits } from '../text/thai-text.ts';
import { approvedChanges } from './approved-changes.ts';

/** A number of a year, such as 387/2564 or คำสั่งที่ ๓๘๗/๒๕๖๔; the number of a letter (ลป 73401/112) has no year. */
const OF_A_YEAR = /^(?:.*ที่\s*)?\d{1,4}\s*\/\s*(2[45]\d\d)$/;

interface Paper {
  readonly number: string;
  readonly day: Day;
  readonly at: Pointer;
  readonly dayAt: Pointer;
}

/** The papers that have a number and a date. */
const papers = ({ years }: Register): Paper[] =>
  years.flatMap(({ workingGroup: group, measures }) => [
    ...(group
      ? [{ number: group.orderNo, day: group.date, at: within(group.at, 'order_no'), dayAt: within(group.at, 'date') }]
      : []),
    ...measures.flatMap(approvedChanges).map(({ approved: { document, on }, at }) => ({
      number: document,
      day: on,
      at: within(at, 'approved', 'document'),
      dayAt: within(at, 'approved', 'on'),
    })),
  ]);

/** `number-of-other-year`: an order numbered in one year and dated in another, by calendar and by fiscal year. */
export const numberOfOtherYear = (register: Register): AnyFinding[] =>
  papers(register).flatMap(({ number, day, at, dayAt }) => {
    const year = Number(OF_A_YEAR.exec(toArabicDigits(number).trim())?.[1]);
    const month = monthOfDay(day);
    if (!year || year === monthParts(month).year || year === fiscalYearOf(month)) return [];
    return [finding('number-of-other-year', at, { number, day }, { related: [{ at: dayAt, role: 'contradicts' }] })];
  });
