import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { type Directory, directoryOf } from '../support/directory.ts';
import { edited } from '../support/edited.ts';
import { call, temporaryFolder } from '../support/io.ts';

vi.setConfig({ testTimeout: 60_000 });

const EXAMPLE = join(import.meta.dirname, '../../data-example');
const TODAY = '2565-11-20';

function example(): string {
  const root = temporaryFolder();
  cpSync(EXAMPLE, root, { recursive: true });
  return root;
}
const snapshot = (root: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true })
      .map(String)
      .filter((file) => statSync(join(root, file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(join(root, file), 'utf8')]),
  );
const rename = (cwd: string, ...argv: string[]) => call(['rename', '--lang', 'en', ...argv], { cwd, today: TODAY });
const validate = async (cwd: string) => (await call(['validate', '--lang', 'en'], { cwd, today: TODAY })).out;

const PLAN = 'year: 2565\ngaps:\n  - {id: g1, kind: weakness, title: จุดอ่อน g1} # g1\n';
const MEASURE = `# มาตรการ m3
id: "m3"   # m3
title: m3 signed
gaps: [ 'g1' ]
offices:   [clerk , finance]
steps:
  - id: signed   # signed
    title: ลงนาม
    kind: milestone
    start: 2564-10
    due: 2565-03
  - id: signed-all
    title: ลงนามครบ
    kind: milestone
    start: 2564-10
    due: 2565-09
`;
const REPORT = `month: 2565-02
office: clerk # clerk
reported_by: somying
submitted: 2565-03-04
entries:
  - {step: "m3/signed", status: done, result: 'ลงนาม m3/signed ครบ 48 คน'}
  - step: m3/signed-all   # ไม่ใช่ m3/signed
    status: not-started
`;
const FILES = {
  '2565/plan.yaml': PLAN,
  '2565/measures/m3.yaml': MEASURE,
  '2565/measures/m4.yaml': MEASURE.replaceAll('m3', 'm4'),
  '2565/reports/2565-02/clerk.yaml': REPORT,
  '2566/plan.yaml': edited(PLAN, '2565', '2566'),
  '2566/measures/m3.yaml': MEASURE.replaceAll('256', '257'),
};
const yes = (directory: Directory, ...argv: string[]) => rename(directory.root, ...argv, '--year', '2565', '--yes');

