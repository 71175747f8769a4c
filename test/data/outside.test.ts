import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { directoryOf } from '../support/directory.ts';
import { call, temporaryFolder } from '../support/io.ts';

const TODAY = '2565-03-10';
const PLAN = { '2565/plan.yaml': 'year: 2565\ngaps: []\n' };
const validate = (root: string, cwd = root, ...more: string[]) =>
  call(['validate', '--data', root, '--lang', 'en', ...more], { cwd, today: TODAY });

describe('links', () => {
  test('that lead out of the directory are not read, and nothing of them is quoted', async () => {
    const { root } = directoryOf({});
    const secret = join(temporaryFolder(), 'secret.yaml');
    writeFileSync(secret, 'year: 2565\npassword: hunter2\n');
    mkdirSync(join(root, '2565'));
    symlinkSync(secret, join(root, '2565/plan.yaml'));
    const { code, out, err } = await validate(root);
    expect(code).toBe(3);
    expect(out).toContain('2565/plan.yaml:1:1 error unreadable-file');
    expect(out).toContain('leads out of the data directory');
    expect(out + err).not.toMatch(/hunter2|password/);
  });

  test('that the wording or the emblem of memos lie behind are not read, and nothing of them is quoted', async () => {
    const secret = join(temporaryFolder(), 'secret.yaml');
    writeFileSync(secret, 'subject: hunter2\nbody: [hunter2]\n');
    const picture = join(temporaryFolder(), 'secret.png');
    const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADElEQVR4nGNgYGAAAAAEAAH2FzhVAAAAAElFTkSuQmCC';
    writeFileSync(picture, Buffer.from(pixel, 'base64'));
    const agency = 'agency: {name: อบต.ตัวอย่าง, short: อบต., kind: sao}\n';
    const memo = async (settings: string) => {
      const { root } = directoryOf({
        ...PLAN,
        'ita.yaml': `${agency}memo: {${settings}}\n`,
        'templates/README.md': 'x',
      });
      symlinkSync(secret, join(root, 'templates/plan.yaml'));
      symlinkSync(picture, join(root, 'templates/emblem.png'));
      const called = await call(['memo', 'plan', '--year', '2565', '--data', root, '-o', 'm.html'], {
        cwd: root,
        today: TODAY,
      });
      const text = existsSync(join(root, 'm.html')) ? readFileSync(join(root, 'm.html'), 'utf8') : '';
      return { ...called, text };
    };
    const template = await memo('templates: {plan: templates/plan.yaml}');
    expect(template.out + template.err + template.text).not.toContain('hunter2');
    expect(template.code).not.toBe(0);
    const emblem = await memo('emblem: templates/emblem.png');
    expect(emblem).toMatchObject({ code: 3, text: '' });
    expect(emblem.err).toContain('templates/emblem.png');
  });

  test('that evidence or an emblem lies behind are said at what names them, and those that nothing names are not', async () => {
    const { root } = directoryOf({
      ...PLAN,
      'ita.yaml': 'agency: {name: อบต.ตัวอย่าง, short: อบต., kind: sao}\nmemo: {emblem: templates/emblem.png}\n',
      'channels.yaml':
        'channels: [{id: web, kind: website, purposes: [publish], name: เว็บ, address: "https://www.nayang.example/"}]\n',
      '2565/publications.yaml': `publications:
  - {id: a, title: ประกาศในแฟ้ม, kind: announcement, date: 2565-02-01, channels: [web], file: 2565/evidence/in.txt}
  - {id: b, title: ประกาศนอกแฟ้ม, kind: announcement, date: 2565-02-02, channels: [web], file: 2565/evidence/out.txt}
`,
      '2565/evidence/real.txt': 'x',
      'templates/README.md': 'x',
    });
    const secret = join(temporaryFolder(), 'secret.txt');
    writeFileSync(secret, 'hunter2');
    symlinkSync('real.txt', join(root, '2565/evidence/in.txt'));
    for (const name of ['out', 'unnamed']) symlinkSync(secret, join(root, `2565/evidence/${name}.txt`));
    const named = await validate(root);
    expect(named.out).not.toContain('templates/emblem.png:1:1 error unreadable-file');
    symlinkSync(secret, join(root, 'templates/emblem.png'));
    const { code, out } = await validate(root);
    expect(out).toContain('The file "2565/evidence/out.txt" is outside the data directory.');
    expect(out.match(/evidence-missing/g)).toHaveLength(1);
    expect(out).toContain('templates/emblem.png:1:1 error unreadable-file');
    expect(out).not.toMatch(/unnamed|hunter2/);
    expect(code).toBe(3);
  });

  test('within the directory are read, and the directory itself may be named through one', async () => {
    const { root } = directoryOf({ ...PLAN, '2565/templates/plan.yaml': 'year: 2566\ngaps: []\n' });
    mkdirSync(join(root, '2566'));
    symlinkSync('../2565/templates/plan.yaml', join(root, '2566/plan.yaml'));
    const link = join(temporaryFolder(), 'link');
    symlinkSync(root, link);
    expect(await validate(link)).toMatchObject({ code: 0 });
    expect(await validate(link, root, join(root, '2565/plan.yaml'))).toMatchObject({ code: 0, err: '' });
    expect(await validate(root, root, join(link, '2565/plan.yaml'))).toMatchObject({ code: 0, err: '' });
  });
});

