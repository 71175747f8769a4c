import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Directory, directoryOf } from '../support/directory.ts';
import { edited } from '../support/edited.ts';
import type { Filling } from '../support/form.ts';
import { call, temporaryFolder } from '../support/io.ts';
import { importPlan, itaIn, planForm, typedBelow } from '../support/plan-workbook.ts';

const example = fileURLToPath(new URL('../../data-example', import.meta.url));

/** A plan as an analyst types it: no ids, names for offices and officers, months as Thais write them. */
const TYPED: Readonly<Record<string, Filling>> = {
  'ผลการประเมิน!B4': 2564,
  'ผลการประเมิน!B5': 77.81,
  'ผลการประเมิน!B23': 85,
  ...typedBelow('ผลการวิเคราะห์', 'ABCDEFG', [
    [undefined, 'จุดอ่อนที่ต้องแก้ไข', 'หน่วยงานวิเคราะห์เอง', 'ข้อมูลบนเว็บไซต์ไม่เป็นปัจจุบัน', '๙', '82.28'],
    [undefined, 'ประเด็นที่ต้องพัฒนา', undefined, 'ช่องทางสื่อสารยังน้อย', '7, 8'],
  ]),
  ...typedBelow(
    'มาตรการ',
    'ABCDEF',
    ['แต่งตั้งคณะทำงาน', 'มอบหมายผู้รับผิดชอบ', 'ทำบันทึกข้อตกลง', 'ติดตามผล', 'เผยแพร่', 'ฝึกอบรม', 'รับเรื่องร้องเรียน'].map(
      (title, index) => [
        undefined,
        title,
        index % 2 === 0 ? 'g1' : 'g1, g2',
        index === 2 ? 'ทุกสำนัก/กอง' : index === 3 ? 'สำนักปลัด/ ทุกกอง' : 'สำนักปลัด, คลัง',
        'รายงานทุกเดือน',
        index === 1 ? 'LPA, แผนป้องกันการทุจริต' : undefined,
      ],
    ),
  ),
  ...typedBelow('ขั้นตอน', 'ABCDEFGHIJK', [
    ...[1, 2, 3, 4, 5, 6].map((number) => [
      `m${number}`,
      undefined,
      `ดำเนินการข้อ ${number}`,
      'เป้าหมายงาน',
      undefined,
      undefined,
      undefined,
      'ต.ค. 2564',
      'มี.ค. 65',
    ]),
    ['รับเรื่องร้องเรียน', undefined, 'รายงานต่อนายก', 'งานประจำรอบ', undefined, undefined, 'ทุกเดือน', 'ต.ค. 64', '9/2565'],
    [
      undefined,
      undefined,
      'จัดอบรมพนักงาน',
      'จำนวน',
      48,
      'คน',
      undefined,
      '2565-01',
      'มีนาคม 2565',
      'สำนักปลัด',
      'นางสาวสอง ตัวอย่าง',
    ],
  ]),
};

const EMPTY = { '2565/plan.yaml': 'year: 2565 # ปีงบประมาณ\ngaps: []\n' };

async function typed(
  more: Readonly<Record<string, Filling>> = {},
): Promise<{ directory: Directory; bytes: Uint8Array }> {
  const directory = directoryOf(EMPTY);
  const bytes = await planForm(directory.root);
  expect((await importPlan(directory.root, bytes, { ...TYPED, ...more }, '--yes')).err).toContain('เขียนแล้ว 8 แฟ้ม');
  return { directory, bytes };
}

