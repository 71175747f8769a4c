import { addDays, type Day, firstDay, lastDay } from '../model/be-date.ts';
import { type AnyFinding, finding } from '../model/finding.ts';
import { type FiscalYear, firstMonth, lastMonth } from '../model/fiscal-year.ts';
import { addMonths } from '../model/month.ts';
import { within } from '../model/pointer.ts';
import type { Register, Year } from '../model/register.ts';
import { type PastDay, pastDays } from './past-days.ts';
import type { RuleContext } from './rule.ts';

interface Days {
  readonly first: Day;
  readonly last: Day;
}

/** Nobody is in a post for longer. */
const LIFE_IN_POST = 25_567;

/** From so many years before a fiscal year to two years after it. */
const around = (year: FiscalYear, before: number): Days => ({
  first: firstDay(firstMonth(year - before)),
  last: lastDay(lastMonth(year + 2)),
});

/** The days that can be meant, as widely as any reading allows. A result comes when its year has run for a quarter. */
function daysFor(year: FiscalYear, sort: PastDay['sort']): Days {
  if (sort === 'standing') return around(year, 5);
  if (sort === undefined) return around(year, 1);
  const of = sort === 'last-result' ? year - 1 : year;
  return { ...around(of, 0), first: firstDay(addMonths(firstMonth(of), 3)) };
}

function* daysOf(data: Year): Generator<PastDay> {
  yield* pastDays(data);
  const { plan, assignments } = data;
  if (plan?.announced !== undefined) yield { day: plan.announced, at: within(plan.at, 'announced') };
  for (const { due, at } of assignments) yield { day: due, at: within(at, 'due') };
}

const ofYear = (data: Year): AnyFinding[] => {
  const usual = daysFor(data.year, undefined);
  return [...daysOf(data)].flatMap(({ day, at, sort }) => {
    const { first, last } = sort ? daysFor(data.year, sort) : usual;
    return first <= day && day <= last ? [] : [finding('date-far-off', at, { day, first, last, year: data.year })];
  });
};

function ofPosts({ officers }: Register, asOf: Day): AnyFinding[] {
  const [first, last] = [addDays(asOf, -LIFE_IN_POST), addDays(asOf, LIFE_IN_POST)];
  return officers.flatMap((officer) =>
    (['from', 'until'] as const).flatMap((key) => {
      const day = officer[key];
      if (day === undefined || (first <= day && day <= last)) return [];
      return [finding('date-far-off', within(officer.at, key), { day, first, last })];
    }),
  );
}

/**
 * `date-far-off`: a date years away from the fiscal year of its file, or the day of a post seventy years away from the
 * as-of date: mostly one digit of the year.
 */
export const dateFarOff = (register: Register, { asOf }: RuleContext): AnyFinding[] => [
  ...ofPosts(register, asOf),
  ...register.years.flatMap(ofYear),
];
