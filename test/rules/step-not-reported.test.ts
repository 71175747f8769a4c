import { expect, test } from 'vitest';
import { stepNotReported } from '../../src/rules/step-not-reported.ts';
import { baseWith, MEASURE, places, REPORT, reportOf, findingsOf, findingsOfBroken } from './base.ts';
import { edited } from '../support/edited.ts';

const EARLIER = '2565/reports/2564-12/finance.yaml';
const criteria = '{step: m1/criteria, status: in-progress, percent: 60}';
const signed = '{step: m1/signed, status: in-progress, value: 12}';
const monthly = '{step: m1/monthly, status: done}';

test('a report leaves out a step that its office does', () => {
  expect(findingsOf(stepNotReported, { [REPORT]: reportOf({ entries: [criteria, monthly] }) })).toEqual([
    {
      code: 'step-not-reported',
      at: `${REPORT} entries (key)`,
      args: { step: 'm1/signed' },
      related: [`asks ${MEASURE} steps.1.id`],
    },
  ]);
});

test('a step that was done, or has not begun, is not owed', () => {
  const done = '{step: m1/signed, status: done, value: 48}';
  const december = reportOf({ month: '2564-12', submitted: '2565-01-04', entries: [criteria, done, monthly] });
  const january = { [REPORT]: reportOf({ entries: [criteria, monthly] }) };
  expect(findingsOf(stepNotReported, { [EARLIER]: december, ...january })).toEqual([]);
  const later = baseWith(MEASURE, 'unit: คน, start: 2564-10', 'unit: คน, start: 2565-02');
  expect(findingsOf(stepNotReported, { ...later, ...january })).toEqual([]);
});

test('an office owes no entry on the step of another', () => {
  const clerk = { '2565/reports/2565-01/clerk.yaml': reportOf({ office: 'clerk', by: 'somying', entries: [] }) };
  expect(findingsOf(stepNotReported, clerk)).toEqual([]);
});

test('a misspelt step is for unknown-step to say', () => {
  const entries = [edited(criteria, 'criteria', 'critera'), edited(signed, 'm1', 'n1'), monthly];
  expect(findingsOf(stepNotReported, { [REPORT]: reportOf({ entries }) })).toEqual([]);
});

test('nothing is said after a broken report, which may have said done, nor of a broken measure', () => {
  const january = { [REPORT]: reportOf({ entries: [criteria, monthly] }) };
  expect(findingsOfBroken(stepNotReported, { ...january, [EARLIER]: 'month: 2564-12\n' })).toEqual([]);
  expect(findingsOfBroken(stepNotReported, { ...january, [MEASURE]: 'id: m1\n' })).toEqual([]);
});

test('of a recurring step the entry is owed when a period ends', () => {
  const entries = [criteria, signed];
  expect(places(stepNotReported, { [REPORT]: reportOf({ entries }) })).toEqual([`${REPORT} entries (key)`]);
  const quarterly = baseWith(MEASURE, 'every: month', 'every: quarter');
  expect(findingsOf(stepNotReported, { [REPORT]: reportOf({ entries }), ...quarterly })).toEqual([]);
});

test('a broken report hides what follows it, not what goes before, and not what another office owes', () => {
  const january = { [REPORT]: reportOf({ entries: [criteria, monthly] }) };
  const missing = [`${REPORT} entries (key)`];
  const broken = (file: string) => ({ ...january, [`2565/reports/${file}.yaml`]: 'month: [' });
  expect(findingsOfBroken(stepNotReported, broken('2565-02/finance')).map(({ at }) => at)).toEqual(missing);
  expect(findingsOfBroken(stepNotReported, broken('2564-12/clerk')).map(({ at }) => at)).toEqual(missing);
  expect(findingsOfBroken(stepNotReported, broken('2564-11/finance'))).toEqual([]);
});
