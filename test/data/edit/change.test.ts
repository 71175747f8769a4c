import { describe, expect, test } from 'vitest';
import { withItem } from '../../../src/data/edit/change.ts';
import { importedText } from '../../../src/data/form/report-text.ts';
import { day, month } from '../../support/builders.ts';

const report = (entry: string) => `month: 2565-02\nentries:\n${entry}\n  - {step: m1/z, status: done}\n`;
const LINK = { title: 'ประกาศ: ฉบับที่ 1', url: 'https://www.example.com/a' };
const FILE = { title: 'คำสั่ง', file: '2565/evidence/order.pdf' };

const ENTRY = ['entries', 0];

describe('an item is added to a list however it is written', () => {
  test.each([
    [
      'in lines, the first',
      '  - step: m1/a # หมายเหตุ\n    status: done\n    result: ก # ข',
      "  - step: m1/a # หมายเหตุ\n    status: done\n    result: ก # ข\n    evidence:\n      - title: 'ประกาศ: ฉบับที่ 1'\n        url: https://www.example.com/a",
    ],
    [
      'in lines, one more',
      '  - step: m1/a\n    status: done\n    evidence:\n    - title: ก\n      file: a.pdf # ข\n    result: ก',
      "  - step: m1/a\n    status: done\n    evidence:\n    - title: ก\n      file: a.pdf # ข\n    - title: 'ประกาศ: ฉบับที่ 1'\n      url: https://www.example.com/a\n    result: ก",
    ],
    [
      'in braces, the first',
      '  - {step: m1/a, status: done} # ข',
      "  - {step: m1/a, status: done, evidence: [{title: 'ประกาศ: ฉบับที่ 1', url: https://www.example.com/a}]} # ข",
    ],
    [
      'in braces, one more',
      '  - {step: m1/a, status: done, evidence: [{title: ก, file: a.pdf}], result: ก}',
      "  - {step: m1/a, status: done, evidence: [{title: ก, file: a.pdf}, {title: 'ประกาศ: ฉบับที่ 1', url: https://www.example.com/a}], result: ก}",
    ],
  ])('%s', (_, before, after) => {
    expect(withItem(report(before), ENTRY, 'evidence', LINK)).toBe(report(after));
  });

  test('with keys that are not known left out', () => {
    const before = report('  - step: m1/a\n    status: done');
    const after = report(
      '  - step: m1/a\n    status: done\n    evidence:\n      - title: คำสั่ง\n        file: 2565/evidence/order.pdf',
    );
    expect(withItem(before, ENTRY, 'evidence', { ...FILE, url: undefined })).toBe(after);
  });

  test('but not where there is no such place, or no list to add to', () => {
    expect(withItem(report('  - {step: m1/b}'), ['entries', 7], 'evidence', LINK)).toBeUndefined();
    expect(withItem(report('  - step: m1/a\n    evidence: ก'), ENTRY, 'evidence', LINK)).toBeUndefined();
  });
});

test('evidence that an entry names already is not named twice', () => {
  const text = report('  - {step: m1/a, status: done, evidence: [{title: อื่น, url: "https://www.example.com/a"}]}');
  const named = `${text}reported_by: somying\nsubmitted: 2565-03-04\n`;
  const entries = [{ step: 'm1/a', fields: new Map(), evidence: LINK }];
  const filledIn = { office: 'clerk', reportedBy: 'somying', submitted: day('2565-03-04'), entries };
  expect(importedText(named, month('2565-02'), filledIn)).toBe(named);
});
