import { describe, expect, test } from 'vitest';
import { formatCell, runningText } from '../../src/render/format.ts';
import type { Document, Text } from '../../src/views/document.ts';
import { yearMemo } from '../../src/views/memo/year.ts';
import { WORDS } from '../../src/words/words.ts';
import { edited } from '../support/edited.ts';
import { registerOf } from '../support/register.ts';
import { on, PLAN, tableIn, wrongIn } from './support.ts';

const style = { lang: 'th', digits: 'arabic', words: WORDS.th.render } as const;
const lineOf = (text: Text) => runningText(text, style);
const year = (files: Readonly<Record<string, string>> = {}, asOf = '2565-12-31', full = false) =>
  yearMemo(registerOf({ ...PLAN, ...files }), { year: 2565, full }, WORDS.th, on(asOf));
const said = (document: Document) =>
  document.blocks.flatMap((block) => (block.type === 'clause' ? [lineOf(block.text)] : []));
const lists = (document: Document) =>
  document.blocks.flatMap((block) => (block.type === 'list' ? [block.items.map(lineOf)] : []));
const asks = (document: Document) => lists(document).at(-1) ?? [];
const rows = (document: Document, key: string) =>
  tableIn(document, key).rows.map((row) => row.map((cell) => formatCell(cell, style)));
const keys = (document: Document) => document.blocks.flatMap((block) => (block.type === 'table' ? [block.key] : []));

/** The clerk finishes the first step in December, without the people that were missing. */
const DONE = {
  '2565/reports/2564-12/clerk.yaml': `month: 2564-12
office: clerk
reported_by: somying
submitted: 2565-01-03
entries:
  - {step: m1/a, status: done, percent: 100, result: ประกาศหลักเกณฑ์วันที่ 20 ธันวาคม, evidence: [{title: ประกาศ, url: 'https://example.go.th/b'}]}
`,
};
const SCORED = {
  '2565/plan.yaml': edited(
    PLAN['2565/plan.yaml'] ?? '',
    'score: 77.81}',
    'score: 77.81, indicators: [{number: 1, score: 91}, {number: 2, score: 88}, {number: 8, score: 70.5}]}',
  ),
  '2565/result.yaml':
    'year: 2565\nscore: 86.42\nannounced: 2565-08-10\nindicators: [{number: 1, score: 90.5}, {number: 2, score: 80}, {number: 8, score: 86}]\n',
};

describe('what a year came to', () => {
  test('a measure is told with how many steps are done and its last concrete result', () => {
    expect(lists(year(DONE))[0]?.[0]).toBe(
      'มาตรการหนึ่ง (เกินกำหนด 1/2 ขั้นตอน มีขั้นตอนเกินกำหนด 1 ขั้นตอน) ประกาศหลักเกณฑ์วันที่ 20 ธันวาคม',
    );
    // No step of the second one is done: nothing is said of how many.
    expect(lists(year(DONE))[0]?.[1]).toBe('มาตรการสอง (เกินกำหนด มีขั้นตอนเกินกำหนด 1 ขั้นตอน) รายงานแล้ว');
  });

  test('the attachment has for each step what was told last, with its office, month and evidence', () => {
    expect(rows(year(DONE), 'results').find(([no]) => no === '1.1')).toEqual([
      '1.1',
      'ขั้นหนึ่ง (ดำเนินการแล้วเสร็จ)',
      'สป. (ธ.ค. 2564): ประกาศหลักเกณฑ์วันที่ 20 ธันวาคม',
      'ร่าง\nประกาศ',
    ]);
  });

  test('every result of every office is attached when asked for', () => {
    expect(tableIn(year(DONE, '2565-12-31', true), 'results').columns.map(({ key }) => key)).toContain('suggestion');
    expect(keys(year(DONE, '2565-12-31', true))).toContain('shares');
    expect(keys(year(DONE))).not.toContain('shares');
  });

  test('each problem is told with what became of it', () => {
    expect(said(year()).join('\n')).toContain('รายงานปัญหา/อุปสรรค 1 เรื่อง ยังไม่ได้ข้อยุติ 1 เรื่อง ตามรายละเอียดแนบท้าย');
    expect(rows(year(), 'problems')).toEqual([
      ['1', 'ขั้นหนึ่ง', 'สป.', 'ขาดคน', 'ขอคนเพิ่ม', 'ยังไม่ได้ข้อยุติตามรายงานเดือน พ.ย. 2564'],
    ]);
    expect(said(year(DONE)).join('\n')).toContain('1 เรื่อง แก้ไขแล้ว 1 เรื่อง ตามรายละเอียดแนบท้าย');
    expect(rows(year(DONE), 'problems')[0]?.at(-1)).toBe('ขั้นตอนแล้วเสร็จ\nประกาศหลักเกณฑ์วันที่ 20 ธันวาคม');
  });
});

