import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { width } from '../../src/text/width.ts';
import { edited } from '../support/edited.ts';
import { call, temporaryFolder } from '../support/io.ts';

const example = fileURLToPath(new URL('../../data-example', import.meta.url));
const report = (...words: string[]) => call(['report', '--data', example, '--as-of', '2565-03-10', ...words]);

/** A copy of the example that a test may break. */
function copyOfExample(): string {
  const folder = temporaryFolder();
  cpSync(example, folder, { recursive: true });
  return folder;
}

describe('ita report', () => {
  it('prints the same bytes for one month, however it is typed', async () => {
    const spellings = [
      '2565-02',
      '2022-02',
      'ก.พ. 65',
      'กุมภาพันธ์ ๒๕๖๕',
      '02/2565',
      '2/2565',
      'feb 2022',
      'last',
      '๒๕๖๕-๐๒',
      'ก.พ. 2565',
    ];
    const outputs = await Promise.all(spellings.map((month) => report('--month', month)));
    expect(new Set(outputs.map(({ code }) => code))).toEqual(new Set([0]));
    expect(new Set(outputs.map(({ out }) => out)).size).toBe(1);
    expect(outputs[0]?.out).toContain('เดือนกุมภาพันธ์ 2565');
  });

  it('refuses a month that can be read in two ways, with the choices', async () => {
    const { code, out, err } = await report('--month', '02/22');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/2565-02|2522-02/);
  });

  it('says which years there are when there is no data for the month', async () => {
    const { code, out, err } = await report('--month', '2570-01');
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('2565 · 2566');
  });

  it('still prints every good row when one file is broken, and says which one is', async () => {
    const folder = copyOfExample();
    const file = join(folder, '2565/reports/2565-02/finance.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n\tbroken: [`);
    const { code, out } = await call(['report', '--data', folder, '--as-of', '2565-03-10', '--month', '2565-02']);
    expect(code).toBe(1);
    expect(out).toContain('แฟ้มข้อมูลเสีย');
    for (const id of ['m1', 'm2', 'm3', 'm4', 'm5']) expect(out).toContain(id);
    for (const office of ['สป.', 'กค.', 'กช.', 'กศ.', 'กส.', 'ตส.']) expect(out).toContain(office);
  });

  it('keeps the row of a measure whose file is broken, and gives no number for the plan', async () => {
    const folder = copyOfExample();
    writeFileSync(join(folder, '2565/measures/m3.yaml'), 'id: m3\ntitle: "cut');
    const { code, out } = await call([
      'report',
      '--data',
      folder,
      '--as-of',
      '2565-03-10',
      '--month',
      '2565-02',
      '--format',
      'json',
    ]);
    expect(code).toBe(1);
    const { plan, measures } = JSON.parse(out);
    expect(plan.result).toBeNull();
    expect(measures.map(({ id, health }: { id: string; health: string }) => `${id} ${health}`)).toContain('m3 broken');
    expect(measures).toHaveLength(5);
  });

  it.each([
    ['--office', 'financ', 'finance'],
    ['--measure', 'm33', 'm3'],
  ])('finds the near id for %s %s', async (option, wrong, near) => {
    const { code, err } = await report('--month', '2565-02', option, wrong);
    expect(code).toBe(3);
    expect(err).toContain(`"${near}"`);
  });

  it('reads the settings, and that fiscal year up to its month, only', async () => {
    const folder = copyOfExample();
    writeFileSync(join(folder, '2566/plan.yaml'), 'broken: [');
    writeFileSync(join(folder, '2565/reports/2565-03/finance.yaml'), 'broken: [');
    const { code } = await call(['report', '--data', folder, '--month', '2565-02']);
    expect(code).toBe(0);
  });
});

describe('finding the data directory', () => {
  it('looks upward from where one stands, as git does', async () => {
    const { code, out } = await call(['list', 'measures', '--year', '2565'], { cwd: join(example, '2565/measures') });
    expect(code).toBe(0);
    expect(out).toContain('m5');
  });

  it('takes ITA_DATA', async () => {
    const { code } = await call(['list', 'offices'], { cwd: temporaryFolder(), env: { ITA_DATA: example } });
    expect(code).toBe(0);
  });

  it.each([
    ['an empty directory', (folder: string) => folder],
    ['no directory', (folder: string) => join(folder, 'nothing')],
    ['a name longer than any', (folder: string) => join(folder, 'a'.repeat(300))],
    ['a file', () => join(example, 'ita.yaml')],
  ])('says so for %s', async (_, path) => {
    const { code, out, err } = await call(['report', '--data', path(temporaryFolder())]);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(/^ita: ไม่พบ/);
  });
});

it.each([`${example}/`, `${example}/./2565/..`])('takes the data directory as %s', async (path) => {
  expect((await call(['list', 'offices', '--data', path])).code).toBe(0);
});

it('names the data directory when --data leads into it', async () => {
  const { code, out, err } = await call(['validate', '--data', join(example, '2565')]);
  expect({ code, out }).toEqual({ code: 3, out: '' });
  expect(err).toContain('--data data-example\n');
});

