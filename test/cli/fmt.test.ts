import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { call, temporaryFolder } from '../support/io.ts';
import { filesOf } from '../support/register.ts';

const MESSY = `---
# yaml-language-server: $schema=x
# รายงานของสำนักปลัด
office: "clerk"    # สำนักปลัด
month: 2022-02


# วันส่ง
submitted: '2022-03-04'
reported_by:   somying
entries: # ผล

    # ก่อนรายการแรก
    - {status: done,step:  "m3/agreement" , result: 'ประกาศ: แล้ว'}    # จบ
    -   status: in-progress
        step: m3/signed   # นับสะสม
        result: |
              รอบแรก
               รอบสอง

        # ท้ายรายการ
    # ท้ายรายการทั้งหมด


# ท้ายแฟ้ม`;

const TIDY = `# yaml-language-server: $schema=x
# รายงานของสำนักปลัด
month: 2565-02
office: clerk # สำนักปลัด
reported_by: somying

# วันส่ง
submitted: 2565-03-04
entries: # ผล
  # ก่อนรายการแรก
  - {step: m3/agreement, status: done, result: 'ประกาศ: แล้ว'} # จบ
  - step: m3/signed # นับสะสม
    status: in-progress
    result: |
      รอบแรก
       รอบสอง

    # ท้ายรายการ
  # ท้ายรายการทั้งหมด

# ท้ายแฟ้ม
`;
const FILE = '2565/reports/2565-02/clerk.yaml';
let root = '';
const fmt = (...argv: string[]) => call(['fmt', '--lang', 'en', ...argv], { cwd: root });
const text = (file = FILE) => readFileSync(join(root, file), 'utf8');
const write = (file: string, content: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
};

beforeEach(() => {
  root = temporaryFolder();
  for (const [file, content] of filesOf({ '2565/plan.yaml': 'year: 2565\ngaps: []\n', [FILE]: MESSY }))
    write(file, content);
});

