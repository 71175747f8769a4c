import { expect, test } from 'vitest';
import { stepOfOtherOffice } from '../../src/rules/step-of-other-office.ts';
import { baseWith, MEASURE, reportOf, findingsOf, findingsOfBroken } from './base.ts';

const file = '2565/reports/2565-01/clerk.yaml';
const report = {
  [file]: reportOf({ office: 'clerk', by: 'somying', entries: ['{step: m1/criteria, status: not-started}'] }),
};

test('an office reports on a step of another', () => {
  expect(findingsOf(stepOfOtherOffice, report)).toEqual([
    {
      code: 'step-of-other-office',
      at: `${file} entries.0.step`,
      args: { step: 'm1/criteria', office: 'clerk' },
      related: [`declared ${MEASURE} steps.0.offices`],
    },
  ]);
});

test('a step without offices of its own is the offices of its measure', () => {
  const measure = (offices: string) => ({
    [MEASURE]: `id: m1\ntitle: ก\ngaps: [g1]\noffices: [${offices}]\nsteps:\n  - {id: criteria, title: ก, kind: milestone, start: 2564-10, due: 2565-03}\n`,
  });
  expect(findingsOf(stepOfOtherOffice, { ...report, ...measure('all') })).toEqual([]);
  expect(findingsOf(stepOfOtherOffice, { ...report, ...measure('finance') }).map(({ related }) => related)).toEqual([
    [`declared ${MEASURE} offices`],
  ]);
});

test('nothing is said while an office of the step is unknown or broken', () => {
  const misspelt = baseWith(MEASURE, 'offices: [finance], officers', 'offices: [clark], officers');
  expect(
    findingsOfBroken(stepOfOtherOffice, { ...report, ...misspelt }).filter(({ at }) => at.startsWith(file)),
  ).toEqual([]);
  expect(
    findingsOfBroken(stepOfOtherOffice, { ...report, ...baseWith('offices.yaml', 'short: กค.', 'shor: กค.') }),
  ).toEqual([]);
});
