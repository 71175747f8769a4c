import { expect, test } from 'vitest';
import { doneWithoutResult } from '../../src/rules/done-without-result.ts';
import { places, REPORT, reportOf, findingsOf, findingsOfBroken } from './base.ts';

const done = (result?: string) => ({
  [REPORT]: reportOf({
    entries: [`{step: m1/criteria, status: done${result === undefined ? '' : `, result: "${result}"`}}`],
  }),
});

test('done with no result, at the status', () => {
  expect(findingsOf(doneWithoutResult, done())).toEqual([
    { code: 'done-without-result', at: `${REPORT} entries.0.status`, args: { step: 'm1/criteria' } },
  ]);
});

test.each([
  'เสร็จแล้ว',
  'ดำเนินการแล้วเสร็จ',
  'ได้ดำเนินการเสร็จสิ้นเรียบร้อยแล้ว',
  'ดำเนินการเสร็จเรียบร้อยตามแผน 100%',
  'Completed successfully.',
  'ได้ดำเนินการจัดทำตามแผนงานครบถ้วนสมบูรณ์เรียบร้อยแล้วเสร็จสิ้นตามเป้าหมายทุกประการ',
  'ลงนาม 1',
])('"%s" is no result', (result) => {
  expect(places(doneWithoutResult, done(result))).toEqual([`${REPORT} entries.0.result`]);
});

test.each(['ประกาศใช้หลักเกณฑ์แล้วเมื่อ 15 ก.พ. 2565', 'ลงนามครบ 48 คน', 'จัดทำคำสั่งแต่งตั้งคณะทำงานเรียบร้อยแล้ว'])(
  '"%s" is one',
  (result) => {
    expect(findingsOf(doneWithoutResult, done(result))).toEqual([]);
  },
);

test('a step that is not done owes none', () => {
  expect(
    findingsOf(doneWithoutResult, {
      [REPORT]: reportOf({ entries: ['{step: m1/criteria, status: in-progress, percent: 5}'] }),
    }),
  ).toEqual([]);
});

test('a sara am typed in two parts hides nothing', () => {
  const findings = findingsOfBroken(doneWithoutResult, done('ด\u0e4d\u0e32เนินการแล้วเสร็จ'));
  expect(findings.map(({ at }) => at)).toEqual([`${REPORT} entries.0.result`]);
});
