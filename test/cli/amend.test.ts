import { describe, expect, test } from 'vitest';
import { type Directory, directoryOf } from '../support/directory.ts';
import { edited } from '../support/edited.ts';
import { call } from '../support/io.ts';
import { MINIMAL } from '../support/register.ts';

const MEASURE = `id: m1
title: มาตรการ # ชื่อเดิม
gaps: [g1]
offices: [clerk, finance]
steps:
  # ขั้นตอน
  - {id: plan, title: จัดทำแผน, kind: milestone, start: 2566-10, due: 2567-03, offices: [clerk]}
  - {id: trained, title: อบรม, kind: quantity, target: 30, unit: คน, start: 2566-10, due: 2567-09}
`;
const FILES = {
  '2567/plan.yaml': 'year: 2567\ngaps:\n  - {id: g1, kind: weakness, title: จุดอ่อน}\n',
  '2567/measures/m1.yaml': MEASURE,
};
const FILE = '2567/measures/m1.yaml';
const TODAY = '2567-05-10';
const PAPER = ['--approved', '2567-03-28', '--by', 'mayor', '--document', 'ลป 73401/112', '--reason', 'ย้ายเครื่องแม่ข่าย'];

const run = ({ root }: Directory, ...argv: string[]) => call([...argv, '--lang', 'en'], { cwd: root, today: TODAY });
const amend = (directory: Directory, ...argv: string[]) => run(directory, 'amend', ...argv);
const amendment = (from: string, change: string): string => `  - from: ${from}
    approved: {by: mayor, on: 2567-03-28, document: ลป 73401/112}
    reason: ย้ายเครื่องแม่ข่าย
${change}`;

