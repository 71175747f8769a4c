import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstMonth, fiscalYearOf, lastMonth, monthsOf } from '../../src/model/fiscal-year.ts';
import { addMonths, monthOf, monthText } from '../../src/model/month.ts';

const years = fc.integer({ min: 2400, max: 2700 });

describe('fiscal year', () => {
  test('2565 runs from October 2564 to September 2565', () => {
    expect([monthText(firstMonth(2565)), monthText(lastMonth(2565))]).toEqual(['2564-10', '2565-09']);
    expect(monthsOf(2565)).toHaveLength(12);
    expect(fiscalYearOf(monthOf(2564, 9))).toBe(2564);
    expect(fiscalYearOf(monthOf(2564, 10))).toBe(2565);
  });

  test('the years share out the months, none twice, none left over', () => {
    const shared = Array.from({ length: 301 }, (_, index) => monthsOf(2400 + index)).flat();
    expect(shared).toEqual(shared.map((_, index) => addMonths(monthOf(2399, 10), index)));
  });

  test('each month of a year belongs to that year', () => {
    fc.assert(
      fc.property(years, (year) => {
        expect(new Set(monthsOf(year).map(fiscalYearOf))).toEqual(new Set([year]));
      }),
    );
  });
});
