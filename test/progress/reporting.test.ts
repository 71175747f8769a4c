import { describe, expect, test } from 'vitest';
import { decimal, toFixed } from '../../src/model/fraction.ts';
import { dayText } from '../../src/model/be-date.ts';
import { reportingOf } from '../../src/progress/reporting.ts';
import { roundShares } from '../../src/progress/round-shares.ts';
import { byState, sharesOf } from '../../src/progress/shares.ts';
import { yearStanding } from '../../src/progress/year.ts';
import { brokenReport, day, measure, month, register, report, spell, step } from '../support/builders.ts';

const measures = [measure('m1', [step()])];
const october = register(
  measures,
  [
    report('clerk', '2564-10', {}, '2564-11-05'), // the due day
    report('finance', '2564-10', {}, '2564-11-08'), // three days after it
  ],
  { broken: [brokenReport('works', '2564-11')] },
);
const at = (asOf: string, text: string, data = october) =>
  reportingOf(data, 2565, day(asOf))
    .filter((each) => each.month === month(text))
    .map(({ office, state, daysLate }) => `${office} ${state} ${daysLate}`);

describe('reporting of an office and month', () => {
  test('is on time on the due day, late by days, missing by days', () => {
    expect(at('2564-11-10', '2564-10')).toEqual(['clerk on-time 0', 'finance late 3', 'works missing 5']);
  });

  test('is not due on the due day, and nothing submitted later is known', () => {
    expect(at('2564-11-04', '2564-10')).toEqual(['clerk not-due 0', 'finance not-due 0', 'works not-due 0']);
    expect(at('2564-11-05', '2564-10')).toEqual(['clerk on-time 0', 'finance not-due 0', 'works not-due 0']);
    expect(at('2564-11-06', '2564-10')).toEqual(['clerk on-time 0', 'finance missing 1', 'works missing 1']);
  });

  test('is broken, not missing, when its file is', () => {
    expect(at('2564-12-10', '2564-11')).toEqual(['clerk missing 5', 'finance missing 5', 'works broken 0']);
    expect(at('2564-10-31', '2564-11')).toEqual(['clerk not-due 0', 'finance not-due 0', 'works not-due 0']);
  });

  test('covers twelve months of every reporting office, by office, then month', () => {
    const all = reportingOf(october, 2565, day('2565-01-01'));
    expect(all).toHaveLength(36);
    expect([all[0], all[11], all[12]].map((each) => `${each?.office} ${each?.month}`)).toEqual([
      `clerk ${month('2564-10')}`,
      `clerk ${month('2565-09')}`,
      `finance ${month('2564-10')}`,
    ]);
  });

  test('is due on the last day of a month that has no such day', () => {
    const data = register(measures, [], { settings: { reportingDay: 30 } });
    const january = reportingOf(data, 2565, day('2565-01-01')).find((each) => each.month === month('2565-01'));
    expect(dayText(january?.due as never)).toBe('2565-02-28');
  });
});

describe('shares', () => {
  // As of 10 December 36 office-months: October 1 on time, 1 late, 1 missing; November 2 missing, 1 broken; 30 not due.
  // Due and readable: 3 + 2 = 5, of which 2 came in and 1 on time.
  const { total, counts, shares, completeness, timeliness } = sharesOf(reportingOf(october, 2565, day('2564-12-10')));

  test('count every office-month once', () => {
    expect(total).toBe(36);
    expect(counts).toEqual({ 'on-time': 1, late: 1, missing: 3, 'not-due': 30, broken: 1 });
    expect(spell(shares.missing)).toBe('25/3');
    expect([spell(completeness), spell(timeliness)]).toEqual(['40', '20']);
  });

  test('rounded to one decimal still add to 100', () => {
    // 1/36 = 2.777…, three times; 3/36 = 8.333…; 30/36 = 83.333…: cut off 2.7 ×3 + 8.3 + 83.3 = 99.7, three tenths missing
    const rounded = roundShares(shares);
    expect(Object.values(rounded).map((share) => toFixed(share, 1))).toEqual(['2.8', '2.8', '8.3', '83.3', '2.8']);
  });

  test('at a tie the first state gets the last digit', () => {
    // a third each of three states: 33.3 ×3 = 99.9
    const thirds = sharesOf(
      reportingOf(register(measures, october.years[0]?.reports), 2565, day('2564-11-10')).filter(
        (each) => each.month === month('2564-10'),
      ),
    ).shares;
    expect(Object.values(roundShares(thirds)).map((share) => toFixed(share, 1))).toEqual([
      '33.4',
      '33.3',
      '33.3',
      '0.0',
      '0.0',
    ]);
  });

  test('of nothing are 0', () => {
    const nothing = sharesOf([]);
    expect(nothing.completeness).toBeNull();
    expect(roundShares(nothing.shares)).toEqual(byState(() => decimal(0)));
  });

  test('a report that came in before its due day does not yet count as due', () => {
    const early = sharesOf(reportingOf(october, 2565, day('2564-11-05')));
    expect([early.counts['on-time'], early.completeness]).toEqual([1, null]);
  });
});

describe('a year', () => {
  const reports = ['2564-10', '2564-11', '2564-12'].map((text, index) =>
    report('clerk', text, { 'm1/s1': (index + 1) * 10 }),
  );

  test('has the months that have ended, each with its change', () => {
    const { months, reporting } = yearStanding(register(measures, reports), 2565, day('2565-01-30'));
    expect(months.map(({ plan }) => `${spell(plan.result)} ${spell(plan.change)}`)).toEqual([
      '10 10',
      '20 10',
      '30 10',
    ]);
    expect(months[1]?.reporting.map(({ office }) => office)).toEqual(['clerk', 'finance', 'works']);
    expect(reporting).toHaveLength(36);
  });

  test('a month has ended on its last day', () => {
    const count = (asOf: string) => yearStanding(register(measures), 2565, day(asOf)).months.length;
    expect(['2564-10-30', '2564-10-31', '2565-09-30', '2570-01-01'].map(count)).toEqual([0, 1, 12, 12]);
  });
});
