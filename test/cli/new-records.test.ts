import { describe, expect, test } from 'vitest';
import { type Directory, directoryOf } from '../support/directory.ts';
import { call } from '../support/io.ts';

const FILES = { '2565/plan.yaml': 'year: 2565\ngaps:\n  - {id: g1, kind: weakness, title: จุดอ่อน}\n' };
const make = ({ root }: Directory, ...argv: string[]) =>
  call(['new', ...argv, '--lang', 'en'], { cwd: root, today: '2565-03-10' });

describe('ita new gap, assignment and agreement', () => {
  test('add an item at the end of the list of the year, or begin the file', async () => {
    const directory = directoryOf(FILES);
    expect(
      await make(directory, 'gap', 'g2', '--kind', 'ประเด็นที่ต้องพัฒนา', '--title', 'ช่องทาง', '--indicator', '๗'),
    ).toMatchObject({ code: 0, out: 'Wrote 2565/plan.yaml.\n' });
    expect(directory.read('2565/plan.yaml')).toContain(
      '  - id: g2\n    kind: development\n    title: ช่องทาง\n    indicator: 7\n',
    );
    const task = ['assignment', 'o12', '--title', 'แผน', '--item', 'o12', '--officer', 'นายสาม', '--due', '31 มี.ค. 65'];
    expect(await make(directory, ...task)).toMatchObject({ code: 0 });
    expect(directory.read('2565/assignments.yaml')).toContain(
      'assignments:\n  - id: o12\n    title: แผน\n    item: O12\n    officer: somchai\n    due: 2565-03-31\n',
    );
    const paper = ['agreement', 'gift', '--title', 'ไม่รับของขวัญ', '--parties', 'นายก,พนักงาน', '--total', '48'];
    expect(await make(directory, ...paper)).toMatchObject({ code: 0 });
    expect(directory.read('2565/agreements.yaml')).toContain(
      '  - id: gift\n    title: ไม่รับของขวัญ\n    parties: [นายก, พนักงาน]\n    date: 2565-03-10\n    total: 48\n    signed: 0\n',
    );
  });

  test('refuse an id that is taken, and what can not be read', async () => {
    const directory = directoryOf(FILES);
    expect(await make(directory, 'gap', 'g1', '--title', 'x')).toMatchObject({ code: 3 });
    expect(await make(directory, 'gap', 'g3', '--indicator', 'เจ็ด')).toMatchObject({ code: 2 });
    expect(await make(directory, 'assignment', 'a', '--officer', 'ใคร')).toMatchObject({ code: 3 });
    expect(directory.read('2565/plan.yaml')).toBe(FILES['2565/plan.yaml']);
  });
});

const MEASURE = `id: m3
title: บันทึกข้อตกลง
gaps: [g1]
offices: [clerk]
steps:
  # ขั้นแรก
  - {id: signed, title: ลงนาม, kind: quantity, target: 48, unit: คน, start: 2564-10, due: 2565-03}
`;
const REPORT = `month: 2565-02
office: clerk
reported_by: somying
submitted: 2565-03-04
entries:
  - step: m3/signed # จากทะเบียน
    status: in-progress
    value: 30
    result: ลงนามแล้ว 30 คน
`;
const REPORT_FILE = '2565/reports/2565-02/clerk.yaml';
const YEAR = { ...FILES, '2565/measures/m3.yaml': MEASURE, [REPORT_FILE]: REPORT };

describe('ita new step', () => {
  test('adds a step at the end of a measure, of any kind, by the names of things', async () => {
    const directory = directoryOf(YEAR);
    const first = ['step', 'm3/opinion', '--title', 'สำรวจ', '--kind', 'จำนวน', '--target', '๒', '--unit', 'ครั้ง'];
    expect(await make(directory, ...first, '--due', 'มิ.ย. 65')).toMatchObject({ code: 0 });
    const second = ['step', 'บันทึกข้อตกลง/report', '--title', 'รายงาน', '--kind', 'recurring', '--officers', 'นายสาม'];
    expect(await make(directory, ...second, '--offices', 'คลัง')).toMatchObject({ code: 0 });
    expect(directory.read('2565/measures/m3.yaml')).toBe(`${MEASURE}  - id: opinion
    title: สำรวจ
    kind: quantity
    target: 2
    unit: ครั้ง
    start: 2564-10
    due: 2565-06
  - id: report
    title: รายงาน
    kind: recurring
    every: month
    start: 2564-10
    due: 2565-09
    offices: [finance]
    officers: [somchai]
`);
  });

  test('refuses what is taken or no step, and a plan that is announced, which is amended', async () => {
    const directory = directoryOf(YEAR);
    expect(await make(directory, 'step', 'm3/signed', '--title', 'x')).toMatchObject({ code: 3 });
    expect(await make(directory, 'step', 'm3', '--title', 'x')).toMatchObject({ code: 2 });
    expect(await make(directory, 'step', 'm9/a', '--title', 'x')).toMatchObject({ code: 3 });
    directory.write('2565/plan.yaml', `${FILES['2565/plan.yaml']}announced: 2565-02-18\n`);
    const { code, err } = await make(directory, 'step', 'm3/opinion', '--title', 'x');
    expect([code, err]).toEqual([3, expect.stringContaining('ita amend m3 --add opinion')]);
    expect(directory.read('2565/measures/m3.yaml')).toBe(MEASURE);
  });
});

describe('ita new evidence', () => {
  const feb = ['--month', '2565-02', '--office', 'clerk'];

  test('adds what proves a result to its entry, and keeps every other byte', async () => {
    const directory = directoryOf(YEAR);
    const url = ['--title', 'ทะเบียน', '--url', 'www.example.com/register', '--date', '4 มี.ค. 65'];
    expect(await make(directory, 'evidence', 'm3/signed', ...feb, ...url)).toMatchObject({ code: 0 });
    expect(directory.read(REPORT_FILE)).toBe(
      `${REPORT}    evidence:\n      - title: ทะเบียน\n        url: https://www.example.com/register\n        date: 2565-03-04\n`,
    );
  });

  test('refuses a file that is not there, a step without an entry, a report that is not there', async () => {
    const directory = directoryOf(YEAR);
    const file = ['--title', 'ก', '--file', '2565/evidence/no.pdf'];
    expect(await make(directory, 'evidence', 'm3/signed', ...feb, ...file)).toMatchObject({ code: 2 });
    const url = ['--title', 'ก', '--url', 'https://www.example.com'];
    expect(await make(directory, 'evidence', 'm3/other', ...feb, ...url)).toMatchObject({ code: 3 });
    expect(
      await make(directory, 'evidence', 'm3/signed', '--month', '2565-01', '--office', 'clerk', ...url),
    ).toMatchObject({ code: 3, err: expect.stringContaining('ita new report') });
    for (const stray of [[], [...url, '--file', 'x']]) {
      expect(await make(directory, 'evidence', 'm3/signed', ...feb, ...stray)).toMatchObject({ code: 2 });
    }
    expect(directory.read(REPORT_FILE)).toBe(REPORT);
  });
});
