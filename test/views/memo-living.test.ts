import { describe, expect, test } from 'vitest';
import { formatCell, runningText } from '../../src/render/format.ts';
import type { Block, Document, Text } from '../../src/views/document.ts';
import type { MemoOptions } from '../../src/views/memo/memo.ts';
import { monthMemo } from '../../src/views/memo/month.ts';
import { planMemo } from '../../src/views/memo/plan.ts';
import { yearMemo } from '../../src/views/memo/year.ts';
import { WORDS } from '../../src/words/words.ts';
import { AMENDED_PLAN, closed, OFFICERS } from '../support/amended-plan.ts';
import { day } from '../support/builders.ts';
import { registerOf } from '../support/register.ts';
import { m, on, tableIn, wrongIn } from './support.ts';

const style = { lang: 'th', digits: 'arabic', words: WORDS.th.render } as const;
const lineOf = (text: Text) => runningText(text, style);
const signed = (document: Document) =>
  document.blocks.flatMap((block) =>
    block.type === 'signature' ? [[block.key, block.name ?? '…', ...block.posts].join(' | ')] : [],
  );
const body = (document: Document) =>
  document.blocks.flatMap((block: Block) =>
    block.type === 'clause' ? [lineOf(block.text)] : block.type === 'list' ? block.items.map(lineOf) : [],
  );
const rows = (document: Document, key: string) =>
  tableIn(document, key).rows.map((row) => row.map((cell) => formatCell(cell, style)));

const month = (text: string, asOf: string, files: Readonly<Record<string, string>> = {}, options: MemoOptions = {}) =>
  monthMemo(registerOf({ ...AMENDED_PLAN, ...files }), { month: m(text), full: true, ...options }, WORDS.th, on(asOf));
const plan = (files: Readonly<Record<string, string>> = {}) =>
  planMemo(registerOf({ ...AMENDED_PLAN, ...files }), { year: 2565 }, WORDS.th, on('2565-01-20'));

const MAYOR = 'mayor | นายหนึ่ง ตัวอย่าง | นายกองค์การบริหารส่วนตำบล';
const CLERK = 'clerk | นางห้า ตัวอย่าง | ปลัดองค์การบริหารส่วนตำบล';
const ACTING = 'mayor | นางห้า ตัวอย่าง | ปลัดองค์การบริหารส่วนตำบล | ปฏิบัติหน้าที่นายกองค์การบริหารส่วนตำบล';
const HEAD = 'head | นายหก ตัวอย่าง | นักจัดการงานทั่วไป | รักษาราชการแทนหัวหน้าสำนักปลัด';
const ANALYST = 'analyst | นางสาวสอง ตัวอย่าง | นักวิเคราะห์นโยบายและแผน';