describe('a plan typed in a workbook', () => {
  test('of seven measures is valid at the first try', async () => {
    const { directory } = await typed();
    expect((await itaIn(directory.root, 'validate', '--strict')).out).toContain('ไม่พบข้อผิดพลาด');
    expect(directory.read('2565/plan.yaml')).toBe(`year: 2565 # ปีงบประมาณ
last_result:
  year: 2564
  score: 77.81
gaps:
  - id: g1
    kind: weakness
    source: analysis
    title: ข้อมูลบนเว็บไซต์ไม่เป็นปัจจุบัน
    indicator: 9
    score: 82.28
  - id: g2
    kind: development
    title: ช่องทางสื่อสารยังน้อย
    indicators: [7, 8]
target:
  score: 85
`);
    expect(directory.read('2565/measures/m7.yaml')).toBe(`id: m7
title: รับเรื่องร้องเรียน
gaps: [g1]
offices: [clerk, finance]
oversight: รายงานทุกเดือน
steps:
  - id: step1
    title: รายงานต่อนายก
    kind: recurring
    every: month
    start: 2564-10
    due: 2565-09
  - id: step2
    title: จัดอบรมพนักงาน
    kind: quantity
    target: 48
    unit: คน
    start: 2565-01
    due: 2565-03
    offices: [clerk]
    officers: [somying]
`);
    expect(directory.read('2565/measures/m4.yaml')).toContain('offices: [all]\n');
    expect(directory.read('2565/measures/m2.yaml')).toContain('serves: [LPA, แผนป้องกันการทุจริต]\n');
    expect((await itaIn(directory.root, 'fmt', '--check')).code).toBe(0);
  });

  test('says which measures are carried out each year; a workbook made before that was asked says nothing of it', async () => {
    const { directory } = await typed({ 'มาตรการ!I5': 'ใช่' });
    const file = '2565/measures/m2.yaml';
    expect(directory.read(file)).toContain('yearly: true\n');
    expect((await itaIn(directory.root, 'show', 'm2')).out).toMatch(/ทำซ้ำทุกปี +ใช่/);
    const measure = directory.read(file);
    const gaps = 'year: 2565\ngaps:\n  - {id: g1, kind: weakness, title: จุดอ่อน}\n';
    const other = directoryOf({ '2565/plan.yaml': gaps, [file]: measure });
    mkdirSync(join(other.root, '.form'));
    const made = readFileSync(join(import.meta.dirname, '../data/forms/plan-version-1.xlsx'));
    const older = { 'มาตรการ!A4': 'm2', 'มาตรการ!B4': 'เรื่องใหม่', 'มาตรการ!C4': 'g1', 'มาตรการ!D4': 'กองคลัง' };
    expect((await importPlan(other.root, made, older, '--yes')).err).toContain('เขียนแล้ว');
    expect(other.read(file)).toMatch(/title: เรื่องใหม่\n[\s\S]*yearly: true\n/);
  });

  test('is shown first, and written with --yes only', async () => {
    const directory = directoryOf(EMPTY);
    const files = directory.files();
    const bytes = await planForm(directory.root);
    const { code, out, err } = await importPlan(directory.root, bytes, TYPED);
    expect({ code, err }).toEqual({ code: 1, err: 'จะเปลี่ยน 8 แฟ้ม ใส่ --yes เพื่อเขียน\n' });
    expect(out).toContain('+title: แต่งตั้งคณะทำงาน');
    expect(directory.files().filter((file) => !file.startsWith('.form/'))).toEqual(files);
  });

  test('changes nothing when it is imported again, though it has no ids', async () => {
    const { directory, bytes } = await typed();
    const before = directory.files().map((file) => directory.read(file));
    const { code, err } = await importPlan(directory.root, bytes, TYPED, '--yes');
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('ไม่มีอะไรเปลี่ยน') });
    expect(directory.files().map((file) => directory.read(file))).toEqual(before);
  });

  test('adds offices, officers, channels and assignments, which may name each other', async () => {
    const { directory, bytes } = await typed();
    const more = {
      'สำนัก-กอง!B10': 'กองช่าง',
      'สำนัก-กอง!C10': 'กช.',
      'สำนัก-กอง!D10': 'นายสี่ ตัวอย่าง',
      'เจ้าหน้าที่!B12': 'นายสี่ ตัวอย่าง',
      'เจ้าหน้าที่!C12': 'ผู้อำนวยการกองช่าง',
      'เจ้าหน้าที่!F12': 'กองช่าง',
      'เจ้าหน้าที่!G12': '1 ต.ค. 2563',
      'ช่องทาง!B9': 'เว็บไซต์',
      'ช่องทาง!C9': 'เผยแพร่, ร้องเรียนและเสนอแนะ',
      'ช่องทาง!D9': 'เว็บไซต์ อบต.',
      'ช่องทาง!E9': 'นายสี่ ตัวอย่าง',
      'มอบหมายงาน!B4': 'คู่มือการขออนุญาตก่อสร้าง',
      'มอบหมายงาน!D4': 'นายสี่ ตัวอย่าง',
      'มอบหมายงาน!E4': '31/1/2565',
    };
    expect((await importPlan(directory.root, bytes, { ...TYPED, ...more }, '--yes')).out).not.toContain('error');
    expect(directory.read('offices.yaml')).toContain(
      '- id: works\n    name: กองช่าง\n    short: กช.\n    head: officer1\n',
    );
    expect(directory.read('officers.yaml')).toContain('office: works\n    from: 2563-10-01\n');
    expect(directory.read('channels.yaml')).toContain(
      'purposes: [publish, complain]\n    name: เว็บไซต์ อบต.\n    officer: officer1\n',
    );
    expect(directory.read('2565/assignments.yaml')).toContain('- id: task1\n');
    expect((await itaIn(directory.root, 'validate')).code).toBe(0);
  });
});

