import { expect, test } from 'vitest';
import { progressGoesBack } from '../../src/rules/progress-goes-back.ts';
import { REPORT, reportOf, findingsOf } from './base.ts';

const EARLIER = '2565/reports/2564-12/finance.yaml';
const december = 2564 * 12 + 11;
const months = (before: string, now: string) => ({
  [EARLIER]: reportOf({ month: '2564-12', submitted: '2565-01-04', entries: [`{step: m1/${before}}`] }),
  [REPORT]: reportOf({ entries: [`{step: m1/${now}}`] }),
});

test('a percent falls', () => {
  const files = months('criteria, status: in-progress, percent: 60', 'criteria, status: in-progress, percent: 59.5');
  expect(findingsOf(progressGoesBack, files)).toEqual([
    {
      code: 'progress-goes-back',
      at: `${REPORT} entries.0.percent`,
      args: { step: 'm1/criteria', of: 'percent', before: '60', now: '59.5', month: december },
      related: [`earlier ${EARLIER} entries.0.percent`],
    },
  ]);
});

test.each([
  ['criteria, status: done', 'criteria, status: in-progress, percent: 90', 'percent', 'percent', '100', '90'],
  ['criteria, status: in-progress, percent: 10', 'criteria, status: not-started', 'status', 'percent', '10', '0'],
  ['signed, status: in-progress, value: 12', 'signed, status: in-progress, value: 9', 'value', 'value', '12', '9'],
  [
    'signed, status: done, value: 48',
    'signed, status: in-progress, value: 48',
    'status',
    'status',
    'done',
    'in-progress',
  ],
])('%s, then %s', (before, now, at, of, earlier, later) => {
  expect(findingsOf(progressGoesBack, months(before, now))).toMatchObject([
    { at: `${REPORT} entries.0.${at}`, args: { of, before: earlier, now: later } },
  ]);
});

test.each([
  ['criteria, status: in-progress, percent: 60', 'criteria, status: in-progress, percent: 60'],
  ['criteria, status: in-progress, percent: 60', 'criteria, status: done'],
  ['criteria, status: in-progress, percent: 60', 'criteria, status: cancelled, percent: 10'],
  ['monthly, status: done', 'monthly, status: not-started'],
  ['unheard-of, status: done', 'unheard-of, status: not-started'],
])('%s, then %s is fine', (before, now) => {
  expect(findingsOf(progressGoesBack, months(before, now))).toEqual([]);
});

test('the latest earlier report counts, whatever month it is of, and only of the same office', () => {
  const november = reportOf({ month: '2564-11', entries: ['{step: m1/signed, status: in-progress, value: 30}'] });
  const clerk = reportOf({
    office: 'clerk',
    month: '2564-12',
    entries: ['{step: m1/signed, status: in-progress, value: 40}'],
  });
  const december = reportOf({
    month: '2564-12',
    submitted: '2565-01-04',
    entries: ['{step: m1/criteria, status: not-started}'],
  });
  const files = {
    '2565/reports/2564-11/finance.yaml': november,
    '2565/reports/2564-12/clerk.yaml': clerk,
    [EARLIER]: december,
  };
  expect(findingsOf(progressGoesBack, files).map(({ args, related }) => ({ args, related }))).toMatchObject([
    { args: { before: '30', now: '12' }, related: ['earlier 2565/reports/2564-11/finance.yaml entries.0.value'] },
  ]);
});

test('a second entry in the same report is for duplicate-entry to say', () => {
  const twice = months(
    'signed, status: in-progress, value: 1',
    'signed, status: in-progress, value: 12}\n  - {step: m1/signed, status: in-progress, value: 0',
  );
  expect(findingsOf(progressGoesBack, twice)).toEqual([]);
});