describe('who signs', () => {
  test('a month closed before the mayor left is signed by that mayor, also when it is printed later', () => {
    expect(signed(month('2564-11', '2564-12-20', closed('2564-11', '2564-12-08')))).toEqual([
      ANALYST,
      HEAD,
      CLERK,
      MAYOR,
    ]);
  });

  test('a month after the change is signed once by the clerk, who acts as mayor', () => {
    expect(signed(month('2564-12', '2565-01-08'))).toEqual([ANALYST, HEAD, ACTING]);
  });

  test('the day that is given as the date decides before the day of closing', () => {
    expect(
      signed(month('2564-11', '2564-12-20', closed('2564-11', '2564-12-08'), { date: day('2564-12-18') })),
    ).toEqual([ANALYST, HEAD, ACTING]);
  });

  test("the plan's memo is signed by who was in post when it was announced", () => {
    expect(signed(plan())).toEqual([ANALYST, HEAD, CLERK, MAYOR]);
    const later = { '2565/plan.yaml': (AMENDED_PLAN['2565/plan.yaml'] ?? '').replace('2564-10-20', '2564-12-20') };
    expect(signed(plan(later))).toEqual([ANALYST, HEAD, ACTING]);
  });

  test('nobody in post, or two, leaves dots over the title of the post, to which the memo is still addressed', () => {
    const none = { 'officers.yaml': OFFICERS.replace(/ {2}- \{id: acting.*\n/, '') };
    const document = month('2564-12', '2565-01-08', none);
    expect(signed(document)).toEqual([ANALYST, HEAD, CLERK, 'mayor | … | นายก อบต.']);
    const [letterhead] = document.blocks;
    const fields = letterhead?.type === 'letterhead' ? letterhead.rows.flat() : [];
    expect(lineOf(fields.find(({ key }) => key === 'to')?.value ?? [])).toBe('นายกองค์การบริหารส่วนตำบลตัวอย่าง');
    const two = {
      'officers.yaml': `${OFFICERS}  - {id: other, name: นายเจ็ด ตัวอย่าง, position: รองปลัด, post: mayor, acting: นายก อบต.}\n`,
    };
    expect(signed(month('2564-12', '2565-01-08', two)).at(-1)).toBe('mayor | … | นายก อบต.');
  });

  test('data without posts is signed by the head that offices.yaml names', () => {
    const officers = OFFICERS.replace(', post: head', '');
    const offices = `offices:
  - {id: clerk, name: สำนักปลัด, short: สป., head: head}
  - {id: finance, name: กองคลัง, short: คลัง}
`;
    expect(signed(plan({ 'officers.yaml': officers, 'offices.yaml': offices }))).toEqual([ANALYST, HEAD, CLERK, MAYOR]);
  });
});

/** December with a step that is late. */
const december = AMENDED_PLAN['2565/reports/2564-12/clerk.yaml'] ?? '';
const LATE = { '2565/reports/2564-12/clerk.yaml': december.replace('percent: 30', 'percent: 3') };

describe('a plan that was amended', () => {
  test('the memo of its month tells what changed, from when, by which paper and why, and what it moved', () => {
    const said = body(month('2564-12', '2565-01-08', LATE));
    expect(said).toContain('แผนที่ใช้ในเดือนนี้มีการปรับ 1 รายการ คือ');
    expect(said).toContain(
      'มาตรการหนึ่ง: ขั้นตอน “ขั้นหนึ่ง” ปรับเจ้าหน้าที่ผู้ปฏิบัติ ขั้นตอน “ขั้นหนึ่ง” ปรับกำหนดแล้วเสร็จจาก ธ.ค. 2564 เป็น มี.ค. 2565 ยกเลิกขั้นตอน “ขั้นสอง” และเพิ่มขั้นตอน “ขั้นสาม” (ธ.ค. 2564 – ก.พ. 2565) ตั้งแต่เดือนธันวาคม 2564 ตามหนังสือที่ ลป 73401/112 ซึ่งนายหนึ่ง ตัวอย่าง อนุมัติเมื่อวันที่ 28 พฤศจิกายน 2564 เนื่องจากผู้ให้บริการย้ายเครื่องแม่ข่าย',
    );
    // November 40 = (50 + 30) / 2; by December's plan November's reports give (50 + 0) / 2 = 25: the plan moved -15.
    expect(said.find((line) => line.startsWith('การปรับแผนและสำนัก/กอง'))).toContain('ลดลง 15 จุดร้อยละ');
    expect(rows(month('2564-12', '2565-01-08'), 'results').find(([no]) => no === '1.2')?.[3]).toBe(
      'ยกเลิกตามแผนที่ปรับ\nอยู่ระหว่างดำเนินการ (พ.ย. 2564)',
    );
  });

  test('where nothing is late one sentence tells what changed, by which paper and what it moved; the rest is attached', () => {
    const document = month('2564-12', '2565-01-08');
    const told = body(document).filter((line) => line.includes('ปรับ'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(
      /^ปรับแผน 1 รายการ คือ ยกเลิก 1 ขั้นตอน เพิ่ม 1 ขั้นตอน และปรับ 1 ขั้นตอน ตามหนังสือที่ ลป 73401\/112 ผลทั้งแผนลดลง 15 จุดร้อยละ ซึ่งไม่นับเป็นผลของเดือนนี้ สำนัก\/กองที่ต้องรายงาน .* รายละเอียดแนบท้าย /,
    );
    expect(rows(document, 'amendments')).toEqual([
      [
        '1',
        'ขั้นตอน “ขั้นหนึ่ง” ปรับเจ้าหน้าที่ผู้ปฏิบัติ\nขั้นตอน “ขั้นหนึ่ง” ปรับกำหนดแล้วเสร็จจาก ธ.ค. 2564 เป็น มี.ค. 2565\nยกเลิกขั้นตอน “ขั้นสอง”\nเพิ่มขั้นตอน “ขั้นสาม” (ธ.ค. 2564 – ก.พ. 2565)',
        'ธ.ค. 2564',
        'ลป 73401/112\n28 พฤศจิกายน 2564\nนายหนึ่ง ตัวอย่าง',
        'ผู้ให้บริการย้ายเครื่องแม่ข่าย',
      ],
    ]);
  });

  test('the memo of the month before says nothing of it, and is as it was', () => {
    const document = month('2564-11', '2565-01-08');
    expect(body(document).some((line) => line.includes('ปรับ'))).toBe(false);
    expect(rows(document, 'results').map(([no]) => no)).toEqual(['1', '1.1', '1.2']);
  });

  test("the plan's memo has the plan as announced", () => {
    const added = `id: m2
title: มาตรการเพิ่ม
offices: [clerk]
added: {from: 2564-12, approved: {by: mayor, on: 2564-11-28, document: ลป 1}, reason: เหตุ}
steps: [{id: s, title: ขั้น, kind: milestone, start: 2564-12, due: 2565-09}]
`;
    expect(rows(plan({ '2565/measures/m2.yaml': added }), 'measures')).toEqual([
      ['1. มาตรการหนึ่ง', '- ขั้นหนึ่ง\n- ขั้นสอง', 'สำนักปลัด', '-'],
    ]);
  });

  test("the year's memo gives both plans where they differ", () => {
    const document = yearMemo(registerOf(AMENDED_PLAN), { year: 2565 }, WORDS.th, on('2565-01-08'));
    // Amended: a 60, c 30, planned (50 + 33.3) / 2; announced: a 60, b 30, planned 100.
    expect(body(document).find((line) => line.includes('ณ สิ้นเดือน'))).toContain(
      'ทั้งแผนมีผลสะสมร้อยละ 45 จากแผนร้อยละ 41.7 (เป็นไปตามแผน)',
    );
    expect(body(document).find((line) => line.startsWith('ตามแผนเดิม'))).toBe(
      'ตามแผนเดิม ทั้งแผนมีผลสะสมร้อยละ 45 จากแผนร้อยละ 100 (เกินกำหนด) รายมาตรการตามตารางแนบท้าย',
    );
    expect(rows(document, 'announced')).toEqual([
      ['มาตรการหนึ่ง', '41.7', '45.0', 'เป็นไปตามแผน', '100.0', '45.0', 'เกินกำหนด'],
      ['ทั้งแผน', '41.7', '45.0', 'เป็นไปตามแผน', '100.0', '45.0', 'เกินกำหนด'],
    ]);
    expect(wrongIn(document)).toEqual([]);
  });
});

test('machines read when the month was closed and what was amended, as the schema says', () => {
  const november = month('2564-11', '2564-12-20', closed('2564-11', '2564-12-08'));
  expect(november.data).toMatchObject({ closedOnBe: '2564-12-08', amendments: [] });
  const december = month('2564-12', '2565-01-08');
  expect(december.data).toMatchObject({
    closedOn: null,
    amendments: [{ measure: 'm1', document: 'ลป 73401/112', fromBe: '2564-12' }],
  });
  for (const document of [november, december]) expect(wrongIn(document)).toEqual([]);
});

describe('what the figures are worth', () => {
  test('a closed month says on which day it was closed, an open one that it is provisional', () => {
    const document = month('2564-11', '2564-12-20', closed('2564-11', '2564-12-08'));
    const saying = (said: Document) => body(said).find((line) => line.includes('ผลข้างต้น'));
    expect(saying(document)).toContain('ผลข้างต้นเป็นข้อมูลตามที่ปิดเดือน ณ วันที่ 8 ธันวาคม 2564');
    expect(saying(month('2564-11', '2564-12-20'))).toContain('ผลข้างต้นเป็นข้อมูลชั่วคราว ณ วันที่ 20 ธันวาคม 2564');
  });

  test('what is not complete is never printed as 100.0', () => {
    const own = (AMENDED_PLAN['2565/reports/2564-11/clerk.yaml'] ?? '')
      .replace('percent: 50', 'percent: 99.96')
      .replace('status: in-progress, percent: 30', 'status: done');
    const document = month('2564-11', '2564-12-20', { '2565/reports/2564-11/clerk.yaml': own });
    expect(body(document).find((line) => line.startsWith('ผลถึงเดือน'))).toContain('ร้อยละ 99.9 จาก');
    expect(rows(document, 'results')[0]?.[3]).toContain('ผลร้อยละ 99.9 แผน');
  });

  test('a tolerance other than 10 is told', () => {
    const told = (line: string) => line.includes('ถือว่าเป็นไปตามแผน');
    expect(body(month('2564-11', '2564-12-20')).some(told)).toBe(false);
    const own = { '2565/plan.yaml': `${AMENDED_PLAN['2565/plan.yaml']}tolerance: 15\n` };
    expect(body(month('2564-11', '2564-12-20', own)).find(told)).toBe(
      'ทั้งนี้ ผลที่ต่ำกว่าแผนไม่เกิน 15 จุดร้อยละ ถือว่าเป็นไปตามแผน',
    );
  });

  test('an awaited or broken report is told, and nobody is asked to be urged on for it', () => {
    const { '2565/reports/2564-11/clerk.yaml': own, ...others } = AMENDED_PLAN;
    const awaited = monthMemo(registerOf(others), { month: m('2564-11') }, WORDS.th, on('2564-12-02'));
    expect(body(awaited)).toContain(
      'ข้อมูลในบันทึกนี้ยังไม่ครบถ้วน เนื่องจากยังรอรายงานของสำนักปลัด และกองคลัง ซึ่งครบกำหนดส่งวันที่ 5 ธันวาคม 2564 จึงยังสรุปผลส่วนที่เกี่ยวข้องไม่ได้',
    );
    const files = { ...AMENDED_PLAN, '2565/reports/2564-11/clerk.yaml': own?.replace('2564-12-03', 'soon') ?? '' };
    const broken = monthMemo(registerOf(files, { broken: true }), { month: m('2564-11') }, WORDS.th, on('2564-12-20'));
    expect(body(broken)).toContain(
      'ข้อมูลในบันทึกนี้ยังไม่ครบถ้วน เนื่องจากแฟ้มข้อมูล 2565/reports/2564-11/clerk.yaml ใช้ไม่ได้ จึงยังสรุปผลส่วนที่เกี่ยวข้องไม่ได้',
    );
    for (const document of [awaited, broken]) {
      expect(body(document).some((line) => line.startsWith('กำชับ') || line.startsWith('แจ้งสำนักปลัด'))).toBe(false);
    }
  });
});

test('a merged office is replaced by its successor from the month after', () => {
  const offices = `offices:
  - {id: clerk, name: สำนักปลัด, short: สป., until: 2564-11, succeeded_by: finance}
  - {id: finance, name: กองคลัง, short: คลัง}
`;
  const responsible = (text: string) => rows(month(text, '2565-01-20', { 'offices.yaml': offices }), 'results')[0]?.[2];
  expect([responsible('2564-11'), responsible('2564-12')]).toEqual(['สำนักปลัด', 'กองคลัง']);
});
