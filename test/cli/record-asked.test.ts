import { describe, expect, test } from 'vitest';
import { type Directory, directoryOf } from '../support/directory.ts';
import { call } from '../support/io.ts';

const FILES = {
  '2565/plan.yaml': 'year: 2565\ngaps:\n  - {id: g1, kind: weakness, title: จุดอ่อน}\n',
  '2565/measures/m1.yaml': `id: m1
title: มาตรการ
gaps: [g1]
offices: [clerk, finance]
steps:
  - {id: rules, title: หลักเกณฑ์, kind: milestone, start: 2564-10, due: 2565-06}
  - {id: trained, title: อบรม, kind: quantity, target: 40, unit: คน, start: 2564-10, due: 2565-06, offices: [clerk]}
  - {id: talks, title: ประชุม, kind: recurring, every: month, start: 2564-10, due: 2565-09, offices: [clerk]}
`,
  '2565/reports/2565-01/clerk.yaml': `month: 2565-01
office: clerk
reported_by: somying
submitted: 2565-02-03
entries:
  - {step: m1/rules, status: in-progress, percent: 30}
  - {step: m1/trained, status: in-progress, value: 12}
  - {step: m1/talks, status: done, result: ประชุมวันที่ 5 มกราคม}
`,
  '2565/evidence/list.txt': 'รายชื่อ\n',
};
const FILE = '2565/reports/2565-02/clerk.yaml';

const record = ({ root }: Directory, answers: readonly string[], ...argv: string[]) =>
  call(['record', ...argv, '--lang', 'en'], { cwd: root, today: '2565-03-04', answers });

const WHOLE = `month: 2565-02
office: clerk
reported_by: somying
submitted: 2565-03-04
entries:
  - step: m1/rules
    status: in-progress
    percent: 62.5
    result: ร่างข้อ 1–5
    problem: รอความเห็น
    suggestion: เร่งรัด
  - step: m1/trained
    status: done
    value: 40
    result: อบรมครบ 40 คน
    evidence:
      - title: รายชื่อผู้เข้าอบรม
        file: 2565/evidence/list.txt
  - step: m1/talks
    status: not-started
`;
/** Month, office, reporter; then progress, result, problem, suggestion where there is one, evidence where there is a result. */
const ANSWERS = [
  ...['', '1', ''],
  ...['๖๒.๕', 'ร่างข้อ 1–5', 'รอความเห็น', 'เร่งรัด', ''],
  ...['40', 'อบรมครบ 40 คน', '', '2565/evidence/list.txt', 'รายชื่อผู้เข้าอบรม'],
  ...['ยัง', '', ''],
];