describe('ita amend', () => {
  test('shows the amendment of a step, and writes it with --yes behind what the file says', async () => {
    const directory = directoryOf(FILES);
    const shown = await amend(directory, 'm1/plan', '--due', '2567-06', '--from', '2567-04', ...PAPER);
    expect({ code: shown.code, err: shown.err }).toEqual({ code: 1, err: `To change: ${FILE}. Use --yes to write.\n` });
    expect(directory.read(FILE)).toBe(MEASURE);
    const { code, err, out } = await amend(
      directory,
      ...['m1/plan', '--due', '2567-06', '--from', '2567-04', ...PAPER, '--yes'],
    );
    expect({ code, err, out }).toEqual({ code: 0, err: `Changed: ${FILE}.\n`, out: shown.out });
    const first = `${MEASURE}amendments:\n${amendment('2567-04', '    steps:\n      plan: {due: 2567-06}\n')}`;
    expect(directory.read(FILE)).toBe(first);
    await amend(directory, 'm1', '--weight', '2', '--offices', 'all', '--from', 'พ.ค. 67', ...PAPER, '--yes');
    expect(directory.read(FILE)).toBe(`${first}${amendment('2567-05', '    measure: {offices: [all], weight: 2}\n')}`);
    expect(await run(directory, 'fmt', '--check', FILE)).toMatchObject({ code: 0 });
  });

  test('changes the plan points of a step, and the gaps and the oversight of a measure', async () => {
    const directory = directoryOf({
      ...FILES,
      '2567/plan.yaml': `${FILES['2567/plan.yaml']}  - {id: g2, kind: weakness, title: ช่องทาง}\n`,
    });
    const points = ['--plan', 'เม.ย. 67=60, 2567-05:80%', '--due', '2567-06'];
    await amend(directory, 'm1/plan', ...points, '--from', '2567-04', ...PAPER, '--yes');
    const plan = 'plan: [{month: 2567-04, percent: 60}, {month: 2567-05, percent: 80}]';
    const first = `${MEASURE}amendments:\n${amendment('2567-04', `    steps:\n      plan: {due: 2567-06, ${plan}}\n`)}`;
    expect(directory.read(FILE)).toBe(first);
    await amend(directory, 'm1', '--gaps', 'g1,g2', '--oversight', 'ทุกเดือน', '--from', '2567-05', ...PAPER, '--yes');
    expect(directory.read(FILE)).toBe(
      `${first}${amendment('2567-05', '    measure: {oversight: ทุกเดือน, gaps: [g1, g2]}\n')}`,
    );
    expect(await run(directory, 'fmt', '--check', FILE)).toMatchObject({ code: 0 });
    expect(await amend(directory, 'm1/plan', ...points, '--from', '2567-05', ...PAPER)).toMatchObject({
      code: 2,
      err: 'ita: m1/plan already stands like this in 2567-05; there is nothing to amend.\n',
    });
  });

  test('changes the budget of a measure and the other duties that it serves; views show both from then on', async () => {
    const directory = directoryOf({
      ...FILES,
      [FILE]: edited(MEASURE, 'steps:\n', 'serves: [LPA]\nbudget: 0\nsteps:\n'),
    });
    const change = ['--budget', '๑๒,๕๐๐', '--serves', 'LPA, แผนบริหารความเสี่ยงการทุจริต'];
    const { code } = await amend(directory, 'm1', ...change, '--from', '2567-04', ...PAPER, '--yes');
    expect(code).toBe(0);
    expect(directory.read(FILE)).toContain(
      amendment('2567-04', '    measure: {serves: [LPA, แผนบริหารความเสี่ยงการทุจริต], budget: 12500}\n'),
    );
    expect(await run(directory, 'validate')).toMatchObject({ code: 0 });
    expect(await run(directory, 'fmt', '--check', FILE)).toMatchObject({ code: 0 });
    const shown = (await run(directory, 'show', 'm1', '--year', '2567')).out;
    expect(shown).toContain('12,500 baht');
    expect(shown).toContain('LPA, แผนบริหารความเสี่ยงการทุจริต');
    const amended = (await run(directory, 'list', 'amendments', '--year', '2567', '--format', 'markdown')).out;
    expect(amended).toContain('budget changed from no budget needed to 12,500 baht');
    expect(amended).toContain('other duties served changed from LPA to LPA and แผนบริหารความเสี่ยงการทุจริต');
    expect(await amend(directory, 'm1', '--budget', '12500', '--from', '2567-05', ...PAPER)).toMatchObject({ code: 2 });
    expect(await amend(directory, 'm1/plan', '--budget', '1', '--from', '2567-05', ...PAPER)).toMatchObject({
      code: 2,
    });
  });

  test('adds a step with plan points', async () => {
    const directory = directoryOf(FILES);
    const added = ['--add', 'survey', '--title', 'สำรวจ', '--kind', 'milestone', '--plan', '2567-05=50'];
    await amend(directory, 'm1', ...added, '--start', '2567-05', '--due', '2567-07', ...PAPER, '--yes');
    expect(directory.read(FILE)).toContain('        plan:\n          - {month: 2567-05, percent: 50}\n');
    expect(await run(directory, 'fmt', '--check', FILE)).toMatchObject({ code: 0 });
  });

  test('writes no plan points that are out of order', async () => {
    const directory = directoryOf(FILES);
    const points = ['--plan', '2567-04=60,2567-05=40', '--due', '2567-06'];
    const { code, out } = await amend(directory, 'm1/plan', ...points, '--from', '2567-04', ...PAPER, '--yes');
    expect(code).toBe(1);
    expect(out).toContain('error plan-points-out-of-order');
    expect(directory.read(FILE)).toBe(MEASURE);
  });

  test('counts from the month of approval, or the first that is not closed', async () => {
    const directory = directoryOf(FILES);
    await amend(directory, 'm1/trained', '--target', '40', ...PAPER, '--yes');
    expect(directory.read(FILE)).toContain('  - from: 2567-03\n');
    const closed = directoryOf(FILES);
    await run(closed, 'close', '--month', '2567-04', '--by', 'mayor', '--yes');
    await amend(closed, 'm1/trained', '--target', '40', ...PAPER, '--yes');
    expect(closed.read(FILE)).toContain('  - from: 2567-05\n');
  });

  test('adds a step, cancels one and takes it up again', async () => {
    const directory = directoryOf(FILES);
    const added = ['--add', 'survey', '--title', 'สำรวจ', '--kind', 'quantity', '--target', '1,000', '--unit', 'ชุด'];
    await amend(directory, 'm1', ...added, '--start', '2567-05', '--due', '2567-07', ...PAPER, '--yes');
    const add = `    add:
      - id: survey
        title: สำรวจ
        kind: quantity
        target: 1000
        unit: ชุด
        start: 2567-05
        due: 2567-07
`;
    expect(directory.read(FILE)).toBe(`${MEASURE}amendments:\n${amendment('2567-03', add)}`);
    await amend(directory, 'm1/survey', '--cancel', '--from', '2567-04', ...PAPER, '--yes');
    expect(directory.read(FILE)).toContain(amendment('2567-04', '    steps:\n      survey: {cancelled: true}\n'));
    await amend(directory, 'm1/survey', '--revive', '--from', '2567-05', ...PAPER, '--yes');
    expect(directory.read(FILE)).toContain(amendment('2567-05', '    steps:\n      survey: {cancelled: false}\n'));
  });

  test.each<[string[], number, string]>([
    [['m1/plan', '--due', '2567-06'], 2, 'Missing options: --approved --by --document --reason.'],
    [
      ['m1/plan', '--due', '2567-06', '--from', '2567-02', ...PAPER],
      2,
      "An amendment approved on 2567-03-28 can't count from 2567-02; it counts from the month of approval at the earliest.",
    ],
    [['m1/plann', '--due', '2567-06', ...PAPER], 3, '"m1/plann" was not found. Did you mean "m1/plan"?'],
    [['m2', '--weight', '2', ...PAPER], 3, '"m2" was not found. Did you mean "m1"?'],
    [
      ['m1/plan', '--due', '2567-03', ...PAPER],
      2,
      'm1/plan already stands like this in 2567-03; there is nothing to amend.',
    ],
    [
      ['m1/trained', '--revive', ...PAPER],
      2,
      'm1/trained already stands like this in 2567-03; there is nothing to amend.',
    ],
    [
      ['m1/plan', ...PAPER],
      2,
      'Specify what to change of m1/plan, such as --due, --target, --weight, --offices, --cancel or --add.',
    ],
    [['m1/plan', '--target', '3', ...PAPER], 2, "--target can't be used with milestone."],
    [['m1', '--due', '2567-06', ...PAPER], 2, "--due can't be used with measure."],
    [['m1/plan', '--gaps', 'g1', ...PAPER], 2, "--gaps can't be used with milestone."],
    [['m1', '--plan', '2567-04=30', ...PAPER], 2, "--plan can't be used with measure."],
    [['m1', '--gaps', 'g7', ...PAPER], 3, '"g7" was not found. Did you mean "g1"?'],
    [
      ['m1/plan', '--plan', '2567-04', ...PAPER],
      2,
      '"2567-04" is not a plan point; write a month and its cumulative percent, such as 2565-04=40.',
    ],
    [
      ['m1/plan', '--due', '2567-04', '--from', '2567-05', ...PAPER],
      2,
      '--due 2567-04 lies before 2567-05, the month from which the amendment counts.',
    ],
    [['m1', '--add', 'survey', '--kind', 'recurring', ...PAPER], 2, 'Missing options: --title --every --start --due.'],
    [['m1', '--add', 'plan', ...PAPER], 3, '"plan" already exists; nothing was written.'],
    [['m1/plan', '--cancel', '--revive', ...PAPER], 2, "--cancel and --revive can't be used together."],
    [
      ['m1/plan', '--due', '2567-06', ...PAPER.with(1, '2567-05-11')],
      2,
      'The date 2567-05-11 is in the future (today is 2567-05-10).',
    ],
    [['m1/plan', '--due', '2567-06', ...PAPER.with(3, 'mayr')], 3, '"mayr" was not found. Did you mean "mayor"?'],
    [['m1', '--until', '2567-06'], 2, "--until can't be used with m1."],
  ])('%j is refused with %i', async (argv, expected, said) => {
    const directory = directoryOf(FILES);
    const { code, err } = await amend(directory, ...argv, '--yes');
    expect({ code, err }).toEqual({ code: expected, err: `ita: ${said}\n` });
    expect(directory.read(FILE)).toBe(MEASURE);
  });
});

