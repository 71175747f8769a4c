import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/data/load.ts';
import { addDays, dayText, firstDay, lastDay } from '../../src/model/be-date.ts';
import { monthsOf } from '../../src/model/fiscal-year.ts';
import { addMonths, type Month, monthText } from '../../src/model/month.ts';
import { type Year, yearOf } from '../../src/model/register.ts';
import { directoryOf } from '../support/directory.ts';
import { edited } from '../support/edited.ts';
import { call, temporaryFolder } from '../support/io.ts';

const OFFICES = ['clerk', 'finance', 'works', 'education', 'welfare', 'audit'];
/** The fourth of the month after: what the officers send is there by the fifth. */
const reportingDay = (month: Month): string => dayText(addDays(firstDay(addMonths(month, 1)), 3));

/** Calls `ita` in a directory; a call that does not end as it should fails the test with all it printed. */
async function ita(cwd: string, today: string, words: string[], exit = 0): Promise<string> {
  const { code, out, err } = await call(words, { cwd, today });
  expect(code, `ita ${words.join(' ')}\n${out}${err}`).toBe(exit);
  return out;
}

/** Names the proof of a step that an office reports done, as the officer does who adds lines to the file. */
function prove(cwd: string, month: string, office: string, ref: string): void {
  const year = Number(month.slice(0, 4)) + (Number(month.slice(5)) >= 10 ? 1 : 0);
  const file = join(cwd, `${year}/reports/${month}/${office}.yaml`);
  const done = new RegExp(`- step: ${ref}\n(?: {4}.*\n)*? {4}status: done\n`);
  const proof = '    evidence:\n      - title: ประกาศที่ลงนามแล้ว\n        url: https://www.tambon.example/notice\n';
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, edited(text, done, `${done.exec(text)?.[0]}${proof}`));
}

/** Records the entries of a new report as an officer would: milestones follow the plan, every period is done. `year` has the reports as they were made. */
async function recordAll(cwd: string, year: Year | undefined, month: Month, office: string): Promise<void> {
  const steps = new Map(year?.measures.flatMap((measure) => measure.steps).map((step) => [step.ref, step]));
  const report = year?.reports.find((each) => each.month === month && each.office === office);
  for (const { step: ref } of report?.entries ?? []) {
    const step = steps.get(ref);
    if (!step) throw new Error(`no step ${ref}`);
    const finished = step.kind === 'recurring' || month >= step.due;
    const whole = step.due - step.start + 1;
    const percent = Math.round((100 * (month - step.start + 1)) / whole);
    const amount =
      step.kind === 'quantity'
        ? ['--value', String(finished ? Number(step.target.n) : Math.round((Number(step.target.n) * percent) / 100))]
        : step.kind === 'milestone' && !finished
          ? ['--percent', String(percent)]
          : [];
    await ita(cwd, reportingDay(month), [
      ...['record', '--month', monthText(month), '--office', office, '--step', ref],
      ...['--status', finished ? 'done' : 'in-progress', ...amount],
      ...['--result', `ประชุมและสรุปผลของ ${ref} เดือน ${monthText(month)} ลงนามแล้ว`],
    ]);
    if (finished && step.kind !== 'recurring') prove(cwd, monthText(month), office, ref);
  }
}

