import { describe, expect, test } from 'vitest';
import { edited } from '../support/edited.ts';
import { call } from '../support/io.ts';
import { type Directory, directoryOf } from '../support/directory.ts';

const MEASURE = `# มาตรการที่สาม
id: m3
title: บันทึกข้อตกลง
gaps: [g1]
offices: [clerk]
steps:
  - id: signed
    title: ลงนาม
    kind: milestone
    start: 2564-10
    due: 2565-03
`;
const PLAN = 'year: 2565\ngaps:\n  - id: g1\n    kind: weakness\n    title: จุดอ่อน\n';
const REPORT = `month: 2565-02
office: clerk
reported_by: somying
submitted: 2565-03-04
entries:
  - step: m3/signed
    status: in-progress
    percent: 60
    result: ลงนามแล้ว 30 คน
`;
const FILE = '2565/reports/2565-02/clerk.yaml';
const VALID = { '2565/plan.yaml': PLAN, '2565/measures/m3.yaml': MEASURE, [FILE]: REPORT };

const fix = (directory: Directory, ...argv: string[]) =>
  call(['fix', '--lang', 'en', ...argv], { cwd: directory.root, today: '2565-03-10' });

describe('ita fix', () => {
  test('says what remains as validate would on that day, a date that has not come too', async () => {
    const directory = directoryOf({ ...VALID, [FILE]: edited(REPORT, 'submitted:', 'bmitted:') });
    const { code, err } = await fix(directory, '--yes', '--as-of', '2565-02-28');
    expect(code).toBe(1);
    expect(err).toContain('Remaining errors: 1, warnings: 0.');
    expect(directory.read(FILE)).toContain('submitted: 2565-03-04');
  });

  test.each([
    ['a CE date', 'submitted: 2565-03-04', 'submitted: 2022-03-04   # ส่ง', 'submitted: 2565-03-04   # ส่ง'],
    ['a quoted CE month', 'month: 2565-02', 'month: "2022-02"', 'month: "2565-02"'],
    ['a near miss of a step', 'step: m3/signed', 'step: m3/singed', 'step: m3/signed'],
    ['a near miss of an officer', 'reported_by: somying', "reported_by: 'somyin'", "reported_by: 'somying'"],
    ['the name of an officer', 'reported_by: somying', 'reported_by: นางสาวสอง ตัวอย่าง', 'reported_by: somying'],
    ['a word for a status', 'status: in-progress', 'status: อยู่ระหว่างดำเนินการ', 'status: in-progress'],
    ['a number in Thai digits', 'percent: 60', 'percent: ๖๐.๕ # สะสม', 'percent: 60.5 # สะสม'],
    ['a quoted number in Thai digits', 'percent: 60', "percent: '๖๐'", 'percent: 60'],
    ['a near miss of a key', 'percent: 60', 'percnt: 60', 'percent: 60'],
    ['a near miss of a value', 'status: in-progress', 'status: in-progres', 'status: in-progress'],
    ['Thai digits', 'submitted: 2565-03-04', "submitted: '๒๕๖๕-03-04'", "submitted: '2565-03-04'"],
    ['a character nobody sees', 'ลงนามแล้ว', 'ลง\u200bนามแล้ว', 'ลงนามแล้ว'],
    ['a character behind an escape', 'ลงนามแล้ว 30 คน', '"ลง\\u200Bนามแล้ว 30 คน"', '"ลงนามแล้ว 30 คน"'],
    ['a mark typed twice', 'ลงนามแล้ว', 'ลงนามแล\u0e49\u0e49ว', 'ลงนามแล้ว'],
    ['a sara am in two pieces', 'ลงนามแล้ว', 'ลงนามท\u0e4d\u0e32แล้ว', 'ลงนามทำแล้ว'],
    ['a doubled sara e', 'ลงนามแล้ว', 'ลงนามเเล้ว', 'ลงนามแล้ว'],
  ])('mends %s, and nothing else', async (_, right, wrong, mended) => {
    const text = edited(REPORT, right, wrong);
    expect(text).not.toBe(REPORT);
    const directory = directoryOf({ ...VALID, [FILE]: text });
    const { code, out } = await fix(directory, '--yes');
    expect(directory.read(FILE)).toBe(edited(text, wrong, mended));
    expect(out).toContain(mended);
    expect(code).toBe(0);
  });

  describe('a number with a comma, which may be two', () => {
    const wrong = (value: string) =>
      directoryOf({ ...VALID, [FILE]: edited(REPORT, 'percent: 60', `percent: ${value}`) });
    const asked = (directory: Directory, answers: string[], ...argv: string[]) =>
      call(['fix', '--lang', 'en', ...argv], { cwd: directory.root, today: '2565-03-10', answers });

    test('is shown with its choices, and never changed by --yes alone', async () => {
      for (const argv of [[], ['--yes']]) {
        const directory = wrong('"86,90"');
        const { code, err } = await fix(directory, ...argv);
        expect(code).toBe(1);
        expect(err).toContain(`${FILE}:8:14 percent is "86,90" and may mean 86.90.`);
        expect(directory.read(FILE)).toContain('percent: "86,90"');
      }
    });

    test.each([
      ['y', '"86,90"', 'percent: 86.90\n'],
      ['86.90', '86,90', 'percent: 86.90\n'],
      ['1', "'๘๖,๙๐'", 'percent: 86.90\n'],
      ['', '"86,90"', 'percent: "86,90"\n'],
      ['n', '"86,90"', 'percent: "86,90"\n'],
    ])('is asked on a terminal: %j', async (answer, value, expected) => {
      const directory = wrong(value);
      await asked(directory, [answer], '--yes');
      expect(directory.read(FILE)).toContain(expected);
    });

    test('is asked again when the answer is none of the choices, and has both where it may be thousands', async () => {
      const directory = wrong('"1,500"');
      const { err } = await asked(directory, ['3', '2'], '--yes');
      expect(err).toContain('may mean 1500 or 1.500');
      expect(err).toContain('There is no choice "3"');
      expect(directory.read(FILE)).toContain('percent: 1.500\n');
    });

    test('is mended beside what has one remedy', async () => {
      const directory = wrong('"86,90"');
      directory.write(FILE, edited(directory.read(FILE) ?? '', 'reported_by: somying', 'reported_by: somyin'));
      const { code } = await asked(directory, ['y'], '--yes');
      expect({ code, text: directory.read(FILE) }).toEqual({
        code: 0,
        text: edited(REPORT, 'percent: 60', 'percent: 86.90'),
      });
    });
  });

  test('mends what stands behind an entry that can not be used, and nothing else', async () => {
    const measure = edited(
      MEASURE,
      '    due: 2565-03\n',
      '    due: 2565-03\n  - {id: other, title: อื่น, kind: milestone, start: 2564-10, due: 2565-03}\n',
    );
    const entry = (step: string, percent: string) =>
      `  - step: ${step}\n    status: in-progress\n    percent: ${percent}\n    result: ลงนามแล้ว 30 คน\n`;
    const head = REPORT.slice(0, REPORT.indexOf('  - step'));
    const report = (step: string) => head + entry('m3/signed', 'sixty') + entry(step, '60');
    const directory = directoryOf({ ...VALID, '2565/measures/m3.yaml': measure, [FILE]: report('m3/othr') });
    expect((await fix(directory, '--yes')).code).toBe(1);
    expect(directory.read(FILE)).toBe(report('m3/other'));
  });

  test('mends the word for a kind of gap', async () => {
    const directory = directoryOf({ ...VALID, '2565/plan.yaml': edited(PLAN, 'kind: weakness', 'kind: จุดอ่อน') });
    expect(await fix(directory, '--yes')).toMatchObject({ code: 0 });
    expect(directory.read('2565/plan.yaml')).toBe(PLAN);
  });

  test.each([
    ['a name that two have', 'reported_by: somying', 'reported_by: นางสอง', 1],
    ['a number that may be two', 'percent: 60', 'percent: "86,90"', 1],
    ['a number with more behind it', 'percent: 60', 'percent: ๖๐ คน', 1],
  ])('leaves %s alone', async (_, right, wrong, exit) => {
    const officers = `officers:
  - {id: somying, name: นางสอง, position: ก, office: clerk}
  - {id: second, name: นางสอง, position: ข, office: clerk}
`;
    const text = edited(REPORT, right, wrong);
    const directory = directoryOf({ ...VALID, 'officers.yaml': officers, [FILE]: text });
    expect(await fix(directory, '--yes')).toMatchObject({ code: exit });
    expect(directory.read(FILE)).toBe(text);
  });

  test('shows what it would do and writes nothing without --yes', async () => {
    const wrong = edited(edited(REPORT, 'somying', 'somyin'), '2565-03-04', '2022-03-04');
    const directory = directoryOf({ ...VALID, [FILE]: wrong });
    const { code, out, err } = await fix(directory);
    expect({ code, err }).toEqual({ code: 1, err: 'Fixes: 2. Use --yes to write them.\n' });
    expect(out).toBe(`--- ${FILE}
+++ ${FILE}
@@ -1,7 +1,7 @@
 month: 2565-02
 office: clerk
-reported_by: somyin
-submitted: 2022-03-04
+reported_by: somying
+submitted: 2565-03-04
 entries:
   - step: m3/signed
     status: in-progress
`);
    expect(directory.read(FILE)).toBe(wrong);
  });

  test('says so when there is nothing to mend', async () => {
    expect(await fix(directoryOf(VALID))).toEqual({
      code: 0,
      out: '',
      err: 'There is nothing to fix automatically.\nNo findings remain.\n',
    });
  });

  test('goes on until what a remedy brings to light is mended too', async () => {
    const directory = directoryOf({
      ...VALID,
      '2565/measures/m3.yaml': edited(MEASURE, 'id: signed', 'id: Signed'),
      [FILE]: edited(REPORT, 'm3/signed', 'm3/Signed'),
    });
    expect(await fix(directory, '--yes')).toMatchObject({ code: 0 });
    expect(directory.read('2565/measures/m3.yaml')).toBe(MEASURE);
    expect(directory.read(FILE)).toBe(REPORT);
  });

  test('moves a report to where its content says, and a .yml to its name', async () => {
    const directory = directoryOf({
      '2565/plan.yml': PLAN,
      '2565/measures/m3.yaml': MEASURE,
      '2565/reports/2565-03/clerk.yaml': edited(REPORT, 'somying', 'somyin'),
    });
    const { code, out } = await fix(directory, '--yes');
    expect(out).toContain(`move 2565/reports/2565-03/clerk.yaml → ${FILE}`);
    expect(out).toContain('move 2565/plan.yml → 2565/plan.yaml');
    expect(code).toBe(0);
    expect(directory.read(FILE)).toBe(REPORT);
    expect(directory.files()).toEqual([
      '2565/measures/m3.yaml',
      '2565/plan.yaml',
      FILE,
      'ita.yaml',
      'officers.yaml',
      'offices.yaml',
    ]);
  });

  test('never moves a file onto another, nor makes a second entry for a step', async () => {
    const twice = `${REPORT}  - step: m3/singed\n    status: in-progress\n    percent: 70\n    result: ลงนามแล้ว 35 คน\n`;
    const directory = directoryOf({ ...VALID, [FILE]: twice, '2565/reports/2565-01/clerk.yaml': REPORT });
    const { code, out, err } = await fix(directory, '--yes');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('Remaining errors: 2');
    expect(directory.read(FILE)).toBe(twice);
    expect(directory.read('2565/reports/2565-01/clerk.yaml')).toBe(REPORT);
  });

  test('of two keys that both mean the same, changes one at most and keeps the file readable', async () => {
    const wrong = edited(REPORT, '    percent: 60\n', '    percnt: 60\n    precent: 70\n');
    const directory = directoryOf({ ...VALID, [FILE]: wrong });
    expect((await fix(directory, '--yes')).code).toBe(1);
    expect(directory.read(FILE)).toBe(edited(wrong, 'percnt', 'percent'));
  });

  test('looks at the files named only', async () => {
    const wrong = edited(REPORT, 'somying', 'somyin');
    const directory = directoryOf({ ...VALID, [FILE]: wrong });
    expect((await fix(directory, '2565/measures')).out).toBe('');
    expect((await fix(directory, '2565/reports')).out).toContain('+reported_by: somying');
  });

  test('leaves alone what ita.yaml turns off', async () => {
    const ita = 'agency:\n  name: ก\n  short: ก\n  kind: sao\nseverities:\n  ce-year: off\n';
    const directory = directoryOf({ ...VALID, 'ita.yaml': ita, [FILE]: edited(REPORT, '2565-03-04', '2022-03-04') });
    expect((await fix(directory)).out).toBe('');
  });
});
