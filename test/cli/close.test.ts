import { describe, expect, test } from 'vitest';
import { type Directory, directoryOf } from '../support/directory.ts';
import { edited } from '../support/edited.ts';
import { call } from '../support/io.ts';
import { MINIMAL } from '../support/register.ts';

const OFFICERS = edited(
  MINIMAL['officers.yaml'] ?? '',
  'position: นายกองค์การบริหารส่วนตำบล\n',
  'position: นายกองค์การบริหารส่วนตำบล\n    post: mayor\n',
);
const PLAN = 'year: 2567\ngaps:\n  - {id: g1, kind: weakness, title: จุดอ่อน}\n';
const MEASURE = `id: m1
title: มาตรการ
gaps: [g1]
offices: [clerk, finance]
steps:
  - {id: plan, title: จัดทำแผน, kind: milestone, start: 2566-10, due: 2567-01, offices: [clerk]}
  - {id: trained, title: อบรม, kind: quantity, target: 30, unit: คน, start: 2566-10, due: 2567-09}
  - {id: monthly, title: ติดตาม, kind: recurring, every: month, start: 2566-10, due: 2567-09, offices: [all]}
`;
const report = (office: string, month: string, submitted: string, values: string): string =>
  `month: ${month}\noffice: ${office}\nreported_by: ${office === 'clerk' ? 'somying' : 'somchai'}\nsubmitted: ${submitted}\nentries:\n${values}`;
const clerk = (month: string, submitted: string, percent: number, value: number) =>
  report(
    'clerk',
    month,
    submitted,
    `  - {step: m1/plan, status: in-progress, percent: ${percent}}\n  - {step: m1/trained, status: in-progress, value: ${value}}\n  - {step: m1/monthly, status: done, result: ติดตามแล้ว}\n`,
  );
const finance = (month: string, submitted: string, value: number) =>
  report(
    'finance',
    month,
    submitted,
    `  - {step: m1/trained, status: in-progress, value: ${value}}\n  - {step: m1/monthly, status: done, result: ติดตามแล้ว}\n`,
  );

const FILES = {
  'officers.yaml': OFFICERS,
  '2567/plan.yaml': PLAN,
  '2567/measures/m1.yaml': MEASURE,
  '2567/reports/2566-10/clerk.yaml': clerk('2566-10', '2566-11-03', 30, 4),
  '2567/reports/2566-10/finance.yaml': finance('2566-10', '2566-11-04', 1),
  '2567/reports/2566-11/clerk.yaml': clerk('2566-11', '2566-12-03', 50, 6),
};
const OCTOBER = '2567/closed/2566-10.yaml';
const NOVEMBER = '2567/closed/2566-11.yaml';

const run = ({ root }: Directory, today: string, ...argv: string[]) =>
  call([...argv, '--lang', 'en'], { cwd: root, today });
const close = (directory: Directory, today: string, month: string, ...more: string[]) =>
  run(directory, today, 'close', '--month', month, ...more);
const reopen = (directory: Directory, today: string, month: string, ...more: string[]) =>
  run(directory, today, 'reopen', '--month', month, '--reason', 'แก้ผลของกองคลัง', ...more);

const CLOSED_OCTOBER = `closings:
  - on: 2566-11-08
    by: mayor
    arithmetic: 1
    plan: {planned: 13.89, result: 18.33, health: on-track}
    measures:
      m1: {planned: 13.89, result: 18.33, health: on-track}
    steps:
      m1/plan: {planned: 25.00, result: 30.00, health: on-track, due: 2567-01, offices: {clerk: 30}}
      m1/trained: {planned: 8.33, result: 16.67, health: on-track, due: 2567-09, target: 30, offices: {clerk: 4, finance: 1}}
      m1/monthly: {planned: 8.33, result: 8.33, health: on-track, due: 2567-09, offices: {clerk: 1, finance: 1}}
`;

