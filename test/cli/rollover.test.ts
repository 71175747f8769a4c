import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/data/load.ts';
import { yearOf } from '../../src/model/register.ts';
import { runRules } from '../../src/rules/index.ts';
import { day } from '../support/builders.ts';
import { edited } from '../support/edited.ts';
import { call, temporaryFolder } from '../support/io.ts';
import { MINIMAL } from '../support/register.ts';

const example = fileURLToPath(new URL('../../data-example', import.meta.url));
const TODAY = '2565-10-28';

/** A year that ends: m1 has a step done, a milestone at 60, a quantity at 12 of 48 and a quarter missing; m2 is done. */
const ENDING: Readonly<Record<string, string>> = {
  ...MINIMAL,
  '2565/plan.yaml': `year: 2565
gaps:
  - {id: g1, kind: weakness, title: หนึ่ง, indicator: 9, score: 70, practice: ทำ}
  - {id: g2, kind: development, title: สอง}
  - {id: g3, kind: development, title: ไม่มีใครตอบ, indicator: 4}
signers: {analyst: somying, mayor: mayor}
`,
  '2565/result.yaml': `year: 2565
score: 83
indicators: [{number: 3, score: 84.99}, {number: 4, score: 60}, {number: 7, score: 85}, {number: 8, score: 71.5}, {number: 9, score: 72}]
`,
  '2565/measures/m1.yaml': `id: m1
title: มาตรการหนึ่ง
gaps: [g1]
offices: [clerk]
serves: [LPA]
budget: 0
weight: 2
steps:
  - {id: order, title: คำสั่ง, kind: milestone, start: 2564-10, due: 2564-12}
  - {id: rules, title: หลักเกณฑ์, kind: milestone, start: 2564-12, due: 2565-06, officers: [somying, mayor], plan: [{month: 2565-01, percent: 10}]}
  - {id: signed, title: ลงนาม, kind: quantity, target: 48, unit: คน, start: 2565-01, due: 2565-03, weight: 3}
  - {id: talks, title: ประชุม, kind: recurring, every: quarter, start: 2564-10, due: 2565-09}
  - {id: new, title: ยังไม่ทำ, kind: milestone, start: 2565-07, due: 2565-08, offices: [finance]}
`,
  '2565/measures/m2.yaml': `id: m2
title: มาตรการสอง
gaps: [g2]
offices: [clerk]
steps:
  - {id: all, title: เสร็จแล้ว, kind: milestone, start: 2564-10, due: 2564-12}
`,
  '2565/reports/2565-09/clerk.yaml': `month: 2565-09
office: clerk
reported_by: somying
submitted: 2565-10-03
entries:
  - {step: m1/order, status: done, result: ออกคำสั่งที่ 12/2564 แล้ว}
  - {step: m1/rules, status: in-progress, percent: 60}
  - {step: m1/signed, status: in-progress, value: 12}
  - {step: m1/talks, status: done, result: ประชุมครั้งที่ 3 วันที่ 9 กันยายน}
  - {step: m2/all, status: done, result: ประกาศหลักเกณฑ์ในเว็บไซต์แล้ว}
`,
};

function directoryOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
const rollover = (cwd: string, ...words: string[]) => call(['rollover', ...words], { cwd, today: TODAY });
const textOf = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');

function codesOf(folder: string, year: number): string[] {
  const { register, findings } = load(folder, 'all');
  const all = [...findings, ...runRules(register, { asOf: day(TODAY) })];
  return [...new Set(all.filter(({ at }) => at.file.startsWith(`${year}/`)).map(({ code }) => code))];
}

