import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { edited } from '../support/edited.ts';
import { FILLED, fillIn, februaryForm, formDirectory, importForm, ita } from '../support/form.ts';

const CLERK = '2565/reports/2565-02/clerk.yaml';
const FINANCE = '2565/reports/2565-02/finance.yaml';

async function filled(cells = FILLED) {
  const directory = formDirectory();
  const form = await februaryForm(directory);
  return { directory, bytes: await fillIn(form, cells) };
}

describe('a filled-in form', () => {
  test('becomes the reports of its offices, which validate', async () => {
    const { directory, bytes } = await filled();
    const { code, out, err } = await importForm(directory, bytes);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('นำเข้าแล้ว 2 รายงาน') });
    expect(directory.read(CLERK)).toBe(`month: 2565-02
office: clerk
reported_by: somying
submitted: 2565-03-04
entries:
  - step: m3/agreement
    status: in-progress
    percent: 70
    result: เสนอคณะทำงานแล้ว
    problem: รอลงนาม
  - step: m3/signed
    status: done
    value: 48
    result: ลงนามครบ 48 คน
    evidence:
      - title: ทะเบียนผู้ลงนาม
        url: https://www.example.com/signed
  - step: m3/monthly
    status: done
    result: รายงานเดือนกุมภาพันธ์แล้ว
`);
    expect(directory.read(FINANCE)).toContain('reported_by: somchai\nsubmitted: 2565-03-03\n');
    expect(out).toContain(`${CLERK} (รายงานใหม่)`);
    expect(out).toContain('  จัดทำข้อตกลง (m3/agreement)\n    สถานะ: อยู่ระหว่างดำเนินการ\n    ผลสะสม: 70\n');
    expect((await ita(directory, 'validate', '--strict')).out).toContain('ไม่พบข้อผิดพลาด');
  });

  test('changes nothing the second time, and says so', async () => {
    const { directory, bytes } = await filled();
    await importForm(directory, bytes);
    const before = directory.read(CLERK);
    const { code, err } = await importForm(directory, bytes);
    expect(code).toBe(0);
    expect(err).toContain('ไม่มีอะไรเปลี่ยน');
    expect(directory.read(CLERK)).toBe(before);
  });
});

/** The findings' first lines: place, severity and code. */
const places = (out: string): string[] =>
  [...out.matchAll(/^(form\.xlsx:\S.*? (?:error|warning) [a-z-]+)$/gm)].map((match) => match[1] as string);

type Fill = Parameters<typeof fillIn>[1];
type Change = Parameters<typeof fillIn>[2];

/** Imports the filled form with something changed; nothing may be written unless it fits. */
async function importWith(cells: Fill, change?: Change, ...argv: string[]) {
  const directory = formDirectory();
  const bytes = await fillIn(await februaryForm(directory), { ...FILLED, ...cells }, change);
  const files = directory.files();
  const called = await importForm(directory, bytes, ...argv);
  const written = directory.files().filter((file) => !files.includes(file) && !file.startsWith('.form/'));
  return { ...called, places: places(called.out), written, directory };
}

const insertRow =
  (at: number, values: (string | number | null)[]): Change =>
  (sheet) => {
    const { rows, cells = new Map() } = sheet('สป.');
    rows.splice(at - 1, 0, values);
    const moved = [...cells].map(([key, cell]) => {
      const [row = 0, column = 0] = key.split(',').map(Number);
      return [`${row >= at - 1 ? row + 1 : row},${column}`, cell] as const;
    });
    cells.clear();
    for (const [key, cell] of moved) cells.set(key, cell);
  };

const emptyRow =
  (row: number): Change =>
  (sheet) => {
    sheet('สป.').rows[row - 1] = [];
    for (const key of sheet('สป.').cells?.keys() ?? [])
      if (key.startsWith(`${row - 1},`)) sheet('สป.').cells?.delete(key);
  };

