import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { publicRegister } from '../../src/views/public/public-register.ts';
import { AMENDED_PLAN, closed } from '../support/amended-plan.ts';
import { day } from '../support/builders.ts';
import { registerOf } from '../support/register.ts';
import { filesBelow, minimalWith, type Place, publish } from './site.ts';

const places: Place[] = [];
const site = async (files: Readonly<Record<string, string>>, ...words: string[]) => {
  const place = minimalWith({ ...AMENDED_PLAN, ...files });
  places.push(place);
  const { errors, exit } = await publish(place, ...words);
  const page = (file: string) =>
    readFileSync(join(place.out, file), 'utf8')
      .replace(/<style>.*?<\/style>/gs, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
  const months = () => filesBelow(place.out).filter((file) => file.startsWith('month-'));
  return { page, errors, exit, months, place };
};
afterEach(() => {
  for (const place of places.splice(0)) place.remove();
});

describe('a year that changes', () => {
  it('marks a closed month with its day, and an open one as provisional', async () => {
    const { page } = await site(closed('2564-11', '2564-12-08'), '--as-of', '2565-01-20');
    expect(page('month-2564-11.html')).toContain('ข้อมูลตามที่ปิดเดือน ณ วันที่ 8 ธันวาคม 2564');
    expect(page('month-2564-12.html')).toContain('ข้อมูลชั่วคราว ณ วันที่ 20 มกราคม 2565');
    expect(page('index.html')).toContain('ข้อมูลชั่วคราว');
  });

  it('tells an amendment with its paper, approver and reason where it counts, and what it moved', async () => {
    const { page } = await site({}, '--as-of', '2565-01-20');
    for (const file of ['month-2564-12.html', 'plan.html', 'year.html']) {
      for (const words of ['ลป 73401/112', 'นายหนึ่ง ตัวอย่าง', 'ผู้ให้บริการย้ายเครื่องแม่ข่าย', 'ยกเลิกขั้นตอน “ขั้นสอง”'])
        expect(page(file), file).toContain(words);
      expect(page(file)).toContain('ขั้นตอน “ขั้นหนึ่ง” ปรับกำหนดแล้วเสร็จจาก ธ.ค. 2564 เป็น มี.ค. 2565');
    }
    expect(page('plan.html')).toContain('ขั้นสอง (ยกเลิก)');
    expect(page('month-2564-11.html')).not.toContain('ลป 73401/112');
    expect(page('month-2564-12.html')).toContain('ลดลง 15 จุดร้อยละ');
    expect(page('month-2564-12.html')).toContain('ขั้นตอนของทั้งแผน: ยกเลิก 1 ขั้นตอน');
  });

  it('gives the plan as announced beside the amended one', async () => {
    const { page } = await site({}, '--as-of', '2565-01-20');
    expect(page('year.html')).toContain('ทั้งแผน 41.7 45.0 เป็นไปตามแผน 100.0 45.0 เกินกำหนด');
    const before = await site({}, '--as-of', '2564-12-20');
    expect(before.page('year.html')).not.toContain('ตามแผนเดิม');
  });

  it('names the offices that were merged this year, with their last month and who goes on', async () => {
    const offices = `offices:
  - {id: clerk, name: สำนักปลัด, short: สป.}
  - {id: finance, name: กองคลัง, short: คลัง, from: 2560-10, until: 2564-11, succeeded_by: clerk}
`;
    const { '2565/reports/2564-12/finance.yaml': _, ...kept } = AMENDED_PLAN;
    const place = minimalWith({ ...kept, 'offices.yaml': offices });
    places.push(place);
    await publish(place, '--as-of', '2565-01-20');
    const plan = readFileSync(join(place.out, 'plan.html'), 'utf8')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
    expect(plan).toContain('กองคลัง ต.ค. 2560 พ.ย. 2564 สำนักปลัด');
  });

  it('tells a tolerance other than 10', async () => {
    const own = { '2565/plan.yaml': `${AMENDED_PLAN['2565/plan.yaml']}tolerance: 15\n` };
    const { page } = await site(own, '--as-of', '2565-01-20');
    expect(page('month-2564-11.html')).toContain('ผลที่ต่ำกว่าแผนไม่เกิน 15 จุดร้อยละ ถือว่าเป็นไปตามแผน');
  });
});

describe('a month that is not known', () => {
  const { '2565/reports/2564-12/clerk.yaml': own = '' } = AMENDED_PLAN;

  it('is left for the last that is, unless it is asked for: then page and message say what is awaited', async () => {
    expect((await site({}, '--as-of', '2565-01-03')).months().at(-1)).toBe('month-2564-11.html');
    const { page, errors } = await site({}, '--as-of', '2565-01-03', '--month', '2564-12');
    expect(page('month-2564-12.html')).toContain('ยังรอรายงานของ สำนักปลัด และกองคลัง ซึ่งครบกำหนดส่งวันที่ 5 มกราคม 2565');
    expect(errors).toContain(
      'ผลของเดือนธันวาคม 2564 ยังไม่ครบถ้วน เนื่องจากยังรอรายงานของสำนักปลัด และกองคลัง ซึ่งครบกำหนดส่งวันที่ 5 มกราคม 2565 หน้าเว็บระบุไว้แล้ว',
    );
  });

  it('is published with its broken figures hidden', async () => {
    const files = { '2565/reports/2564-12/clerk.yaml': own.replace('2565-01-04', 'soon') };
    const { page, errors, exit } = await site(files, '--as-of', '2565-01-20');
    expect(exit).toBe(1);
    expect(errors).toContain('แฟ้มข้อมูล 2565/reports/2564-12/clerk.yaml ใช้ไม่ได้');
    expect(page('month-2564-12.html')).toContain('ข้อมูลบางแฟ้มใช้ไม่ได้');
  });
});

describe('the public register', () => {
  it('knows changes and closings of its day only, and nobody who does a step', () => {
    const files = { ...AMENDED_PLAN, ...closed('2564-11', '2564-12-08') };
    const on = (text: string) => publicRegister(registerOf(files), day(text)).years[0];
    expect(
      JSON.stringify(on('2565-01-20')?.measures, (_, value) => (typeof value === 'bigint' ? `${value}` : value)),
    ).not.toContain('somying');
    expect(on('2565-01-20')?.measures[0]?.amendments[0]?.steps.a).toEqual({ due: expect.any(Number) });
    expect(on('2564-11-27')?.measures[0]?.amendments).toEqual([]);
    expect(on('2564-12-07')?.closings).toEqual([]);
    expect(on('2564-12-08')?.closings).toEqual([expect.objectContaining({ by: '' })]);
  });

  it('has no measure before the paper that added it, and no reopening before its day', () => {
    const later = `id: m2\ntitle: สอง\noffices: [clerk]\nadded: {from: 2565-01, approved: {by: mayor, on: 2564-12-10, document: ลป 1}, reason: ก}\nsteps:\n  - {id: s, title: ข, kind: milestone, start: 2565-01, due: 2565-09}\n`;
    const [[file, text] = ['', '']] = Object.entries(closed('2564-11', '2564-12-08'));
    const reopened = `${text}    reopened: {on: 2564-12-20, by: mayor, reason: แก้ผล}\n`;
    const register = registerOf({ ...AMENDED_PLAN, '2565/measures/m2.yaml': later, [file]: reopened });
    const on = (asOf: string) => publicRegister(register, day(asOf)).years[0];
    expect(on('2564-12-09')?.measures.map(({ id }) => id)).toEqual(['m1']);
    expect(on('2564-12-10')?.measures.map(({ id }) => id)).toEqual(['m1', 'm2']);
    expect(on('2564-12-19')?.closings[0]).not.toHaveProperty('reopened');
    expect(on('2564-12-20')?.closings[0]?.reopened).toEqual({ on: day('2564-12-20'), by: '', reason: '' });
  });
});
