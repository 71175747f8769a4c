import { expect, test } from 'vitest';
import { statusContradictsPercent } from '../../src/rules/status-contradicts-percent.ts';
import { baseWith, MEASURE, REPORT, reportOf, findingsOf } from './base.ts';

const report = (entry: string) => ({ [REPORT]: reportOf({ entries: [`{step: m1/${entry}}`] }) });

test.each([
  ['done', '80'],
  ['not-started', '5'],
  ['in-progress', '0'],
  ['in-progress', '100'],
])('a milestone %s at %s percent', (status, percent) => {
  expect(findingsOf(statusContradictsPercent, report(`criteria, status: ${status}, percent: ${percent}`))).toEqual([
    {
      code: 'status-contradicts-percent',
      at: `${REPORT} entries.0.percent`,
      args: { status, percent },
      related: [`contradicts ${REPORT} entries.0.status`],
    },
  ]);
});

test.each([
  ['done', '47'],
  ['not-started', '0.5'],
])('a quantity %s with %s of 48', (status, value) => {
  expect(findingsOf(statusContradictsPercent, report(`signed, status: ${status}, value: ${value}`))).toMatchObject([
    { at: `${REPORT} entries.0.value`, args: { status, percent: value, target: '48', unit: 'คน' } },
  ]);
});

test.each([
  'criteria, status: done',
  'criteria, status: done, percent: 100',
  'criteria, status: not-started, percent: 0',
  'criteria, status: in-progress, percent: 99.5',
  'criteria, status: cancelled, percent: 0',
  'signed, status: done, value: 50',
  'signed, status: not-started, value: 0',
  'signed, status: in-progress, value: 48',
])('%s is fine', (entry) => {
  expect(findingsOf(statusContradictsPercent, report(entry))).toEqual([]);
});

test('of a quantity that offices share, one may be done with less than the target', () => {
  const shared = baseWith(MEASURE, 'due: 2565-02, offices: [finance]}', 'due: 2565-02, offices: [finance, clerk]}');
  expect(findingsOf(statusContradictsPercent, { ...report('signed, status: done, value: 12'), ...shared })).toEqual([]);
});
