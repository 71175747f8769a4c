import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Directory } from '../support/directory.ts';
import { edited } from '../support/edited.ts';
import { FILLED, fillIn, type Filling, formDirectory, ita } from '../support/form.ts';
import { call } from '../support/io.ts';

const CLERK = '2565/reports/2565-02/clerk.yaml';
const FINANCE = '2565/reports/2565-02/finance.yaml';
const NONE = '(not there)';

type Fill = Readonly<Record<string, Filling>>;

/** A directory with the forms of both offices in `.forms`, each filled in with what is its own. */
async function withForms(changes: Fill = {}, directory = formDirectory()): Promise<Directory> {
  const made = await ita(directory, 'form', '-m', '2565-02', '--all-offices', '--out', '.forms');
  expect(made.code).toBe(0);
  for (const [file, sheet] of [
    ['clerk', 'สป.!'],
    ['finance', 'คลัง!'],
  ] as const) {
    const own = (cells: Fill) => Object.entries(cells).filter(([place]) => place.startsWith(sheet));
    const path = join(directory.root, `.forms/${file}.xlsx`);
    writeFileSync(path, await fillIn(readFileSync(path), Object.fromEntries([...own(FILLED), ...own(changes)])));
  }
  return directory;
}

describe('many forms at once', () => {
  test('become reports in one change, which is undone as one', async () => {
    const directory = await withForms();
    const state = { cwd: directory.root, today: '2565-03-10', env: { XDG_STATE_HOME: join(directory.root, '.state') } };
    const { code, out, err } = await call(['import', '.forms'], state);
    expect(code).toBe(0);
    expect(err).toBe('clerk.xlsx: นำเข้า สป.\nfinance.xlsx: นำเข้า คลัง\nนำเข้าแล้ว 2 รายงาน\n');
    expect(out).toContain(`${CLERK} (รายงานใหม่)`);
    expect(directory.read(FINANCE)).toContain('m3/monthly');
    expect((await call(['undo'], state)).code).toBe(0);
    expect([directory.read(CLERK), directory.read(FINANCE)]).toEqual([NONE, NONE]);
  });

  test('one whose name holds a control character is named without it', async () => {
    const directory = await withForms();
    const { code, err } = await ita(directory, 'import', '.forms/finance.xlsx', '.forms/x\u0085\u001b[31m.xlsx');
    expect(code).toBe(1);
    expect(err).toContain('␛[31m.xlsx');
    expect(err.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  test('a bad one does not hold the good one back', async () => {
    const directory = await withForms({ 'สป.!J9': 'เจ็ดสิบ' });
    const { code, out, err } = await ita(directory, 'import', '.forms/clerk.xlsx', '.forms/finance.xlsx');
    expect(code).toBe(1);
    expect(out).toContain('clerk.xlsx:สป.!J9 error wrong-type');
    expect(err).toBe('clerk.xlsx: ไม่นำเข้า สป.\nfinance.xlsx: นำเข้า คลัง\nนำเข้าแล้ว 1 รายงาน\n');
    expect(directory.read(CLERK)).toBe(NONE);
    expect(directory.read(FINANCE)).toContain('m3/monthly');
  });

  test('nor does one that only a rule refuses', async () => {
    const directory = await withForms({ 'สป.!L10': null });
    const { code, out, err } = await ita(directory, 'import', '.forms');
    expect(code).toBe(1);
    expect(out).toContain('clerk.xlsx:สป.!L10 error done-without-result');
    expect(err).toContain('clerk.xlsx: ไม่นำเข้า สป.\nfinance.xlsx: นำเข้า คลัง\n');
    expect([directory.read(CLERK) === NONE, directory.read(FINANCE) === NONE]).toEqual([true, false]);
  });

  test('with --all-or-nothing it does', async () => {
    for (const cells of [{ 'สป.!J9': 'เจ็ดสิบ' }, { 'สป.!L10': null }]) {
      const directory = await withForms(cells);
      const { code, err } = await ita(directory, 'import', '.forms', '--all-or-nothing');
      expect(code).toBe(1);
      expect(err).toBe('clerk.xlsx: ไม่นำเข้า สป.\nfinance.xlsx: ไม่นำเข้า คลัง\nไม่ได้นำเข้า ไม่มีแฟ้มใดถูกเขียน\n');
      expect([directory.read(CLERK), directory.read(FINANCE)]).toEqual([NONE, NONE]);
    }
  });

  test('files that are no forms are named among the others', async () => {
    const directory = await withForms();
    writeFileSync(join(directory.root, '.forms/notes.xlsx'), 'no workbook');
    writeFileSync(join(directory.root, '.forms/~$clerk.xlsx'), 'owner');
    const { code, err } = await ita(directory, 'import', '.forms');
    expect(code).toBe(1);
    expect(err).toContain('notes.xlsx ไม่ใช่สมุดงาน');
    expect(err).not.toContain('~$');
    expect(err).toContain('นำเข้าแล้ว 2 รายงาน');
  });

  test('the same names in two folders are told apart', async () => {
    const directory = await withForms();
    mkdirSync(join(directory.root, '.more'));
    cpSync(join(directory.root, '.forms/clerk.xlsx'), join(directory.root, '.more/clerk.xlsx'));
    const { code, err } = await ita(directory, 'import', '.forms', '.more');
    expect(code).toBe(0);
    expect(err).toContain('.forms/clerk.xlsx: นำเข้า สป.\n');
    expect(err).toContain('.more/clerk.xlsx: นำเข้า สป.\n');
    expect(directory.read(CLERK).match(/m3\/agreement/g)).toHaveLength(1);
  });

  test('two that fill in parts of one report come together; where they differ, the later is a conflict', async () => {
    const directory = formDirectory();
    await ita(directory, 'form', '-m', '2565-02', '--office', 'clerk', '-o', '.forms/empty.xlsx');
    const empty = readFileSync(join(directory.root, '.forms/empty.xlsx'));
    const head = { 'สป.!D5': 'นางสาวสอง ตัวอย่าง', 'สป.!D6': '4 มี.ค. 2565' };
    const parts = {
      one: { 'สป.!I9': 'อยู่ระหว่างดำเนินการ', 'สป.!J9': 70, 'สป.!L9': 'เสนอคณะทำงานแล้ว' },
      two: { 'สป.!I11': 'ดำเนินการแล้วเสร็จ', 'สป.!L11': 'รายงานเดือนกุมภาพันธ์แล้ว' },
      three: { 'สป.!I9': 'อยู่ระหว่างดำเนินการ', 'สป.!J9': 75, 'สป.!L9': 'เสนอคณะทำงานแล้ว' },
    };
    for (const [name, cells] of Object.entries(parts)) {
      writeFileSync(join(directory.root, `.forms/${name}.xlsx`), await fillIn(empty, { ...head, ...cells }));
    }
    const named = Object.keys(parts).map((name) => `.forms/${name}.xlsx`);
    const { code, out, err } = await ita(directory, 'import', ...named);
    expect(code).toBe(1);
    expect(err).toContain('one.xlsx: นำเข้า สป.\ntwo.xlsx: นำเข้า สป.\nthree.xlsx: ไม่นำเข้า สป.\n');
    expect(out.replace(/\s+/g, ' ')).toContain('จัดทำข้อตกลง · ผลสะสม · three.xlsx:สป.!J9 - 70 75');
    expect(directory.read(CLERK)).toContain('percent: 70');
    expect(directory.read(CLERK)).toContain('m3/monthly');
  });
});

const REPORT = `month: 2565-02
office: clerk
reported_by: somying
submitted: 2565-03-02
entries:
  - step: m3/agreement
    status: in-progress
    percent: 60
    result: ยกร่างแล้ว
  - step: m3/signed
    status: in-progress
    value: 40
    result: ลงนาม 40 คน
`;

/** Makes the clerk's form with the report that is there, corrects the report, and imports the form with cells filled in. */
async function importAfter(corrected: string, cells: Fill, ...argv: string[]) {
  const directory = formDirectory({ [CLERK]: REPORT });
  await ita(directory, 'form', '-m', '2565-02', '--office', 'clerk', '-o', '.forms/clerk.xlsx');
  const path = join(directory.root, '.forms/clerk.xlsx');
  writeFileSync(path, await fillIn(readFileSync(path), cells));
  directory.write(CLERK, corrected);
  const called = await ita(directory, 'import', '.forms/clerk.xlsx', ...argv);
  return { ...called, text: directory.read(CLERK) };
}

test('a form sent again with a cell corrected is a conflict in that cell, which --theirs resolves', async () => {
  const directory = await withForms();
  await ita(directory, 'import', '.forms/clerk.xlsx');
  const first = directory.read(CLERK);
  const path = join(directory.root, '.forms/clerk.xlsx');
  writeFileSync(path, await fillIn(readFileSync(path), { 'สป.!J9': 75 }));
  const { code, out } = await ita(directory, 'import', '.forms/clerk.xlsx');
  expect(code).toBe(1);
  expect(out.match(/clerk\.xlsx:สป/g)).toHaveLength(1);
  expect(out.replace(/\s+/g, ' ')).toContain('เมื่อแก้แบบแล้วส่งมาใหม่');
  expect(directory.read(CLERK)).toBe(first);
  expect((await ita(directory, 'import', '.forms/clerk.xlsx', '--theirs')).code).toBe(0);
  expect(directory.read(CLERK)).toBe(edited(first, 'percent: 70', 'percent: 75'));
});

describe('what was corrected in the data after the form was made', () => {
  const corrected = edited(REPORT, 'value: 40\n', 'value: 41\n');

  test('stays where the form says what it was made with', async () => {
    const { code, out, text } = await importAfter(corrected, { 'สป.!J9': 65 });
    expect({ code, out }).toEqual({ code: 0, out: `${CLERK}\n  จัดทำข้อตกลง (m3/agreement)\n    ผลสะสม: 60 → 65\n` });
    expect(text).toBe(edited(corrected, 'percent: 60', 'percent: 65'));
  });

  test('is a conflict where the form says a third thing: shown side by side, and nothing is written', async () => {
    const { code, out, err, text } = await importAfter(corrected, { 'สป.!J10': 43, 'สป.!J9': 65 });
    expect({ code, text }).toEqual({ code: 1, text: corrected });
    const lines = out.replace(/[│├┤┌┐└┘─┬┼┴]+/g, ' ').replace(/\s+/g, ' ');
    expect(lines).toContain('รายการ เมื่อสร้างแบบ ในข้อมูลขณะนี้ ในแบบรายงาน');
    expect(lines).toContain('ลงนามในข้อตกลง · ผลสะสม · clerk.xlsx:สป.!J10 40 41 43');
    expect(out).toContain('--theirs');
    expect(out).toContain('--ours');
    expect(err).toContain('ไม่มีแฟ้มใดถูกเขียน');
  });

  test('--theirs takes the form, --ours keeps the data; the rest of the form is taken either way', async () => {
    const cells = { 'สป.!J10': 43, 'สป.!J9': 65 };
    const theirs = await importAfter(corrected, cells, '--theirs');
    expect(theirs.code).toBe(0);
    expect(theirs.text).toBe(edited(edited(corrected, 'value: 41', 'value: 43'), 'percent: 60', 'percent: 65'));
    const ours = await importAfter(corrected, cells, '--ours');
    expect(ours.code).toBe(0);
    expect(ours.text).toBe(edited(corrected, 'percent: 60', 'percent: 65'));
    expect((await importAfter(corrected, cells, '--ours', '--theirs')).code).toBe(2);
  });

  test('is no conflict where the form was corrected alike', async () => {
    const { code, text } = await importAfter(corrected, { 'สป.!J10': 41 });
    expect({ code, text }).toEqual({ code: 0, text: corrected });
  });

  test('texts, statuses, the reporter and the day are compared too', async () => {
    const other = edited(edited(REPORT, 'ลงนาม 40 คน', 'ลงนามสี่สิบคน'), '2565-03-02', '2565-03-05');
    const { code, out } = await importAfter(other, { 'สป.!L10': 'ลงนามแล้ว 40 คน', 'สป.!D6': '6 มี.ค. 2565' });
    expect(code).toBe(1);
    for (const part of ['2565-03-02', '2565-03-05', '2565-03-06', 'ลงนามสี่สิบคน', 'ลงนามแล้ว 40 คน']) {
      expect(out.replace(/[\s│]+/g, '')).toContain(part.replaceAll(' ', ''));
    }
  });

  test('an entry that was taken out stays out unless the form changed it', async () => {
    const without = REPORT.slice(0, REPORT.indexOf('  - step: m3/signed'));
    const { code, text } = await importAfter(without, { 'สป.!J9': 65 });
    expect({ code, text }).toEqual({ code: 0, text: edited(without, 'percent: 60', 'percent: 65') });
    expect((await importAfter(without, { 'สป.!J10': 43 })).code).toBe(1);
    const theirs = await importAfter(without, { 'สป.!J10': 43 }, '--theirs');
    expect(theirs.text).toBe(edited(REPORT, 'value: 40', 'value: 43'));
  });

  test('an entry that somebody recorded meanwhile is a conflict with another in the form', async () => {
    const recorded = `${REPORT}  - step: m3/monthly\n    status: in-progress\n    result: กำลังรวบรวม\n`;
    const cells = { 'สป.!I11': 'ดำเนินการแล้วเสร็จ', 'สป.!L11': 'รายงานเดือนกุมภาพันธ์แล้ว' };
    const { code, text } = await importAfter(recorded, cells);
    expect({ code, text }).toEqual({ code: 1, text: recorded });
  });
});

test('a form of the first version, which does not know what it was made with, is read as before', async () => {
  const report =
    'month: 2565-02\noffice: finance\nreported_by: somchai\nsubmitted: 2565-03-03\nentries:\n' +
    '  - {step: m3/monthly, status: in-progress, result: กำลังรวบรวมข้อมูล}\n';
  const directory = formDirectory({ [FINANCE]: report });
  mkdirSync(join(directory.root, '.forms'));
  cpSync(join(import.meta.dirname, '../data/forms/version-1.xlsx'), join(directory.root, '.forms/old.xlsx'));
  const { code, err } = await ita(directory, 'import', '.forms/old.xlsx');
  expect({ code, err }).toEqual({ code: 0, err: 'นำเข้าแล้ว 2 รายงาน\n' });
  expect(directory.read(FINANCE)).toContain('status: done, result: รายงานแล้ว');
  expect(directory.read(CLERK)).toContain('value: 48\n    result: ลงนามครบ 48 คน\n    evidence:');
});
