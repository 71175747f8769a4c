import { expect, test } from 'vitest';
import { measureWithoutOffice } from '../../src/rules/measure-without-office.ts';
import { BASE, baseWith, MEASURE, places, findingsOf, findingsOfBroken } from './base.ts';
import { edited } from '../support/edited.ts';

test('nobody is responsible for a measure', () => {
  expect(findingsOf(measureWithoutOffice, baseWith(MEASURE, 'offices: [all]', 'offices: []'))).toEqual([
    { code: 'measure-without-office', at: `${MEASURE} offices (key)`, args: { measure: 'm1' } },
  ]);
});

test('nobody is responsible for a step', () => {
  expect(
    findingsOf(measureWithoutOffice, baseWith(MEASURE, 'offices: [finance], officers', 'offices: [], officers')),
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
  const text = edited(
    edited(BASE['offices.yaml'] ?? '', 'short: สป.', 'reporting: false, short: สป.'),
    'short: กค.',
    'shor: กค.',
  );
  expect(findingsOfBroken(measureWithoutOffice, { 'offices.yaml': text })).toEqual([]);
});
