import { expect, test } from 'vitest';
import { unknownOffice } from '../../src/rules/unknown-office.ts';
import { unknownOfficer } from '../../src/rules/unknown-officer.ts';
import { baseWith, findingsOfBroken, MEASURE, REPORT, reportOf } from './base.ts';

const reported = { [REPORT]: reportOf({ by: 'nobody' }) };
const unknown = [{ code: 'unknown-officer', at: `${REPORT} reported_by`, args: { value: 'nobody' } }];

test.each([
  ['a report', { '2565/reports/2564-12/finance.yaml': 'month: [' }],
  ['a measure', { [MEASURE]: 'id: m1\n' }],
  ['offices.yaml', { 'offices.yaml': 'offices: [' }],
  ['an office without an id', baseWith('offices.yaml', 'id: finance', 'idd: finance')],
  ['a channel', baseWith('channels.yaml', 'id: hotline', 'idd: hotline')],
])('%s that is broken hides no unknown officer', (_, broken) => {
  expect(findingsOfBroken(unknownOfficer, { ...broken, ...reported })).toEqual(unknown);
});

test('an officer whose entry is broken hides no other', () => {
  const broken = baseWith('officers.yaml', 'name: นาย ก', 'nam: นาย ก');
  expect(findingsOfBroken(unknownOfficer, { ...broken, ...reported })).toEqual(unknown);
});

test('an officer that could not be read may be any, and one still to be written is none', () => {
  const broken = baseWith('officers.yaml', 'id: mayor', 'idd: mayor');
  expect(findingsOfBroken(unknownOfficer, { ...broken, ...reported })).toEqual([]);
  expect(findingsOfBroken(unknownOfficer, { [REPORT]: reportOf({ by: 'TODO' }) })).toEqual([]);
});

test('an officers.yaml that is broken hides no unknown office', () => {
  const files = { 'officers.yaml': 'officers: [', ...baseWith(MEASURE, 'offices: [all]', 'offices: [nowhere]') };
  expect(findingsOfBroken(unknownOffice, files).map(({ args }) => args)).toEqual([{ value: 'nowhere' }]);
});