describe('ita rollover', () => {
  it('carries unfinished steps over, their months moved, what is left and what was done named', async () => {
    const cwd = directoryOf(ENDING);
    expect(await rollover(cwd)).toMatchObject({ code: 0, err: '' });
    expect(textOf(cwd, '2566/measures/m1.yaml')).toBe(`# ยกมาจาก 2565/measures/m1.yaml ซึ่งแล้วเสร็จ 1 จาก 5 ขั้นตอน
id: m1
title: มาตรการหนึ่ง
gaps: [g1]
offices: [clerk]
serves: [LPA]
budget: 0
weight: 2
steps:
  # ผล ณ สิ้นปี 2565: 60%
  - id: rules
    title: หลักเกณฑ์
    kind: milestone
    start: 2565-10
    due: 2566-06
    officers: [somying, mayor]
  # ผล ณ สิ้นปี 2565: 12/48 คน
  - id: signed
    title: ลงนาม
    kind: quantity
    target: 36
    unit: คน
    start: 2565-10
    due: 2566-03
    weight: 3
  # ผล ณ สิ้นปี 2565: 25%
  - id: talks
    title: ประชุม
    kind: recurring
    every: quarter
    start: 2565-10
    due: 2566-09
  # ปี 2565 ไม่เคยรายงาน
  - id: new
    title: ยังไม่ทำ
    kind: milestone
    start: 2565-10
    due: 2566-08
    offices: [finance]
`);
    expect(readdirSync(join(cwd, '2566/measures'))).toEqual(['m1.yaml', 'm3.yaml']);
  });

  it('leaves the money of a measure to the budget of the new year', async () => {
    const cwd = directoryOf({
      ...ENDING,
      '2565/measures/m1.yaml': edited(String(ENDING['2565/measures/m1.yaml']), 'budget: 0', 'budget: 5000'),
    });
    expect(await rollover(cwd)).toMatchObject({ code: 0, err: '' });
    expect(textOf(cwd, '2566/measures/m1.yaml')).not.toContain('budget');
  });

  it('turns the result into the analysis: indicators below the pass mark by points lost, with ids of open gaps, never their words', async () => {
    const cwd = directoryOf(ENDING);
    await rollover(cwd);
    const plan = yearOf(load(cwd, 'all').register, 2566)?.plan;
    expect(plan?.lastResult).toMatchObject({ year: 2565, score: { n: 83n, d: 1n } });
    const score = (gap: { score?: { n: bigint; d: bigint } }) => gap.score && Number(gap.score.n) / Number(gap.score.d);
    expect(plan?.gaps.map((gap) => [gap.id, gap.kind, gap.indicators[0], score(gap), gap.title.slice(0, 4)])).toEqual([
      ['g1', 'weakness', 9, 72, 'TODO'],
      ['g3', 'weakness', 4, 60, 'TODO'],
      ['g4', 'weakness', 8, 71.5, 'TODO'],
      ['g5', 'weakness', 3, 84.99, 'TODO'],
    ]);
    expect(plan?.signers).toEqual({ analyst: 'somying', mayor: 'mayor' });
    const skeleton = yearOf(load(cwd, 'all').register, 2566)?.measures.find(({ id }) => id === 'm3');
    expect(skeleton?.gaps).toEqual(['g3', 'g4', 'g5']);
    expect(codesOf(cwd, 2566)).toEqual(['todo-value']);
  });

  it('leaves out a gap whose indicator is weak no more, though a measure that goes on answered it', async () => {
    const cwd = directoryOf({
      ...ENDING,
      '2565/result.yaml': 'year: 2565\nscore: 90\nindicators: [{number: 9, score: 90}, {number: 8, score: 71.5}]\n',
    });
    expect((await rollover(cwd)).code).toBe(0);
    const next = yearOf(load(cwd, 'all').register, 2566);
    const numbers = next?.plan?.gaps.flatMap(({ indicators }) => indicators);
    expect(numbers).toContain(8);
    expect(numbers).not.toContain(9);
    expect(textOf(cwd, '2566/measures/m1.yaml')).toContain('gaps: [TODO]');
  });

  it('begins with one gap to be written when nothing is known', async () => {
    const { '2565/result.yaml': _, ...files } = ENDING;
    const cwd = directoryOf({
      ...files,
      '2565/plan.yaml': 'year: 2565\ngaps: []\n',
      '2565/measures/m1.yaml':
        'id: m1\ntitle: ก\noffices: [all]\nsteps: [{id: a, title: ก, kind: milestone, start: 2564-10, due: 2564-12}]\n',
      '2565/measures/m2.yaml':
        'id: m2\ntitle: ข\noffices: [all]\nsteps: [{id: all, title: ก, kind: milestone, start: 2564-10, due: 2564-12}]\n',
      '2565/reports/2565-09/clerk.yaml':
        'month: 2565-09\noffice: clerk\nreported_by: somying\nsubmitted: 2565-10-03\nentries: []\n',
    });
    expect((await rollover(cwd)).code).toBe(0);
    expect(textOf(cwd, '2566/plan.yaml')).toBe(
      `# ยังไม่มี 2565/result.yaml เมื่อทราบผลแล้วให้เพิ่ม last_result
year: 2566
# ผลการวิเคราะห์: ตัวชี้วัดที่ต่ำกว่าเกณฑ์หรือลดลง เรียงตามคะแนนที่เสียไป แล้วจึงประเด็นที่ยกมา
gaps:
  - id: g1
    kind: weakness
    title: TODO
`,
    );
    expect(codesOf(cwd, 2566)).toEqual(['todo-value']);
  });

  it('carries the working group over as it was written', async () => {
    const cwd = temporaryFolder();
    cpSync(example, cwd, { recursive: true });
    rmSync(join(cwd, '2566'), { recursive: true });
    expect((await rollover(cwd)).code).toBe(0);
    const [mark, note, ...rest] = textOf(cwd, '2566/working-group.yaml').split('\n');
    expect([mark, ...rest].join('\n')).toBe(textOf(cwd, '2565/working-group.yaml'));
    expect(note).toContain('2565');
    expect(readdirSync(join(cwd, '2566')).sort()).toEqual(['measures', 'plan.yaml', 'working-group.yaml']);
    expect(codesOf(cwd, 2566)).toEqual(['todo-value']);
  });

  it('refuses when the next year is there, and changes nothing', async () => {
    const cwd = temporaryFolder();
    cpSync(example, cwd, { recursive: true });
    const { code, err } = await rollover(cwd, '--year', '2565');
    expect(code).toBe(3);
    expect(err).toContain('2566/');
    expect(textOf(cwd, '2566/plan.yaml')).toBe(readFileSync(join(example, '2566/plan.yaml'), 'utf8'));
    expect((await rollover(cwd, '--year', '2570')).code).toBe(3);
  });

  it('refuses while a file of the ending year is broken', async () => {
    const cwd = directoryOf({ ...ENDING, '2565/measures/m2.yaml': 'id: [\n' });
    const { code, err } = await rollover(cwd);
    expect(code).toBe(3);
    expect(err).toContain('2565/measures/m2.yaml');
    expect(existsSync(join(cwd, '2566'))).toBe(false);
  });
});