test.each(['ita.yaml', 'officers.yaml', '2565/plan.yaml'])('a folder in the place of %s is said', async (file) => {
  const { root } = directoryOf({ ...PLAN, [file]: null });
  mkdirSync(join(root, file), { recursive: true });
  const { code, out } = await validate(root);
  expect(code).toBe(3);
  expect(out).toContain(`${file}:1:1 error unreadable-file`);
});

test.each(['yaml-syntax', 'not-utf8', 'missing-file', 'unknown-key'])('%s can not be turned off', async (name) => {
  const ita = `agency:\n  name: ก\n  short: ก\n  kind: sao\nseverities:\n  ${name}: off\n`;
  const { root, write } = directoryOf({
    ...PLAN,
    'ita.yaml': ita,
    ...(name === 'missing-file' && { 'officers.yaml': null }),
  });
  if (name === 'yaml-syntax') write('2565/plan.yaml', 'year: "2565\n');
  if (name === 'unknown-key') write('2565/plan.yaml', 'year: 2565\ngaps: []\nyaer: 1\n');
  if (name === 'not-utf8') writeFileSync(join(root, '2565/plan.yaml'), Buffer.from([0x79, 0xa1, 0xa2]));
  const { code, out } = await validate(root);
  expect(out).toContain(` error ${name}`);
  expect(code).toBe(1);
});

test('one file in an old encoding is left alone, and blocks nobody', async () => {
  const measure = `id: m1\ntitle: ก\ngaps: [g1]\noffices: [clerk, finance]\nsteps:\n  - {id: a, title: ก, kind: milestone, start: 2565-01, due: 2565-09}\n`;
  const report =
    'month: 2565-02\noffice: clerk\nreported_by: somying\nsubmitted: 2565-03-04\nentries:\n  - {step: m1/a, status: in-progress, percent: 10}\n';
  const { root, read } = directoryOf({
    '2565/plan.yaml': 'year: 2565\ngaps:\n  - {id: g1, kind: weakness, title: ก}\n',
    '2565/measures/m1.yaml': measure,
    '2565/reports/2565-02/clerk.yaml': report,
  });
  const old = Buffer.from([0x6d, 0x6f, 0x6e, 0x74, 0x68, 0x3a, 0x20, 0xa1, 0xa2, 0x0a]);
  mkdirSync(join(root, '2565/reports/2565-01'));
  writeFileSync(join(root, '2565/reports/2565-01/finance.yaml'), old);
  const ita = (...argv: string[]) => call([...argv, '--lang', 'en'], { cwd: root, today: TODAY });
  const recorded = await ita('record', '-m', '2565-02', '--office', 'clerk', '--step', 'm1/a', '--percent', '20');
  expect(recorded).toMatchObject({ code: 0 });
  expect(read('2565/reports/2565-02/clerk.yaml')).toContain('percent: 20');
  expect(await ita('new', 'report', '-m', '2565-02', '--office', 'finance')).toMatchObject({ code: 0 });
  expect(read('2565/reports/2565-01/finance.yaml')).toBe(old.toString('utf8'));
});

test('-o does not write over a file of the data, also with --force', async () => {
  const { root, read } = directoryOf(PLAN);
  const argv = (out: string) => ['status', '--format', 'markdown', '-o', out, '--force', '--lang', 'en'];
  for (const out of ['2565/plan.yaml', '2565/measures/m1.yaml', '2565/evidence/photo.md/x.csv']) {
    const { code, err } = await call(argv(out), { cwd: root, today: TODAY });
    expect([code, err]).toEqual([2, expect.stringContaining('is a place of the data itself')]);
  }
  expect(read('2565/plan.yaml')).toBe(PLAN['2565/plan.yaml']);
  expect((await call(argv('notes.md'), { cwd: root, today: TODAY })).code).toBe(0);
});
