import { expect, test } from 'vitest';
import { unknownOfficer } from '../../src/rules/unknown-officer.ts';
import { baseWith, MEASURE, REPORT, reportOf, findingsOf, findingsOfBroken } from './base.ts';

test('a misspelt officer is findingsOf with the one that was meant', () => {
  expect(findingsOf(unknownOfficer, { [REPORT]: reportOf({ by: 'somchia' }) })).toEqual([
    { code: 'unknown-officer', at: `${REPORT} reported_by`, args: { value: 'somchia', near: 'somchai' } },
  ]);
});

test('an officer who differs only in what nobody sees is told apart', () => {
  expect(findingsOfBroken(unknownOfficer, { [REPORT]: reportOf({ by: '"som\\u200Bchai"' }) })).toEqual([
    {
      code: 'unknown-officer',
      at: `${REPORT} reported_by`,
      args: { value: 'som\u200Bchai', near: 'somchai', alike: true },
    },
  ]);
});

test.each([
  ['offices.yaml', 'head: somying', 'head: nobody', 'offices.0.head'],
  ['channels.yaml', 'officer: somying', 'officer: nobody', 'channels.0.officer'],
  ['2565/plan.yaml', 'mayor: mayor', 'mayor: nobody', 'signers.mayor'],
  [MEASURE, 'officers: [somchai]', 'officers: [somchai, nobody]', 'steps.0.officers.1'],
  ['2565/working-group.yaml', 'officer: somying', 'officer: nobody', 'members.0.officer'],
  ['2565/assignments.yaml', 'officer: somchai', 'officer: nobody', 'assignments.0.officer'],
  ['2565/reports/2564-12/finance.yaml', 'by: mayor', 'by: nobody', 'acknowledged.by'],
])('in %s', (file, from, to, at) => {
  expect(findingsOf(unknownOfficer, baseWith(file, from, to))).toEqual([
    { code: 'unknown-officer', at: `${file} ${at}`, args: { value: 'nobody' } },
  ]);
});

test('an officer who was left out because the entry is broken is not unknown', () => {
  expect(findingsOfBroken(unknownOfficer, baseWith('officers.yaml', 'name: นาย ค', 'nam: นาย ค'))).toEqual([]);
  expect(findingsOfBroken(unknownOfficer, baseWith('officers.yaml', 'id: somchai', 'idd: somchai'))).toEqual([]);
});