describe('options before the command', () => {
  const month = ['--month', '2565-02'];
  const day = ['--as-of', '2565-03-10'];
  it.each([
    [['--data', example, 'report', ...day, ...month]],
    [[`--data=${example}`, ...day, 'report', ...month]],
    [['--data', example, ...day, ...month, 'report']],
    [['--data', 'nowhere', 'report', '--data', example, ...day, ...month]],
    [['--format', 'text', '--color', 'never', 'report', '--data', example, ...day, ...month]],
    [['--data', example, ...day, ...month, '--', 'report']],
  ])('%j prints what it prints with all of them behind it', async (argv) => {
    expect(await call(argv)).toEqual(await report(...month));
  });

  it('takes options of the command itself, such as --detail', async () => {
    expect(await call(['--detail', 'report', '--data', example, ...day, ...month])).toEqual(
      await report(...month, '--detail'),
    );
  });

  it('takes what stands after -- for no option', async () => {
    const { code, out } = await call(['--data', example, 'validate', '--', '--strict']);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect((await call(['--data', example, 'validate', '--', 'offices.yaml'])).code).toBe(0);
  });

  it.each([
    [['--dat', example, 'report'], '"--data"'],
    [['--frobnicate', 'report'], '--frobnicate'],
    [['--data', example, 'explain'], '--data'],
    [['--data', example, 'reprot'], '"report"'],
    [['--color', 'red', 'report'], 'never'],
    [['report', '--data'], '--data'],
    [['--data'], '--data'],
  ])('%j ends with 2 and a hint', async (argv, hint) => {
    const { code, out, err } = await call(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(hint);
  });

  it.each([[['help']], [['-h']]])('%j shows the help', async (argv) => {
    expect(await call(argv)).toEqual(await call(['--help']));
  });

  it('shows the help of the command that is named after help', async () => {
    expect(await call(['help', 'report', '--lang', 'en'])).toEqual(await call(['report', '--help', '--lang', 'en']));
  });

  it.each<[string, string]>([
    ['exit-codes', '70'],
    ['formats', 'xlsx'],
    ['environment', 'XDG_STATE_HOME'],
    ['dates', '--month 10'],
  ])('help %s tells of it, no line wider than the terminal', async (topic, says) => {
    for (const lang of ['th', 'en']) {
      const { code, out, err } = await call(['help', topic, '--lang', lang], { columns: 60 });
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain(says);
      expect(Math.max(...out.split('\n').map((line) => width(line)))).toBeLessThanOrEqual(60);
    }
  });

  it('help of what is not there names the nearest', async () => {
    const { code, err } = await call(['help', 'exit-code', '--lang', 'en']);
    expect([code, err]).toEqual([2, expect.stringContaining('Did you mean "exit-codes"?')]);
  });

  it.each([[[]], [['--lang', 'th']]])('%j where no data is says how to begin', async (argv) => {
    const { code, out, err } = await call(argv, { cwd: temporaryFolder() });
    expect([code, err, out.split('\n').length]).toEqual([0, '', 7]);
    for (const line of ['  ita init ita-data ', '  cd ita-data ', '  ita --help ']) expect(out).toContain(line);
  });

  it('alone in a data directory it is status', async () => {
    const today = '2565-05-10';
    expect(await call([], { cwd: join(example, '2565'), today })).toEqual(
      await call(['status'], { cwd: example, today }),
    );
    expect(await call(['--data', example, '--lang', 'en'], { today })).toEqual(
      await call(['status', '--data', example, '--lang', 'en'], { today }),
    );
    const { out } = await call(['--as-of', today], { cwd: example, env: { ITA_LANG: 'en', COLUMNS: '140' } });
    expect(out).toMatch(
      /Run next +ita report --month 2565-04\nOr +ita close --month 2565-04 · ita show m3\/training-criteria\n/,
    );
  });

  it('shows the help of the command that is named after --help', async () => {
    expect(await call(['--help', 'report'])).toEqual(await call(['report', '--help']));
  });
});

describe('a wrong call', () => {
  it.each([
    [['reprot'], '"report"'],
    [['report', '--mnth', '2565-02'], '"--month"'],
    [['report', '--month'], '--month'],
    [['report', 'x'], 'อาร์กิวเมนต์'],
    [['report', '--month', 'อะไร'], '2565-02'],
    [['report', '--format', 'pdf'], 'text'],
    [['report', '-o', 'a.xyz'], '--format'],
    [['report', '--lang', 'fr'], 'th'],
    [['report', '--digits', 'roman'], 'thai'],
    [['report', '--color', 'red'], 'never'],
    [['report', '--as-of', '2568-02-29'], '2565-03-10'],
    [['report', '--bom', '--data', example, '--month', '2565-02'], 'csv'],
    [['report', '--table', 'x', '--format', 'csv', '--data', example, '--month', '2565-02'], 'measures'],
    [['list', 'mesures', '--data', example], '"measures"'],
    [['list'], '<kind>'],
    [['validate', '--format', 'csv', '--data', example], 'json'],
    [['validate', '-o', 'findings.csv', '--data', example], 'json'],
    [['--lang', 'xx'], 'en'],
  ])('%s ends with 2 and a hint, nothing on stdout', async (argv, hint) => {
    const { code, out, err } = await call(argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(hint);
    expect(err).not.toMatch(/\n\s+at /);
  });

  it('answers in English when asked', async () => {
    const { err } = await call(['reprot', '--lang', 'en']);
    expect(err).toContain('Unknown command "reprot". Did you mean "report"?');
  });
});

describe('the language', () => {
  it.each([
    [{}, 'ผลการดำเนินการ'],
    [{ LANG: 'C' }, 'ผลการดำเนินการ'],
    [{ LANG: 'th_TH.UTF-8' }, 'ผลการดำเนินการ'],
    [{ LANG: 'en_US.UTF-8' }, 'On track'],
    [{ LANG: 'th_TH.UTF-8', ITA_LANG: 'en' }, 'On track'],
  ])('with %o', async (env, expected) => {
    const { out } = await call(['report', '--data', example, '--month', '2565-02', '--as-of', '2565-03-10'], { env });
    expect(out.toLowerCase()).toContain(expected.toLowerCase());
  });

  it('never changes the JSON', async () => {
    const [thai, english] = await Promise.all(
      ['th', 'en'].map((lang) => report('--month', '2565-02', '--format', 'json', '--lang', lang)),
    );
    expect(JSON.parse(thai?.out ?? '')).toEqual(JSON.parse(english?.out ?? ''));
  });
});

describe('-o FILE', () => {
  it('takes the format from the name, and does not overwrite unless asked', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'sub', 'report.csv');
    const argv = ['report', '--data', example, '--month', '2565-02', '--as-of', '2565-03-10', '-o', file];
    expect((await call(argv)).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/^[a-zA-Z,]+\r\n/);
    writeFileSync(file, 'mine');
    const again = await call(argv);
    expect(again.code).toBe(3);
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect((await call([...argv, '--force'])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).not.toBe('mine');
  });

  it('says so when it can not be written', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'report.csv'));
    const { code, err } = await report('--month', '2565-02', '-o', join(folder, 'report.csv'), '--force');
    expect(code).toBe(3);
    expect(err).toContain('report.csv');
  });
});

