import { cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { call, temporaryFolder } from '../support/io.ts';

const example = fileURLToPath(new URL('../../data-example', import.meta.url));
const read = (...argv: string[]) =>
  call([...argv, '--data', example, '--lang', 'en', '--as-of', '2565-03-10'], { env: { COLUMNS: '140' } });

describe('names where ids are typed', () => {
  test.each([
    [
      ['report', '--office', 'กค.'],
      ['report', '--office', 'finance'],
    ],
    [
      ['report', '--office', 'กองคลัง'],
      ['report', '--office', 'finance'],
    ],
    [
      ['report', '--measure', 'บันทึกข้อตกลง'],
      ['report', '--measure', 'm3'],
    ],
    [
      ['report', '--month', 'กุมภาพันธ์'],
      ['report', '--month', '2565-02'],
    ],
    [
      ['report', '--month', '12'],
      ['report', '--month', '2564-12'],
    ],
    [
      ['show', 'นางสาวสมหญิง'],
      ['show', 'somying'],
    ],
    [
      ['show', 'นายก'],
      ['show', 'mayor'],
    ],
    [
      ['show', 'signed', '--year', '2565'],
      ['show', 'm3/signed', '--year', '2565'],
    ],
    [
      ['show', 'ไม่มีหลักฐานการดำเนินการ', '--year', '2565'],
      ['show', 'g1', '--year', '2565'],
    ],
    [
      ['list', 'มาตรการ'],
      ['list', 'measures'],
    ],
  ])('%j is %j', async (named, plain) => {
    const [byName, byId] = [await read(...named), await read(...plain)];
    expect(byName).toEqual(byId);
    expect(byId.code).toBe(0);
  });

  test.each<[string[], number, string]>([
    [
      ['report', '--office', 'กอง'],
      2,
      '"กอง" can be read in several ways; choose one: finance (กองคลัง) · works (กองช่าง) ·',
    ],
    [['show', 'นางวนิดา'], 2, 'choose one: wanida (นางวนิดา ตัวอย่างสุข) · wanida-mayor (นางวนิดา ตัวอย่างสุข).'],
    [['report', '--office', 'กองคลง'], 3, '"กองคลง" was not found. Did you mean "กองคลัง"?'],
    [['report', '--office', 'กองสาธารณสุข'], 3, '"กองสาธารณสุข" was not found. Use one of: clerk (สำนักปลัด) ·'],
    [['show', 'm9', '--year', '2566'], 3, '"m9" was not found. Did you mean "m1" or "m2"?'],
  ])('%j is refused with %i', async (argv, code, said) => {
    const called = await read(...argv);
    expect([called.code, called.out]).toEqual([code, '']);
    expect(called.err).toContain(said);
  });
});

describe('names in commands that write', () => {
  const write = async (...argv: string[]) => {
    const cwd = temporaryFolder();
    cpSync(example, cwd, { recursive: true });
    return call([...argv, '--lang', 'en'], { cwd, today: '2565-03-10' });
  };
  const PAPER = ['--approved', '2565-03-08', '--document', 'ที่ 1', '--reason', 'เหตุ'];

  test.each([
    [
      ['record', '--month', '2', '--office', 'กค.', '--step', 'การประเมินผลงาน', '--status', 'เสร็จ'],
      ['record', '--month', '2565-02', '--office', 'finance', '--step', 'm3/work-criteria', '--status', 'done'],
    ],
    [
      ['amend', 'การประเมินผลงาน', '--officers', 'กัญญา', '--by', 'ประเสริฐ', ...PAPER],
      ['amend', 'm3/work-criteria', '--officers', 'kanya', '--by', 'prasert', ...PAPER],
    ],
    [
      [
        'amend',
        'm3',
        '--add',
        'x',
        '--title',
        'ก',
        '--kind',
        'งานประจำรอบ',
        '--every',
        'ไตรมาส',
        '--start',
        '2565-04',
      ].concat('--due', '2565-06', '--offices', 'กองคลัง,ตรวจสอบภายใน', '--by', 'ประเสริฐ', ...PAPER),
      [
        'amend',
        'm3',
        '--add',
        'x',
        '--title',
        'ก',
        '--kind',
        'recurring',
        '--every',
        'quarter',
        '--start',
        '2565-04',
      ].concat('--due', '2565-06', '--offices', 'finance,audit', '--by', 'prasert', ...PAPER),
    ],
    [
      ['amend', 'สำนัก/กอง', 'กองช่าง', '--until', '2566-03'],
      ['amend', 'office', 'works', '--until', '2566-03'],
    ],
    [
      ['reopen', '--month', 'ธ.ค.', '--reason', 'x', '--by', 'ประเสริฐ'],
      ['reopen', '--month', '2564-12', '--reason', 'x', '--by', 'prasert'],
    ],
    [
      ['rename', 'office', 'กองช่าง', 'engineering'],
      ['rename', 'office', 'works', 'engineering'],
    ],
  ])('%j is %j', async (named, plain) => {
    const byName = await write(...named, '--as-of', '2565-03-10');
    const byId = await write(...plain, '--as-of', '2565-03-10');
    expect(byName).toEqual(byId);
    expect(byId.out).toContain('+++ ');
  });

  test('new takes names of offices, officers and kinds', async () => {
    const made = await write(
      'new',
      'officer',
      'x',
      '--name',
      'นายใหม่ ตัวอย่าง',
      '--position',
      'ช่าง',
      '--office',
      'กองช่าง',
    );
    expect(made).toMatchObject({ code: 0 });
    const channel = ['new', 'channel', 'y', '--name', 'ป้าย', '--kind', 'ป้ายประกาศ', '--officer', 'นายภูผา'];
    expect(await write(...channel)).toMatchObject({ code: 0 });
  });
});

test('--as-of today is what is shown without it', async () => {
  const report = ['report', '--month', '2565-02', '--data', example];
  const today = { today: '2565-03-10' };
  expect(await call([...report, '--as-of', 'today'], today)).toEqual(await call(report, today));
});
