import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repair } from '../../src/data/repair.ts';
import { plainOf } from '../../src/data/tree.ts';
import { directoryOf } from '../support/directory.ts';
import { edited } from '../support/edited.ts';
import { call } from '../support/io.ts';

const MEASURE = `id: m3
title: บันทึกข้อตกลง
gaps: [g1]
offices: [clerk]
steps:
  - {id: signed, title: ลงนาม, kind: milestone, start: 2564-10, due: 2565-03}
  - {id: counted, title: นับ, kind: quantity, target: 48, unit: คน, start: 2564-10, due: 2565-03}
`;
const PLAN = 'year: 2565\ngaps:\n  - id: g1\n    kind: weakness\n    title: จุดอ่อน\n';
const FILE = '2565/reports/2565-02/clerk.yaml';
const REPORT = `month: 2565-02
office: clerk
reported_by: somying
submitted: 2565-03-04
entries:
  - step: m3/signed
    status: in-progress
    percent: 60
    result: ลงนามแล้ว 30 คน
    evidence:
      - title: ทะเบียน
        url: https://www.example.com/register
  - step: m3/counted
    status: in-progress
    value: 30
    result: |-
      นับแล้ว 30 คน
      note:ยังไม่ครบ
    problem: ไม่มี
`;

const validate = async (text: string, ...argv: string[]) => {
  const directory = directoryOf({ '2565/plan.yaml': PLAN, '2565/measures/m3.yaml': MEASURE, [FILE]: text });
  return call(['validate', '--lang', 'en', ...argv], { cwd: directory.root, today: '2565-03-10' });
};
const places = async (text: string) => {
  const { out } = await validate(text, '--format', 'json');
  const { findings } = JSON.parse(out) as {
    findings: { code: string; file: string; line: number; column: number }[];
  };
  return findings.filter(({ file }) => file === FILE).map(({ code, line, column }) => `${line}:${column} ${code}`);
};

/** Mistakes that can be planted, each on a line of its own, and what is to be said of it there. */
const MISTAKES: readonly { line: number; plant: (line: string) => string; says: string }[] = [
  { line: 1, plant: (line) => line.replace(': ', ':'), says: '1:1 yaml-syntax' },
  { line: 3, plant: (line) => line.replace('somying', 'somyingg'), says: '3:14 unknown-officer' },
  { line: 4, plant: (line) => line.replace('2565', '2022'), says: '4:12 ce-year' },
  { line: 7, plant: (line) => line.replace('    ', '\t'), says: '7:1 yaml-syntax' },
  { line: 8, plant: (line) => line.replace('60', 'sixty'), says: '8:14 wrong-type' },
  { line: 9, plant: (line) => line.replace('    ', '  \t'), says: '9:3 yaml-syntax' },
  { line: 12, plant: (line) => line.replace('https', 'htps'), says: '12:14 wrong-format' },
  { line: 13, plant: (line) => line.replace('  ', '\t'), says: '13:1 yaml-syntax' },
  { line: 14, plant: (line) => line.replace('in-progress', 'in-progres'), says: '14:13 unknown-value' },
  { line: 15, plant: (line) => line.replace(': ', ':'), says: '15:5 yaml-syntax' },
  { line: 19, plant: (line) => line.replace('    ', '\t'), says: '19:1 yaml-syntax' },
];

describe('a file with several mistakes', () => {
  it('has none to begin with', async () => {
    expect(await places(REPORT)).toEqual([]);
  });

  it('is told all of them in one go, slips of YAML or not', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([...MISTAKES], { minLength: 1 }), async (mistakes) => {
        const lines = REPORT.split('\n');
        for (const { line, plant } of mistakes) {
          const planted = plant(lines[line - 1] ?? '');
          expect(planted).not.toBe(lines[line - 1]);
          lines[line - 1] = planted;
        }
        const said = await places(lines.join('\n'));
        for (const { says } of mistakes) expect(said).toContain(says);
        expect(said).toHaveLength(mistakes.length);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('is told what rules say of it, and what contradicts it', async () => {
    const text = edited(
      edited(REPORT, 'status: in-progress\n    percent', '\tstatus:done\n    percent'),
      'm3/counted',
      'm3/count',
    );
    expect(await places(edited(text, '    \tstatus', '\tstatus'))).toEqual([
      '7:1 yaml-syntax',
      '7:2 yaml-syntax',
      '8:14 status-contradicts-percent',
      '13:11 unknown-step',
    ]);
  });

  it('gives no figure: the report stays broken, and its text as it was', async () => {
    const text = edited(REPORT, '    percent: 60', '\tpercent: 60');
    const directory = directoryOf({ '2565/plan.yaml': PLAN, '2565/measures/m3.yaml': MEASURE, [FILE]: text });
    const options = { cwd: directory.root, today: '2565-03-10' };
    const { out } = await call(['report', '--month', '2565-02', '--format', 'json'], options);
    const { measures } = JSON.parse(out) as { measures: { steps?: unknown[]; health: string; result: unknown }[] };
    expect(measures[0]).toMatchObject({ health: 'broken', result: null });
    expect((await call(['fix', '--yes'], options)).code).toBe(1);
    expect(directory.read(FILE)).toBe(text);
  });
});

describe('a text is put right in memory', () => {
  it.each([
    ['a tab below a key', 'steps:\n\t- id: a\n\t  title: ก\n', { steps: [{ id: 'a', title: 'ก' }] }],
    ['a tab beside spaces', 'steps:\n  - id: a\n\ttitle: ก\n', { steps: [{ id: 'a', title: 'ก' }] }],
    ['a blank that is missing', 'id:m3\ntitle: ก\n', { id: 'm3', title: 'ก' }],
    ['a key twice', 'id: m3\nid: m4\n', { id: 'm4' }],
  ])('%s', (_, text, value) => {
    const root = repair('a.yaml', text)?.root;
    expect(root && JSON.parse(JSON.stringify(plainOf(root)))).toEqual(value);
  });

  it.each([
    ['an alias', 'a: &x 1\nb: *x\n'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['a bracket that is not closed', 'a: [1\nb: 2\n'],
    ['a line that is no key', 'a: 1\nกองคลัง\n'],
  ])('not so %s', (_, text) => {
    expect(repair('a.yaml', text)).toBeUndefined();
  });

  it('when every line is indented with tabs, and nothing else is said of a text in it', () => {
    const items = Array.from({ length: 40 }, (_, index) => `\t- id: a${index}\n\t  title:ก\n`).join('');
    const text = `steps:\n${items}\t- id: last\n\t  title: |-\n\t    note:abc\n`;
    const repaired = repair('a.yaml', text);
    const value = repaired && (plainOf(repaired.root) as { steps: { id: string; title: string }[] });
    expect(value?.steps).toHaveLength(41);
    expect(value?.steps[40]).toMatchObject({ id: 'last' });
    expect(repaired?.findings).toHaveLength(40 * 3 + 2);
  });

  it('in a time that grows with the text', () => {
    const spent = (count: number) => {
      const text = `steps:\n${'  - id:a\n\ttitle:ก\n'.repeat(count)}`;
      const before = process.cpuUsage();
      repair('a.yaml', text);
      const { user, system } = process.cpuUsage(before);
      return user + system;
    };
    spent(50);
    expect(spent(4000)).toBeLessThan(Math.max(spent(400), 20_000) * 40);
  });
});