/** A day on which the example has no finding. */
const LATER = ['--as-of', '2566-02-10'];

describe('a workbook made from data', () => {
  const copied = () => {
    const root = join(temporaryFolder(), 'data');
    cpSync(example, root, { recursive: true });
    return root;
  };

  test.each(['th', 'en'])('of the example changes nothing (%s)', async (lang) => {
    const root = copied();
    const bytes = await planForm(root, '--year', '2565', '--lang', lang, ...LATER);
    const { code, out } = await importPlan(root, bytes, {}, '--yes', ...LATER);
    expect({ code, out }).toEqual({ code: 0, out: '' });
  });

  test('keeps comments, amendments and keys that it has no column for', async () => {
    const root = copied();
    const bytes = await planForm(root, '--year', '2565', ...LATER);
    const { code, out } = await importPlan(
      root,
      bytes,
      {
        'ขั้นตอน!K4': 'นางสาวสมหญิง ตัวอย่างดี, somsak',
        'มาตรการ!G4': 500,
        'มาตรการ!E4': null,
      },
      ...LATER,
    );
    const changed = out.split('\n').filter((line) => /^[+-](?![+-])/.test(line));
    expect({ code, changed }).toEqual({
      code: 1,
      changed: [
        '-oversight: รายงานความก้าวหน้าทุกเดือน และสรุปผล ณ สิ้นปีงบประมาณ',
        '-budget: 0 # ไม่ใช้งบประมาณ',
        '+budget: 500 # ไม่ใช้งบประมาณ',
        '-    officers: [somying]',
        '+    officers: [somying, somsak]',
      ],
    });
  });

  test('says which things are gone from it, and leaves them', async () => {
    const root = copied();
    const bytes = await planForm(root, '--year', '2565', ...LATER);
    const empty = Object.fromEntries([...'ABCDEFG'].map((column) => [`ผลการวิเคราะห์!${column}9`, null]));
    const { code, err } = await importPlan(root, bytes, empty, ...LATER);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('จึงคงไว้ตามเดิม: g6') });
  });
});

