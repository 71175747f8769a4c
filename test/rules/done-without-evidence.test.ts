import { expect, test } from 'vitest';
import { doneWithoutEvidence } from '../../src/rules/done-without-evidence.ts';
import { findingsOf, findingsOfBroken, places, REPORT, reportOf } from './base.ts';

const PROOF = 'evidence: [{title: คำสั่ง, url: "https://www.example.go.th/1"}]';
const LATER = '2565/reports/2565-02/finance.yaml';
const done = (...more: string[]) =>
  `{step: m1/criteria, ${['status: done', 'result: ประกาศใช้เมื่อ 15 มกราคม 2565', ...more].join(', ')}}`;
const january = (...entries: string[]) => ({ [REPORT]: reportOf({ entries }) });
const february = (...entries: string[]) => ({
  [LATER]: reportOf({ month: '2565-02', submitted: '2565-03-04', entries }),
});

test('a milestone that is done with no evidence, at its status', () => {
  expect(findingsOf(doneWithoutEvidence, january(done()))).toEqual([
    { code: 'done-without-evidence', at: `${REPORT} entries.0.status`, args: { step: 'm1/criteria' } },
  ]);
});

test('a quantity too, between entries in order; a recurring step owes none', () => {
  const entries = [
    done(PROOF),
    '{step: m1/signed, status: done, value: 48, result: ลงนามครบ 48 คน}',
    '{step: m1/monthly, status: done, result: เสนอรายงานต่อนายกแล้ว 1 ฉบับ}',
  ];
  expect(places(doneWithoutEvidence, january(...entries))).toEqual([`${REPORT} entries.1.status`]);
});

test('evidence in a later month is evidence; said twice it is one finding', () => {
  expect(findingsOf(doneWithoutEvidence, { ...january(done()), ...february(done(PROOF)) })).toEqual([]);
  expect(places(doneWithoutEvidence, { ...january(done()), ...february(done()) })).toEqual([
    `${REPORT} entries.0.status`,
  ]);
});

test('evidence of the work half done does not prove the whole', () => {
  const half = `{step: m1/criteria, status: in-progress, percent: 60, ${PROOF}}`;
  expect(places(doneWithoutEvidence, { ...january(half), ...february(done()) })).toEqual([`${LATER} entries.0.status`]);
});

test('a report of the office that cannot be read may name it', () => {
  expect(findingsOfBroken(doneWithoutEvidence, { ...january(done()), [LATER]: 'entries: [' })).toEqual([]);
});
