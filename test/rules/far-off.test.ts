import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { baseWith, findingsOf, places, REPORT, reportOf } from './base.ts';

describe('a date years away', () => {
  const rule = RULES['date-far-off'];

  test('of an order that still holds, from five years before', () => {
    const files = (date: string) => baseWith('2565/working-group.yaml', '2564-10-10', date);
    expect(findingsOf(rule, files('2559-10-01'))).toEqual([]);
    expect(findingsOf(rule, files('2559-09-30'))).toMatchObject([
      { code: 'date-far-off', at: '2565/working-group.yaml date', args: { year: 2565 } },
    ]);
  });

  test.each([
    ['2565/publications.yaml', '2564-11-01', 'publications.0.date'],
    ['2565/assignments.yaml', 'due: 2565-03-01', 'assignments.0.due'],
    ['2565/assignments.yaml', 'done: 2565-02-01', 'assignments.0.done'],
    ['2565/agreements.yaml', '2565-01-05', 'agreements.0.date'],
    ['2565/plan.yaml', 'announced: 2564-10-15', 'announced'],
  ])('in %s: %s', (file, from, at) => {
    const to = from.replace(/\d{4}/, (year) => String(Number(year) - 10));
    expect(places(rule, baseWith(file, from, to))).toEqual([`${file} ${at}`]);
    const near = from.replace(/\d{4}/, (year) => String(Number(year) - 1));
    if (!near.includes('2563-10')) expect(places(rule, baseWith(file, from, near))).toEqual([]);
  });

  test('a report of years ago, in by mistake of one digit', () => {
    const report = reportOf({ submitted: '2568-02-04' });
    expect(places(rule, { [REPORT]: report })).toEqual([`${REPORT} submitted`]);
    expect(places(rule, { [REPORT]: reportOf({ submitted: '2566-02-04' }) })).toEqual([]);
  });

  test('a result before its year had run for a quarter', () => {
    const result = (date: string) => baseWith('2564/result.yaml', '2564-08-31', date);
    expect(places(rule, result('2564-01-01'))).toEqual([]);
    expect(places(rule, result('2563-12-31'))).toEqual(['2564/result.yaml announced']);
    const last = (date: string) => baseWith('2565/plan.yaml', '  level: B', `  level: B\n  announced: ${date}`);
    expect(places(rule, last('2564-08-31'))).toEqual([]);
    expect(places(rule, last('2563-08-31'))).toEqual(['2565/plan.yaml last_result.announced']);
  });

  test('a post of more than a lifetime', () => {
    const officers = (text: string) => baseWith('officers.yaml', 'until: 2570-09-30', text);
    expect(places(rule, officers('until: 2630-09-30'))).toEqual([]);
    expect(places(rule, officers('until: 2670-09-30'))).toEqual(['officers.yaml officers.2.until']);
    expect(places(rule, baseWith('officers.yaml', 'from: 2560-01-01}', 'from: 2460-01-01}'))).toEqual([
      'officers.yaml officers.1.from',
    ]);
  });
});

describe('dates out of order', () => {
  const rule = RULES['dates-out-of-order'];

  test('a plan before the result that it answers', () => {
    const plan = (date: string) => baseWith('2565/plan.yaml', '  level: B', `  level: B\n  announced: ${date}`);
    expect(findingsOf(rule, plan('2564-10-15'))).toEqual([]);
    expect(findingsOf(rule, plan('2564-10-16'))).toMatchObject([
      {
        at: '2565/plan.yaml announced',
        args: { what: 'plan' },
        related: ['contradicts 2565/plan.yaml last_result.announced'],
      },
    ]);
  });

  test('a plan published before it is announced, a year summed up before it has ended', () => {
    const published = (from: string, to: string) => baseWith('2565/publications.yaml', from, to);
    expect(places(rule, published('2564-11-01', '2564-10-14'))).toEqual(['2565/publications.yaml publications.0.date']);
    for (const kind of ['year', 'results']) {
      const year = (date: string) => published('kind: plan, date: 2564-11-01', `kind: ${kind}, date: ${date}`);
      expect(findingsOf(rule, year('2565-09-30'))).toEqual([]);
      expect(findingsOf(rule, year('2565-09-29'))).toMatchObject([{ args: { what: 'year' } }]);
    }
    expect(findingsOf(rule, published('kind: plan, date: 2564-11-01', 'kind: month, date: 2564-10-02'))).toEqual([]);
  });
});
