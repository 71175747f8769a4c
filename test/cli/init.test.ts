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
  ...['--page', 'social.example/agency', '--telephone', '0 5400 0000', '--email', 'saraban@agency.example'],
  ...['--mayor', 'นายหนึ่ง ตัวอย่าง', '--palad', 'นายสอง ตัวอย่าง', '--head', 'นายสาม ตัวอย่าง'],
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
      telephone: '0 5400 0000',
      email: 'saraban@agency.example',
    });
    expect(offices.map(({ id, name, short }) => [id, name, short])).toEqual([
      ['clerk', 'สำนักปลัด', 'สป.'],
      ['finance', 'กองคลัง', 'กค.'],
      ['library', 'หอสมุด', 'หส.'],
    ]);
    expect(officers.find(({ id }) => id === 'analyst')?.name).toBe("นางสี่: ตัวอย่าง #1 'ใหม่'");
    expect(channels.map(({ id, address }) => [id, address])).toEqual([
      ['notice-board', 'ที่ทำการองค์การบริหารส่วนตำบลตัวอย่าง'],
      ['public-address', undefined],
      ['village-tower', undefined],
      ['website', 'https://www.agency.example/'],
      ['social-media', 'https://social.example/agency'],
      ['counter', 'ที่ทำการองค์การบริหารส่วนตำบลตัวอย่าง'],
      ['letter', 'ที่ทำการองค์การบริหารส่วนตำบลตัวอย่าง'],
      ['telephone', '0 5400 0000'],
      ['email', 'saraban@agency.example'],
    ]);
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
    expect(textOf(cwd, 'README.md')).toContain('ita form --month last --office library -o library.xlsx');
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

  it('asks on a terminal in Thai, and again for the one part of an answer that is wrong', async () => {
    const cwd = temporaryFolder();
    const answers = [
      ...['ทต.ตัวอย่าง', '', '2567', 'สำนักปลัดเทศบาล, กองคลัง, กองคลัง, กองกิจการพาณิชย์', 'กองช่าง', '4=Trade', '4=trade=กพณ.'],
      ...['', '', '', '', '', '', 'ไม่มี', 'www.agency.example', '', '', '', ''],
      ...['85.8', '', '', '80 81 82 83 84 85 86 87 8x8 89', '88', 'ห้ามาตรการ', 'หกสิบ', '๖๐ คน', ''],
    ];
    const { code, err } = await call(['init'], { ...TODAY, cwd, answers });
    expect(code).toBe(0);
    expect(err).toContain('[ทต.ตัวอย่าง]');
    expect(err).toContain('"กองคลัง" ซ้ำกับชื่อหรือรหัสอื่น');
    expect(err).toContain('"4=Trade" ใช้ไม่ได้');
    expect(err).toContain('คะแนนตัวชี้วัดที่ 9 "8x8" ใช้ไม่ได้');
    const { agency, offices, years, channels } = registerOf(cwd);
    expect([agency.name, agency.kind, agency.website]).toEqual([
      'เทศบาลตำบลตัวอย่าง',
      'municipality',
      'https://www.agency.example',
    ]);
    expect(offices.map(({ id, name, short }) => [id, name, short])).toEqual([
      ['clerk', 'สำนักปลัดเทศบาล', 'สป.'],
      ['finance', 'กองคลัง', 'กค.'],
      ['works', 'กองช่าง', 'กช.'],
      ['trade', 'กองกิจการพาณิชย์', 'กพณ.'],
    ]);
    expect(channels.find(({ id }) => id === 'website')?.address).toBe('https://www.agency.example');
    expect(years[0]?.plan?.lastResult?.indicators.map(({ score }) => Number(score.n) / Number(score.d))).toEqual([
      80, 81, 82, 83, 84, 85, 86, 87, 88, 89,
    ]);
    expect(years[0]?.measures[2]?.steps.find(({ id }) => id === 'signed')).toMatchObject({ target: { n: 60n, d: 1n } });
    expect(years[0]?.measures[2]?.title).toBe('จัดทำบันทึกข้อตกลงความร่วมมือระหว่างนายกเทศมนตรีกับพนักงานเทศบาลและพนักงานจ้าง');
    for (const file of ['.github', '.gitlab-ci.yml']) expect(existsSync(join(cwd, file))).toBe(false);
  });

  it('takes offices line by line', async () => {
    const cwd = temporaryFolder();
    const answers = ['อบต.ตัวอย่าง', '', '2567', 'สำนักปลัด', 'กองคลัง', '', ...Array<string>(20).fill('')];
    expect((await call(['init'], { ...TODAY, cwd, answers })).code).toBe(0);
    expect(registerOf(cwd).offices.map(({ id }) => id)).toEqual(['clerk', 'finance']);
  });

  it('says of scores that they contradict each other, and asks for them again; Enter keeps what was typed', async () => {
    const cwd = temporaryFolder();
    const scores = ['86.42', '86.13 82.75 89.39', '80.12 85.38', '88 87 86 85 84.65 82 83 83.25 90 88.78'];
    const again = ['86.42', '', '', ''];
    const before = ['ทต.ตัวอย่าง', '', '2568', ...Array<string>(13).fill('')];
    const answers = [...before, '84.26', ...scores.slice(1), '', '', '', 'ไม่ใช่', ...again];
    const { code, err } = await call(['init'], { ...TODAY, cwd, answers });
    expect(err).toContain('84.26 ไม่ตรงกับ 0.30 × 86.13 + 0.30 × 82.75 + 0.40 × 89.39');
    expect(code).toBe(0);
    expect(codesOf(cwd)).toEqual(['todo-value']);
    const plan = textOf(cwd, '2568/plan.yaml');
    for (const kept of ['score: 86.42', 'eit: 82.75', 'oit: 89.39', 'eit_part1: 80.12', 'score: 88.78']) {
      expect(plan).toContain(kept);
    }
  });

  it('takes answers from a pipe as from a terminal, and names all that are wrong or missing at once', async () => {
    const cwd = temporaryFolder();
    const piped = ['เทศบาลตำบลตัวอย่าง', '', '2567', 'สำนักปลัดเทศบาล, กองคลัง'];
    expect((await call(['init', 'good'], { ...TODAY, cwd, piped })).code).toBe(0);
    expect(registerOf(join(cwd, 'good')).offices).toHaveLength(2);
    const wrong = ['สำนักงานตัวอย่าง', '', 'เมือง', 'ปีหน้า', 'กองคลัง, xyz'];
    const { code, err } = await call(['init', 'bad'], { ...TODAY, cwd, piped: wrong });
    expect(code).toBe(2);
    for (const each of ['--kind "เมือง"', '--year "ปีหน้า"', '--offices "กองคลัง, xyz"', '--short']) {
      expect(err.slice(err.indexOf('ita: '))).toContain(each);
    }
    expect(readdirSync(cwd)).toEqual(['good']);
  });

  it('begins every file that a year may have with comments, which count for nothing and tell how to go on', async () => {
    const cwd = temporaryFolder();
    await call(['init', ...EVERYTHING], { ...TODAY, cwd });
    const { files } = load(cwd, 'all');
    for (const kind of ['working-group', 'assignments', 'agreements', 'publications', 'result', 'assessment']) {
      const file = `2566/${kind}.yaml`;
      expect(files).not.toContain(file);
      const example = textOf(cwd, file).split('\n#\n').slice(1).join('\n').replace(/^# ?/gm, '');
      writeFileSync(join(cwd, file), example);
    }
    const later = { asOf: lastDay(month('2566-09')) };
    const { register, findings } = load(cwd, 'all');
    expect([...findings, ...runRules(register, later)].map(({ code, at }) => [code, at.file])).toEqual([]);
  });

  it('adds to such a file below its comments', async () => {
    const cwd = temporaryFolder();
    await call(['init', ...EVERYTHING], { ...TODAY, cwd });
    const before = textOf(cwd, '2566/agreements.yaml');
    const told = ['--title', 'ข้อตกลง', '--parties', 'นายก,พนักงาน', '--total', '48 คน', '--date', '2565-11-01'];
    expect((await call(['new', 'agreement', 'first', '--year', '2566', ...told], { ...TODAY, cwd })).err).toBe('');
    expect(textOf(cwd, '2566/agreements.yaml').startsWith(before)).toBe(true);
    expect(registerOf(cwd).years[0]?.agreements.map(({ total }) => total)).toEqual([48]);
  });

  it('says what to type next, and it works as it is printed', async () => {
    const cwd = temporaryFolder();
    const { out } = await call(['init', 'ข้อมูล ITA', ...EVERYTHING], { ...TODAY, cwd });
    const lines = out.split('\n').flatMap((line) => /^ {2}(\S.*)$/.exec(line)?.[1] ?? []);
    expect(lines[0]).toBe('cd "ข้อมูล ITA"');
    expect(lines.slice(1)).toHaveLength(3);
    const folder = join(cwd, 'ข้อมูล ITA');
    for (const line of lines.slice(1)) {
      const { code, err } = await call(line.split(' ').slice(1), { ...TODAY, cwd: folder });
      expect({ line, code, err }).toMatchObject({ line, code: 0 });
    }
    expect(codesOf(folder)).toEqual([]);
  });

  it('gives ids to offices whose names it does not know, and keeps those that are told', async () => {
    const cwd = temporaryFolder();
    const list = 'สำนักช่าง; กองช่าง\nหอสมุด, กองการขนส่ง, lib=ศูนย์เรียนรู้';
    await call(['init', '--name', 'เทศบาลนครตัวอย่าง', '--offices', list], { ...TODAY, cwd });
    expect(registerOf(cwd).offices.map(({ id }) => id)).toEqual(['works', 'works2', 'hosmud', 'transport', 'lib']);
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
    ['--website', 'www agency'],
    ['--instruments', '80 80 80'],
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
