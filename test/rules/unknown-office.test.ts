import { expect, test } from 'vitest';
import { unknownOffice } from '../../src/rules/unknown-office.ts';
import { baseWith, MEASURE, places, reportOf, findingsOf, findingsOfBroken } from './base.ts';

test('a misspelt office is findingsOf with the one that was meant', () => {
  expect(findingsOf(unknownOffice, baseWith(MEASURE, 'offices: [all]', 'offices: [all, finanse]'))).toEqual([
    { code: 'unknown-office', at: `${MEASURE} offices.1`, args: { value: 'finanse', near: 'finance' } },
  ]);
});

test.each([
  ['officers.yaml', 'office: clerk', 'office: works', 'officers.1.office'],
  [MEASURE, 'offices: [finance], officers', 'offices: [works], officers', 'steps.0.offices.0'],
])('an office that is nothing like any, in %s', (file, from, to, at) => {
  expect(findingsOf(unknownOffice, baseWith(file, from, to))).toEqual([
    { code: 'unknown-office', at: `${file} ${at}`, args: { value: 'works' } },
  ]);
});

test('of a report', () => {
  const file = '2565/reports/2565-01/works.yaml';
  expect(places(unknownOffice, { [file]: reportOf({ office: 'works' }) })).toEqual([`${file} office`]);
});

test('an office that was left out because its entry is broken is not unknown', () => {
  expect(findingsOfBroken(unknownOffice, baseWith('offices.yaml', 'short: กค.', 'shor: กค.'))).toEqual([]);
});