describe('what is recommended for the next plan', () => {
  test('what was not reached, and the problems that are still open', () => {
    // a 60 %, b (4 + 1) of 10; of r: clerk October and November, finance October, of 12 months of 2 offices.
    expect(asks(year()).slice(0, 3)).toEqual([
      'นำขั้นตอนที่ยังไม่แล้วเสร็จ 2 ขั้นตอนไปกำหนดในแผน คือ “ขั้นหนึ่ง” และ “ขั้นสอง”',
      'กำกับงานที่ทำเป็นประจำให้ครบทุกครั้ง คือ “รายงาน” (3 จาก 24)',
      'แก้ไขปัญหาที่ยังไม่ได้ข้อยุติของสำนักปลัด คือ ขาดคน โดยพิจารณาข้อเสนอ “ขอคนเพิ่ม”',
    ]);
    expect(year().data.nextPlan).toEqual({
      unfinished: ['m1/a', 'm1/b'],
      missed: ['m2/r'],
      indicatorsBelow: [],
      indicatorsFallen: [],
    });
  });

  test('indicators below the pass mark, and apart those that only fell; nothing before the result is announced', () => {
    const scored = asks(year(SCORED));
    expect(scored).toContain(
      'กำหนดมาตรการสำหรับตัวชี้วัดที่ได้คะแนนต่ำกว่าเกณฑ์ 85 คะแนน 1 ตัวชี้วัด คือ ตัวชี้วัดที่ 2 การใช้งบประมาณ (80.00)',
    );
    expect(scored).toContain('ทบทวนตัวชี้วัดที่คะแนนลดลงจากปีก่อน 1 ตัวชี้วัด คือ ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ (90.50)');
    const later = { ...SCORED, '2565/result.yaml': edited(SCORED['2565/result.yaml'], '2565-08-10', '2566-02-01') };
    expect(asks(year(later)).some((ask) => ask.includes('ตัวชี้วัด'))).toBe(false);
  });

  test('a pass mark of the office itself decides what is below it, and the memo says whose it is', () => {
    const own = { '2565/assessment.yaml': 'year: 2565\npass_mark: {score: 75}\n' };
    const document = year({ ...SCORED, ...own });
    expect(document.data.nextPlan).toMatchObject({ indicatorsBelow: [], indicatorsFallen: [2, 1] });
    expect(document.foot.map(lineOf).join('\n')).toContain('2565/assessment.yaml');
    expect(year(SCORED).foot.map(lineOf).join('\n')).not.toContain('assessment.yaml');
  });

  test('nothing is asked for that can not be met any more: missing reports are a matter of the next year', () => {
    expect(asks(year()).some((ask) => ask.includes('ที่ค้าง'))).toBe(false);
    expect(asks(year()).find((ask) => ask.includes('รายงานประจำเดือน'))).toMatch(
      /^กำกับการส่งรายงานประจำเดือนของ.+ให้ครบทุกเดือน$/,
    );
    expect(said(year()).some((text) => text.includes('ข้อเสนอแนะสำหรับแผนปีงบประมาณ พ.ศ. 2566'))).toBe(true);
  });

  test('nothing while the year runs: then the reports and the measures that are late are asked for', () => {
    const running = year({}, '2564-12-20');
    expect(asks(running)[0]).toBe('แจ้งกองคลังส่งรายงานที่ค้างโดยเร็ว');
    expect(said(running).some((text) => text.includes('ข้อเสนอแนะ'))).toBe(false);
    expect(running.data.nextPlan).toBeNull();
  });

  test('what is not known says nothing: no sentence is made of dashes, and the data fits its schema', () => {
    for (const document of [year(), year(DONE), year(SCORED), year({}, '2564-12-20')]) {
      const sentences = [...said(document), ...lists(document).flat()];
      expect(sentences.filter((text) => / - |\(-\)| -$|\{\{/.test(text))).toEqual([]);
      expect(wrongIn(document)).toEqual([]);
    }
  });
});
