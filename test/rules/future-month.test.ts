import { expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { places, reportOf, findingsOf } from './base.ts';

const file = '2565/reports/2565-02/finance.yaml';
const report = { [file]: reportOf({ month: '2565-02' }) };

test('a report for a month that has not begun', () => {
  expect(places(RULES['future-month'], report, '2565-01-31')).toEqual([`${file} month`]);
});

test('from its first day on, a month has begun', () => {
  expect(findingsOf(RULES['future-month'], report, '2565-02-01')).toEqual([]);
});
