import { describe, expect, test } from 'vitest';
import { addEvidence } from '../../src/data/form/evidence-text.ts';

const report = (entry: string) => `month: 2565-02\nentries:\n${entry}\n  - {step: m1/z, status: done}\n`;
const LINK = { title: 'ประกาศ: ฉบับที่ 1', url: 'https://www.example.com/a' };
const FILE = { title: 'คำสั่ง', file: '2565/evidence/order.pdf' };

describe('evidence is added to an entry however it is written', () => {
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
    expect(addEvidence('r.yaml', report(before), 'm1/a', LINK)).toBe(report(after));
  });

  test('a file', () => {
    const before = report('  - step: m1/a\n    status: done');
    const after = report(
      '  - step: m1/a\n    status: done\n    evidence:\n      - title: คำสั่ง\n        file: 2565/evidence/order.pdf',
    );
    expect(addEvidence('r.yaml', before, 'm1/a', FILE)).toBe(after);
  });

  test('is not named twice', () => {
    const text = report('  - {step: m1/a, status: done, evidence: [{title: อื่น, url: "https://www.example.com/a"}]}');
    expect(addEvidence('r.yaml', text, 'm1/a', LINK)).toBe(text);
  });

  test('is not put where there is no such entry, or no list to add to', () => {
    expect(addEvidence('r.yaml', report('  - {step: m1/b, status: done}'), 'm1/a', LINK)).toBeUndefined();
    expect(addEvidence('r.yaml', report('  - step: m1/a\n    evidence: ก'), 'm1/a', LINK)).toBeUndefined();
  });
});