describe('from an empty folder to the second year', () => {
  it('a directory is begun, followed for twelve months by six offices, and rolled over', {
    timeout: 240_000,
  }, async () => {
    const cwd = temporaryFolder();
    await ita(cwd, '2565-10-03', [
      ...['init', '--name', 'องค์การบริหารส่วนตำบลตัวอย่าง', '--year', '2566', '--staff', '40', '--ci', 'none', '--yes'],
      ...['--website', 'https://www.agency.example/', '--page', 'https://social.example/agency'],
      ...[
        '--mayor',
        'นายหนึ่ง ตัวอย่าง',
        '--palad',
        'นายสอง ตัวอย่าง',
        '--head',
        'นายสาม ตัวอย่าง',
        '--analyst',
        'นางสี่ ตัวอย่าง',
      ],
    ]);
    for (const office of OFFICES.slice(1)) {
      const officer = [
        'officer',
        `${office}-1`,
        '--name',
        'นายห้า ตัวอย่าง',
        '--position',
        'ผู้อำนวยการกอง',
        '--office',
        office,
      ];
      await ita(cwd, '2565-10-03', ['new', ...officer]);
    }
    await ita(cwd, '2565-10-03', ['validate', '--strict']);

    for (const month of monthsOf(2566)) {
      const today = reportingDay(month);
      await ita(cwd, today, ['new', 'report', '--month', 'last', '--all-offices']);
      const folder = join(cwd, '2566/reports', monthText(month));
      expect(readdirSync(folder)).toHaveLength(6);
      const year = yearOf(load(cwd, [2566]).register, 2566);
      for (const office of OFFICES) {
        const file = join(folder, `${office}.yaml`);
        const by = office === 'clerk' ? 'analyst' : `${office}-1`;
        // The first report names nobody; each later one whoever reported before.
        if (month === monthsOf(2566)[0]) {
          writeFileSync(file, edited(readFileSync(file, 'utf8'), 'reported_by: TODO', `reported_by: ${by}`));
        }
        expect(readFileSync(file, 'utf8')).toContain(`reported_by: ${by}\n`);
        await recordAll(cwd, year, month, office);
      }
      await ita(cwd, today, ['validate', '--strict']);
    }

    const end = dayText(addDays(lastDay(monthsOf(2566)[11] as Month), 20));
    const year = JSON.parse(await ita(cwd, end, ['summary', '--year', '2566', '--format', 'json'])) as object;
    expect(JSON.stringify(year)).toContain('"health":"done"');
    expect(JSON.stringify(year)).not.toMatch(/"health":"(behind|overdue|no-report)"/);

    writeFileSync(join(cwd, '2566/result.yaml'), 'year: 2566\nscore: 91.5\nindicators: [{number: 7, score: 84.2}]\n');
    await ita(cwd, end, ['rollover']);
    await ita(cwd, end, ['validate']);
    const next = yearOf(load(cwd, 'all').register, 2567);
    expect(next?.plan?.gaps.flatMap(({ indicators }) => indicators)).toEqual([7]);
    expect(next?.measures.map(({ id, gaps }) => [id, gaps])).toEqual([['m6', ['g1']]]);
  });
});

/** A municipality with three offices, one measure and four steps: small enough that each figure below is worked by hand. */
const LIVING: Readonly<Record<string, string>> = {
  'ita.yaml': 'agency: {name: เทศบาลตำบลตัวอย่าง, short: ทต.ตัวอย่าง, kind: municipality}\n',
  'offices.yaml': `offices:
  - {id: clerk, name: สำนักปลัด, short: สป.}
  - {id: finance, name: กองคลัง, short: กค.}
  - {id: strategy, name: กองยุทธศาสตร์, short: กยศ.}
`,
  'officers.yaml': `officers:
  - {id: mayor, name: นายหนึ่ง ตัวอย่าง, position: นายกเทศมนตรี, post: mayor}
  - {id: palad, name: นางสอง ตัวอย่าง, position: ปลัดเทศบาล, office: clerk, post: clerk}
  - {id: head, name: นายสาม ตัวอย่าง, position: หัวหน้าสำนักปลัด, office: clerk, post: head}
  - {id: analyst, name: นางสี่ ตัวอย่าง, position: นักวิเคราะห์นโยบายและแผน, office: clerk, post: analyst}
  - {id: finance-1, name: นายห้า ตัวอย่าง, position: ผู้อำนวยการกองคลัง, office: finance}
  - {id: strategy-1, name: นางหก ตัวอย่าง, position: ผู้อำนวยการกองยุทธศาสตร์, office: strategy}
`,
  '2567/plan.yaml': 'year: 2567\nannounced: 2566-10-02\ngaps:\n  - {id: g1, kind: weakness, title: จุดอ่อน}\n',
  '2567/measures/m1.yaml': `id: m1
title: ยกระดับการให้บริการ
gaps: [g1]
offices: [clerk]
steps:
  - {id: rules, title: จัดทำคู่มือ, kind: milestone, start: 2566-10, due: 2567-03}
  - {id: trained, title: อบรม, kind: quantity, target: 40, unit: คน, start: 2566-10, due: 2567-09, offices: [clerk, finance, strategy]}
  - {id: meetings, title: ประชุม, kind: recurring, every: month, start: 2566-10, due: 2567-09, offices: [all]}
  - {id: hotline, title: เปิดสายด่วน, kind: milestone, start: 2567-01, due: 2567-08, offices: [finance]}
`,
};