/** A year in which offices, posts and the plan changed: as announced it would carry over another plan. */
const LIVING: Readonly<Record<string, string>> = {
  ...ENDING,
  'offices.yaml': `offices:
  - {id: clerk, name: สำนักปลัด, short: สป.}
  - {id: finance, name: กองคลัง, short: คลัง, until: 2565-09, succeeded_by: clerk}
  - {id: audit, name: หน่วยตรวจสอบภายใน, short: ตสน., reporting: false}
`,
  'officers.yaml': `officers:
  - {id: mayor, name: นายหนึ่ง, position: นายก, post: mayor, until: 2565-09-15}
  - {id: acting, name: นายห้า, position: ปลัด, post: mayor, acting: ปฏิบัติหน้าที่นายก, from: 2565-09-16}
  - {id: somying, name: นางสาวสอง, position: นักวิเคราะห์, office: clerk, until: 2565-09-30}
  - {id: auditor, name: นางสี่, position: นักวิชาการ, office: audit}
`,
  '2565/measures/m1.yaml': `${ENDING['2565/measures/m1.yaml']}amendments:
  - from: 2565-08
    approved: {by: mayor, on: 2565-08-02, document: ลป 1}
    reason: ปรับ
    measure: {title: มาตรการหนึ่งที่ปรับ, weight: 4, serves: [LPA, แผนบริหารความเสี่ยงการทุจริต], budget: 900}
    steps:
      signed: {target: 40, due: 2565-09}
      talks: {cancelled: true}
    add:
      - {id: survey, title: สำรวจ, kind: milestone, start: 2565-08, due: 2565-09}
`,
};

describe('ita rollover of a year in which something changed', () => {
  it('carries the plan in force in September, with the offices and posts that go on', async () => {
    const cwd = directoryOf(LIVING);
    expect(await rollover(cwd, '--lang', 'th')).toMatchObject({ err: '' });
    const measure = textOf(cwd, '2566/measures/m1.yaml');
    expect(measure).toContain(`# ยกมาจาก 2565/measures/m1.yaml ซึ่งแล้วเสร็จ 1 จาก 5 ขั้นตอน
id: m1
title: มาตรการหนึ่งที่ปรับ
gaps: [g1]
offices: [clerk]
serves: [LPA, แผนบริหารความเสี่ยงการทุจริต]
weight: 4
`);
    expect(measure).toContain(`  # ผล ณ สิ้นปี 2565: 12/40 คน
  - id: signed
    title: ลงนาม
    kind: quantity
    target: 28
    unit: คน
    start: 2565-10
    due: 2566-09
`);
    expect(measure).toContain('  - id: survey\n');
    expect(measure).not.toMatch(/talks|amendments|finance|budget/);
    expect(textOf(cwd, '2566/plan.yaml')).toContain('signers:\n  analyst: TODO\n');
  });

  it('says that the year has not ended, and asks for --early', async () => {
    const cwd = directoryOf(ENDING);
    const early = (...argv: string[]) => call(['rollover', '--lang', 'en', ...argv], { cwd, today: '2565-09-30' });
    expect(await early()).toMatchObject({
      code: 3,
      err: 'ita: Fiscal year 2565 ends on 2565-09-30; to begin the next one before that, use --early.\n',
    });
    expect(existsSync(join(cwd, '2566'))).toBe(false);
    const { err } = await early('--early');
    expect(err).toBe('Fiscal year 2565 has not ended: what is carried over is as of today. It ends on 2565-09-30.\n');
    const measure = textOf(cwd, '2566/measures/m1.yaml');
    expect(measure).not.toContain('at the end of 2565');
    expect(measure).toContain('# not reported by 2565-09-30');
  });
});

