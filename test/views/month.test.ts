import { describe, expect, it } from 'vitest';
import { monthView } from '../../src/views/month.ts';
import { WORDS } from '../../src/words/words.ts';
import { registerOf } from '../support/register.ts';
import { factOf, m, on, PLAN, rowsOf, tableIn, wordsIn, wrongIn } from './support.ts';

const november = { month: m('2564-11'), detail: true };
const view = (files = PLAN, question: Parameters<typeof monthView>[1] = november, context = on('2564-12-10')) =>
  monthView(registerOf(files, { broken: files !== PLAN }), question, WORDS.th, context);

describe('the month', () => {
  // m1/a 60 of planned 2/4; m1/b (4 + 1)/10 of 2/6; m2/r mean(2/12, 1/12) of 2/12; October: 40, 30, 1/12
  it('shows each measure: plan, result, change and health', () => {
    expect(rowsOf(view(), 'measures', 'no', 'title', 'offices', 'planned', 'result', 'change', 'health')).toEqual([
      ['1', 'มาตรการหนึ่ง', 'สป.', '41.7', '55.0', '20.0', 'เป็นไปตามแผน'],
      ['2', 'มาตรการสอง', 'ทุกสำนัก/กอง', '16.7', '12.5', '4.2', 'เป็นไปตามแผน'],
    ]);
  });

  it('shows the whole plan in the head and as the last row', () => {
    const document = view();
    expect(['agency', 'planned', 'result', 'change', 'health'].map((key) => factOf(document, key))).toEqual([
      'องค์การบริหารส่วนตำบลตัวอย่าง',
      '29.2',
      '33.8',
      '12.1',
      'เป็นไปตามแผน',
    ]);
    expect(factOf(document, 'lastScore')).toBe('77.81 (ระดับ B)');
    expect(tableIn(document, 'measures').totals).toHaveLength(1);
  });

  it('shows steps and offices with detail only, and says what is carried over', () => {
    expect(rowsOf(view(), 'steps', 'step', 'value', 'target', 'unit', 'due', 'source')).toEqual([
      ['m1/a', '-', '-', '-', '2565-01', '-'],
      ['m1/b', '5', '10', 'คน', '2565-03', 'ยกค่าเดิมมา'],
      ['m2/r', '3', '24', 'เดือน', '2565-09', 'ยกค่าเดิมมา'],
    ]);
    expect(rowsOf(view(), 'offices', 'step', 'office', 'status', 'value', 'reportedFor', 'source')).toContainEqual([
      'm1/b',
      'คลัง',
      'อยู่ระหว่างดำเนินการ',
      '1',
      '2564-10',
      'ยกค่าเดิมมา',
    ]);
    expect(() => tableIn(view(PLAN, { ...november, detail: false }), 'steps')).toThrow();
  });

  it('shows who reported, late by how many days, and who did not', () => {
    const columns = ['office', 'state', 'daysLate'] as const;
    expect(rowsOf(view(), 'reporting', ...columns)).toEqual([
      ['สป.', 'ส่งตรงเวลา', '0'],
      ['คลัง', 'ยังไม่ส่ง', '5'],
    ]);
    expect(rowsOf(view(PLAN, { month: m('2564-10'), detail: false }), 'reporting', ...columns)).toEqual([
      ['สป.', 'ส่งตรงเวลา', '0'],
      ['คลัง', 'ส่งล่าช้า', '3'],
    ]);
  });

  it('shows the problems of the month, and none of a report that has not come yet', () => {
    expect(rowsOf(view(), 'problems', 'title', 'office', 'problem', 'suggestion')).toEqual([
      ['ขั้นหนึ่ง', 'สป.', 'ขาดคน', 'ขอคนเพิ่ม'],
    ]);
    expect(rowsOf(view(PLAN, november, on('2564-12-02')), 'problems', 'step')).toEqual([]);
  });

  it('of an office counts its own work, and says what it did of each step, beside the whole', () => {
    const document = view(PLAN, { month: november.month, office: 'finance', detail: false });
    expect(document.blocks.some((block) => block.type === 'heading' && block.text[0] === 'ภาพรวมของแผน (ร้อยละ)')).toBe(
      false,
    );
    expect(rowsOf(document, 'offices', 'step', 'due', 'status', 'health')).toHaveLength(2);
    expect(document.data).toMatchObject({ own: { steps: 2, done: expect.any(Number), late: expect.any(Number) } });
    expect(view().data).toMatchObject({ own: null });
  });

  it('is narrowed by an office in every table, figures staying those of the whole', () => {
    const document = view(PLAN, { ...november, office: 'finance' });
    expect(rowsOf(document, 'measures', 'id', 'result')).toEqual([
      ['m1', '55.0'],
      ['m2', '12.5'],
    ]);
    expect(rowsOf(document, 'steps', 'step')).toEqual([['m1/b'], ['m2/r']]);
    expect(rowsOf(document, 'offices', 'office')).toEqual([['คลัง'], ['คลัง']]);
    expect(rowsOf(document, 'reporting', 'office')).toEqual([['คลัง']]);
    expect(rowsOf(document, 'problems', 'step')).toEqual([]);
    expect(tableIn(document, 'measures').totals).toBeUndefined();
    expect(factOf(document, 'filter')).toBe('คลัง');
  });

  it('is narrowed by a measure, which keeps its number', () => {
    const document = view(PLAN, { ...november, measure: 'm2' });
    expect(rowsOf(document, 'measures', 'no', 'id')).toEqual([['2', 'm2']]);
    expect(rowsOf(document, 'steps', 'step')).toEqual([['m2/r']]);
    expect(rowsOf(document, 'problems', 'step')).toEqual([]);
  });

  it('keeps the row of a measure whose file is broken, says so, and prints the good rows', () => {
    const document = view({ ...PLAN, '2565/measures/m1.yaml': 'id: m1\ntitle: [' });
    expect(rowsOf(document, 'measures', 'id', 'title', 'result', 'health')).toEqual([
      ['m1', 'แฟ้มของมาตรการใช้ไม่ได้ (2565/measures/m1.yaml)', '-', 'แฟ้มข้อมูลเสีย'],
      ['m2', 'มาตรการสอง', '12.5', 'เป็นไปตามแผน'],
    ]);
    expect(rowsOf(document, 'problems', 'title', 'problem')).toEqual([['m1/a', 'ขาดคน']]);
    expect(wordsIn(document)).toContain('2565/measures/m1.yaml');
    expect(wrongIn(document)).toEqual([]);
  });

  it('says of a month that has not ended that it is judged ahead of its end', () => {
    const notice = 'เดือนนี้ยังไม่สิ้นสุด';
    expect(wordsIn(view(PLAN, november, on('2564-11-29')))).toContain(notice);
    expect(wordsIn(view(PLAN, november, on('2564-11-30')))).not.toContain(notice);
  });

  it('says that a report is broken, not that it is missing', () => {
    const document = view({ ...PLAN, '2565/reports/2564-11/finance.yaml': 'month: [' });
    expect(rowsOf(document, 'reporting', 'office', 'state')).toContainEqual(['คลัง', 'แฟ้มข้อมูลเสีย']);
    expect(wordsIn(document)).toContain('2565/reports/2564-11/finance.yaml');
  });

  it('says that there is nothing of a year that is not there', () => {
    const document = view({}, november);
    expect(wordsIn(document)).toContain('ไม่มีข้อมูลของปีงบประมาณ พ.ศ. 2565');
    expect(rowsOf(document, 'measures', 'id')).toEqual([]);
    expect(wrongIn(document)).toEqual([]);
  });

  it('has the same data for machines with and without detail, in each language', () => {
    const register = registerOf(PLAN);
    const english = monthView(register, { ...november, detail: false }, WORDS.en, on('2564-12-10'));
    expect(english.data).toEqual(view().data);
    expect(english.data).toMatchObject({
      fiscalYear: 2022,
      fiscalYearBe: 2565,
      month: '2021-11',
      monthBe: '2564-11',
      asOf: '2021-12-10',
      plan: { planned: 29.17, result: 33.75, change: 12.08, health: 'on-track' },
    });
    expect(wrongIn(english)).toEqual([]);
  });

  it('ends with the as-of date, which data it was, what was found, and the notice', () => {
    const notice = `${'agency:\n  name: ก\n  short: ก\n  kind: sao\n'}notice: ข้อมูลตัวอย่าง\n`;
    const document = view({ ...PLAN, 'ita.yaml': notice }, november, on('2564-12-10', { errors: 1, warnings: 2 }));
    expect(
      wordsIn({ ...document, blocks: [] })
        .split('\n')
        .slice(-3),
    ).toEqual([
      'รหัสตรวจสอบข้อมูล 0a1b2c3d4e5f ของปีงบประมาณ พ.ศ. 2565 จำนวน 3 แฟ้ม',
      'พบข้อผิดพลาด 1 รายการ คำเตือน 2 รายการ ดูด้วยคำสั่ง ita validate',
      'ข้อมูลตัวอย่าง',
    ]);
    expect(view().foot).toHaveLength(2);
  });
});