describe('what does not fit is found at its cell, and nothing is written', () => {
  const REFUSED: Readonly<Record<string, { cells?: Fill; change?: Change; places: string[]; says: string }>> = {
    'a heading that was changed': {
      cells: { 'สป.!L8': 'ทำอะไรไปแล้ว' },
      places: ['form.xlsx:สป.!L8 error form-changed'],
      says: 'ผลการดำเนินการ',
    },
    'the office changed': {
      cells: { 'สป.!D4': 'กองคลัง' },
      places: ['form.xlsx:สป.!D4 error form-changed'],
      says: 'สำนักปลัด',
    },
    'the month typed over': {
      cells: { 'คลัง!D3': 'มีนาคม 2565' },
      places: ['form.xlsx:คลัง!D3 error form-month'],
      says: 'กุมภาพันธ์ 2565',
    },
    'a row that was added': {
      cells: { 'สป.!D12': 'งานอื่น', 'สป.!I12': 'ดำเนินการแล้วเสร็จ' },
      places: ['form.xlsx:สป.!D12 error form-row'],
      says: 'ไม่ได้อยู่ในแบบรายงาน',
    },
    'a row that is gone': {
      change: emptyRow(10),
      places: ['form.xlsx:สป.!D10 error form-row'],
      says: 'ลงนามในข้อตกลง',
    },
    'a step twice': {
      cells: { 'สป.!A12': 'm3/signed', 'สป.!D12': 'ลงนาม' },
      places: ['form.xlsx:สป.!D12 error form-row'],
      says: 'มากกว่าหนึ่งแถว',
    },
    'a row put above the table': {
      change: insertRow(4, ['', 'แทรก']),
      places: [
        'form.xlsx:สป.!D4 error form-changed',
        'form.xlsx:สป.!D5 error unknown-officer',
        'form.xlsx:สป.!D6 error wrong-format',
        'form.xlsx:สป.!B8 error form-changed',
      ],
      says: '"ที่"',
    },
    'a formula': {
      cells: { 'สป.!J9': { formula: '30+40', shows: 70 } },
      places: ['form.xlsx:สป.!J9 error form-formula'],
      says: '=30+40',
    },
    'merged cells': {
      change: (sheet) => {
        sheet('สป.').merges = [{ startRow: 8, startCol: 11, endRow: 9, endCol: 11 }];
      },
      places: ['form.xlsx:สป.!L9 error form-merged'],
      says: 'L9:L10',
    },
    'a text in a number cell': {
      cells: { 'สป.!J9': 'เจ็ดสิบ' },
      places: ['form.xlsx:สป.!J9 error wrong-type'],
      says: 'ตัวเลข',
    },
    'a date in a number cell': {
      cells: { 'สป.!J9': new Date(Date.UTC(2022, 1, 1)) },
      places: ['form.xlsx:สป.!J9 error wrong-type'],
      says: '2022-02-01',
    },
    'more than all': { cells: { 'สป.!J9': 101 }, places: ['form.xlsx:สป.!J9 error out-of-range'], says: '101' },
    'a fraction of one percent': {
      cells: { 'สป.!J9': 0.7 },
      places: ['form.xlsx:สป.!J9 error out-of-range'],
      says: 'ไม่ใส่เครื่องหมาย %',
    },
    'less than nothing': { cells: { 'สป.!J10': -1 }, places: ['form.xlsx:สป.!J10 error out-of-range'], says: '-1' },
    'an amount of a recurring step': {
      cells: { 'คลัง!J9': 5 },
      places: ['form.xlsx:คลัง!J9 error value-does-not-fit'],
      says: 'ผลสะสม',
    },
    'a status that is nearly one': {
      cells: { 'สป.!I9': 'อยู่ระหว่างดำเนินงาน' },
      places: ['form.xlsx:สป.!I9 error unknown-value'],
      says: 'หมายถึง "อยู่ระหว่างดำเนินการ" หรือไม่',
    },
    'no status': { cells: { 'สป.!I9': null }, places: ['form.xlsx:สป.!I9 error missing-key'], says: 'ช่อง "สถานะ" ว่าง' },
    'nobody who reports': {
      cells: { 'คลัง!D5': null },
      places: ['form.xlsx:คลัง!D5 error missing-key'],
      says: 'ช่อง "ผู้รายงาน" ว่าง',
    },
    'an officer of another office': {
      cells: { 'คลัง!D5': 'นางสาวสอง ตัวอย่าง' },
      places: ['form.xlsx:คลัง!D5 error unknown-officer'],
      says: 'นางสาวสอง',
    },
    'no day': { cells: { 'คลัง!D6': 'เมื่อวาน' }, places: ['form.xlsx:คลัง!D6 error wrong-format'], says: 'เมื่อวาน' },
    'a day that does not exist': {
      cells: { 'คลัง!D6': '29 ก.พ. 2565' },
      places: ['form.xlsx:คลัง!D6 error wrong-format'],
      says: '29 ก.พ. 2565',
    },
    'evidence without a title': {
      cells: { 'สป.!O10': null },
      places: ['form.xlsx:สป.!O10 error missing-key'],
      says: 'ช่อง "ชื่อหลักฐาน" ว่าง',
    },
    'something beside the table': {
      cells: { 'สป.!R3': 'หมายเหตุ' },
      places: ['form.xlsx:สป.!R3 error form-changed'],
      says: 'นอกตาราง',
    },
    'a sheet that is gone': {
      change: (sheet) => {
        sheet('คลัง').name = 'Sheet1';
      },
      places: ['form.xlsx:Sheet1!A1 error form-changed', 'form.xlsx:คลัง!A1 error form-changed'],
      says: 'ไม่มีแผ่นงาน "คลัง"',
    },
  };

  test.each(Object.entries(REFUSED))('%s', async (_, { cells = {}, change, places: expected, says }) => {
    const { code, out, err, places: found, written } = await importWith(cells, change, '--all-or-nothing');
    expect(found.sort()).toEqual(expected.sort());
    expect(out).toContain(says);
    expect({ code, written }).toEqual({ code: 1, written: [] });
    expect(err).toContain('ไม่มีแฟ้มใดถูกเขียน');
  });

  test('another month than the call asks for', async () => {
    const { code, places: found, written } = await importWith({}, undefined, '--month', '2565-03');
    expect({ code, found, written }).toEqual({ code: 1, found: ['form.xlsx:สป.!D3 error form-month'], written: [] });
  });

  test('every finding at once, the cell shown as it is', async () => {
    const { out } = await importWith({ 'สป.!I9': 'เสร็จ', 'สป.!J10': 'สี่สิบ', 'คลัง!D6': '?' });
    expect(places(out)).toEqual([
      'form.xlsx:สป.!I9 error unknown-value',
      'form.xlsx:สป.!J10 error wrong-type',
      'form.xlsx:คลัง!D6 error wrong-format',
    ]);
    expect(out).toContain('form.xlsx:สป.!J10 error wrong-type\n  10 | สี่สิบ\n     | ^^^\n');
    expect(out).toContain('พบ 3 รายการ: ข้อผิดพลาด 3 คำเตือน 0 ใน 1 จาก 7 แฟ้ม');
  });

  test.each([
    ['done without a result', { 'สป.!L10': null }, 'form.xlsx:สป.!L10 error done-without-result'],
    ['done at 20 of 48', { 'สป.!J10': 20 }, 'form.xlsx:สป.!J10 error status-contradicts-percent'],
    ['submitted before the month ended', { 'คลัง!D6': '20 ก.พ. 2565' }, 'form.xlsx:คลัง!D6 error submitted-early'],
    ['submitted in the future', { 'คลัง!D6': '20 มี.ค. 2565' }, 'form.xlsx:คลัง!D6 error future-date'],
    ['evidence that is not there', { 'สป.!P10': '2565/evidence/no.pdf' }, 'form.xlsx:สป.!P10 error evidence-missing'],
    ['in progress without a percent', { 'สป.!J9': null }, 'form.xlsx:สป.!J9 error value-does-not-fit'],
  ] as const)('what a rule says of the reports: %s', async (_, cells, expected) => {
    const { code, places: found, written } = await importWith(cells, undefined, '--all-or-nothing');
    expect(found).toContain(expected);
    expect({ code, written }).toEqual({ code: 1, written: [] });
  });
});