describe('ita close', () => {
  test('shows the figures, and writes them with --yes', async () => {
    const directory = directoryOf(FILES);
    const shown = await close(directory, '2566-11-08', '2566-10');
    expect({ code: shown.code, err: shown.err }).toEqual({
      code: 1,
      err: 'To close: 2566-10. Use --yes to write.\n',
    });
    expect(shown.out).toContain(`--- ${OCTOBER}`);
    expect(shown.out).toContain(CLOSED_OCTOBER.trimEnd().replace(/^/gm, '+'));
    expect(directory.read(OCTOBER)).toBe('(not there)');

    const { code, err, out } = await close(directory, '2566-11-08', '2566-10', '--yes');
    expect({ code, err, out }).toEqual({ code: 0, err: 'Closed: 2566-10.\n', out: shown.out });
    expect(directory.read(OCTOBER)).toBe(CLOSED_OCTOBER);
    expect(await run(directory, '2566-11-08', 'fmt', '--check')).toMatchObject({ code: 0 });
  });

  test('closes the open months before it too, by the day and the officer given, and names who had not reported', async () => {
    const directory = directoryOf(FILES);
    const { code, err } = await close(
      directory,
      '2566-12-20',
      '2566-11',
      '--date',
      '2566-12-08',
      '--by',
      'somying',
      '--yes',
    );
    expect({ code, err }).toEqual({ code: 0, err: 'Closed: 2566-10 · 2566-11.\n' });
    expect(directory.read(OCTOBER)).toBe(
      edited(edited(CLOSED_OCTOBER, 'on: 2566-11-08', 'on: 2566-12-08'), 'by: mayor', 'by: somying'),
    );
    expect(directory.read(NOVEMBER)).toContain('    by: somying\n    arithmetic: 1\n    without_report: [finance]\n');
  });

  test('as of a past day leaves aside what is dated after it', async () => {
    const directory = directoryOf(FILES);
    const late = edited(
      directory.read('2567/reports/2566-10/finance.yaml'),
      'entries:',
      'acknowledged: {by: mayor, on: 2566-11-20}\nentries:',
    );
    directory.write('2567/reports/2566-10/finance.yaml', late);
    const { code, out } = await close(directory, '2567-03-01', '2566-10', '--as-of', '2566-11-08', '--yes');
    expect({ code, text: directory.read(OCTOBER) }).toEqual({ code: 0, text: CLOSED_OCTOBER });
    expect(out).not.toContain('future-date');
  });

  test('fills a gap', async () => {
    const directory = directoryOf(FILES);
    await close(directory, '2566-12-08', '2566-11', '--yes');
    const { [OCTOBER]: _, ...left } = { ...FILES, [OCTOBER]: null, [NOVEMBER]: directory.read(NOVEMBER) };
    const gap = directoryOf(left);
    const { code, err } = await close(gap, '2566-12-20', '2566-11', '--yes');
    expect({ code, err }).toEqual({ code: 0, err: 'Closed: 2566-10.\n' });
    expect(gap.read(OCTOBER)).toBe(edited(CLOSED_OCTOBER, 'on: 2566-11-08', 'on: 2566-12-08'));
    expect(gap.read(NOVEMBER)).toBe(directory.read(NOVEMBER));
  });

  test('keeps what it wrote when files change', async () => {
    const directory = directoryOf({ ...FILES, '2567/reports/2566-10/finance.yaml': null });
    await close(directory, '2566-11-08', '2566-10', '--yes');
    expect(directory.read(OCTOBER)).toContain('result: 13.33, health: on-track, due: 2567-09, target: 30');
    const october = async () => {
      const argv = ['report', '--month', '2566-10', '--detail', '--format', 'csv', '--table', 'steps'];
      const { out } = await run(directory, '2566-12-08', ...argv);
      const [head = [], ...rows] = out.split('\r\n').map((line) => line.split(','));
      const columns = ['step', 'target', 'planned', 'result', 'health'].map((name) => head.indexOf(name));
      return rows.map((row) => columns.map((index) => row[index]).join(' '));
    };
    const before = await october();
    expect(before[1]).toBe('m1/trained 30 8.33 13.33 on-track');
    directory.write('2567/reports/2566-10/finance.yaml', finance('2566-10', '2566-11-15', 3));
    directory.write('2567/reports/2566-10/clerk.yaml', clerk('2566-10', '2566-11-03', 90, 29));
    directory.write('2567/measures/m1.yaml', edited(MEASURE, 'target: 30', 'target: 60'));
    expect(await october()).toEqual(before);
    const refused = await close(directory, '2566-12-08', '2566-11', '--yes');
    expect({ code: refused.code, err: refused.err }).toEqual({
      code: 1,
      err: 'Nothing was written: fix the errors above first.\n',
    });
    expect(refused.out).toContain('closed-month-moved');
  });

  test('counts a report that came after the closing in the next month', async () => {
    const directory = directoryOf({ ...FILES, '2567/reports/2566-10/finance.yaml': null });
    await close(directory, '2566-11-08', '2566-10', '--yes');
    expect(directory.read(OCTOBER)).toContain('    without_report: [finance]\n');
    const october = directory.read(OCTOBER);
    directory.write('2567/reports/2566-10/finance.yaml', finance('2566-10', '2566-11-15', 3));
    expect(await close(directory, '2566-12-08', '2566-11', '--yes')).toMatchObject({ code: 0 });
    expect(directory.read(OCTOBER)).toBe(october);
    expect(directory.read(NOVEMBER)).toContain('target: 30, offices: {clerk: 6, finance: 3}');
  });

  test('that was reopened stays in the file, and the new one comes after it', async () => {
    const directory = directoryOf(FILES);
    await close(directory, '2566-11-08', '2566-10', '--yes');
    expect(await reopen(directory, '2566-11-20', '2566-10', '--yes')).toMatchObject({
      code: 0,
      err: 'Reopened: 2566-10.\n',
    });
    const reopened = `${CLOSED_OCTOBER}    reopened: {on: 2566-11-20, by: mayor, reason: แก้ผลของกองคลัง}\n`;
    expect(directory.read(OCTOBER)).toBe(reopened);
    directory.write('2567/reports/2566-10/finance.yaml', finance('2566-10', '2566-11-04', 2));
    const early = await close(directory, '2566-11-25', '2566-10', '--date', '2566-11-19');
    expect({ code: early.code, err: early.err }).toEqual({
      code: 2,
      err: "ita: The month 2566-10 was reopened on 2566-11-20, so it can't be closed on 2566-11-19.\n",
    });
    await close(directory, '2566-11-25', '2566-10', '--yes');
    const again = CLOSED_OCTOBER.slice('closings:\n'.length)
      .replace('2566-11-08', '2566-11-25')
      .replaceAll('result: 18.33', 'result: 19.44')
      .replace('result: 16.67', 'result: 20.00')
      .replace('clerk: 4, finance: 1', 'clerk: 4, finance: 2');
    expect(directory.read(OCTOBER)).toBe(reopened + again);
    expect(await run(directory, '2566-11-25', 'fmt', '--check')).toMatchObject({ code: 0 });
  });

  test.each([
    ['2566-10-31', [], "ita: The month 2566-10 ends on 2566-10-31, so it can't be closed on 2566-10-31.\n", 2],
    [
      '2566-11-04',
      ['--date', '2566-11-03'],
      "ita: The month 2566-10 can't be closed yet: reports of finance may still come until 2566-11-05.\n",
      2,
    ],
    ['2566-11-08', ['--date', '2566-11-09'], 'ita: The date 2566-11-09 is in the future (today is 2566-11-08).\n', 2],
    ['2566-11-08', ['--by', 'somyin'], 'ita: "somyin" was not found. Did you mean "somying"?\n', 3],
  ])('on %s %j is refused', async (today, more, said, expected) => {
    const directory = directoryOf(FILES);
    const { code, err } = await close(directory, today, '2566-10', ...more, '--yes');
    expect({ code, err }).toEqual({ code: expected, err: said });
    expect(directory.read(OCTOBER)).toBe('(not there)');
  });

  test('of a closed month is refused', async () => {
    const directory = directoryOf(FILES);
    await close(directory, '2566-11-08', '2566-10', '--yes');
    const { code, err } = await close(directory, '2566-11-09', '2566-10', '--yes');
    expect({ code, err }).toEqual({
      code: 2,
      err: 'ita: The month 2566-10 was closed on 2566-11-08; to correct it: ita reopen --month 2566-10 --reason …\n',
    });
    expect(directory.read(OCTOBER)).toBe(CLOSED_OCTOBER);
  });

  test('asks who signs where nobody is in the post of mayor', async () => {
    const directory = directoryOf({ ...FILES, 'officers.yaml': MINIMAL['officers.yaml'] ?? '' });
    const { code, err } = await close(directory, '2566-11-08', '2566-10', '--yes');
    expect({ code, err }).toEqual({
      code: 2,
      err: 'ita: Nobody, or more than one officer, signs as mayor on 2566-11-08; specify --by ID, or put it right in officers.yaml.\n',
    });
    const named = directoryOf({
      ...FILES,
      'officers.yaml': MINIMAL['officers.yaml'] ?? '',
      '2567/plan.yaml': `${PLAN}signers: {mayor: mayor}\n`,
    });
    expect(await close(named, '2566-11-08', '2566-10', '--yes')).toMatchObject({ code: 0 });
    expect(named.read(OCTOBER)).toContain('by: mayor\n');
  });

  test('with an error in the files of the month is refused; one of a later month is not in its way', async () => {
    const broken = edited(FILES['2567/reports/2566-10/finance.yaml'], 'submitted: 2566-11-04', 'submitted: soon');
    const directory = directoryOf({ ...FILES, '2567/reports/2566-10/finance.yaml': broken });
    const { code, out, err } = await close(directory, '2566-11-08', '2566-10', '--yes');
    expect({ code, err }).toEqual({ code: 1, err: 'Nothing was written: fix the errors above first.\n' });
    expect(out).toContain('2567/reports/2566-10/finance.yaml');
    expect(directory.read(OCTOBER)).toBe('(not there)');

    const later = directoryOf({ ...FILES, '2567/reports/2566-11/clerk.yaml': 'month: [\n' });
    expect(await close(later, '2566-11-08', '2566-10', '--yes')).toMatchObject({ code: 0 });
  });
});

