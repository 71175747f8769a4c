import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/data/load.ts';
import { addDays, dayText, firstDay, lastDay } from '../../src/model/be-date.ts';
import { monthsOf } from '../../src/model/fiscal-year.ts';
import { addMonths, type Month, monthText } from '../../src/model/month.ts';
import { yearOf } from '../../src/model/register.ts';
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

/** Records the entries of a new report as an officer would: milestones follow the plan, every period is done. */
async function recordAll(cwd: string, month: Month, office: string): Promise<void> {
  const year = yearOf(load(cwd, [2566]).register, 2566);
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
  }
}

describe('from an empty folder to the second year', () => {
  it('a directory is begun, followed for twelve months by six offices, and rolled over', {
    timeout: 240_000,
  }, async () => {
    const cwd = temporaryFolder();
    await ita(cwd, '2565-10-03', [
      ...['init', '--name', 'องค์การบริหารส่วนตำบลตัวอย่าง', '--year', '2566', '--staff', '40', '--ci', 'none', '--yes'],
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
      for (const office of OFFICES) {
        const file = join(folder, `${office}.yaml`);
        const by = office === 'clerk' ? 'analyst' : `${office}-1`;
        // The first report names nobody; each later one whoever reported before.
        if (month === monthsOf(2566)[0]) {
          writeFileSync(file, edited(readFileSync(file, 'utf8'), 'reported_by: TODO', `reported_by: ${by}`));
        }
        expect(readFileSync(file, 'utf8')).toContain(`reported_by: ${by}\n`);
        await recordAll(cwd, month, office);
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
    expect(next?.plan?.gaps.map(({ indicator }) => indicator)).toEqual([7]);
    expect(next?.measures.map(({ id, gaps }) => [id, gaps])).toEqual([['m6', ['g1']]]);
  });
});
