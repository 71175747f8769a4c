import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { load } from '../../src/data/load.ts';
import { lastDay } from '../../src/model/be-date.ts';
import { runRules } from '../../src/rules/index.ts';
import { month } from '../support/builders.ts';
import { call, temporaryFolder } from '../support/io.ts';

const TODAY = { today: '2565-11-20' };
const EVERYTHING = [
  ...['--name', 'องค์การบริหารส่วนตำบลตัวอย่าง', '--year', '๒๕๖๖', '--offices', 'clerk,finance,library=หอสมุด=หส.'],
  ...['--province', 'ลำปาง', '--prefix', 'ลป 1/', '--website', 'https://www.agency.example/', '--last-score', '86.42'],
  ...[
    '--page',
    'https://social.example/agency',
    '--mayor',
    'นายหนึ่ง ตัวอย่าง',
    '--palad',
    'นายสอง ตัวอย่าง',
    '--head',
    'นายสาม ตัวอย่าง',
  ],
  ...['--analyst', "นางสี่: ตัวอย่าง #1 'ใหม่'", '--staff', '48', '--ci', 'gitlab'],
];

function codesOf(folder: string): string[] {
  const { register, findings } = load(folder, 'all');
  const all = [...findings, ...runRules(register, { asOf: lastDay(month('2565-11')) })];
  return [...new Set(all.map((problem) => problem.code))];
}
const textOf = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const registerOf = (folder: string) => load(folder, 'all').register;

