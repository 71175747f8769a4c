import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { edited } from '../support/edited.ts';
import { call, temporaryFolder } from '../support/io.ts';
import { filesOf } from '../support/register.ts';

const REPORT = `# yaml-language-server: $schema=x
# รายงานเดือนกุมภาพันธ์
month: 2565-02
office: clerk          # สำนักปลัด
reported_by: somying
submitted: "2565-03-04"


entries:

  # ลงนามให้ครบก่อนสิ้นเดือนมีนาคม
  -   step: m3/signed   # นับสะสม
      status: 'in-progress'
      value: 24 # จากทะเบียน
      result: |   # รอบแรก
        ลงนาม 24 คน

        รอรอบสอง
      # ท้ายรายการ
  - { step: m3/agreement, status: done, result: "ลงนามแล้ว, ครบสามฝ่าย" } # จบ
# ท้ายแฟ้ม
`;
const FILES = {
  '2565/plan.yaml': 'year: 2565\ngaps:\n  - id: g1\n    kind: weakness\n    title: จุดอ่อน\n',
  '2565/measures/m3.yaml': `id: m3
title: บันทึกข้อตกลง
gaps: [g1]
offices: [clerk]
steps:
  - id: agreement
    title: จัดทำข้อตกลง
    kind: milestone
    start: 2564-10
    due: 2565-03
  - id: signed
    title: ลงนาม
    kind: quantity
    target: 48
    unit: คน
    start: 2565-01
    due: 2565-03
  - id: criteria
    title: หลักเกณฑ์
    kind: milestone
    start: 2564-10
    due: 2565-03
`,
  '2565/reports/2565-02/clerk.yaml': REPORT,
};
const FILE = '2565/reports/2565-02/clerk.yaml';
let root = '';

const record = (...argv: string[]) =>
  call(['record', '--month', '2565-02', '--office', 'clerk', '--lang', 'en', ...argv], {
    cwd: root,
    today: '2565-03-10',
  });
const text = () => readFileSync(join(root, FILE), 'utf8');