describe('what was typed is understood', () => {
  test.each([
    ['BE as text', '4 มีนาคม ๒๕๖๕'],
    ['BE in figures', '4/3/2565'],
    ['CE as text', '2022-03-04'],
    ['two digits', '4/3/65'],
    ['a real date, CE', new Date(Date.UTC(2022, 2, 4))],
    ['a real date, BE', new Date(Date.UTC(2565, 2, 4))],
    ['a real date made of two digits', new Date(Date.UTC(1965, 2, 4))],
  ])('a date: %s', async (_, value) => {
    const { code, directory } = await importWith({ 'สป.!D6': value });
    expect(code).toBe(0);
    expect(directory.read(CLERK)).toContain('submitted: 2565-03-04\n');
  });

  test.each([
    ['Thai digits', '๗๐'],
    ['a percent sign and space', ' 70 % '],
    ['more digits than the number has', 70.0000000001],
  ])('a number: %s', async (_, value) => {
    const { code, directory } = await importWith({ 'สป.!J9': value });
    expect(code).toBe(0);
    expect(directory.read(CLERK)).toContain('percent: 70\n');
  });

  test('spaces at the ends, letters nobody sees, lines', async () => {
    const { code, directory } = await importWith({
      'สป.!I9': ' อยู่ระหว่างดำเนินการ ',
      'สป.!L9': ' ทํา\u200bแล้ว \r\nรอบสอง  ',
      'สป.!D5': 'นางสาวสอง  ตัวอย่าง ',
    });
    expect(code).toBe(0);
    expect(directory.read(CLERK)).toContain('result: |-\n      ทำแล้ว\n      รอบสอง\n');
  });

  test('a row left empty is no entry: a warning, and the rest is written', async () => {
    const { code, err, directory } = await importWith({ 'สป.!I11': null, 'สป.!L11': null });
    expect(code).toBe(0);
    expect(places(err)).toEqual(['form.xlsx:สป.!I11 warning step-not-reported']);
    expect(directory.read(CLERK)).not.toContain('m3/monthly');
  });

  test('a sheet nobody filled in is left out', async () => {
    const { code, err, written } = await importWith({ 'คลัง!D5': null, 'คลัง!D6': null, 'คลัง!I9': null, 'คลัง!L9': null });
    expect(err).toContain('แผ่นงาน "คลัง" ยังไม่ได้กรอก');
    expect({ code, written }).toEqual({ code: 0, written: [CLERK] });
  });

  test('a text that looks like a formula stays a text', async () => {
    const { code, directory } = await importWith({ 'สป.!L9': '=1+1', 'สป.!M9': '-รอ', 'สป.!N9': '@ทุกคน' });
    expect(code).toBe(0);
    expect(directory.read(CLERK)).toContain("result: =1+1\n    problem: -รอ\n    suggestion: '@ทุกคน'\n");
  });
});

