import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { februaryForm, formDirectory, ita } from '../support/form.ts';

describe('ita form', () => {
  test('asks each office for what it owes, with what it said last month', async () => {
    const { sheets } = await readXlsx(await februaryForm(formDirectory()));
    expect(sheets.map(({ name }) => name)).toEqual(['สป.', 'คลัง', '_ita']);
    const rows = sheets.map(({ rows: all }) => all.slice(8).map((row) => row.slice(0, 11)));
    expect(rows[0]).toEqual([
      // Planned by the end of February: 5 of 6 months, 2 of 3 months, 5 of 12 periods.
      [
        'm3/agreement',
        1,
        'จัดทำบันทึกข้อตกลง',
        'จัดทำข้อตกลง',
        'ร้อยละ 100',
        83.3,
        'อยู่ระหว่างดำเนินการ',
        40,
        null,
        null,
        'ร้อยละ',
      ],
      ['m3/signed', 2, 'จัดทำบันทึกข้อตกลง', 'ลงนามในข้อตกลง', '48 คน', 66.7, 'อยู่ระหว่างดำเนินการ', 12, null, null, 'คน'],
      [
        'm3/monthly',
        3,
        'จัดทำบันทึกข้อตกลง',
        'รายงานต่อนายก',
        'ทุกเดือน',
        41.7,
        'ดำเนินการแล้วเสร็จ',
        1,
        null,
        null,
        'ไม่ต้องกรอก',
      ],
    ]);
    expect(rows[1]?.map(([ref, , , , , , status, amount]) => [ref, status, amount])).toEqual([
      ['m3/monthly', null, null],
    ]);
  });

  test('begins with what the report says already', async () => {
    const report =
      'month: 2565-02\noffice: finance\nreported_by: somchai\nsubmitted: 2565-03-03\nentries:\n' +
      '  - {step: m3/monthly, status: done, result: รายงานแล้ว}\n';
    const directory = formDirectory({ '2565/reports/2565-02/finance.yaml': report });
    const [sheet] = (await readXlsx(await februaryForm(directory, '--office', 'finance'))).sheets;
    expect(sheet?.rows[4]?.[3]).toBe('นายสาม ตัวอย่าง');
    expect(sheet?.rows[5]?.[3]).toBe('2565-03-03');
    expect(sheet?.rows[8]?.slice(8, 12)).toEqual(['ดำเนินการแล้วเสร็จ', null, 'ไม่ต้องกรอก', 'รายงานแล้ว']);
  });

  test('leaves out a step that was done before, and an office that owes nothing', async () => {
    const measure = `id: m3
title: บันทึกข้อตกลง
gaps: [g1]
offices: [all]
steps:
  - {id: a, title: ก, kind: milestone, start: 2564-10, due: 2565-03, offices: [clerk]}
  - {id: b, title: ข, kind: milestone, start: 2564-10, due: 2565-03, offices: [clerk]}
`;
    const report =
      'month: 2565-01\noffice: clerk\nreported_by: somying\nsubmitted: 2565-02-03\nentries:\n' +
      '  - {step: m3/a, status: done, result: ลงนามครบทุกคนแล้ว}\n  - {step: m3/b, status: not-started}\n';
    const directory = formDirectory({ '2565/measures/m3.yaml': measure, '2565/reports/2565-01/clerk.yaml': report });
    const { sheets } = await readXlsx(await februaryForm(directory));
    expect(sheets.map(({ name }) => name)).toEqual(['สป.', '_ita']);
    expect(sheets[0]?.rows.slice(8).map(([ref]) => ref)).toEqual(['m3/b']);
  });

  test('offers those in post, told apart where names are the same', async () => {
    const officers = `officers:
  - {id: somying, name: นางสาวสอง ตัวอย่าง, position: นักวิเคราะห์, office: clerk}
  - {id: other, name: นางสาวสอง ตัวอย่าง, position: เจ้าพนักงานธุรการ, office: clerk}
  - {id: gone, name: นายเก่า ตัวอย่าง, position: ปลัด, office: clerk, until: 2565-01-31}
  - {id: mayor, name: นายหนึ่ง ตัวอย่าง, position: นายก}
`;
    const directory = formDirectory({ 'officers.yaml': officers });
    const { sheets } = await readXlsx(await februaryForm(directory, '--office', 'clerk'));
    expect(sheets[1]?.rows.find(([key]) => key === 'officers')?.slice(1, 4)).toEqual([
      'นางสาวสอง ตัวอย่าง (นักวิเคราะห์)',
      'นางสาวสอง ตัวอย่าง (เจ้าพนักงานธุรการ)',
      null,
    ]);
  });

  test('makes a workbook for each office that owes something', async () => {
    const directory = formDirectory();
    const forms = (name: string) => join(directory.root, '.form', name);
    const all = ['form', '-m', '2565-02', '--all-offices', '--out', '.form'];
    const { code, err } = await ita(directory, ...all);
    expect(code).toBe(0);
    expect(err).toBe('เขียน .form/clerk.xlsx แล้ว\nเขียน .form/finance.xlsx แล้ว\n');
    const { sheets } = await readXlsx(readFileSync(forms('finance.xlsx')));
    expect(sheets.map(({ name }) => name)).toEqual(['คลัง', '_ita']);

    rmSync(forms('clerk.xlsx'));
    const again = await ita(directory, ...all);
    expect([again.code, existsSync(forms('clerk.xlsx'))]).toEqual([3, false]);
    expect(again.err).toContain('finance.xlsx');
    expect((await ita(directory, ...all, '--force')).code).toBe(0);
  });

  test('names an office that owes nothing, where a workbook is made for each', async () => {
    const idle = formDirectory({
      '2565/measures/m3.yaml': (formDirectory().read('2565/measures/m3.yaml') ?? '').replace(
        'due: 2565-09}',
        'due: 2565-09, offices: [clerk]}',
      ),
    });
    const { code, err } = await ita(idle, 'form', '-m', '2565-02', '--all-offices', '--out', '.form');
    expect([code, existsSync(join(idle.root, '.form/finance.xlsx'))]).toEqual([0, false]);
    expect(err).toContain('ไม่มีขั้นตอนที่ต้องรายงานเดือนนี้');
  });

  test('gives sheets names that a spreadsheet takes', async () => {
    const offices = `offices:
  - {id: clerk, name: สำนักปลัด, short: "ก/ข[1]"}
  - {id: finance, name: กองคลัง, short: "ก-ข-1-"}
  - {id: audit, name: ตรวจสอบ, short: ${'ย'.repeat(40)}}
`;
    const directory = formDirectory({ 'offices.yaml': offices });
    const { sheets } = await readXlsx(await februaryForm(directory));
    expect(sheets.map(({ name }) => name)).toEqual(['ก-ข-1-', 'ก-ข-1--2', 'ย'.repeat(28), '_ita']);
  });

  test.each([
    [['-m', '2565-02'], 2, '-o FILE.xlsx'],
    [['-m', '2565-02', '-o', 'f.csv'], 2, 'xlsx'],
    [['-m', '2565-02', '-o', 'f.ods'], 2, 'f.ods ต้องลงท้ายด้วย .xlsx'],
    [['-m', '2565-02', '-o', 'f.xlsx', '--office', 'finanse'], 3, 'finance'],
    [['-m', '2565-02', '-o', 'f.xlsx', '--office', 'audit'], 3, 'audit'],
    [['-m', '2570-02', '-o', 'f.xlsx'], 3, '2570'],
    [['-m', '2565-02', '-o', 'ita.yaml'], 2, 'xlsx'],
    [['-m', '2565-02', '--all-offices'], 2, '--out'],
    [['-m', '2565-02', '--out', 'forms'], 2, '--all-offices'],
    [['-m', '2565-02', '--all-offices', '--office', 'clerk', '--out', 'forms'], 2, '--office'],
    [['-m', '2565-02', '--all-offices', '--out', 'forms', '-o', 'f.xlsx'], 2, '-o'],
  ])('refuses %j', async (argv, code, says) => {
    const directory = formDirectory();
    const called = await ita(directory, 'form', ...argv);
    expect(called.code).toBe(code);
    expect(called.err).toContain(says);
    expect(existsSync(join(directory.root, 'f.xlsx'))).toBe(false);
  });
});