describe('measures that are done anew', () => {
  const M2 = String(ENDING['2565/measures/m2.yaml']);
  const YEARLY = edited(M2, 'steps:', 'yearly: true\nsteps:');
  const WITH_PLAN = edited(
    YEARLY,
    'due: 2564-12}',
    'due: 2564-12, plan: [{month: 2564-11, percent: 40}]}\n  - {id: count, title: นับ, kind: quantity, target: 48, unit: คน, start: 2565-01, due: 2565-03}',
  );
  const WHOLE = `# ยกมาทั้งมาตรการจาก 2565/measures/m2.yaml
id: m2
title: มาตรการสอง
gaps: [g2]
offices: [clerk]
yearly: true
steps:
  # ผล ณ สิ้นปี 2565: 100%
  - id: all
    title: เสร็จแล้ว
    kind: milestone
    start: 2565-10
    due: 2565-12
    plan:
      - {month: 2565-11, percent: 40}
  # ปี 2565 ไม่เคยรายงาน
  - id: count
    title: นับ
    kind: quantity
    target: 48
    unit: คน
    start: 2566-01
    due: 2566-03
`;

  it('go on whole when they are marked yearly, done or not', async () => {
    const cwd = directoryOf({ ...ENDING, '2565/measures/m2.yaml': WITH_PLAN });
    expect(await rollover(cwd)).toMatchObject({ code: 0, err: '' });
    expect(textOf(cwd, '2566/measures/m2.yaml')).toBe(WHOLE);
    expect(textOf(cwd, '2566/measures/m1.yaml')).toContain('target: 36');
  });

  it('or when they are named, or all are', async () => {
    const cwd = directoryOf(ENDING);
    expect(await rollover(cwd, '--measure', 'มาตรการสอง')).toMatchObject({ code: 0 });
    expect(textOf(cwd, '2566/measures/m2.yaml')).toContain('start: 2565-10\n    due: 2565-12\n');
    expect(textOf(cwd, '2566/measures/m2.yaml')).not.toContain('yearly');
    expect(textOf(cwd, '2566/measures/m1.yaml')).toContain('target: 36');

    const other = directoryOf(ENDING);
    expect(await rollover(other, '--all')).toMatchObject({ code: 0 });
    expect(textOf(other, '2566/measures/m1.yaml')).toContain('target: 48');
    expect(textOf(other, '2566/measures/m1.yaml')).toContain('  - id: order\n');
    expect((await rollover(other, '--all', '--measure', 'm1')).code).toBe(2);
  });

  it('are added alone to a year that is there, and overwrite nothing', async () => {
    const cwd = directoryOf(ENDING);
    await rollover(cwd);
    const before = readdirSync(join(cwd, '2566/measures'));
    expect(before).not.toContain('m2.yaml');
    const plan = textOf(cwd, '2566/plan.yaml');
    const { code, out } = await rollover(cwd, '--measure', 'm2');
    expect({ code, out }).toEqual({
      code: 0,
      out: 'เขียน 2566/measures/m2.yaml แล้ว\nขั้นต่อไป: เขียนแทน TODO 1 แห่ง (2566/measures/m2.yaml) แล้ว ita validate\n',
    });
    expect(textOf(cwd, '2566/measures/m2.yaml')).toContain('gaps: [TODO]');
    expect(textOf(cwd, '2566/plan.yaml')).toBe(plan);
    expect(await rollover(cwd, '--measure', 'm2')).toMatchObject({ code: 3, out: '' });
    expect((await rollover(cwd, '--measure', 'm9')).code).toBe(3);
  });
});

it('announces each TODO that is in the files, and no other', async () => {
  for (const words of [[], ['--all']]) {
    const cwd = directoryOf(ENDING);
    const { out } = await rollover(cwd, ...words);
    const [, count = '', named = ''] = /TODO (\d+) แห่ง \((.*)\)/.exec(out) ?? [];
    const files = out.split('\n').flatMap((line) => /^เขียน (\S+) แล้ว$/.exec(line)?.[1] ?? []);
    const inFile = (file: string) => textOf(cwd, file).match(/\bTODO\b/g)?.length ?? 0;
    expect(files.filter((file) => inFile(file) > 0)).toEqual(named.split(' · '));
    expect(files.reduce((sum, file) => sum + inFile(file), 0)).toBe(Number(count));
    expect(Number(count)).toBeGreaterThan(3);
  }
});
