import { expect, test } from 'vitest';
import { measureWithoutOffice } from '../../src/rules/measure-without-office.ts';
import { BASE, edited, MEASURE, places, findingsOf, findingsOfBroken } from './base.ts';

test('nobody is responsible for a measure', () => {
  expect(findingsOf(measureWithoutOffice, edited(MEASURE, 'offices: [all]', 'offices: []'))).toEqual([
    { code: 'measure-without-office', at: `${MEASURE} offices (key)`, args: { measure: 'm1' } },
  ]);
});

test('nobody is responsible for a step', () => {
  expect(
    findingsOf(measureWithoutOffice, edited(MEASURE, 'offices: [finance], officers', 'offices: [], officers')),
  ).toEqual([
    {
      code: 'measure-without-office',
      at: `${MEASURE} steps.0.offices (key)`,
      args: { measure: 'm1', step: 'criteria' },
    },
  ]);
});

test('all, while no office reports', () => {
  const text = (BASE['offices.yaml'] ?? '').replaceAll('short:', 'reporting: false, short:');
  expect(places(measureWithoutOffice, { 'offices.yaml': text })).toEqual([`${MEASURE} offices (key)`]);
});

test('nothing is said of all while an office is broken', () => {
  const text = (BASE['offices.yaml'] ?? '')
    .replace('short: สป.', 'reporting: false, short: สป.')
    .replace('short: กค.', 'shor: กค.');
  expect(findingsOfBroken(measureWithoutOffice, { 'offices.yaml': text })).toEqual([]);
});
