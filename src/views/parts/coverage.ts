import type { Day } from '../../model/be-date.ts';
import { monthOfDay } from '../../model/be-date.ts';
import { monthsOf } from '../../model/fiscal-year.ts';
import type { Channel } from '../../model/organisation.ts';
import { type Register, yearOf } from '../../model/register.ts';

/** How often a channel was published through, October to September. */
export interface Coverage {
  readonly channel: Channel;
  readonly months: readonly number[];
  readonly total: number;
}

/** Publication by channel in a fiscal year until `asOf`: each channel meant to publish, and each that did. */
export function coverageOf(register: Register, year: number, asOf: Day): Coverage[] {
  const published = (yearOf(register, year)?.publications ?? []).filter(({ date }) => date <= asOf);
  return register.channels
    .map((channel) => {
      const days = published
        .filter(({ channels }) => channels.includes(channel.id))
        .map(({ date }) => monthOfDay(date));
      const months = monthsOf(year).map((month) => days.filter((each) => each === month).length);
      return { channel, months, total: months.reduce((sum, times) => sum + times, 0) };
    })
    .filter(({ channel, total }) => total > 0 || channel.purposes.includes('publish'));
}
