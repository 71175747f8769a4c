import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  type Day,
  dayOf,
  dayParts,
  dayText,
  firstDay,
  isoDay,
  lastDay,
  monthOfDay,
  readDay,
} from '../../src/model/be-date.ts';
import {
  addMonths,
  dateOfMonth,
  isoMonth,
  type Month,
  monthOf,
  monthParts,
  monthRange,
  monthText,
  parseMonth,
} from '../../src/model/month.ts';

const daysInMonth = (month: Month): number => getDaysInMonth(dateOfMonth(month));

/** Days since 1970-01-01 by counting 400-year cycles from 1 March: no Date involved. */
function daysFromCivil(ceYear: number, month: number, date: number): number {
  const year = month <= 2 ? ceYear - 1 : ceYear;
  const cycle = Math.floor(year / 400);
  const yearOfCycle = year - cycle * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  return (
    cycle * 146_097 +
    yearOfCycle * 365 +
    Math.floor(yearOfCycle / 4) -
    Math.floor(yearOfCycle / 100) +
    dayOfYear -
    719_468
  );
}

const years = fc.integer({ min: 2400, max: 2700 });
const numbers = fc.integer({ min: 1, max: 12 });
const months = fc.integer({ min: monthOf(2400, 1), max: monthOf(2700, 12) }).map((value) => value as Month);
const days = fc
  .integer({ min: daysFromCivil(1857, 1, 1), max: daysFromCivil(2157, 12, 31) })
  .map((value) => value as Day);

describe('months', () => {
  test('year and number make a month and come back', () => {
    fc.assert(
      fc.property(years, numbers, (year, number) => {
        expect(monthParts(monthOf(year, number))).toEqual({ year, number });
      }),
    );
  });

  test('BE and CE texts are read back, each with its era', () => {
    expect(monthText(monthOf(2565, 2))).toBe('2565-02');
    expect(isoMonth(monthOf(2565, 2))).toBe('2022-02');
    fc.assert(
      fc.property(months, (month) => {
        expect(parseMonth(monthText(month))).toEqual({ month, era: 'be' });
        expect(parseMonth(isoMonth(month))).toEqual({ month, era: 'ce' });
      }),
    );
  });

  test.each(['2565-13', '2565-00', '2565-2', '2565-02-01', '๒๕๖๕-๐๒', '', '02-2565', ' 2565-02'])(
    '%j is none',
    (text) => {
      expect(parseMonth(text)).toBeUndefined();
    },
  );

  test('the next month is the next number, or January of the next year', () => {
    fc.assert(
      fc.property(months, (month) => {
        const { year, number } = monthParts(month);
        const wanted = number === 12 ? { year: year + 1, number: 1 } : { year, number: number + 1 };
        expect(monthParts(addMonths(month, 1))).toEqual(wanted);
        expect(addMonths(month, 1)).toBeGreaterThan(month);
        expect(addMonths(addMonths(month, 25), -25)).toBe(month);
      }),
    );
  });

  test('a range holds both ends', () => {
    expect(monthRange(monthOf(2564, 11), monthOf(2565, 2)).map(monthText)).toEqual([
      '2564-11',
      '2564-12',
      '2565-01',
      '2565-02',
    ]);
    expect(monthRange(monthOf(2565, 2), monthOf(2565, 1))).toEqual([]);
  });

  test('months before the year 0 still have a number of 1–12', () => {
    expect(monthParts(addMonths(monthOf(0, 1), -1))).toEqual({ year: -1, number: 12 });
  });
});

describe('days', () => {
  test.each([
    ['2565-03-04', '2022-03-04', 19_055],
    ['2513-01-01', '1970-01-01', 0],
    ['2567-02-29', '2024-02-29', 19_782],
    ['2443-02-28', '1900-02-28', -25_509],
  ])('%s is %s, day %i', (be, ce, number) => {
    expect(readDay(be)).toEqual({ day: number, era: 'be' });
    expect(readDay(ce)).toEqual({ day: number, era: 'ce' });
    expect([dayText(number as Day), isoDay(number as Day)]).toEqual([be, ce]);
  });

  test('every day is where counting from the calendar puts it', () => {
    fc.assert(
      fc.property(years, numbers, fc.integer({ min: 1, max: 31 }), (year, number, date) => {
        const day = dayOf(monthOf(year, number), date);
        if (date > daysInMonth(monthOf(year, number))) expect(day).toBeUndefined();
        else expect(day).toBe(daysFromCivil(year - 543, number, date));
      }),
    );
  });

  test('years of the first century are not taken for 19xx', () => {
    expect(readDay('0050-01-01')).toEqual({ day: daysFromCivil(50, 1, 1), era: 'ce' });
    expect(isoDay(daysFromCivil(50, 1, 1) as Day)).toBe('0050-01-01');
  });

  test('every day is read back, BE and CE', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { month, date } = dayParts(day);
        expect(dayOf(month, date)).toBe(day);
        expect(readDay(dayText(day))).toEqual({ day, era: 'be' });
        expect(readDay(isoDay(day))).toEqual({ day, era: 'ce' });
      }),
    );
  });

  test('the next day is the next date, or the first of the next month', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { month, date } = dayParts(day);
        const wanted =
          date === daysInMonth(month) ? { month: addMonths(month, 1), date: 1 } : { month, date: date + 1 };
        expect(dayParts(addDays(day, 1))).toEqual(wanted);
        expect(dayText(addDays(day, 1)) > dayText(day)).toBe(true);
      }),
    );
  });

  test('a month runs from its first day to its last, and the next begins the day after', () => {
    fc.assert(
      fc.property(months, (month) => {
        expect(lastDay(month) - firstDay(month) + 1).toBe(daysInMonth(month));
        expect(addDays(lastDay(month), 1)).toBe(firstDay(addMonths(month, 1)));
        expect([monthOfDay(firstDay(month)), monthOfDay(lastDay(month))]).toEqual([month, month]);
      }),
    );
  });

  test('the first and the last day of every month are in that month', () => {
    for (const month of monthRange(monthOf(2300, 1), monthOf(2800, 12))) {
      if (monthOfDay(firstDay(month)) !== month || monthOfDay(lastDay(month)) !== month) expect.fail(monthText(month));
    }
  });

  test('leap days follow BE − 543', () => {
    for (let year = 2400; year <= 2700; year++) {
      const ce = year - 543;
      const leap = ce % 4 === 0 && (ce % 100 !== 0 || ce % 400 === 0);
      expect(dayOf(monthOf(year, 2), 29) !== undefined).toBe(leap);
      expect(daysInMonth(monthOf(year, 2))).toBe(leap ? 29 : 28);
      expect(firstDay(monthOf(year + 1, 1)) - firstDay(monthOf(year, 1))).toBe(leap ? 366 : 365);
    }
    const isLeap = (year: number) => daysInMonth(monthOf(year, 2)) === 29;
    expect([2443, 2543, 2567, 2568, 2643].filter(isLeap)).toEqual([2543, 2567]);
  });

  test.each([
    '2568-02-29',
    '2565-02-30',
    '2565-04-31',
    '2565-00-10',
    '2565-13-10',
    '2565-01-00',
    '2565-01-32',
    '2025-02-29',
  ])('%s does not exist', (text) => {
    expect(readDay(text)).toEqual({ problem: 'impossible' });
  });

  test.each(['', '2565-2-4', '4/3/2565', '2565-03-04T00:00', '๒๕๖๕-๐๓-๐๔'])('%j has another form', (text) => {
    expect(readDay(text)).toEqual({ problem: 'format' });
  });
});
