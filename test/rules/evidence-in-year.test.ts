import { expect, test } from 'vitest';
import { evidenceOutsideYear } from '../../src/rules/evidence-outside-year.ts';
import { evidenceOverused } from '../../src/rules/evidence-overused.ts';
import { findingsOf, MEASURE, REPORT, reportOf } from './base.ts';

const dated = (...days: string[]) => ({
  [REPORT]: reportOf({
    entries: [
      `{step: m1/criteria, status: in-progress, percent: 60, evidence: [${days
        .map((day) => `{title: คำสั่ง, file: evidence/order.pdf, date: ${day}}`)
        .join(', ')}]}`,
    ],
  }),
});

test('evidence of another fiscal year is found among evidence of this one; its first and last day are inside', () => {
  expect(findingsOf(evidenceOutsideYear, dated('2564-10-01', '2564-09-30', '2565-09-30', '2565-10-01'))).toEqual(
    [1, 3].map((index) => ({
      code: 'evidence-outside-year',
      at: `${REPORT} entries.0.evidence.${index}.date`,
      args: { day: expect.any(Number), year: 2565 },
    })),
  );
});

const STEPS = ['a', 'b', 'c', 'd', 'e', 'f'];
const measure = `id: m1\ntitle: มาตรการ\ngaps: [g1]\noffices: [finance]\nsteps:\n${STEPS.map((id) => `  - {id: ${id}, title: งาน ${id}, kind: milestone, start: 2564-10, due: 2565-09}\n`).join('')}`;
const using = (...files: readonly string[]) => ({
  [MEASURE]: measure,
  [REPORT]: reportOf({
    entries: files.map(
      (file, index) =>
        `{step: m1/${STEPS[index]}, status: in-progress, percent: 60, evidence: [{title: รายงาน, file: ${file}}]}`,
    ),
  }),
});
const ORDER = 'evidence/all.pdf';

test('one file for six steps, at the sixth, however its path is written', () => {
  expect(findingsOf(evidenceOverused, using(ORDER, ORDER, `./${ORDER}`, ORDER, ORDER, ORDER))).toEqual([
    {
      code: 'evidence-overused',
      at: `${REPORT} entries.5.evidence.0.file`,
      args: { file: ORDER, steps: 6 },
      related: [`first ${REPORT} entries.0.evidence.0.file`],
    },
  ]);
});

test('for five it may be', () => {
  expect(findingsOf(evidenceOverused, using(ORDER, ORDER, ORDER, ORDER, ORDER, 'evidence/other.pdf'))).toEqual([]);
});
