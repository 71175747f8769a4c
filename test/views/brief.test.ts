import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/data/load.ts';
import { monthsOf } from '../../src/model/fiscal-year.ts';
import { addDays, lastDay } from '../../src/model/be-date.ts';
import { width } from '../../src/text/width.ts';
import { briefView } from '../../src/views/brief/brief.ts';
import type { Document } from '../../src/views/document.ts';
import { WORDS } from '../../src/words/words.ts';
import { registerOf } from '../support/register.ts';
import { m, on, PLAN, wrongIn } from './support.ts';

const linesOf = ({ blocks }: Document): string[] =>
  blocks.map((block) => (block.type === 'paragraph' ? block.text.join('') : `a ${block.type}`));

const brief = (files: Readonly<Record<string, string>>, month: string, day: string, lang: 'th' | 'en' = 'th') =>
  briefView(registerOf(files, { broken: true }), { month: m(month) }, WORDS[lang], on(day));

const step = (id: string, more: string) => `  - {id: ${id}, title: ขั้น ${id}, kind: milestone, ${more}}\n`;
const report = (office: string, month: string, submitted: string, entries: string) => ({
  [`2565/reports/${month}/${office}.yaml`]: `month: ${month}\noffice: ${office}\nreported_by: somying\nsubmitted: ${submitted}\nentries: [${entries}]\n`,
});

/** In November, told on 10 December: one step overdue, one behind since October, one due soon, one done, one amended. */
const BUSY: Readonly<Record<string, string>> = {
  '2565/plan.yaml': 'year: 2565\ngaps: []\n',
  '2565/measures/m1.yaml': `id: m1
title: มาตรการหนึ่ง
offices: [clerk]
steps:
${step('overdue', 'start: 2564-10, due: 2564-11')}${step('behind', 'start: 2564-10, due: 2565-09, plan: [{month: 2564-10, percent: 50}, {month: 2564-11, percent: 60}]')}${step('soon', 'start: 2564-10, due: 2564-12')}${step('done', 'start: 2564-10, due: 2564-12')}${step('amended', 'start: 2564-11, due: 2565-02')}amendments:
  - from: 2564-11
    approved: {by: somying, on: 2564-11-20, document: ก 1}
    reason: เหตุ
    steps: {amended: {due: 2565-04}}
`,
  ...report(
    'clerk',
    '2564-10',
    '2564-11-03',
    '{step: m1/overdue, status: in-progress, percent: 50, problem: ขาดคน}, {step: m1/behind, status: in-progress, percent: 10}, {step: m1/soon, status: in-progress, percent: 30}, {step: m1/done, status: in-progress, percent: 80}',
  ),
  ...report(
    'clerk',
    '2564-11',
    '2564-12-03',
    '{step: m1/overdue, status: in-progress, percent: 60, suggestion: ขอขยายเวลาถึงสิงหาคม}, {step: m1/behind, status: in-progress, percent: 10, problem: รอผู้รับจ้าง}, {step: m1/soon, status: in-progress, percent: 60}, {step: m1/done, status: done, percent: 100}, {step: m1/amended, status: in-progress, percent: 20}',
  ),
};

describe('a month in a few lines', () => {
  it('says where the plan stands, what is late, what is due soon, what changed, who is silent and what is asked', () => {
    expect(linesOf(brief(BUSY, '2564-11', '2564-12-10'))).toEqual([
      'ผลถึงเดือนพฤศจิกายน 2564 ร้อยละ 50 จากแผน 62 (ล่าช้ากว่าแผน)',
      'สป. ล่าช้า 40 วัน ตั้งแต่ 31 ต.ค.: ขั้น behind และอีก 1 ขั้นตอน',
      'สป. ครบกำหนด 31 ธ.ค. ยังต่ำกว่าแผน: ขั้น soon',
      'เดือนนี้: แล้วเสร็จเพิ่ม 1 ขั้นตอน ล่าช้าเพิ่ม 1 ขั้นตอน ปรับแผน 1 รายการ และอีก 2 เรื่อง',
      'เสนอพิจารณา: ให้ คลัง ส่งรายงานที่ค้าง และ (สป.) ขอขยายเวลาถึงสิงหาคม',
    ]);
  });

  it('gives machines the same', () => {
    const document = brief(BUSY, '2564-11', '2564-12-10');
    expect(wrongIn(document)).toEqual([]);
    expect(document.data).toMatchObject({
      late: [
        { step: 'm1/behind', sinceBe: '2564-10-31', days: 40, offices: ['clerk'] },
        { step: 'm1/overdue', sinceBe: '2564-11-30', days: 10 },
      ],
      dueSoon: [{ step: 'm1/soon' }],
      changes: {
        done: ['m1/done'],
        late: ['m1/overdue'],
        amended: ['m1'],
        problems: [{ step: 'm1/behind', office: 'clerk' }],
        solved: [{ step: 'm1/overdue', office: 'clerk' }],
      },
      missing: [{ office: 'finance', months: [{ monthBe: '2564-10' }, { monthBe: '2564-11' }] }],
      requests: [{ office: 'clerk', step: 'm1/overdue', text: 'ขอขยายเวลาถึงสิงหาคม' }],
    });
  });

  it('counts days to the end of the next month only: what came later says nothing of the month', () => {
    const late = (day: string) => (brief(BUSY, '2564-11', day).data as { late: { days: number }[] }).late[1]?.days;
    expect([late('2564-12-10'), late('2564-12-31'), late('2565-05-10')]).toEqual([10, 31, 31]);
  });

  it('says in one line that nothing is late, and only as far as it is known', () => {
    expect(linesOf(brief(PLAN, '2564-11', '2564-12-10'))).toContain('ไม่มีขั้นตอนใดล่าช้า');
    const early = linesOf(brief(PLAN, '2564-11', '2564-12-04'));
    expect(early).toContain('จากข้อมูลที่ได้รับแล้ว ไม่พบขั้นตอนที่ล่าช้า');
    expect(early).toContain('รายงานเดือน พ.ย. 2564 ส่งแล้ว 1 จาก 2 สำนัก/กอง ครบกำหนด 5 ธ.ค.');
  });

  it('calls nothing late in a month that runs, nor solved what a silent office had', () => {
    const running = brief(BUSY, '2564-12', '2564-12-10').data as { late: { step: string }[]; changes: object };
    expect(running.late.map(({ step: ref }) => ref)).toEqual([]);
    expect(running.changes).toMatchObject({ problems: [], solved: [] });
  });

  it('says nothing of a plan without measures', () => {
    const { '2565/plan.yaml': plan } = BUSY;
    expect(linesOf(brief({ '2565/plan.yaml': plan as string }, '2564-11', '2564-12-10'))).toEqual([]);
  });
});

describe.each(['../../data-example', '../golden/living-year'])('the months of %s', (folder) => {
  const { register } = load(fileURLToPath(new URL(folder, import.meta.url)), 'all');
  const cases = register.years.flatMap(({ year }) =>
    monthsOf(year).flatMap((month) => [3, 10, 200].map((days) => ({ month, day: addDays(lastDay(month), days) }))),
  );

  it.each(['th', 'en'] as const)('have at most five lines of 80 columns in %s', (lang) => {
    for (const { month, day } of cases) {
      const lines = linesOf(briefView(register, { month }, WORDS[lang], on('2565-03-10', { asOf: day })));
      expect(lines.length).toBeLessThanOrEqual(5);
      expect(lines.filter((line) => width(line) > 80 || line !== line.trim())).toEqual([]);
    }
  });
});