describe('ita rename', () => {
  test('of a step changes its id and the entries of that year, and no other byte', async () => {
    const directory = directoryOf(FILES);
    const { code, err } = await yes(directory, 'step', 'm3/signed', 'all-agreed');
    expect({ code, err }).toEqual({ code: 0, err: 'Places changed: 2, files: 2.\n' });
    expect(directory.read('2565/measures/m3.yaml')).toBe(edited(MEASURE, '- id: signed ', '- id: all-agreed '));
    expect(directory.read('2565/reports/2565-02/clerk.yaml')).toBe(edited(REPORT, '"m3/signed"', '"m3/all-agreed"'));
    expect(directory.read('2565/measures/m4.yaml')).toBe(FILES['2565/measures/m4.yaml']);
    expect(directory.read('2566/measures/m3.yaml')).toBe(FILES['2566/measures/m3.yaml']);
  });

  test('of a measure moves its file and shows what changes', async () => {
    const directory = directoryOf(FILES);
    const { out } = await yes(directory, 'measure', 'm3', 'm7');
    expect(directory.read('2565/measures/m3.yaml')).toBe('(not there)');
    expect(directory.read('2565/measures/m7.yaml')).toBe(edited(MEASURE, 'id: "m3"', 'id: "m7"'));
    expect(directory.read('2565/reports/2565-02/clerk.yaml')).toBe(
      edited(edited(REPORT, '"m3/', '"m7/'), 'step: m3/', 'step: m7/'),
    );
    expect(out).toContain('move 2565/measures/m3.yaml → 2565/measures/m7.yaml\n--- 2565/measures/m7.yaml');
    expect(out).toContain('-id: "m3"   # m3\n+id: "m7"   # m3\n');
  });

  test('of a gap keeps quotes and braces', async () => {
    const directory = directoryOf(FILES);
    await yes(directory, 'gap', 'g1', 'weak');
    expect(directory.read('2565/plan.yaml')).toBe(edited(PLAN, '{id: g1', '{id: weak'));
    expect(directory.read('2565/measures/m3.yaml')).toBe(edited(MEASURE, "'g1'", "'weak'"));
    expect(directory.read('2566/plan.yaml')).toBe(FILES['2566/plan.yaml']);
  });

  test.each([
    ['office', 'works', 'engineering', []],
    ['officer', 'somying', 'somying-2', []],
    ['channel', 'website', 'site', []],
    ['measure', 'm3', 'm9', ['--year', '2565']],
    ['step', 'm3/signed', 'm3/agreed', ['--year', '2565']],
    ['gap', 'g5', 'agreements', ['--year', '2565']],
  ])(
    'of a %s of the example leaves no reference behind, and back again leaves no trace',
    async (kind, old, fresh, more) => {
      const root = example();
      const before = snapshot(root);
      const findings = await validate(root);
      expect(await rename(root, kind, old, fresh, ...more, '--yes')).toMatchObject({ code: 0 });
      expect(Object.values(snapshot(root))).not.toEqual(Object.values(before));
      expect((await validate(root)).split('\n').at(-2)).toBe(findings.split('\n').at(-2));
      expect(
        await rename(
          root,
          kind,
          fresh.includes('/') ? 'm3/agreed' : fresh,
          old.split('/').at(-1) ?? '',
          ...more,
          '--yes',
        ),
      ).toMatchObject({ code: 0 });
      expect(snapshot(root)).toEqual(before);
    },
  );

  const LIVING = {
    ...FILES,
    'offices.yaml': `offices:
  - {id: clerk, name: สำนักปลัด, short: สป.}
  - {id: finance, name: กองคลัง, short: คลัง, until: 2565-03, succeeded_by: clerk}
`,
    '2565/measures/m3.yaml': `${MEASURE}added:
  from: 2564-10
  approved: {by: somying, on: 2564-10-05, document: ลป 1}
  reason: ลป
amendments:
  - from: 2565-02
    approved: {by: somying, on: 2565-02-05, document: ลป 2}
    reason: ลป
    measure: {offices: [clerk], gaps: [g1]}
    steps:
      signed: {due: 2565-09, offices: [clerk], officers: [somying]}
    add:
      - {id: survey, title: สำรวจ, kind: milestone, start: 2565-02, due: 2565-09, offices: [clerk], officers: [somying]}
`,
    '2565/closed/2564-10.yaml': `closings:
  - on: 2564-11-10
    by: somying
    arithmetic: 1
    without_report: [clerk]
    plan: {health: no-report}
    measures: {m3: {health: no-report}}
    steps:
      m3/signed: {health: no-report, due: 2565-03, offices: {clerk: 30}}
      m3/survey: {health: no-report, due: 2565-03}
    reopened: {on: 2564-11-20, by: somying, reason: m3/signed clerk}
`,
  };
  const living = async (...argv: string[]) => {
    const directory = directoryOf(LIVING);
    await yes(directory, ...argv);
    const of = (file: keyof typeof LIVING) => directory.read(file);
    return {
      offices: of('offices.yaml'),
      measure: directory.read(`2565/measures/${argv[1] === 'm3' ? 'm7' : 'm3'}.yaml`),
      closed: of('2565/closed/2564-10.yaml'),
    };
  };

  test('of an office changes successors, amendments and closed months', async () => {
    const { offices, measure, closed } = await living('office', 'clerk', 'palad');
    expect(offices).toBe(LIVING['offices.yaml'].replaceAll('clerk', 'palad'));
    expect(measure).toBe(LIVING['2565/measures/m3.yaml'].replaceAll('clerk', 'palad'));
    expect(closed).toBe(
      LIVING['2565/closed/2564-10.yaml'].replace('[clerk]', '[palad]').replace('{clerk: 30}', '{palad: 30}'),
    );
  });

  test('of an officer changes approvals, amendments and closed months', async () => {
    const { measure, closed } = await living('officer', 'somying', 'somying-2');
    expect(measure).toBe(LIVING['2565/measures/m3.yaml'].replaceAll('somying', 'somying-2'));
    expect(closed).toBe(LIVING['2565/closed/2564-10.yaml'].replaceAll('somying', 'somying-2'));
  });

  test('of a step changes its amendments and closed months, also of one that was added', async () => {
    const announced = await living('step', 'm3/signed', 'agreed');
    expect(announced.measure).toContain('      agreed: {due: 2565-09');
    expect(announced.closed).toBe(edited(LIVING['2565/closed/2564-10.yaml'], '      m3/signed:', '      m3/agreed:'));
    const added = await living('step', 'm3/survey', 'poll');
    expect(added.measure).toContain('      - {id: poll, title');
    expect(added.closed).toBe(edited(LIVING['2565/closed/2564-10.yaml'], 'm3/survey', 'm3/poll'));
  });

  test('of a measure and of a gap changes closed months and amendments', async () => {
    const { closed } = await living('measure', 'm3', 'm7');
    const keys = LIVING['2565/closed/2564-10.yaml'].replace('{m3: ', '{m7: ').replace('m3/survey', 'm7/survey');
    expect(closed).toBe(edited(keys, '      m3/signed', '      m7/signed'));
    expect((await living('gap', 'g1', 'weak')).measure).toContain('gaps: [weak]}');
  });

  test('writes nothing without --yes', async () => {
    const directory = directoryOf(FILES);
    const before = snapshot(directory.root);
    const { code, out, err } = await rename(directory.root, 'office', 'clerk', 'palad');
    expect({ code, err }).toEqual({ code: 1, err: 'Places to change: 7, files: 6. Use --yes to write them.\n' });
    expect(out).toContain('+offices:   [palad , finance]');
    expect(snapshot(directory.root)).toEqual(before);
  });

  test.each([
    [2, ['office', 'clerk', 'Palad'], '"Palad"'],
    [2, ['office', 'clerk', 'all'], '"all" means every office'],
    [2, ['office', 'clerk', 'finance'], 'offices.yaml'],
    [2, ['offise', 'clerk', 'palad'], 'office'],
    [2, ['step', 'signed', 'agreed'], 'm3/signed'],
    [2, ['step', 'm3/signed', 'signed-all'], '2565/measures/m3.yaml'],
    [3, ['office', 'clark', 'palad'], 'clerk'],
  ])('refuses with %i: %j', async (expected, argv, said) => {
    const directory = directoryOf(FILES);
    const { code, err } = await yes(directory, ...argv);
    expect(code).toBe(expected);
    expect(err).toContain(said);
  });

  test('refuses while a file can not be read: a reference may be in it', async () => {
    const directory = directoryOf({ ...FILES, '2565/reports/2565-02/finance.yaml': 'month: [\n' });
    const { code, out } = await yes(directory, 'measure', 'm3', 'm7');
    expect(code).toBe(1);
    expect(out).toContain('finance.yaml');
    expect(directory.read('2565/measures/m3.yaml')).toBe(MEASURE);
  });
});
