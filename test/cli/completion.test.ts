import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { expectGolden } from '../support/golden.ts';
import { call, temporaryFolder } from '../support/io.ts';

const example = fileURLToPath(new URL('../../data-example', import.meta.url));

async function complete(words: readonly string[], cwd = example, today = '2565-12-20') {
  const { code, out, err } = await call(['__complete', '--', ...words], { cwd, today });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out.split('\n').filter((line) => line !== '');
}
const values = async (...words: string[]) => (await complete(words)).map((line) => line.split('\t')[0]);

describe('what may come next', () => {
  it('is every command with its line, before there is one', async () => {
    expect(await values('')).toEqual(Object.keys(COMMANDS));
    expect(await values('--lang', 'en', 're')).toEqual(['report', 'ready', 'record', 'reopen', 'rename']);
    expect(await complete(['stat'])).toEqual(['status\tงานที่เกินกำหนด งานที่ใกล้ครบกำหนด และผู้ที่ยังไม่ส่งรายงาน ณ วันนี้']);
  });

  it('is commands and topics after help', async () => {
    expect(await values('help', 're')).toEqual(['report', 'ready', 'record', 'reopen', 'rename']);
    expect(await values('help', 'e')).toEqual(['explain', 'exit-codes', 'environment']);
  });

  it('knows the options that stand before the command', async () => {
    expect(await values('--data', '.', 'sum')).toEqual(['summary']);
    expect(await values('--data', '')).toEqual([':folders']);
    expect(await values('--color', 'al')).toEqual(['always']);
    expect(await values('--data', '.', 'report', '--office', 'fin')).toEqual(['finance']);
    expect(await values('--l')).toEqual(['--lang']);
  });

  it('is the options of the command, those not typed yet', async () => {
    expect(await values('summary', '--')).toEqual(expect.arrayContaining(['--year', '--format', '--lang', '--help']));
    expect(await values('summary', '--year', '2565', '--ye')).toEqual([]);
    expect(await values('summary', '--mon')).toEqual([]);
  });

  it('is the values of an option, also behind its sign and as bash takes them apart', async () => {
    expect(await values('report', '--lang', '')).toEqual(['th', 'en']);
    expect(await values('report', '--lang=e')).toEqual(['--lang=en']);
    expect(await values('report', '--lang', '=', 'e')).toEqual(['en']);
    expect(await values('report', '--lang', '=')).toEqual(['th', 'en']);
    expect(await values('validate', '--report', 's')).toEqual(['sarif']);
    expect(await values('validate', '--code', 'unknown-st')).toEqual(['unknown-step']);
    expect(await values('validate', '--format', '')).toEqual(['text', 'json', 'sarif', 'github', 'gitlab', 'junit']);
    expect(await values('new', 'measure', 'm9', '--gaps', 'g1,')).toEqual(['g1,g2']);
  });

  it('is the months of the year so far, spelled out', async () => {
    expect(await complete(['report', '--month', ''])).toEqual([
      '2565-10\tตุลาคม 2565',
      '2565-11\tพฤศจิกายน 2565',
      '2565-12\tธันวาคม 2565',
      'this\tเดือนนี้',
      'last\tเดือนก่อน',
    ]);
  });

  it('is live ids with their titles, of the year that was asked for', async () => {
    expect(await complete(['show', 'm1/t'])).toEqual(['m1/tower\tซ่อมหอกระจายข่าวและทดสอบสัญญาณเสียง']);
    expect(await values('show', '--year', '2565', 'm3/')).toEqual([
      ...['m3/agreement', 'm3/signed', 'm3/training-criteria', 'm3/work-criteria', 'm3/guideline'],
    ]);
    expect(await values('record', '--month', '2565-02', '--step', 'm3/si')).toEqual(['m3/signed']);
    expect(await complete(['report', '--office', 'f'])).toEqual(['finance\tกองคลัง']);
    expect(await values('show', 'someone')).toEqual([]);
    expect(await values('list', 'off')).toEqual(['offices', 'officers']);
  });

  it('is what goes with the kind of thing that was named', async () => {
    expect(await values('rename', 'office', '')).toEqual([
      ...['clerk', 'finance', 'works', 'education', 'welfare', 'audit'],
    ]);
    expect(await values('rename', '--year', '2565', 'step', 'm3/s')).toEqual(['m3/signed']);
    expect(await values('rename', 'agr')).toEqual(['agreement']);
    expect(await values('amend', 'm1/t')).toEqual(['m1/tower']);
    expect(await values('amend', 'off')).toEqual(['office', 'officer']);
    expect(await values('amend', 'office', 'f')).toEqual(['finance']);
    expect(await values('amend', 'm1', '--from', '2565-1')).toEqual(['2565-10', '2565-11', '2565-12']);
    expect(await values('close', '--by', 'pra')).toEqual(['prasert']);
    expect(await values('rename', 'nothing', '')).toEqual([]);
    expect(await values('new', 'channel', 'x', '--kind', 'p')).toEqual(['public-address', 'post']);
    expect(await values('new', 'publication', 'x', '--kind', 'p')).toEqual(['plan']);
    expect(await values('new', 'office', 'x', '--')).toEqual([
      ...['--name', '--from', '--short', '--head', '--not-reporting'],
      ...['--data', '--as-of', '--lang', '--color', '--help'],
    ]);
  });

  it('has the steps that were added in mid-year', async () => {
    const folder = temporaryFolder();
    cpSync(example, folder, { recursive: true });
    const file = join(folder, '2566/measures/m1.yaml');
    const added = `amendments:
  - from: 2565-11
    approved: {by: prasert, on: 2565-11-02, document: ลป 1}
    reason: เพิ่ม
    add: [{id: survey, title: สำรวจ, kind: milestone, start: 2565-11, due: 2566-03}]
`;
    writeFileSync(file, readFileSync(file, 'utf8') + added);
    expect(await complete(['show', 'm1/sur'], folder)).toEqual(['m1/survey\tสำรวจ']);
  });

  it('leaves files and folders to the shell', async () => {
    expect(await values('validate', '25')).toEqual([':files']);
    expect(await values('init', '')).toEqual([':folders']);
    expect(await values('report', '-o', '')).toEqual([':files']);
  });

  it('is quiet where there is no data, and where the data is broken', async () => {
    const empty = temporaryFolder();
    expect(await complete(['show', ''], empty)).toEqual([]);
    expect((await complete(['report', '--month', ''], empty)).map((line) => line.split('\t')[0])).toEqual([
      'this',
      'last',
    ]);
    for (const file of ['ita.yaml', 'offices.yaml']) writeFileSync(join(empty, file), 'offices: [\n');
    expect(await complete(['report', '--office', ''], empty)).toEqual([]);
    expect(await complete(['nothing', '--', ''], empty)).toEqual([]);
    expect(await complete([], empty)).toHaveLength(Object.keys(COMMANDS).length);
  });

  it('never carries a terminal escape of the data', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'ita.yaml'), 'agency: {name: a, short: a, kind: sao}\n');
    writeFileSync(join(folder, 'offices.yaml'), 'offices: [{id: clerk, name: "a\\u001b[31mb\\tc\\nd", short: x}]\n');
    const [line = ''] = await complete(['report', '--office', ''], folder);
    expect(line).not.toContain('\u001b');
    expect(line.split('\t')).toHaveLength(2);
  });
});

test('the script for PowerShell, which is not here to try it, is as it was read', async () => {
  const { code, out } = await call(['completion', 'powershell']);
  expect(code).toBe(0);
  expectGolden(fileURLToPath(new URL('completion.ps1', import.meta.url)), out);
});