describe('a report that is there already', () => {
  const REPORT = `# รายงานของสำนักปลัด
month: 2565-02
office: clerk
reported_by: somying
submitted: 2565-03-02 # ส่งทางหนังสือ
acknowledged: {by: mayor, on: 2565-03-08}
entries:
  # ยังไม่ครบ
  - step: m3/signed
    status: in-progress
    value: 40 # จากทะเบียน
    result: ลงนาม 40 คน
    problem: สองคนลาป่วย
    evidence:
      - {title: ทะเบียน, url: https://www.example.com/register}
  - {step: m3/agreement, status: in-progress, percent: 60, result: ยกร่างแล้ว}
`;

  test('keeps its comments, evidence and acknowledgement; the form says the rest', async () => {
    const directory = formDirectory({ [CLERK]: REPORT });
    const form = await februaryForm(directory, '--office', 'clerk');
    const cells = Object.fromEntries(Object.entries(FILLED).filter(([place]) => place.startsWith('สป.')));
    const { code, out } = await importForm(directory, await fillIn(form, { ...cells, 'สป.!M10': null }));
    expect(code).toBe(0);
    expect(directory.read(CLERK)).toBe(`# รายงานของสำนักปลัด
month: 2565-02
office: clerk
reported_by: somying
submitted: 2565-03-04 # ส่งทางหนังสือ
acknowledged: {by: mayor, on: 2565-03-08}
entries:
  # ยังไม่ครบ
  - step: m3/signed
    status: done
    value: 48 # จากทะเบียน
    result: ลงนามครบ 48 คน
    evidence:
      - {title: ทะเบียน, url: https://www.example.com/register}
      - title: ทะเบียนผู้ลงนาม
        url: https://www.example.com/signed
  - {step: m3/agreement, status: in-progress, percent: 70, result: เสนอคณะทำงานแล้ว, problem: รอลงนาม}
  - step: m3/monthly
    status: done
    result: รายงานเดือนกุมภาพันธ์แล้ว
`);
    expect(out).toBe(`${CLERK}
  วันที่ส่งรายงาน: 2565-03-02 → 2565-03-04
  ลงนามในข้อตกลง (m3/signed)
    สถานะ: อยู่ระหว่างดำเนินการ → ดำเนินการแล้วเสร็จ
    ผลสะสม: 40 → 48
    ผลการดำเนินการ: ลงนาม 40 คน → ลงนามครบ 48 คน
    หลักฐาน: ทะเบียน https://www.example.com/register → ทะเบียน https://www.example.com/register · ทะเบียนผู้ลงนาม https://www.example.com/signed
    ปัญหา/อุปสรรค: สองคนลาป่วย → (ลบ)
  จัดทำข้อตกลง (m3/agreement)
    ผลสะสม: 60 → 70
    ผลการดำเนินการ: ยกร่างแล้ว → เสนอคณะทำงานแล้ว
    ปัญหา/อุปสรรค: รอลงนาม
  รายงานต่อนายก (m3/monthly)
    สถานะ: ดำเนินการแล้วเสร็จ
    ผลการดำเนินการ: รายงานเดือนกุมภาพันธ์แล้ว
`);
  });

  test('is shown as it would be with --dry-run, and stays', async () => {
    const directory = formDirectory({ [CLERK]: REPORT });
    const form = await februaryForm(directory, '--office', 'clerk');
    const { code, out, err } = await importForm(directory, await fillIn(form, { 'สป.!J9': 65 }), '--dry-run');
    expect({ code, out }).toEqual({ code: 0, out: `${CLERK}\n  จัดทำข้อตกลง (m3/agreement)\n    ผลสะสม: 60 → 65\n` });
    expect(err).toContain('ยังไม่ได้เขียน');
    expect(directory.read(CLERK)).toBe(REPORT);
  });

  test('is what the form begins with: imported as it is, nothing changes', async () => {
    const directory = formDirectory({ [CLERK]: REPORT });
    const { code, out } = await importForm(directory, await februaryForm(directory, '--office', 'clerk'));
    expect({ code, out }).toEqual({ code: 0, out: `${CLERK} ไม่มีอะไรเปลี่ยน\n` });
    expect(directory.read(CLERK)).toBe(REPORT);
  });

  test('keeps how its texts and numbers are written where the form says the same', async () => {
    const report = edited(REPORT, 'by: mayor, on', 'by: somchai, on');
    const written = edited(
      edited(
        edited(report, 'result: ลงนาม 40 คน', 'result: |\n      ลงนาม   40 คน  \n\n      รอสองคน'),
        'value: 40 #',
        'value: 40.00000012 #',
      ),
      'reported_by: somying',
      'reported_by: mayor',
    );
    const directory = formDirectory({ [CLERK]: written });
    const form = await februaryForm(directory, '--office', 'clerk');
    const { out } = await importForm(directory, await fillIn(form, { 'สป.!M10': 'สองคนลาคลอด' }));
    expect(out).toBe(`${CLERK}\n  ลงนามในข้อตกลง (m3/signed)\n    ปัญหา/อุปสรรค: สองคนลาป่วย → สองคนลาคลอด\n`);
    expect(directory.read(CLERK)).toBe(edited(written, 'ลาป่วย', 'ลาคลอด'));
  });

  test('and the form are counted among the files that were read', async () => {
    const directory = formDirectory({ [CLERK]: REPORT });
    const form = await februaryForm(directory, '--office', 'clerk');
    const { out } = await importForm(directory, await fillIn(form, { 'สป.!D6': '9 มี.ค. 2565', 'สป.!J9': 60.5 }));
    expect(out).toContain(`${CLERK}:6:31 error acknowledged-early`);
    const [, inFiles = 0, read = 0] = (/ใน (\d+) จาก (\d+) แฟ้ม/.exec(out) ?? []).map(Number);
    expect(read).toBeGreaterThan(inFiles);
    expect(read).toBeGreaterThan(5);
  });

  test('that can not be read is not written over', async () => {
    const directory = formDirectory();
    const bytes = await fillIn(await februaryForm(directory), FILLED);
    directory.write(CLERK, 'month: [\n');
    const { code, out, err } = await importForm(directory, bytes);
    expect(code).toBe(1);
    expect(out).toContain(`${CLERK}:1:8 error yaml-syntax`);
    expect(err).toContain('โปรดแก้แฟ้มให้ถูกก่อน');
    expect(directory.read(CLERK)).toBe('month: [\n');
    expect(directory.read(FINANCE)).toContain('m3/monthly');
  });

  test('and is in an old Thai encoding is not written over', async () => {
    const directory = formDirectory();
    const bytes = await fillIn(await februaryForm(directory), FILLED);
    directory.write(CLERK, REPORT);
    const old = Buffer.concat([Buffer.from(REPORT), Buffer.from([0x23, 0x20, 0xa1, 0xd2, 0xc3, 0x0a])]);
    writeFileSync(join(directory.root, CLERK), old);
    const { code, out } = await importForm(directory, bytes);
    expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining('error not-utf8') });
    expect(readFileSync(join(directory.root, CLERK)).equals(old)).toBe(true);
  });
});