describe('what does not fit is found at its cell, and nothing is written', () => {
  const REFUSED: Readonly<Record<string, readonly [cells: Readonly<Record<string, Filling>>, place: string]>> = {
    'an office that is not there': [{ 'มาตรการ!D5': 'กองพัสดุ' }, 'filled.xlsx:มาตรการ!D5 error unknown-value'],
    'a month that is none': [{ 'ขั้นตอน!I6': 'เดือนหน้า' }, 'filled.xlsx:ขั้นตอน!I6 error wrong-format'],
    'a measure without a title': [{ 'มาตรการ!B6': null }, 'filled.xlsx:มาตรการ!B6 error missing-key'],
    'a measure without steps': [
      { 'มาตรการ!B11': 'ใหม่', 'มาตรการ!D11': 'สำนักปลัด' },
      'filled.xlsx:มาตรการ!B11 error out-of-range',
    ],
    'a step that ends before it begins': [{ 'ขั้นตอน!H4': 'ส.ค. 2565' }, 'filled.xlsx:ขั้นตอน!I4 error due-before-start'],
    'a target of a milestone': [{ 'ขั้นตอน!E4': 5 }, 'filled.xlsx:ขั้นตอน!E4 error unknown-key'],
    'a gap that is not there': [{ 'มาตรการ!C4': 'g9' }, 'filled.xlsx:มาตรการ!C4 error unknown-value'],
    'a score above 100': [{ 'ผลการประเมิน!B5': 778.1 }, 'filled.xlsx:ผลการประเมิน!B5 error out-of-range'],
    'an id twice': [{ 'มาตรการ!A4': 'm9', 'มาตรการ!A5': 'm9' }, 'filled.xlsx:มาตรการ!A5 error duplicate-id'],
    'a heading that was changed': [{ 'มาตรการ!B3': 'ชื่อ' }, 'filled.xlsx:มาตรการ!B3 error form-changed'],
    'a formula': [{ 'มาตรการ!G4': { formula: '1+1', shows: 2 } }, 'filled.xlsx:มาตรการ!G4 error form-formula'],
  };

  test.each(Object.entries(REFUSED))('%s', async (_, [cells, place]) => {
    const directory = directoryOf(EMPTY);
    const files = directory.files();
    const bytes = await planForm(directory.root);
    const { code, out } = await importPlan(directory.root, bytes, { ...TYPED, ...cells }, '--yes');
    expect(code).toBe(1);
    expect(out).toContain(`${place}\n`);
    expect(directory.files().filter((file) => !file.startsWith('.form/'))).toEqual(files);
  });

  test('what a finding speaks of besides is named by its cell too', async () => {
    const directory = directoryOf(EMPTY);
    const bytes = await planForm(directory.root);
    const { out } = await importPlan(directory.root, bytes, { ...TYPED, 'ผลการประเมิน!B6': 'AA' }, '--yes');
    expect(out).toContain('filled.xlsx:ผลการประเมิน!B6 error level-contradicts-score\n');
    expect(out).toContain('filled.xlsx:ผลการประเมิน!B5');
    expect(out).not.toMatch(/plan\.yaml:\d/);
  });

  test('words typed again and again in one cell are found once each, and the cell is not quoted whole', async () => {
    const directory = directoryOf(EMPTY);
    const words = Array.from({ length: 300 }, (_, index) => `g${100 + (index % 60)}`);
    const cells = { ...TYPED, 'มาตรการ!C4': words.join(', ') };
    const bytes = await planForm(directory.root);
    const { code, out } = await importPlan(directory.root, bytes, cells, '--yes');
    expect(code).toBe(1);
    expect(out.match(/^filled\.xlsx:มาตรการ!C4 error unknown-value$/gm)).toHaveLength(60);
    expect(out).not.toContain('g159, g100');
  });

  test('a workbook that ita did not make', async () => {
    const directory = directoryOf(EMPTY);
    await itaIn(directory.root, 'list', 'gaps', '-o', '.form/gaps.xlsx');
    const { code, err } = await itaIn(directory.root, 'plan', 'import', '.form/gaps.xlsx');
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('ไม่ใช่สมุดงานที่ ita plan form สร้าง') });
  });
});