/** The figures of the plan in a view as JSON. */
interface PlanFigures {
  readonly planned: number;
  readonly result: number;
  readonly change: number | null;
  readonly scope: number | null;
  readonly health: string;
}
interface StepFigures extends PlanFigures {
  readonly ref: string;
  readonly value: number | null;
  readonly target: number | null;
  readonly periods: number | null;
}
interface MonthJson {
  readonly closedOnBe: string | null;
  readonly plan: PlanFigures;
  readonly measures: readonly { readonly steps: readonly StepFigures[] }[];
}
interface StatusJson {
  readonly fiscalYearBe: number;
  readonly monthBe: string | null;
  readonly plan: PlanFigures | null;
  readonly collecting: { readonly monthBe: string; readonly received: number; readonly total: number } | null;
  readonly overdue: readonly { readonly step: string }[];
  readonly awaiting: readonly { readonly step: string }[];
}
interface YearJson {
  readonly announced: object | null;
  readonly amendments: readonly {
    readonly fromBe: string;
    readonly approvedOnBe: string;
    readonly document: string;
    readonly changes: readonly { readonly step: string; readonly property: string | null }[];
  }[];
}

describe('a year in which offices, posts and the plan change', () => {
  it('keeps what was signed, and counts each change from its month on', { timeout: 120_000 }, async () => {
    const directory = directoryOf(LIVING);
    const cwd = directory.root;
    const go = (today: string, line: string, exit = 0) => ita(cwd, today, line.split(' '), exit);
    const clean = async (today: string) => expect(await go(today, 'validate --strict')).toMatch(/^ไม่พบข้อผิดพลาด/);

    /** A new report handed in on that day; each entry is "step amount", where `done` is an amount too. */
    const report = async (today: string, month: string, office: string, ...entries: string[]) => {
      const by = office === 'clerk' ? 'analyst' : `${office}-1`;
      await go(today, `new report --month ${month} --office ${office} --by ${by}`);
      for (const entry of entries) {
        const [step = '', amount = ''] = entry.split(' ');
        const option = step === 'trained' ? '--value' : '--percent';
        const said = amount === 'done' ? '--status done' : `--status in-progress ${option} ${amount}`;
        await go(
          today,
          `record --month ${month} --office ${office} --step m1/${step} ${said} --result เดือน${month}ลงนามแล้ว`,
        );
        if (amount === 'done' && step !== 'meetings') prove(cwd, month, office, `m1/${step}`);
      }
    };
    const monthOn = async (today: string, month: string) =>
      JSON.parse(await go(today, `report --month ${month} --format json`)) as MonthJson;
    /** Planned, result and health of the plan, and the day on which the month was closed. */
    const figures = async (today: string, month: string) => {
      const { plan, closedOnBe } = await monthOn(today, month);
      return [plan.planned, plan.result, plan.health, closedOnBe];
    };
    /** Work and scope, the two parts of the change. */
    const change = async (today: string, month: string) => {
      const { plan } = await monthOn(today, month);
      return [plan.change, plan.scope];
    };
    const stepOf = async (today: string, month: string, step: string) => {
      const found = (await monthOn(today, month)).measures[0]?.steps.find(({ ref }) => ref === `m1/${step}`);
      if (!found) throw new Error(`no step ${step} in ${month}`);
      return found;
    };
    /** Who signs the memo of a month on the day that is written on it, each with the posts under the name. */
    const signersOf = async (today: string, month: string, date: string) => {
      const memo = JSON.parse(await go(today, `memo month --month ${month} --date ${date} --format json`)) as {
        signers: { officer: string | null; posts: string[] }[];
      };
      return memo.signers.map(({ officer, posts }) => [officer, ...posts].join(' '));
    };

    // October and November: every office reports in time, and the mayor signs both on 8 December.
    await clean('2566-10-03');
    await report('2566-11-04', '2566-10', 'clerk', 'rules 10', 'trained 1', 'meetings done');
    await report('2566-11-04', '2566-10', 'finance', 'trained 1', 'meetings done');
    await report('2566-11-04', '2566-10', 'strategy', 'trained 1', 'meetings done');
    await report('2566-12-04', '2566-11', 'clerk', 'rules 20', 'trained 2', 'meetings done');
    await report('2566-12-04', '2566-11', 'finance', 'trained 2', 'meetings done');
    await report('2566-12-04', '2566-11', 'strategy', 'trained 2', 'meetings done');
    await go('2566-12-08', 'close --month 2566-11', 1); // shows what it would write, and writes nothing
    expect(await figures('2566-12-08', '2566-11')).toEqual([16.67, 12.92, 'on-track', null]);
    await go('2566-12-08', 'close --month 2566-11 --yes');
    // rules 10, trained 3 of 40 = 7.5, meetings 3 of 36 = 8.33, hotline begins in January: 25.83 ÷ 4.
    // Planned 1 of 6 months = 16.67, 1 of 12 = 8.33, 3 of 36 = 8.33, 0: 33.33 ÷ 4.
    const october = [8.33, 6.46, 'on-track', '2566-12-08'];
    // rules 20, trained 6 of 40 = 15, meetings 6 of 36 = 16.67: 51.67 ÷ 4. Planned 33.33 + 16.67 + 16.67: 66.67 ÷ 4.
    const november = [16.67, 12.92, 'on-track', '2566-12-08'];
    expect(await figures('2566-12-08', '2566-10')).toEqual(october);
    expect(await figures('2566-12-08', '2566-11')).toEqual(november);

    // December is closed without the finance office, whose report comes a week later: no finding, and no new figure.
    await report('2567-01-04', '2566-12', 'clerk', 'rules 30', 'trained 3', 'meetings done');
    await report('2567-01-04', '2566-12', 'strategy', 'trained 3', 'meetings done');
    await go('2567-01-08', 'close --month 2566-12 --yes');
    expect(directory.read('2567/closed/2566-12.yaml')).toContain('without_report: [finance]');
    // rules 30, trained 3 + 2 + 3 = 8 of 40 = 20, meetings 8 of 36 = 22.22: 72.22 ÷ 4. Planned 50 + 25 + 25: 100 ÷ 4.
    expect(await figures('2567-01-08', '2566-12')).toEqual([25, 18.06, 'on-track', '2567-01-08']);
    await report('2567-01-15', '2566-12', 'finance', 'trained 3', 'meetings done');
    await clean('2567-01-15');
    expect(await figures('2567-01-15', '2566-12')).toEqual([25, 18.06, 'on-track', '2567-01-08']);

    // January is open, so it counts there.
    await report('2567-02-04', '2567-01', 'clerk', 'rules 40', 'trained 4', 'meetings done');
    await report('2567-02-04', '2567-01', 'finance', 'trained 4', 'meetings done', 'hotline 10');
    await report('2567-02-04', '2567-01', 'strategy', 'trained 4', 'meetings done');
    // rules 40, trained 12 of 40 = 30, meetings 12 of 36 = 33.33, hotline 10: 113.33 ÷ 4.
    // Planned 66.67 + 33.33 + 33.33 + 1 of 8 months = 12.5: 145.83 ÷ 4.
    expect(await figures('2567-02-06', '2567-01')).toEqual([36.46, 28.33, 'on-track', null]);
    expect(await change('2567-02-06', '2567-01')).toEqual([10.28, 0]); // 28.333 − 18.056

    // December is opened again for the finance office's report, and both months are closed.
    await ita(cwd, '2567-02-06', [
      ...['reopen', '--month', '2566-12', '--reason', 'รวมรายงานของกองคลังที่ส่งล่าช้า', '--yes'],
    ]);
    await go('2567-02-08', 'close --month 2567-01 --yes');
    // trained 9 of 40 = 22.5, meetings 9 of 36 = 25: 30 + 22.5 + 25 = 77.5 ÷ 4.
    const december = [25, 19.38, 'on-track', '2567-02-08'];
    const january = [36.46, 28.33, 'on-track', '2567-02-08'];
    const closedStay = async (today: string) => {
      expect(await figures(today, '2566-10')).toEqual(october);
      expect(await figures(today, '2566-11')).toEqual(november);
      expect(await figures(today, '2566-12')).toEqual(december);
      expect(await figures(today, '2567-01')).toEqual(january);
    };
    await closedStay('2567-02-08');
    expect(await change('2567-02-08', '2567-01')).toEqual([8.96, 0]); // 28.333 − 19.375
    const twice = directory.read('2567/closed/2566-12.yaml');
    expect(twice).toContain('result: 18.06'); // the first closing stays for the record, with the reason
    expect(twice).toContain('reason: รวมรายงานของกองคลังที่ส่งล่าช้า');
    expect(twice).toContain('result: 19.38');

    await report('2567-03-04', '2567-02', 'clerk', 'rules 50', 'trained 5', 'meetings done');
    await report('2567-03-04', '2567-02', 'finance', 'trained 5', 'meetings done', 'hotline 20');
    await report('2567-03-04', '2567-02', 'strategy', 'trained 5', 'meetings done');

    // The strategy office is merged into the clerk's office at the end of March; two changes of the plan are approved.
    await go('2567-03-20', 'amend office strategy --until 2567-03 --successor clerk --yes');
    const paper = (on: string, number: string) =>
      `--approved ${on} --by mayor --document ทต.73401/${number} --reason ตามข้อเสนอของคณะทำงาน --yes`;
    const march = `--from 2567-04 ${paper('2567-03-28', '112')}`;
    await go('2567-03-28', `amend m1/rules --due 2567-06 ${march}`);
    await go('2567-03-28', `amend m1/trained --target 30 ${march}`);
    await report('2567-04-04', '2567-03', 'clerk', 'rules 60', 'trained 6', 'meetings done');
    await report('2567-04-04', '2567-03', 'finance', 'trained 6', 'meetings done', 'hotline 30');
    await report('2567-04-04', '2567-03', 'strategy', 'trained 6', 'meetings done');
    await clean('2567-04-04');
    // March goes by the plan as it was: rules 60, trained 18 of 40 = 45, meetings 18 of 36 = 50, hotline 30: 185 ÷ 4.
    // Planned 100 + 50 + 50 + 37.5: 237.5 ÷ 4; 13.1 points are more than the tolerance of 10.
    const inMarch = [59.38, 46.25, 'behind', null];
    expect(await figures('2567-04-10', '2567-03')).toEqual(inMarch);
    expect(await stepOf('2567-04-10', '2567-03', 'rules')).toMatchObject({
      planned: 100,
      result: 60,
      health: 'overdue',
    });

    // From April the successor reports, and what the closed office delivered stays.
    await go('2567-05-04', 'new report --month 2567-04 --office strategy --by strategy-1', 3);
    await report('2567-05-04', '2567-04', 'clerk', 'rules 70', 'trained 7', 'meetings done');
    await report('2567-05-04', '2567-04', 'finance', 'trained 7', 'meetings done', 'hotline 40');
    // rules 70, trained 7 + 7 + 6 = 20 of 30 = 66.67, meetings 20 of 6 × 3 + 6 × 2 = 30 = 66.67, hotline 40: 243.33 ÷ 4.
    // Planned 7 of 9 months = 77.78, 7 of 12 = 58.33, 20 of 30 = 66.67, 4 of 8 = 50: 252.78 ÷ 4.
    expect(await figures('2567-05-04', '2567-04')).toEqual([63.19, 60.83, 'on-track', null]);
    expect(await stepOf('2567-05-04', '2567-04', 'trained')).toMatchObject({ value: 20, target: 30, result: 66.67 });
    expect(await stepOf('2567-05-04', '2567-04', 'meetings')).toMatchObject({ value: 20, periods: 30 });
    // March's reports by April's plan: rules 60, trained 18 of 30 = 60, meetings 18 of 30 = 60, hotline 30: 52.5.
    expect(await change('2567-05-04', '2567-04')).toEqual([8.33, 6.25]); // 60.833 − 52.5, 52.5 − 46.25

    // From May the hotline is cancelled and a survey takes its place.
    const may = `--from 2567-05 ${paper('2567-05-02', '140')}`;
    await go('2567-05-05', `amend m1/hotline --cancel ${may}`);
    await go(
      '2567-05-05',
      `amend m1 --add survey --title สำรวจความพึงพอใจ --kind milestone --start 2567-05 --due 2567-08 --offices clerk ${may}`,
    );
    expect(directory.read('2567/measures/m1.yaml')).toContain('document: ทต.73401/140');
    await report('2567-06-04', '2567-05', 'clerk', 'rules 80', 'trained 8', 'meetings done', 'survey 25');
    await report('2567-06-04', '2567-05', 'finance', 'trained 8', 'meetings done');
    // rules 80, trained 22 of 30 = 73.33, meetings 22 of 30 = 73.33, survey 25: 251.67 ÷ 4.
    // Planned 8 of 9 months = 88.89, 8 of 12 = 66.67, 22 of 30 = 73.33, 1 of 4 = 25: 253.89 ÷ 4.
    expect(await figures('2567-06-04', '2567-05')).toEqual([63.47, 62.92, 'on-track', null]);
    // April's reports by May's plan: 70 + 66.67 + 66.67 + 0 = 203.33 ÷ 4 = 50.83.
    expect(await change('2567-06-04', '2567-05')).toEqual([12.08, -10]);
    expect(await stepOf('2567-06-04', '2567-05', 'hotline')).toMatchObject({ result: null, health: 'cancelled' });
    expect(await stepOf('2567-06-04', '2567-04', 'hotline')).toMatchObject({ result: 40, health: 'on-track' });

    // In June a works office is set up, and the mayor's term ends; the clerk acts from the day after.
    await ita(cwd, '2567-06-05', ['new', ...'office works --name กองช่าง --short กช. --from 2567-06'.split(' ')]);
    await ita(cwd, '2567-06-05', [
      ...['new', 'officer', 'works-1', '--name', 'นายเจ็ด ตัวอย่าง', '--position', 'ผู้อำนวยการกองช่าง'],
      ...['--office', 'works'],
    ]);
    await go('2567-06-16', 'amend officer mayor --until 2567-06-15 --yes');
    await ita(cwd, '2567-06-16', [
      ...['new', 'officer', 'palad-acting', '--name', 'นางสอง ตัวอย่าง', '--position', 'ปลัดเทศบาล'],
      ...['--post', 'mayor', '--acting', 'ปฏิบัติหน้าที่นายกเทศมนตรี', '--from', '2567-06-16', '--office', 'clerk'],
    ]);
    await report('2567-07-04', '2567-06', 'clerk', 'rules done', 'trained 9', 'meetings done', 'survey 50');
    await report('2567-07-04', '2567-06', 'finance', 'trained 9', 'meetings done');
    await report('2567-07-04', '2567-06', 'works', 'meetings done');
    await clean('2567-07-04');
    // rules 100, trained 24 of 30 = 80, meetings 25 of 30 + 4 = 34 = 73.53, survey 50: 303.53 ÷ 4.
    // Planned 100 + 9 of 12 = 75 + 25 of 34 = 73.53 + 50: 298.53 ÷ 4.
    expect(await figures('2567-07-04', '2567-06')).toEqual([74.63, 75.88, 'on-track', null]);
    expect(await stepOf('2567-07-04', '2567-05', 'meetings')).toMatchObject({ value: 22, periods: 30 });
    const below = ['analyst นักวิเคราะห์นโยบายและแผน', 'head หัวหน้าสำนักปลัด'];
    expect(await signersOf('2567-07-08', '2567-05', '2567-06-10')).toEqual([
      ...below,
      'palad ปลัดเทศบาล',
      'mayor นายกเทศมนตรี',
    ]);
    expect(await signersOf('2567-07-08', '2567-06', '2567-07-08')).toEqual([
      ...below,
      'palad-acting ปลัดเทศบาล ปฏิบัติหน้าที่นายกเทศมนตรี',
    ]);
    await closedStay('2567-07-08');
    // March is open still; no amendment, office or officer after it moves it.
    expect(await figures('2567-07-08', '2567-03')).toEqual(inMarch);

    for (const [today, month, trained, survey] of [
      ['2567-08-04', '2567-07', 10, 60],
      ['2567-09-04', '2567-08', 11, 70],
    ] as const) {
      await report(today, month, 'clerk', `trained ${trained}`, 'meetings done', `survey ${survey}`);
      await report(today, month, 'finance', `trained ${trained}`, 'meetings done');
      await report(today, month, 'works', 'meetings done');
    }

    // The next year is not begun before this one has ended, unless it is asked for.
    const tooEarly = await call(['rollover'], { cwd, today: '2567-09-20' });
    expect([tooEarly.code, tooEarly.err]).toEqual([3, expect.stringContaining('--early')]);
    expect(directory.files().filter((file) => file.startsWith('2568/'))).toEqual([]);
    // Asked for, in a copy: it carries over what is not finished on that day, which is more than in the end.
    const copy = temporaryFolder();
    cpSync(cwd, copy, { recursive: true });
    const early = await call(['rollover', '--early', '--lang', 'en'], { cwd: copy, today: '2567-09-20' });
    expect([early.code, early.err]).toEqual([0, expect.stringContaining('Fiscal year 2567 has not ended')]);
    const carried = readFileSync(join(copy, '2568/measures/m1.yaml'), 'utf8');
    expect(Array.from(carried.matchAll(/- id: (.*)/g), ([, id]) => id)).toEqual(['trained', 'meetings', 'survey']);
    expect(carried).toContain('# as of 2567-09-20: 28/30 คน');

    // 3 October: the finance office's report is awaited until the 5th, so the year that ended is shown as of August.
    await report('2567-10-03', '2567-09', 'clerk', 'trained 12', 'meetings done', 'survey 80');
    await report('2567-10-03', '2567-09', 'works', 'meetings done');
    const statusOn = async (today: string) => {
      const status = JSON.parse(await go(today, 'status --format json')) as StatusJson;
      const { fiscalYearBe, monthBe, plan, collecting } = status;
      return {
        shown: [fiscalYearBe, monthBe, plan?.planned, plan?.result],
        collecting: collecting && [collecting.monthBe, collecting.received, collecting.total],
        overdue: status.overdue.map(({ step }) => step),
        awaiting: status.awaiting.map(({ step }) => step),
      };
    };
    // August: rules 100, trained 11 + 11 + 6 = 28 of 30 = 93.33, meetings 31 of 34 = 91.18, survey 70: 354.51 ÷ 4.
    // Planned 100 + 11 of 12 = 91.67 + 31 of 34 = 91.18 + 100: 382.84 ÷ 4.
    expect(await statusOn('2567-10-03')).toEqual({
      shown: [2567, '2567-08', 95.71, 88.63],
      collecting: ['2567-09', 2, 3],
      overdue: ['m1/survey'],
      awaiting: ['m1/trained', 'm1/meetings'],
    });
    await report('2567-10-04', '2567-09', 'finance', 'trained 12', 'meetings done');
    // rules 100, trained 12 + 12 + 6 = 30 of 30, meetings 34 of 34, survey 80: 380 ÷ 4.
    expect(await statusOn('2567-10-04')).toEqual({
      shown: [2567, '2567-09', 100, 95],
      collecting: null,
      overdue: ['m1/survey'],
      awaiting: [],
    });

    // The acting mayor signs the rest of the year; the summary says what it would be by the plan as announced.
    await go('2567-10-08', 'close --month 2567-09 --yes');
    expect(directory.read('2567/closed/2567-09.yaml')).toContain('by: palad-acting');
    expect(await figures('2567-10-20', '2567-09')).toEqual([100, 95, 'on-track', '2567-10-08']);
    await closedStay('2567-10-20');
    await clean('2567-10-20');
    const summary = JSON.parse(await go('2567-10-20', 'summary --year 2567 --format json')) as YearJson;
    expect(summary.announced).toMatchObject({
      plan: {
        amended: { planned: 100, result: 95, health: 'on-track', counts: { overdue: 1, cancelled: 1 } },
        // rules 100, trained 30 of 40 = 75, meetings 34 of 34, hotline 40, no survey: 315 ÷ 4.
        announced: { planned: 100, result: 78.75, health: 'overdue', counts: { overdue: 2, cancelled: 0 } },
      },
      doneByAmendment: ['m1/trained'],
    });
    expect(
      summary.amendments.map(({ fromBe, approvedOnBe, document, changes }) =>
        [fromBe, approvedOnBe, document, ...changes.map(({ step, property }) => `${step} ${property ?? 'added'}`)].join(
          ' ',
        ),
      ),
    ).toEqual([
      '2567-04 2567-03-28 ทต.73401/112 m1/rules due',
      '2567-04 2567-03-28 ทต.73401/112 m1/trained target',
      '2567-05 2567-05-02 ทต.73401/140 m1/hotline cancelled',
      '2567-05 2567-05-02 ทต.73401/140 m1/survey added',
    ]);

    // Only the survey is left to carry over; what was cancelled is not.
    await go('2567-10-20', 'rollover');
    expect(directory.read('2568/measures/m1.yaml')).toBe(`# ยกมาจาก 2567/measures/m1.yaml ซึ่งแล้วเสร็จ 3 จาก 4 ขั้นตอน
id: m1
title: ยกระดับการให้บริการ
gaps: [g1]
offices: [clerk]
steps:
  # ผล ณ สิ้นปี 2567: 80%
  - id: survey
    title: สำรวจความพึงพอใจ
    kind: milestone
    start: 2567-10
    due: 2568-08
    offices: [clerk]
`);
    // The gap goes on, its words don't: the analyst writes them anew.
    expect(directory.read('2568/plan.yaml')).toContain('title: TODO\n');
    writeFileSync(
      join(cwd, '2568/plan.yaml'),
      directory.read('2568/plan.yaml').replace('title: TODO\n', 'title: ผู้รับบริการยังรอนาน\n'),
    );
    await clean('2567-10-20');
    await closedStay('2567-10-20');
    // Now that September is closed, the new year is shown, of which no month has ended.
    expect((await statusOn('2567-10-20')).shown).toEqual([2568, null, undefined, undefined]);
  });
});
