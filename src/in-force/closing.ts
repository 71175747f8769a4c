import type { Day } from '../model/be-date.ts';
import type { Closing } from '../model/closing.ts';
import type { Month } from '../model/month.ts';
import type { Year } from '../model/register.ts';

/** The closing of a month that is in force on a day: the last one known by then, unless it was reopened by then. */
export function closingOf(data: Year | undefined, month: Month, day: Day): Closing | undefined {
  const last = data?.closings.filter((closing) => closing.month === month && closing.on <= day).at(-1);
  return last?.reopened && last.reopened.on <= day ? undefined : last;
}

/** The day as of which a month's reports and amendments are known: a closing stops the month's clock. */
export const clockOf = (data: Year | undefined, month: Month, day: Day): Day => closingOf(data, month, day)?.on ?? day;