describe('ita reopen', () => {
  test('opens the month and those after it, and shows it first', async () => {
    const directory = directoryOf(FILES);
    await close(directory, '2566-12-08', '2566-11', '--yes');
    const [october, november] = [directory.read(OCTOBER), directory.read(NOVEMBER)];
    const shown = await reopen(directory, '2566-12-20', '2566-10', '--by', 'somying');
    expect({ code: shown.code, err: shown.err }).toEqual({
      code: 1,
      err: 'To reopen: 2566-10 · 2566-11. Use --yes to write.\n',
    });
    expect(directory.read(OCTOBER)).toBe(october);
    await reopen(directory, '2566-12-20', '2566-10', '--by', 'somying', '--date', '2566-12-18', '--yes');
    const line = '    reopened: {on: 2566-12-18, by: somying, reason: แก้ผลของกองคลัง}\n';
    expect(directory.read(OCTOBER)).toBe(october + line);
    expect(directory.read(NOVEMBER)).toBe(november + line);
  });

  test('of a later month leaves the earlier closed', async () => {
    const directory = directoryOf(FILES);
    await close(directory, '2566-12-08', '2566-11', '--yes');
    expect(await reopen(directory, '2566-12-20', '2566-11', '--yes')).toMatchObject({ err: 'Reopened: 2566-11.\n' });
    expect(directory.read(OCTOBER)).not.toContain('reopened');
    const { code, err } = await reopen(directory, '2566-12-21', '2566-11', '--yes');
    expect({ code, err }).toEqual({ code: 2, err: 'ita: The month 2566-11 is not closed; closed: 2566-10.\n' });
  });

  test('needs a reason, a closed month and a day that is not before the closing', async () => {
    const directory = directoryOf(FILES);
    expect(await run(directory, '2566-12-20', 'reopen', '--month', '2566-10')).toMatchObject({
      code: 2,
      err: 'ita: --reason is required.\n',
    });
    expect(await reopen(directory, '2566-12-20', '2566-10')).toMatchObject({
      code: 2,
      err: 'ita: The month 2566-10 is not closed; no month of its year is.\n',
    });
    await close(directory, '2566-11-08', '2566-10', '--yes');
    expect(await reopen(directory, '2566-12-20', '2566-10', '--date', '2566-11-07')).toMatchObject({
      code: 2,
      err: "ita: The month 2566-10 was closed on 2566-11-08, so it can't be reopened on 2566-11-07.\n",
    });
  });
});