describe('what was corrected in the data after the workbook was made', () => {
  const GAPS = '2565/plan.yaml';
  const corrected = async (cells: Readonly<Record<string, Filling>>, ...argv: string[]) => {
    const { directory } = await typed();
    const bytes = await planForm(directory.root);
    const before = directory.read(GAPS);
    directory.write(GAPS, edited(before, 'ช่องทางสื่อสารยังน้อย', 'ช่องทางสื่อสารไม่ทั่วถึง'));
    const called = await importPlan(directory.root, bytes, cells, '--yes', ...argv);
    return { ...called, text: directory.read(GAPS) };
  };

  test('stays where the workbook says what it was made with', async () => {
    const { code, text } = await corrected({ 'ผลการวิเคราะห์!D4': 'ข้อมูลบนเว็บไซต์ล้าสมัย' });
    expect(code).toBe(0);
    expect(text).toContain('ข้อมูลบนเว็บไซต์ล้าสมัย');
    expect(text).toContain('ช่องทางสื่อสารไม่ทั่วถึง');
  });

  test('is a conflict where it says a third thing, until a side is taken', async () => {
    const cells = { 'ผลการวิเคราะห์!D5': 'ช่องทางยังไม่พอ', 'ผลการวิเคราะห์!D4': 'ข้อมูลบนเว็บไซต์ล้าสมัย' };
    const refused = await corrected(cells);
    expect(refused.code).toBe(1);
    expect(refused.text).not.toContain('ล้าสมัย');
    const shown = refused.out.replace(/[\s│]+/g, '');
    for (const part of ['ช่องทางสื่อสารยังน้อย', 'ช่องทางสื่อสารไม่ทั่วถึง', 'ช่องทางยังไม่พอ', 'ผลการวิเคราะห์!D5', '--theirs']) {
      expect(shown).toContain(part);
    }
    expect((await corrected(cells, '--theirs')).text).toMatch(/ล้าสมัย[\s\S]*ช่องทางยังไม่พอ/);
    expect((await corrected(cells, '--ours')).text).toMatch(/ล้าสมัย[\s\S]*ช่องทางสื่อสารไม่ทั่วถึง/);
  });

  test('is written over by a workbook of the first version, which does not tell what it was made with', async () => {
    const directory = directoryOf({ [GAPS]: 'year: 2565\ngaps:\n  - {id: g1, kind: weakness, title: แก้แล้ว}\n' });
    mkdirSync(join(directory.root, '.form'));
    const bytes = readFileSync(join(import.meta.dirname, '../data/forms/plan-version-1.xlsx'));
    const { code, out } = await importPlan(directory.root, bytes, { 'ผลการวิเคราะห์!D4': 'จุดอ่อนใหม่' });
    expect([code, out]).toEqual([1, expect.stringContaining('+  - {id: g1, kind: weakness, title: จุดอ่อนใหม่}')]);
  });
});

test("a plan's workbook and an office's form that are taken for each other are each sent to the right command", async () => {
  const root = temporaryFolder();
  cpSync(example, root, { recursive: true });
  const ita = (...argv: string[]) => call(argv, { cwd: root, today: '2565-03-10' });
  await ita('plan', 'form', '-o', 'plan.xlsx');
  await ita('form', '--month', '2565-02', '--office', 'clerk', '-o', 'clerk.xlsx');
  expect(await ita('import', 'plan.xlsx')).toMatchObject({
    code: 3,
    err: 'ita: plan.xlsx เป็นสมุดงานของแผน นำเข้าด้วย ita plan import\n',
  });
  expect(await ita('plan', 'import', 'clerk.xlsx')).toMatchObject({
    code: 3,
    err: 'ita: clerk.xlsx เป็นแบบรายงานของสำนัก/กอง นำเข้าด้วย ita import\n',
  });
  expect(await ita('plan', 'import', 'plam.xlsx')).toMatchObject({ code: 3, err: 'ita: ไม่พบ plam.xlsx\n' });
});
