import { type Day, monthOfDay } from '../model/be-date.ts';
import { firstMonth, monthsOf } from '../model/fiscal-year.ts';
import type { Channel } from '../model/organisation.ts';
import { type Register, yearOf } from '../model/register.ts';

/** How often a channel was published through: October to September, and in all. */
export interface Coverage {
  readonly channel: Channel;
  readonly months: readonly number[];
  /** With the summary and the results of the year itself, which are published after its last month. */
  readonly total: number;
}

/** Publication by channel in a fiscal year until `asOf`: each channel meant to publish, and each that did. */
export function coverageOf(register: Register, year: number, asOf: Day): Coverage[] {
  const times = new Map(register.channels.map(({ id }) => [id, monthsOf(year).map(() => 0)]));
  const after = new Map<string, number>();
  for (const { kind, date, channels } of yearOf(register, year)?.publications ?? []) {
    const index = monthOfDay(date) - firstMonth(year);
    if (date > asOf || index < 0 || (index > 11 && kind !== 'year' && kind !== 'results')) continue;
    for (const id of channels) {
      const months = times.get(id);
      if (index > 11) after.set(id, (after.get(id) ?? 0) + 1);
      else if (months) months[index] = (months[index] ?? 0) + 1;
    }
  }
  return register.channels
    .map((channel) => {
      const months = times.get(channel.id) ?? [];
      return { channel, months, total: months.reduce((sum, count) => sum + count, after.get(channel.id) ?? 0) };
    })
    .filter(({ channel, total }) => total > 0 || channel.purposes.includes('publish'));
}

/** The channels that nothing was published through. */
export const unusedChannels = (coverage: readonly Coverage[]): Channel[] =>
  coverage.filter(({ total }) => total === 0).map(({ channel }) => channel);