describe('ita validate', () => {
  it('finds nothing in the example', async () => {
    const { code, out } = await call(['validate', '--strict', '--data', example]);
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  it('prints findings of the named paths only, but reads everything', async () => {
    const folder = copyOfExample();
    writeFileSync(join(folder, '2565/reports/2565-02/finance.yaml'), '');
    rmSync(join(folder, '2565/measures/m5.yaml'));
    const all = await call(['validate', '--data', folder, '--format', 'json']);
    const files = (text: string) => new Set(JSON.parse(text).findings.map((problem: { file: string }) => problem.file));
    expect(all.code).toBe(1);
    expect(files(all.out).size).toBeGreaterThan(2);
    const named = await call(['validate', '2565/reports/2565-02', '--data', folder, '--format', 'json'], {
      cwd: folder,
    });
    expect([...files(named.out)].every((file) => String(file).startsWith('2565/reports/2565-02/'))).toBe(true);
    const clean = await call(['validate', 'offices.yaml', '--data', folder], { cwd: folder });
    expect(clean.code).toBe(0);
    const none = await call(['validate', 'nowhere.yaml', '--data', folder], { cwd: folder });
    expect(none.code).toBe(3);
  });

  it('fails on warnings with --strict only, and follows the severities of ita.yaml', async () => {
    const folder = copyOfExample();
    const plan = join(folder, '2565/plan.yaml');
    writeFileSync(
      plan,
      edited(readFileSync(plan, 'utf8'), 'gaps:\n', 'gaps:\n  - {id: g9, kind: weakness, title: ยังไม่มีมาตรการใดตอบ}\n'),
    );
    expect((await call(['validate', '--data', folder])).code).toBe(0);
    expect((await call(['validate', '--data', folder, '--strict'])).code).toBe(1);
    const settings = join(folder, 'ita.yaml');
    const text = readFileSync(settings, 'utf8');
    writeFileSync(settings, `${text}severities:\n  gap-unanswered: error\n`);
    expect((await call(['validate', '--data', folder])).code).toBe(1);
    writeFileSync(settings, `${text}severities:\n  gap-unanswered: off\n`);
    expect((await call(['validate', '--data', folder, '--strict'])).code).toBe(0);
  });

  it('judges an old commit by its own day', async () => {
    const { code, out } = await call(['validate', '--data', example, '--as-of', '2565-01-10', '--format', 'json']);
    expect(code).toBe(1);
    expect(new Set(JSON.parse(out).findings.map((problem: { code: string }) => problem.code))).toContain('future-date');
  });
});