describe('ita fmt', () => {
  test('brings a file to its normal form, once and for all', async () => {
    expect(await fmt()).toEqual({ code: 0, out: `${FILE}\n`, err: 'Formatted 1 of 5 files.\n' });
    expect(text()).toBe(TIDY);
    expect(await fmt()).toEqual({ code: 0, out: '', err: 'Formatted 0 of 5 files.\n' });
  });

  test('only names the files with --check', async () => {
    expect(await fmt('--check')).toEqual({
      code: 1,
      out: `${FILE}\n`,
      err: '1 of 5 files needs formatting.\n',
    });
    expect(text()).toBe(MESSY);
    expect((await fmt('--check', 'offices.yaml')).code).toBe(0);
  });

  test('formats a file with a key that stands without a value, and leaves the key so', async () => {
    write('2565/plan.yaml', '{notes,   year:   2022}\n');
    write(FILE, '? month\n');
    expect(await fmt()).toMatchObject({ code: 0, err: 'Formatted 1 of 5 files.\n' });
    expect(text('2565/plan.yaml')).toBe('{year: 2565, notes}\n');
    expect(text()).toBe('? month\n');
  });

  test('turns loose accents into the usual ones, and touches no other file', async () => {
    write('2565/plan.yaml', 'year: 2022\ngaps: []   # Cafe\u0301\n');
    await fmt('2565/plan.yaml');
    expect(text('2565/plan.yaml')).toBe('year: 2565\ngaps: [] # Caf\u00e9\n');
    expect(text()).toBe(MESSY);
  });

  test.each([
    ['as most of them do', 'year: 2565\r\ngaps:   []\n# ก\r\n', undefined, 'year: 2565\r\ngaps: []\r\n# ก\r\n'],
    ['as one line more of them does', 'year: 2565\ngaps:   []\r\n', undefined, 'year: 2565\ngaps: []\n'],
    ['as the directory asks', 'year: 2565\r\ngaps: []\r\n', '*.yaml text eol=lf', 'year: 2565\ngaps: []\n'],
    [
      'as the last line about them asks',
      'year: 2565\n',
      '* eol=lf\n*.yaml text eol=crlf\n*.md eol=lf',
      'year: 2565\r\n',
    ],
    ['as before where it asks for other files', 'year: 2565\r\n', '*.md eol=lf\n*.yaml text', 'year: 2565\r\n'],
  ])('ends lines %s', async (_, before, attributes, after) => {
    if (attributes !== undefined) write('.gitattributes', attributes);
    write('2565/plan.yaml', before);
    await fmt('2565/plan.yaml');
    expect(text('2565/plan.yaml')).toBe(after);
  });

  test('leaves a file that it can not read, goes on with the others, and says why', async () => {
    write('2565/measures/m1.yaml', 'id: [m1\n');
    const { code, out, err } = await fmt();
    expect(code).toBe(1);
    expect(out).toBe(`${FILE}\n`);
    expect(err).toContain('2565/measures/m1.yaml:1:5 error yaml-syntax');
    expect(text('2565/measures/m1.yaml')).toBe('id: [m1\n');
    expect(text()).toBe(TIDY);
  });

  test('never touches a file in an old Thai encoding', async () => {
    const old = Buffer.concat([Buffer.from('year:   2565\ngaps: [] # '), Buffer.from([0xa1, 0xd2, 0xc3, 0x0a])]);
    writeFileSync(join(root, '2565/plan.yaml'), old);
    const { code, err } = await fmt('2565/plan.yaml');
    expect(code).toBe(1);
    expect(err).toContain('2565/plan.yaml:2:12 error not-utf8');
    expect(readFileSync(join(root, '2565/plan.yaml')).equals(old)).toBe(true);
  });

  test('names a file that it can not print without changing a comment, and leaves it alone', async () => {
    const odd = 'year: 2565\ngaps:  [] # a\u2028b\n';
    write('2565/plan.yaml', odd);
    const { code, err } = await fmt('2565/plan.yaml');
    expect(code).toBe(1);
    expect(err).toContain("2565/plan.yaml can't be changed");
    expect(text('2565/plan.yaml')).toBe(odd);
  });

  test('keeps keys and values that the schema does not know', async () => {
    write('2565/plan.yaml', 'zz: {b: 1, a: 2}\nyear: 2565\ngaps: []\nother: 007 # ?\n');
    await fmt();
    expect(text('2565/plan.yaml')).toBe('year: 2565\ngaps: []\nzz: {b: 1, a: 2}\nother: 007 # ?\n');
  });

  test('puts amendments, additions and closings into the order of their schemas', async () => {
    write(
      '2565/measures/m1.yaml',
      `amendments:
  - reason: ก
    add: [{due: 2565-09, start: 2565-05, kind: milestone, title: ก, id: z}]
    steps: {s: {due: 2565-09, title: ข}}
    approved: {document: x, on: 2022-03-28, by: a}
    measure: {weight: 2, title: ก}
    from: 2022-04
added: {reason: ก, approved: {by: a, document: ข, on: 2565-01-01}, from: 2565-01}
id: m1
`,
    );
    write(
      '2565/closed/2565-01.yaml',
      `closings:
  - reopened: {reason: ก, on: 2565-03-01, by: a}
    steps: {m1/s: {due: 2022-09, health: done, result: 62.50, planned: 1}}
    plan: {health: done}
    by: a
    on: 2022-02-10
`,
    );
    await fmt('2565/measures/m1.yaml', '2565/closed/2565-01.yaml');
    expect(text('2565/measures/m1.yaml')).toBe(`id: m1
added: {from: 2565-01, approved: {by: a, on: 2565-01-01, document: ข}, reason: ก}
amendments:
  - from: 2565-04
    approved: {by: a, on: 2565-03-28, document: x}
    reason: ก
    measure: {title: ก, weight: 2}
    steps: {s: {title: ข, due: 2565-09}}
    add: [{id: z, title: ก, kind: milestone, start: 2565-05, due: 2565-09}]
`);
    expect(text('2565/closed/2565-01.yaml')).toBe(`closings:
  - on: 2565-02-10
    by: a
    plan: {health: done}
    steps: {m1/s: {planned: 1, result: 62.50, health: done, due: 2565-09}}
    reopened: {on: 2565-03-01, by: a, reason: ก}
`);
  });
});
