import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastDay } from '../../src/model/be-date.ts';
import { monthsOf } from '../../src/model/fiscal-year.ts';
import { compare, fraction, HUNDRED, type Fraction, ZERO } from '../../src/model/fraction.ts';
import type { Measure, Step } from '../../src/model/measure.ts';
import { monthText } from '../../src/model/month.ts';
import type { Register } from '../../src/model/register.ts';
import type { Report } from '../../src/model/report.ts';
import { monthStanding } from '../../src/progress/month.ts';
import type { Standing } from '../../src/progress/progress.ts';
import { roundShares } from '../../src/progress/round-shares.ts';
import { yearStanding } from '../../src/progress/year.ts';
import { day, measure, register, report, type Said, spell, step } from '../support/builders.ts';

const OFFICES = ['clerk', 'finance', 'works'];
const MONTHS = monthsOf(2565).map(monthText);
const asOf = day('2566-01-01');

const aMonth = fc.constantFrom(...MONTHS);
const aStep: fc.Arbitrary<Omit<Parameters<typeof step>[0] & object, 'id'>> = fc.record(
  {
    from: aMonth,
    due: aMonth,
    weight: fc.constantFrom(0.5, 1, 2.25, 7),
    offices: fc.subarray(OFFICES, { minLength: 1 }),
    quantity: fc.constantFrom(0, 12, 48),
    every: fc.constantFrom('month', 'quarter'),
  },
  { requiredKeys: ['from', 'due', 'offices'] },
);
const someMeasures: fc.Arbitrary<Measure[]> = fc
  .array(fc.tuple(fc.array(aStep, { minLength: 1, maxLength: 4 }), fc.constantFrom(1, 2, 0.1)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((all) =>
    all.map(([steps, weight], index) =>
      measure(
        `m${index + 1}`,
        steps.map((wish, place) => step({ ...wish, id: `s${place + 1}` })),
        { weight },
      ),
    ),
  );
const said: fc.Arbitrary<Said> = fc.oneof(
  fc.integer({ min: 1, max: 100 }),
  fc.integer({ min: 0, max: 60 }).map((value): Said => `=${value}`),
  fc.constantFrom<Said>('done', 'not-started', 'in-progress'),
);
const entries = (measures: readonly Measure[]) =>
  fc.record(Object.fromEntries(measures.flatMap(({ steps }) => steps.map(({ ref }) => [ref, said]))), {
    requiredKeys: [],
  });
const someReports = (measures: readonly Measure[]): fc.Arbitrary<Report[]> =>
  fc
    .uniqueArray(fc.tuple(fc.constantFrom(...OFFICES), aMonth, entries(measures)), {
      maxLength: 20,
      selector: ([office, month]) => `${office} ${month}`,
    })
    .map((all) => all.map(([office, month, each]) => report(office, month, each as Record<string, Said>)));
const aRegister = someMeasures.chain((measures) => someReports(measures).map((reports) => register(measures, reports)));

const withReports = (data: Register, reports: readonly Report[]): Register => ({
  ...data,
  years: data.years.map((year) => ({ ...year, reports })),
});
const known = <T>(values: readonly (T | null)[]) => values.filter((value) => value !== null);

/** The mean spelt out in another way: on a common denominator, so not by the program's own mean. */
function mean(parts: readonly { value: Fraction | null; weight: Fraction }[]): string {
  const denominator = parts.reduce((all, { value, weight }) => all * weight.d * (value?.d ?? 1n), 1n);
  const top = parts.reduce(
    (sum, { value, weight }) => sum + ((value?.n ?? 0n) * weight.n * denominator) / (weight.d * (value?.d ?? 1n)),
    0n,
  );
  const bottom = parts.reduce((sum, { weight }) => sum + (weight.n * denominator) / weight.d, 0n);
  return bottom === 0n ? '-' : spell(fraction(top, bottom));
}

test('what is put together is the weighted mean of its parts', () => {
  fc.assert(
    fc.property(aRegister, fc.constantFrom(...monthsOf(2565)), (data, month) => {
      const { plan, measures } = monthStanding(data, month, asOf);
      const check = (whole: Standing, parts: readonly (Standing & { weight: Fraction })[]) => {
        const active = parts.filter((part) => part.planned !== null);
        for (const key of ['planned', 'result'] as const)
          expect(spell(whole[key])).toBe(mean(active.map((part) => ({ value: part[key], weight: part.weight }))));
      };
      check(
        plan,
        measures.map((each) => ({ ...each, weight: (each.measure as Measure).weight })),
      );
      for (const each of measures)
        check(
          each,
          each.steps.map((part) => ({ ...part, weight: (part.step as Step).weight })),
        );
    }),
  );
});

test('the order of the files does not matter', () => {
  fc.assert(
    fc.property(
      aRegister.chain((data) =>
        fc.tuple(
          fc.constant(data),
          fc.shuffledSubarray([...(data.years[0]?.measures ?? [])], { minLength: data.years[0]?.measures.length ?? 0 }),
          fc.shuffledSubarray([...(data.years[0]?.reports ?? [])], { minLength: data.years[0]?.reports.length ?? 0 }),
        ),
      ),
      ([data, measures, reports]) => {
        const shuffled = { ...data, years: data.years.map((year) => ({ ...year, measures, reports })) };
        expect(yearStanding(shuffled, 2565, asOf)).toEqual(yearStanding(data, 2565, asOf));
      },
    ),
  );
});

test('a report added never changes an earlier month', () => {
  fc.assert(
    fc.property(
      aRegister.filter((data) => (data.years[0]?.reports.length ?? 0) > 0),
      (data) => {
        const [added, ...others] = data.years[0]?.reports ?? [];
        const before = yearStanding(withReports(data, others), 2565, asOf).months;
        const after = yearStanding(data, 2565, asOf).months;
        const earlier = (months: typeof after) => months.filter(({ month }) => month < (added as Report).month);
        expect(earlier(after)).toEqual(earlier(before));
      },
    ),
  );
});

test('done stays 100, when nothing else is said', () => {
  fc.assert(
    fc.property(someMeasures, aMonth, (measures, text) => {
      const all = Object.fromEntries(
        measures.flatMap(({ steps }) =>
          steps
            .filter(({ kind }) => kind !== 'recurring')
            .map((each): [string, Said] => [each.ref, each.kind === 'quantity' ? '=60 done' : 'done']),
        ),
      );
      const { months } = yearStanding(
        register(
          measures,
          OFFICES.map((office) => report(office, text, all)),
        ),
        2565,
        asOf,
      );
      for (const { month, measures: rows } of months.slice(MONTHS.indexOf(text)))
        for (const each of rows.flatMap(({ steps }) => steps).filter((one) => one.step.kind !== 'recurring'))
          expect([month, spell(each.result), each.health]).toEqual([month, '100', 'done']);
    }),
  );
});

test('plan and result are within 0 and 100, and the year agrees with each of its months', () => {
  fc.assert(
    fc.property(aRegister, (data) => {
      const { months } = yearStanding(data, 2565, asOf);
      for (const standing of months) {
        expect(monthStanding(data, standing.month, asOf)).toEqual(standing);
        const all = [standing.plan, ...standing.measures, ...standing.measures.flatMap(({ steps }) => steps)];
        for (const value of known(all.flatMap(({ planned, result }) => [planned, result]))) {
          expect(compare(value, ZERO)).toBeGreaterThanOrEqual(0);
          expect(compare(value, HUNDRED)).toBeLessThanOrEqual(0);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('what is planned never falls', () => {
  fc.assert(
    fc.property(someMeasures, (measures) => {
      const planned = yearStanding(register(measures), 2565, asOf).months.map(({ plan }) => plan.planned ?? ZERO);
      planned.slice(1).forEach((value, index) => {
        expect(compare(value, planned[index] as Fraction)).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});

test('shares add to exactly 100, rounded or not', () => {
  const add = (values: Readonly<Record<string, Fraction>>) =>
    Object.values(values).reduce((sum, { n, d }) => fraction(sum.n * d + n * sum.d, sum.d * d), ZERO);
  fc.assert(
    fc.property(
      aRegister,
      fc.constantFrom(...monthsOf(2565)),
      fc.integer({ min: 0, max: 3 }),
      (data, month, decimals) => {
        const { shares } = yearStanding(data, 2565, lastDay(month)).shares;
        expect(spell(add(shares))).toBe('100');
        expect(spell(add(roundShares(shares, decimals)))).toBe('100');
      },
    ),
  );
});