describe('ita amend office and officer', () => {
  test('ends an office with its successor', async () => {
    const directory = directoryOf(FILES);
    const { code, err } = await amend(
      directory,
      ...['office', 'finance', '--until', '2567-06', '--successor', 'clerk', '--yes'],
    );
    expect({ code, err }).toEqual({ code: 0, err: 'Changed: offices.yaml.\n' });
    expect(directory.read('offices.yaml')).toBe(
      edited(
        MINIMAL['offices.yaml'] ?? '',
        '    short: คลัง\n',
        '    short: คลัง\n    until: 2567-06\n    succeeded_by: clerk\n',
      ),
    );
  });

  test('ends a post', async () => {
    const directory = directoryOf(FILES);
    await amend(directory, 'officer', 'mayor', '--until', '30 เม.ย. 2567', '--yes');
    expect(directory.read('officers.yaml')).toContain('ส่วนตำบล\n    until: 2567-04-30\n');
  });

  test.each<[string[], number, string]>([
    [['office', 'finance'], 2, 'Missing options: --until.'],
    [['office', 'finanse', '--until', '2567-06'], 3, '"finanse" was not found. Did you mean "finance"?'],
    [
      ['office', 'finance', '--until', '2567-06', '--successor', 'clark'],
      3,
      '"clark" was not found. Did you mean "clerk"?',
    ],
    [
      ['officer', 'mayor', '--until', '2567-04-30', '--successor', 'somying'],
      2,
      "--successor can't be used with officer.",
    ],
    [['office', 'finance', '--until', '2567-06', '--due', '2567-06'], 2, "--due can't be used with office."],
    [['step', 'm1/plan', '--due', '2567-06'], 2, 'Too many arguments.'],
  ])('%j is refused with %i', async (argv, expected, said) => {
    const directory = directoryOf(FILES);
    const { code, err } = await amend(directory, ...argv, '--yes');
    expect({ code, err }).toEqual({ code: expected, err: `ita: ${said}\n` });
  });
});