describe('ita init', () => {
  it('makes a directory without any finding when everything is told', async () => {
    const cwd = temporaryFolder();
    const { code, err } = await call(['init', 'a/b', ...EVERYTHING], { ...TODAY, cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const folder = join(cwd, 'a/b');
    expect(codesOf(folder)).toEqual([]);
    const { agency, offices, officers, channels, years } = registerOf(folder);
    expect(agency).toEqual({
      name: 'องค์การบริหารส่วนตำบลตัวอย่าง',
      short: 'อบต.ตัวอย่าง',
      kind: 'sao',
      province: 'ลำปาง',
      documentPrefix: 'ลป 1/',
      website: 'https://www.agency.example/',
    });
    expect(offices.map(({ id, name, short }) => [id, name, short])).toEqual([
      ['clerk', 'สำนักปลัด', 'สป.'],
      ['finance', 'กองคลัง', 'กค.'],
      ['library', 'หอสมุด', 'หส.'],
    ]);
    expect(officers.find(({ id }) => id === 'analyst')?.name).toBe("นางสี่: ตัวอย่าง #1 'ใหม่'");
    expect(channels).toHaveLength(7);
    expect(years.map(({ year }) => year)).toEqual([2566]);
    expect(years[0]?.measures.map(({ id }) => id)).toEqual(['m1', 'm2', 'm3', 'm4', 'm5']);
    expect(years[0]?.plan?.lastResult).toMatchObject({ year: 2565, level: 'A' });
    const signed = years[0]?.measures[2]?.steps.find(({ id }) => id === 'signed');
    expect(signed).toMatchObject({ kind: 'quantity', unit: 'คน', target: { n: 48n, d: 1n } });
  });

  it('leaves TODO for what nobody told, and nothing worse', async () => {
    const cwd = temporaryFolder();
    expect((await call(['init', '--yes'], { ...TODAY, cwd })).code).toBe(0);
    expect(codesOf(cwd)).toEqual(['todo-value']);
    expect(registerOf(cwd).agency.name).toBe('TODO');
    for (const file of ['.github', '.gitlab-ci.yml', '.ita/ita-cli.tgz', '.ita/pre-commit'])
      expect(existsSync(join(cwd, file))).toBe(false);
    expect(registerOf(cwd).years[0]?.measures[2]?.steps.find(({ id }) => id === 'signed')?.kind).toBe('milestone');
  });

  it('fits each kind of agency', async () => {
    for (const [name, kind, short, mayor] of [
      ['เทศบาลเมืองตัวอย่าง', 'municipality', 'ทม.ตัวอย่าง', 'นายกเทศมนตรี'],
      ['องค์การบริหารส่วนจังหวัดตัวอย่าง', 'pao', 'อบจ.ตัวอย่าง', 'นายกองค์การบริหารส่วนจังหวัด'],
    ] as const) {
      const cwd = temporaryFolder();
      expect((await call(['init', '--name', name], { ...TODAY, cwd })).code).toBe(0);
      const { agency, officers } = registerOf(cwd);
      expect([agency.kind, agency.short, officers[0]?.position]).toEqual([kind, short, mayor]);
    }
  });

  it('connects every file with a schema that lies in the directory', async () => {
    const cwd = temporaryFolder();
    await call(['init', ...EVERYTHING], { ...TODAY, cwd });
    const measure = /^# yaml-language-server: \$schema=(\S+)\n/.exec(textOf(cwd, '2566/measures/m1.yaml'))?.[1] ?? '';
    const schema = JSON.parse(textOf(cwd, join('2566/measures', measure))) as { $id: string };
    expect(schema.$id).toBe('measure.schema.json');
    const settings = JSON.parse(textOf(cwd, '.vscode/settings.json')) as { 'yaml.schemas': Record<string, string> };
    for (const path of Object.keys(settings['yaml.schemas'])) expect(existsSync(join(cwd, path))).toBe(true);
    expect(textOf(cwd, '.helix/languages.toml')).toContain('./.ita/schemas/report.schema.json');
    expect(textOf(cwd, 'README.md')).toContain('ita new report --month last --office library');
    expect(textOf(cwd, '.gitlab-ci.yml')).toContain('.ita/ita-cli.tgz');
    expect(existsSync(join(cwd, '.ita/ita-cli.tgz'))).toBe(true);
  });

  it('names what is missing where nobody can be asked, and writes nothing', async () => {
    const cwd = temporaryFolder();
    const { code, err } = await call(['init', 'new', '--lang', 'en'], { ...TODAY, cwd });
    expect(code).toBe(2);
    expect(err).toContain('--name --short --kind');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('asks on a terminal what no option tells, again when the answer is wrong', async () => {
    const cwd = temporaryFolder();
    const answers = [
      'เทศบาลตำบลตัวอย่าง',
      '',
      '',
      '2567',
      'nothing',
      'clerk,finance',
      '',
      '',
      'www',
      '',
      ...Array(8).fill(''),
    ];
    const { code, err } = await call(['init', '--ci', 'none'], { ...TODAY, cwd, answers });
    expect(code).toBe(0);
    expect(err).toContain('[ทต.ตัวอย่าง]');
    expect(err).toContain('--offices "nothing"');
    expect(err).toContain('--website "www"');
    const { agency, offices, years } = registerOf(cwd);
    expect([agency.short, agency.kind, offices.length, years[0]?.year]).toEqual(['ทต.ตัวอย่าง', 'municipality', 2, 2567]);
    expect(readdirSync(cwd)).not.toContain('.github');
  });

  it('writes nothing when the person ends the input', async () => {
    const cwd = temporaryFolder();
    const { code, err } = await call(['init'], { ...TODAY, cwd, answers: ['เทศบาลตำบลตัวอย่าง'] });
    expect(code).toBe(3);
    expect(err).toMatch(/\nita: .*\n$/);
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('accepts a folder that holds git only, and refuses one with other things', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, '.git'));
    writeFileSync(join(cwd, 'note.txt'), 'mine');
    const refused = await call(['init', '--yes'], { ...TODAY, cwd });
    expect(refused.code).toBe(3);
    expect(refused.err).toContain('note.txt');
    expect(readdirSync(cwd).sort()).toEqual(['.git', 'note.txt']);
    const other = temporaryFolder();
    mkdirSync(join(other, '.git'));
    expect((await call(['init', '--yes'], { ...TODAY, cwd: other })).code).toBe(0);
    expect(codesOf(other)).toEqual(['todo-value']);
  });

  it.each([
    ['--kind', 'city'],
    ['--year', 'soon'],
    ['--offices', 'clerk,clerk'],
    ['--offices', 'all=ทั้งหมด'],
    ['--website', 'www.agency.example'],
    ['--staff', '0'],
    ['--last-score', '101'],
    ['--ci', 'jenkins'],
    ['--name', 'ก'.repeat(301)],
  ])('refuses %s %s and leaves nothing behind', async (option, value) => {
    const cwd = temporaryFolder();
    const { code, err } = await call(['init', 'new', '--yes', option, value], { ...TODAY, cwd });
    expect(code).toBe(2);
    expect(err).not.toBe('');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it('leaves nothing behind when the disk refuses midway', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'file'), '');
    expect((await call(['init', 'file/new', '--yes'], { ...TODAY, cwd })).code).toBe(3);
    expect(readdirSync(cwd)).toEqual(['file']);
  });
});