beforeEach(() => {
  root = temporaryFolder();
  for (const [file, content] of filesOf(FILES)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
});

describe('ita record', () => {
  test('changes one number and nothing else, and shows it', async () => {
    const { code, out, err } = await record('--step', 'm3/signed', '--value', '๓๐');
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(text()).toBe(edited(REPORT, 'value: 24 #', 'value: 30 #'));
    expect(out).toBe(`--- ${FILE}
+++ ${FILE}
@@ -11,7 +11,7 @@
   # ลงนามให้ครบก่อนสิ้นเดือนมีนาคม
   -   step: m3/signed   # นับสะสม
       status: 'in-progress'
-      value: 24 # จากทะเบียน
+      value: 30 # จากทะเบียน
       result: |   # รอบแรก
         ลงนาม 24 คน
${' '}
`);
  });

  test('puts a text in the place of a block, and new keys where the schema has them', async () => {
    const argv = ['--step', 'm3/signed', '--result', 'ลงนาม: 24', '--suggestion', 'a\nb', '--problem', 'ไม่มี'];
    expect(await record(...argv)).toMatchObject({ code: 0, err: '' });
    expect(text()).toBe(
      edited(
        REPORT,
        /result: \|.*?รอบสอง\n/s,
        "result: 'ลงนาม: 24' # รอบแรก\n      problem: ไม่มี\n      suggestion: |-\n        a\n        b\n",
      ),
    );
  });

  test('keeps an entry in braces in braces, and takes a text away for an empty one', async () => {
    expect(await record('--step', 'm3/agreement', '--result', 'ลงนาม, ครบสี่ฝ่าย')).toMatchObject({ code: 0 });
    expect(text()).toBe(edited(REPORT, '"ลงนามแล้ว, ครบสามฝ่าย"', "'ลงนาม, ครบสี่ฝ่าย'"));
    await record('--step', 'm3/signed', '--problem', 'x');
    await record('--step', 'm3/signed', '--problem', '');
    expect(text()).toBe(edited(REPORT, '"ลงนามแล้ว, ครบสามฝ่าย"', "'ลงนาม, ครบสี่ฝ่าย'"));
  });

  test('adds an entry that is not there yet, behind the last one', async () => {
    const { code, err } = await record('--step', 'm3/criteria', '--percent', '40%', '--result', 'ยกร่าง');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const added = '  - step: m3/criteria\n    status: in-progress\n    percent: 40\n    result: ยกร่าง\n';
    expect(text()).toBe(edited(REPORT, '# ท้ายแฟ้ม', `${added}# ท้ายแฟ้ม`));
  });

  test('keeps Windows line ends', async () => {
    const windows = REPORT.replaceAll('\n', '\r\n');
    writeFileSync(join(root, FILE), `\uFEFF${windows}`);
    await record('--step', 'm3/signed', '--problem', 'ฝนตก');
    expect(text()).toBe(`\uFEFF${edited(windows, '      # ท้ายรายการ', '      problem: ฝนตก\r\n      # ท้ายรายการ')}`);
  });

  test.each([
    ['status-contradicts-percent', ['--step', 'm3/criteria', '--percent', '100']],
    ['unknown-step', ['--step', 'm3/critera', '--percent', '10']],
    ['out-of-range', ['--step', 'm3/criteria', '--percent', '101']],
    ['done-without-result', ['--step', 'm3/criteria', '--status', 'done']],
  ])('writes nothing when the change would be a mistake: %s', async (finding, argv) => {
    const { code, out, err } = await record(...argv);
    expect(code).toBe(1);
    expect(out).toContain(`error ${finding}`);
    expect(err).toContain('Nothing was written');
    expect(text()).toBe(REPORT);
  });

  test('writes in spite of errors that were there before, and names them', async () => {
    writeFileSync(join(root, FILE), edited(REPORT, 'reported_by: somying', 'reported_by: nobody'));
    const { code, err } = await record('--step', 'm3/signed', '--value', '31');
    expect(code).toBe(0);
    expect(err).toContain('1 error');
    expect(text()).toContain('value: 31');
  });

  test('warns of what it wrote', async () => {
    mkdirSync(join(root, '2565/reports/2565-01'));
    const january = edited(edited(REPORT, '2565-02', '2565-01'), '2565-03-04', '2565-02-04');
    writeFileSync(join(root, '2565/reports/2565-01/clerk.yaml'), january);
    const { code, err } = await record('--step', 'm3/signed', '--value', '20');
    expect(code).toBe(0);
    expect(err).toContain('warning progress-goes-back');
  });

  test('says what to do when there is no report yet', async () => {
    const { code, err } = await call(
      ['record', '--month', 'ม.ค. 65', '--office', 'clerk', '--step', 'm3/signed', '--value', '1', '--lang', 'en'],
      { cwd: root, today: '2565-03-10' },
    );
    expect(code).toBe(3);
    expect(err).toContain('ita new report --month 2565-01 --office clerk');
  });

  test.each([
    [['--step', 'm3/signed'], '--status'],
    [['--value', '3'], '--step'],
    [['--step', 'nothing', '--value', '3'], 'measure/step'],
    [['--step', 'm3/signed', '--value', '3 ล้านคน'], '3 ล้านคน'],
    [['--step', 'm3/signed', '--status', 'don'], 'done'],
  ])('refuses a wrong call: %j', async (argv, said) => {
    const { code, err } = await record(...argv);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(text()).toBe(REPORT);
  });

  test('says so when nothing is to be changed', async () => {
    const { code, out, err } = await record('--step', 'm3/signed', '--value', '24');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('nothing was written');
  });

  test('does not touch a report that can not be read', async () => {
    writeFileSync(join(root, FILE), `${REPORT}x: [`);
    const { code, out } = await record('--step', 'm3/signed', '--value', '3');
    expect(code).toBe(1);
    expect(out).toContain('yaml-syntax');
    expect(text()).toBe(`${REPORT}x: [`);
  });
});
