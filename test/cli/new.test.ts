import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/data/load.ts';
import { runRules } from '../../src/rules/index.ts';
import { day } from '../support/builders.ts';
import { edited } from '../support/edited.ts';
import { call, temporaryFolder } from '../support/io.ts';

const example = fileURLToPath(new URL('../../data-example', import.meta.url));
const TODAY = '2565-12-03';

function copyOfExample(): string {
  const folder = temporaryFolder();
  cpSync(example, folder, { recursive: true });
  return folder;
}
const make = (cwd: string, ...words: string[]) => call(['new', ...words], { cwd, today: TODAY });
const textOf = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

function codesOf(folder: string, asOf = TODAY): string[] {
  const { register, findings } = load(folder, 'all');
  return [...new Set([...findings, ...runRules(register, { asOf: day(asOf) })].map((problem) => problem.code))];
}

describe('ita new report', () => {
  it('writes the steps owed in order, as they stood before, with title, plan and unit', async () => {
    const cwd = copyOfExample();
    const { code, out, err } = await make(cwd, 'report', '--month', 'พ.ย. 65', '--office', 'works');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('2566/reports/2565-11/works.yaml');
    expect(
      textOf(cwd, '2566/reports/2565-11/works.yaml'),
    ).toBe(`# yaml-language-server: $schema=../../../../schemas/report.schema.json
month: 2565-11
office: works
reported_by: wichai
submitted: 2565-12-03 # แก้เป็นวันที่ส่งจริง
entries:
  # ซ่อมหอกระจายข่าวและทดสอบสัญญาณเสียง
  # แผนถึงสิ้นเดือน 2.7/8 หมู่บ้าน · ผลก่อนหน้า 1 หมู่บ้าน
  - step: m1/tower
    status: in-progress
    value: 1
    result: TODO
  # รายงานผลการปฏิบัติงานของสำนัก/กอง
  # ดำเนินการทุกเดือน · ดำเนินการแล้ว 1 จาก 12 รอบ
  - step: m2/monthly
    status: not-started
    result: TODO
`);
    expect(codesOf(cwd)).toEqual(['todo-value']);
  });

  it('writes all offices that have none yet, and keeps what is there', async () => {
    const cwd = copyOfExample();
    const before = textOf(cwd, '2566/reports/2565-10/finance.yaml');
    const { code, out, err } = await make(cwd, 'report', '--month', '2565-10', '--all-offices');
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(1); // audit: welfare closed in June 2565
    expect(err.trim().split('\n')).toHaveLength(4);
    expect(textOf(cwd, '2566/reports/2565-10/finance.yaml')).toBe(before);
    expect(readdirSync(join(cwd, '2566/reports/2565-10')).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(codesOf(cwd)).toEqual(['todo-value']);
    expect((await make(cwd, 'report', '--month', '2565-10', '--all-offices')).code).toBe(3);
  });

  it('never overwrites a report', async () => {
    const cwd = copyOfExample();
    const file = '2566/reports/2565-10/finance.yaml';
    const before = textOf(cwd, file);
    const { code, err } = await make(cwd, 'report', '--month', '2565-10', '--office', 'finance');
    expect(code).toBe(3);
    expect(err).toContain(file);
    expect(textOf(cwd, file)).toBe(before);
  });

  it('says from which day on the report of a month that has not ended is valid', async () => {
    const cwd = copyOfExample();
    const { code, err } = await make(cwd, 'report', '--month', 'this', '--office', 'audit');
    expect(code).toBe(0);
    expect(err).toContain('2565-12-31');
    expect(codesOf(cwd, '2565-12-31')).toEqual(['todo-value']);
  });

  it.each([
    [2, ['--month', '2566-01', '--office', 'audit']],
    [2, ['--month', '2565-11']],
    [2, ['--month', '2565-11', '--office', 'audit', '--all-offices']],
    [3, ['--month', '2565-11', '--office', 'audti']],
    [3, ['--month', '2565-11', '--office', 'audit', '--by', 'nobody']],
    [3, ['--month', '2569-11', '--office', 'audit']],
    [2, ['m1', '--month', '2565-11', '--office', 'audit']],
    [2, ['--month', '2565-11', '--office', 'audit', '--title', 'x']],
  ])('refuses with %i what can not be: %j', async (exit, words) => {
    const cwd = copyOfExample();
    const { code, out, err } = await make(cwd, 'report', ...words);
    expect({ code, out }).toEqual({ code: exit, out: '' });
    expect(err).not.toBe('');
    expect(existsSync(join(cwd, '2566/reports/2565-11'))).toBe(false);
  });
});

describe('ita new in a list file', () => {
  it('adds an officer at the end and keeps every other byte', async () => {
    const cwd = copyOfExample();
    const before = textOf(cwd, 'officers.yaml');
    const { code } = await make(
      cwd,
      ...['officer', 'somsri', '--name', 'นางสมศรี: ตัวอย่าง', '--office', 'audit', '--from', '1 ธ.ค. 2565'],
    );
    expect(code).toBe(0);
    const after = textOf(cwd, 'officers.yaml');
    expect(after.startsWith(before)).toBe(true);
    expect(after.slice(before.length)).toBe(
      "  - id: somsri\n    name: 'นางสมศรี: ตัวอย่าง'\n    position: TODO\n    office: audit\n    from: 2565-12-01\n",
    );
    expect(codesOf(cwd)).toEqual(['todo-value']);
  });

  it('adds to a list in brackets, to one with comments behind, and to one with carriage returns', async () => {
    const cwd = copyOfExample();
    const flow = edited(
      textOf(cwd, 'offices.yaml'),
      /offices:[\s\S]*/,
      'offices: [{id: clerk, name: ก, short: ก}]  # all\n',
    );
    writeFileSync(join(cwd, 'offices.yaml'), flow);
    expect((await make(cwd, 'office', 'health', '--name', 'กอง, ใหม่', '--not-reporting')).code).toBe(0);
    expect(textOf(cwd, 'offices.yaml')).toBe(
      edited(flow, 'ก}]', "ก}, {id: health, name: 'กอง, ใหม่', short: TODO, reporting: false}]"),
    );

    const channels = edited(textOf(cwd, 'channels.yaml').replaceAll('\n', '\r\n'), /\r\n$/, '   # the last');
    writeFileSync(join(cwd, 'channels.yaml'), channels);
    expect((await make(cwd, 'channel', 'hotline', '--kind', 'telephone', '--purposes', 'complain,publish')).code).toBe(
      0,
    );
    expect(textOf(cwd, 'channels.yaml')).toBe(
      `${channels}\r\n  - id: hotline\r\n    kind: telephone\r\n    purposes: [complain, publish]\r\n    name: TODO`,
    );
  });

  it('begins a list file that is not there', async () => {
    const cwd = copyOfExample();
    const { code } = await make(
      cwd,
      'publication',
      'plan',
      '--year',
      '2566',
      '--kind',
      'plan',
      '--channels',
      'website',
    );
    expect(code).toBe(0);
    expect(textOf(cwd, '2566/publications.yaml')).toBe(
      '# yaml-language-server: $schema=../../schemas/publications.schema.json\npublications:\n  - id: plan\n    title: TODO\n    kind: plan\n    date: 2565-12-03\n    channels: [website]\n',
    );
    expect(codesOf(cwd)).toEqual(['todo-value']);
  });

  it.each([
    [3, 'taken', ['officer', 'somying']],
    [2, 'malformed', ['officer', 'Somsri']],
    [2, 'Thai', ['officer', 'สมศรี']],
    [2, 'a word for all offices', ['office', 'all']],
    [3, 'of no office', ['officer', 'somsri', '--office', 'finanse']],
    [2, 'of no kind', ['channel', 'radio', '--kind', 'radio']],
    [2, 'missing', ['officer']],
    [2, 'of no such kind', ['oficer', 'somsri']],
    [2, 'against the schema', ['publication', 'web', '--url', 'www', '--channels', 'website']],
    [2, 'on no day', ['officer', 'somsri', '--from', '29 ก.พ. 2568']],
  ])('refuses with %i an id or value that is %s', async (exit, _, words) => {
    const cwd = copyOfExample();
    const { code, err } = await make(cwd, ...words);
    expect(code).toBe(exit);
    expect(err).not.toBe('');
    for (const file of ['officers.yaml', 'offices.yaml', 'channels.yaml']) {
      expect(textOf(cwd, file)).toBe(readFileSync(join(example, file), 'utf8'));
    }
  });

  it('needs no fiscal year for what belongs to none', async () => {
    const cwd = copyOfExample();
    for (const year of ['2565', '2566']) rmSync(join(cwd, year), { recursive: true });
    expect((await make(cwd, 'officer', 'somsri')).code).toBe(0);
    expect((await make(cwd, 'measure', 'm1')).code).toBe(3);
    expect((await make(cwd, 'constructor', 'm1')).code).toBe(2);
  });

  it('refuses a list file that is broken', async () => {
    const cwd = copyOfExample();
    writeFileSync(join(cwd, 'channels.yaml'), 'channels: [\n');
    expect((await make(cwd, 'channel', 'radio')).code).toBe(3);
    expect(textOf(cwd, 'channels.yaml')).toBe('channels: [\n');
  });
});

describe('ita new measure and year', () => {
  it('begins a measure over the whole year', async () => {
    const cwd = copyOfExample();
    const { code } = await make(cwd, 'measure', 'm3', '--title', 'ลดขั้นตอน', '--gaps', 'g1', '--offices', 'all');
    expect(code).toBe(0);
    expect(
      textOf(cwd, '2566/measures/m3.yaml'),
    ).toBe(`# yaml-language-server: $schema=../../../schemas/measure.schema.json
id: m3
title: ลดขั้นตอน
gaps: [g1]
offices: [all]
oversight: TODO
steps:
  - id: step1
    title: TODO
    kind: milestone
    start: 2565-10
    due: 2566-09
`);
    expect(codesOf(cwd)).toEqual(['todo-value', 'step-not-reported']);
    expect((await make(cwd, 'measure', 'm3')).code).toBe(3);
    expect((await make(cwd, 'measure', 'm4', '--gaps', 'g9')).code).toBe(3);
  });

  it('has TODO for all that is not known, and no error', async () => {
    const cwd = copyOfExample();
    expect((await make(cwd, 'measure', 'm3')).code).toBe(0);
    expect(codesOf(cwd)).toEqual(['todo-value']);
  });

  it('begins a year that is not there', async () => {
    const cwd = copyOfExample();
    expect((await make(cwd, 'year', '๒๕๖๗')).code).toBe(0);
    expect(textOf(cwd, '2567/plan.yaml')).toContain('year: 2567\ngaps: []\n');
    expect(codesOf(cwd)).toEqual([]);
    expect((await make(cwd, 'year', '2566')).code).toBe(3);
    expect((await make(cwd, 'year', 'next')).code).toBe(2);
    expect((await make(cwd, 'year')).err).toMatch(/ปี พ\.ศ\.|Missing the year/);
  });
});

describe('ita new in mid-year', () => {
  it('writes a measure that is added, with its approval', async () => {
    const cwd = copyOfExample();
    const paper = ['--approved', '2565-11-28', '--by', 'wanida-mayor', '--document', 'ลป 73401/9'];
    const argv = ['measure', 'm3', '--gaps', 'g1', '--offices', 'all', '--added-from', '2565-12', ...paper];
    const { code, err } = await make(cwd, ...argv, '--reason', 'ตามข้อเสนอ');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(textOf(cwd, '2566/measures/m3.yaml')).toContain(`    start: 2565-12
    due: 2566-09
added:
  from: 2565-12
  approved: {by: wanida-mayor, on: 2565-11-28, document: ลป 73401/9}
  reason: ตามข้อเสนอ
`);
  });

  it.each([
    [['--added-from', '2565-12'], 'ต้องระบุ --approved --by --document --reason'],
    [['--reason', 'ตามข้อเสนอ'], 'ต้องระบุ --added-from'],
    [
      [
        ...['--added-from', '2565-11', '--approved', '2565-12-01', '--by', 'prasert'],
        ...['--document', 'ลป 73401/9', '--reason', 'ตามข้อเสนอ'],
      ],
      'การปรับแผนที่อนุมัติเมื่อ 2565-12-01 มีผลตั้งแต่ 2565-11 ไม่ได้ เร็วที่สุดคือเดือนที่อนุมัติ',
    ],
  ])('refuses a measure with %j', async (more, said) => {
    const cwd = copyOfExample();
    expect(await make(cwd, 'measure', 'm3', '--lang', 'th', ...more)).toMatchObject({ code: 2, err: `ita: ${said}\n` });
    expect(existsSync(join(cwd, '2566/measures/m3.yaml'))).toBe(false);
  });

  it('writes an office from its first month, which owes no report before', async () => {
    const cwd = copyOfExample();
    await make(cwd, 'office', 'parks', '--name', 'กองสวนสาธารณะ', '--short', 'กสส.', '--from', 'ธ.ค. 65');
    expect(textOf(cwd, 'offices.yaml')).toMatch(
      /\n {2}- id: parks\n {4}name: กองสวนสาธารณะ\n {4}short: กสส\.\n {4}from: 2565-12\n$/,
    );
    const { code, err } = await make(cwd, 'report', '--month', '2565-11', '--office', 'parks', '--lang', 'th');
    expect({ code, err }).toEqual({ code: 3, err: 'ita: parks ไม่ต้องส่งรายงานเดือน 2565-11\n' });
    await make(cwd, 'report', '--month', '2565-11', '--all-offices');
    expect(existsSync(join(cwd, '2566/reports/2565-11/audit.yaml'))).toBe(true);
    expect(existsSync(join(cwd, '2566/reports/2565-11/parks.yaml'))).toBe(false);
  });

  it('writes an officer who acts in a post', async () => {
    const cwd = copyOfExample();
    const argv = [
      'officer',
      'somsak-clerk',
      '--name',
      'นายสมศักดิ์ ตัวอย่างมั่น',
      '--position',
      'หัวหน้าสำนักปลัด',
      '--post',
      'clerk',
    ];
    await make(cwd, ...argv, '--acting', 'ปลัด', '--from', '2565-12-01');
    expect(textOf(cwd, 'officers.yaml')).toMatch(/\n {4}position: หัวหน้าสำนักปลัด\n {4}post: clerk\n {4}acting: ปลัด\n/);
    expect((await make(cwd, 'officer', 'x', '--post', 'chief')).code).toBe(2);
  });
});
