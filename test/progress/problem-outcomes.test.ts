import { describe, expect, test } from 'vitest';
import { monthText } from '../../src/model/month.ts';
import { yearOf } from '../../src/model/register.ts';
import { monthStanding } from '../../src/progress/month.ts';
import { problemOutcomes } from '../../src/progress/problem-outcomes.ts';
import { registerOf } from '../support/register.ts';
import { m, on } from '../views/support.ts';

const SUBMITTED = { '2564-10': '2564-11-03', '2564-11': '2564-12-03', '2564-12': '2565-01-03' } as const;
const report = (month: keyof typeof SUBMITTED, office: string, ...entries: string[]) => ({
  [`2565/reports/${month}/${office}.yaml`]: `month: ${month}\noffice: ${office}\nreported_by: ${office === 'clerk' ? 'somying' : 'somchai'}\nsubmitted: ${SUBMITTED[month]}\nentries: [${entries.map((entry) => `{${entry}}`).join(', ')}]\n`,
});
const FILES = {
  '2565/plan.yaml': 'year: 2565\ngaps: []\nsigners: {analyst: somying}\n',
  '2565/measures/m1.yaml': `id: m1
title: มาตรการหนึ่ง
offices: [clerk]
steps:
  - {id: a, title: ขั้นหนึ่ง, kind: milestone, start: 2564-10, due: 2565-03}
  - {id: b, title: ขั้นสอง, kind: milestone, start: 2564-10, due: 2565-03, offices: [clerk, finance]}
`,
};
const HELD = 'status: in-progress, percent: 20, problem: ขาดคน, suggestion: ขอคนเพิ่ม';

function outcomes(files: Readonly<Record<string, string>>, broken = false) {
  const register = registerOf({ ...FILES, ...files }, { broken });
  const { asOf } = on('2565-01-10');
  return problemOutcomes(yearOf(register, 2565), monthStanding(register, m('2564-12'), asOf)).map(
    ({ problem, kind, month, result }) => [
      problem.step,
      problem.office,
      kind,
      month === undefined ? '-' : monthText(month),
      result ?? '-',
    ],
  );
}

describe('what became of a problem', () => {
  test('it is solved in the month in which its office reports on the step without one, with what it says was done', () => {
    const files = {
      ...report('2564-10', 'clerk', `step: m1/a, ${HELD}`),
      ...report('2564-11', 'clerk', 'step: m1/a, status: in-progress, percent: 50, result: ยืมคนของกองช่างสองคน'),
      ...report('2564-12', 'clerk', 'step: m1/a, status: in-progress, percent: 60, result: สัมภาษณ์แล้วสิบคน'),
    };
    expect(outcomes(files)).toEqual([['m1/a', 'clerk', 'solved', '2564-11', 'ยืมคนของกองช่างสองคน']]);
  });

  test('it is open while the last that its office says of the step has a problem, of whatever words', () => {
    const files = {
      ...report('2564-10', 'clerk', `step: m1/a, ${HELD}`),
      ...report('2564-11', 'clerk', 'step: m1/a, status: in-progress, percent: 50, problem: ยังขาดคนอยู่หนึ่งคน'),
      ...report('2564-12', 'clerk', 'step: m1/b, status: in-progress, percent: 10'),
    };
    expect(outcomes(files)).toEqual([
      ['m1/a', 'clerk', 'open', '2564-11', '-'],
      ['m1/a', 'clerk', 'open', '2564-11', '-'],
    ]);
  });

  test('another office that reports without a problem solves nothing; a suggestion alone is no problem', () => {
    const files = {
      ...report('2564-10', 'clerk', `step: m1/b, ${HELD}`),
      ...report('2564-11', 'finance', 'step: m1/b, status: in-progress, percent: 50, suggestion: ขอเวลา'),
    };
    expect(outcomes(files)).toEqual([['m1/b', 'clerk', 'open', '2564-10', '-']]);
  });

  test('a step that is done ends its problems, also the one that it was done with', () => {
    const files = report(
      '2564-11',
      'clerk',
      'step: m1/a, status: done, percent: 100, problem: ขาดคน, result: ทำเสร็จแล้ว',
    );
    expect(outcomes(files)).toEqual([['m1/a', 'clerk', 'done', '-', '-']]);
    const later = {
      ...report('2564-10', 'clerk', `step: m1/a, ${HELD}`),
      ...report('2564-11', 'clerk', 'step: m1/a, status: done, percent: 100, result: ประกาศเกณฑ์แล้ว'),
    };
    expect(outcomes(later)).toEqual([['m1/a', 'clerk', 'done', '2564-11', 'ประกาศเกณฑ์แล้ว']]);
  });

  test('a step that an amendment cancelled takes its problems with it', () => {
    const files = {
      '2565/measures/m1.yaml': `${FILES['2565/measures/m1.yaml']}amendments:
  - {from: 2564-12, approved: {by: somying, on: 2564-11-28, document: ลป 1}, reason: เหตุ, steps: {a: {cancelled: true}}}
`,
      ...report('2564-10', 'clerk', `step: m1/a, ${HELD}`),
    };
    expect(outcomes(files)).toEqual([['m1/a', 'clerk', 'cancelled', '-', '-']]);
  });

  test('the successor of a closed office speaks for it', () => {
    const files = {
      'offices.yaml': `offices:
  - {id: clerk, name: สำนักปลัด, short: สป.}
  - {id: finance, name: กองคลัง, short: คลัง, until: 2564-11, succeeded_by: clerk}
`,
      ...report('2564-10', 'finance', `step: m1/b, ${HELD}`),
      ...report('2564-12', 'clerk', 'step: m1/b, status: in-progress, percent: 70, result: ประชุมร่วมกันแล้ว'),
    };
    expect(outcomes(files)).toEqual([['m1/b', 'finance', 'solved', '2564-12', 'ประชุมร่วมกันแล้ว']]);
  });

  test('it is not known where a broken report could tell', () => {
    const files = {
      ...report('2564-10', 'clerk', `step: m1/a, ${HELD}`),
      '2565/reports/2564-12/clerk.yaml': 'month: 2564-12\noffice: clerk\nsubmitted: soon\nentries: []\n',
    };
    expect(outcomes(files, true)).toEqual([['m1/a', 'clerk', 'unknown', '-', '-']]);
  });
});