describe('ita record on a terminal', () => {
  test('asks what the office owes, step by step, and makes the report', async () => {
    const directory = directoryOf(FILES);
    const { code, out, err } = await record(directory, ANSWERS);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(directory.read(FILE)).toBe(WHOLE);
    expect(err).toContain('  1. สำนักปลัด (not due)\n  2. กองคลัง (not due)\n');
    expect(err).toContain('สำนักปลัด still has 3 steps to report for February 2565, due on 5 March 2565.');
    expect(err).toContain('[2/3] อบรม (m1/trained)\n');
    expect(err).toContain('Cumulative amount (คน) [12]: ');
    expect(await call(['validate', '--as-of', '2565-03-04'], { cwd: directory.root })).toMatchObject({ code: 0 });
    expect(await call(['fmt', '--check', FILE], { cwd: directory.root })).toMatchObject({ code: 0 });
    expect(await record(directory, ['', '1'])).toMatchObject({
      code: 0,
      err: expect.stringContaining('สำนักปลัด has reported every step for February 2565'),
    });
  });

  test('keeps what was recorded when it is stopped, and goes on with the rest', async () => {
    const directory = directoryOf(FILES);
    const stopped = await record(directory, ANSWERS.slice(0, 10));
    expect([stopped.code, stopped.err]).toEqual([
      3,
      expect.stringContaining('Stopped; steps that were recorded stay.'),
    ]);
    expect(directory.read(FILE)).toContain('m1/rules');
    expect(directory.read(FILE)).not.toContain('m1/trained');
    const { code } = await record(directory, ANSWERS.slice(8), '--month', '2', '--office', 'สำนักปลัด');
    expect(code).toBe(0);
    expect(directory.read(FILE)).toBe(WHOLE);
  });

  test('asks again for what it can not take', async () => {
    const directory = directoryOf(FILES);
    const answers = [
      '5/5/5/5',
      '',
      '',
      'กองช่าง',
      'สำนักปลัด',
      'นางใคร',
      '',
      'มาก',
      '200',
      'เสร็จ',
      '',
      'ประกาศแล้วเลขที่ 4/2565',
    ];
    const more = ['', '/etc/hostname', '', '12', '', '', 'บางที', 'ใช่', 'ประชุมวันที่ 9', '', ''];
    const { code, err } = await record(directory, [...answers, ...more]);
    expect(err).toContain('"5/5/5/5" is not a month');
    expect(err).toContain('"กองช่าง" was not found.');
    expect(err).toContain('"นางใคร" was not found.');
    expect(err).toContain('"มาก" is not a number');
    expect(err).toContain('"200" is not a percent from 0 to 100.');
    expect(err.match(/This has to be answered\./g)).toHaveLength(2);
    // On a terminal of 80 columns, ended at a word.
    expect(err).toContain('/etc/hostname lies outside the data directory; copy it into 2565/evidence/\nfirst.');
    expect(err).toContain('"บางที" is not clear; answer yes or no.');
    expect(code).toBe(0);
    expect(directory.read(FILE)).toContain(
      '  - step: m1/rules\n    status: done\n    percent: 100\n    result: ประกาศ',
    );
  });

  test('shows the error that an answer would bring, and asks the step again', async () => {
    const directory = directoryOf(FILES);
    const answers = ['', '1', '', '10', '', '', '40', 'ร่าง', '', '', ...ANSWERS.slice(8)];
    const { err } = await record(directory, answers);
    expect(err).toContain('progress-goes-back');
    expect(directory.read(FILE)).toContain('m1/rules');
  });
});

describe('ita record in a pipe', () => {
  test('names all missing options at once', async () => {
    const directory = directoryOf(FILES);
    const bare = await call(['record', '--lang', 'en'], { cwd: directory.root });
    expect(bare).toMatchObject({
      code: 2,
      err: 'ita: Missing options: --office --step. Specify what to record: --status, --percent, --value, --result, --problem, --suggestion or --evidence.\n',
    });
    const evidence = await call(['record', '--office', 'clerk', '--evidence', 'x', '--lang', 'en'], {
      cwd: directory.root,
    });
    expect(evidence).toMatchObject({ code: 2, err: 'ita: Missing options: --step --title.\n' });
  });

  test('adds evidence, a file from where one stands or a link, once', async () => {
    const directory = directoryOf(FILES);
    await record(directory, ANSWERS);
    const add = (cwd: string, place: string) =>
      call(
        [
          'record',
          '--month',
          '2565-02',
          '--office',
          'clerk',
          '--step',
          'm1/rules',
          '--evidence',
          place,
          '--title',
          'ร่าง',
        ],
        { cwd, today: '2565-03-04' },
      );
    expect(await add(`${directory.root}/2565/evidence`, 'list.txt')).toMatchObject({ code: 0 });
    expect(await add(directory.root, 'https://www.example.com/draft')).toMatchObject({ code: 0 });
    expect(directory.read(FILE)).toContain(`    evidence:
      - title: ร่าง
        file: 2565/evidence/list.txt
      - title: ร่าง
        url: https://www.example.com/draft
`);
    expect(await add(directory.root, '2565/evidence/list.txt')).toMatchObject({ code: 0, out: '' });
    expect(await add(directory.root, '2565/evidence/lost.txt')).toMatchObject({ code: 1 });
    expect(await add(directory.root, '/etc/hostname')).toMatchObject({ code: 2 });
    for (const link of ['ftp://x.example/list', 'http:/x.example']) {
      const { code, out } = await add(directory.root, link);
      expect([code, out]).toEqual([1, expect.stringContaining(`"${link}" ไม่อยู่ในรูปของลิงก์`)]);
    }
    expect(directory.read(FILE).match(/title: ร่าง/g)).toHaveLength(2);
  });
});
