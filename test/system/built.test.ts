import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/index.ts';
import { temporaryFolder } from '../support/io.ts';
import { outputOf, runProgram } from '../support/process.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = join(root, 'bin/ita.js');
const example = join(root, 'data-example');
const month = ['report', '--month', '2565-02', '--as-of', '2565-03-10', '--data', example];
const environment = { PATH: process.env.PATH ?? '', HOME: '/nonexistent' };

const ita = (args: readonly string[], env: Record<string, string> = {}) =>
  runProgram(process.execPath, [bin, ...args], { env: { ...environment, ...env } });
const shell = (script: string, env: Record<string, string> = {}) =>
  runProgram('sh', ['-c', script], {
    env: { ...environment, NODE: process.execPath, ITA: bin, DATA: example, ...env },
  });

describe('the built program', () => {
  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(ita(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('prints the same under LANG=C, without TERM and without HOME', () => {
    const plain = ita(month);
    expect(plain).toMatchObject({ status: 0, stderr: '' });
    expect(ita(month, { LANG: 'C', LC_ALL: 'C' }).stdout).toBe(plain.stdout);
    expect(ita(month, { TERM: 'dumb' }).stdout).toBe(plain.stdout);
  });

  it('colours nothing in a pipe, and something when asked', () => {
    expect(ita(month).stdout).not.toContain('\u001b');
    expect(ita(month, { FORCE_COLOR: '1' }).stdout).toContain('\u001b[');
    expect(ita(month, { FORCE_COLOR: '1', NO_COLOR: '1' }).stdout).not.toContain('\u001b');
    expect(ita([...month, '--color', 'always']).stdout).toContain('\u001b[');
  });

  it('ends quietly when its reader closes the pipe', () => {
    const { stdout, stderr, status } = shell('"$NODE" "$ITA" summary --year 2565 --data "$DATA" | head -n 1');
    expect({ lines: stdout.trim().split('\n').length, stderr, status }).toEqual({ lines: 1, stderr: '', status: 0 });
  });

  it('keeps its exit code when its reader closes the pipe', () => {
    const data = temporaryFolder();
    cpSync(example, data, { recursive: true });
    const keys = Array.from({ length: 3000 }, (_, index) => `unknown${index}: 1\n`).join('');
    writeFileSync(join(data, 'ita.yaml'), readFileSync(join(data, 'ita.yaml'), 'utf8') + keys);
    const { stdout, stderr } = shell(
      '{ "$NODE" "$ITA" validate --all --data "$DATA"; echo "exit code $?" >&2; } | head -n 1',
      { DATA: data },
    );
    expect(stdout).toMatch(/^ita\.yaml:\d+:1 error unknown-key\n$/);
    expect(stderr).toBe('exit code 1\n');
  });

  it.runIf(existsSync('/dev/full'))('ends with 3 when standard output can not be written', () => {
    const { stderr, status } = shell('"$NODE" "$ITA" report --month 2565-02 --data "$DATA" > /dev/full');
    expect(status).toBe(3);
    expect(stderr).toContain('ENOSPC');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('writes into a device or through a link, and leaves both what they are', () => {
    const folder = temporaryFolder();
    const file = join(folder, 'report.md');
    writeFileSync(file, 'old');
    symlinkSync(file, join(folder, 'link.md'));
    expect(ita([...month, '-o', join(folder, 'link.md'), '--force']).status).toBe(0);
    expect(lstatSync(join(folder, 'link.md')).isSymbolicLink()).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain('m5');
    outputOf('mkfifo', [join(folder, 'pipe.md')]);
    const { stdout } = shell(
      `cat "${folder}/pipe.md" & "$NODE" "$ITA" report --month 2565-02 --data "$DATA" -o "${folder}/pipe.md"; wait`,
    );
    expect(stdout).toContain('m5');
    expect(lstatSync(join(folder, 'pipe.md')).isFIFO()).toBe(true);
  });

  it('works in a directory that nothing may be written to', () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o555);
    const { status } = runProgram(process.execPath, [bin, ...month], { cwd: folder, env: environment });
    expect(status).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says what could not be read, prints the rest and ends with 3', () => {
    const folder = temporaryFolder();
    cpSync(example, folder, { recursive: true });
    rmSync(join(folder, '2565/reports/2565-02/finance.yaml'));
    symlinkSync('/nonexistent/file.yaml', join(folder, '2565/reports/2565-02/finance.yaml'));
    const { status, stdout } = ita(['report', '--month', '2565-02', '--data', folder]);
    expect(status).toBe(3);
    expect(stdout).toContain('m5');
    expect(ita(['validate', '--data', folder])).toMatchObject({ status: 3 });
    expect(ita(['validate', '--data', folder]).stdout).toContain('unreadable-file');
  });

  it('has its man page beside it', () => {
    expect(readFileSync(join(root, 'dist/ita.1'), 'utf8').startsWith('.TH ITA 1 ')).toBe(true);
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).man).toBe('dist/ita.1');
  });

  it.each([
    ['--version', []],
    ['--help', []],
    ['report --help', ['report']],
    ['--data nowhere list steps', ['list']],
    ['--strict validate', ['validate']],
  ])('ita %s loads no other command than its own', (line, expected) => {
    const script = `
      const { load, compiled } = require('./bin/load.js');
      const sink = { write: () => undefined, terminal: false };
      const io = { cwd: '/', env: {}, today: 0, stdout: sink, stderr: sink };
      load('dist/ita.js').runOn(process.argv.slice(1), io)
        .then(() => console.log([...compiled.keys()].join('\\n')));`;
    const { stdout } = runProgram(process.execPath, ['-e', script, '--', ...line.split(' ')], {
      cwd: root,
      env: environment,
    });
    const loaded = stdout.split('\n').map((file) => /([^/]+)-[A-Z0-9]{8}\.js$/.exec(file)?.[1] ?? '');
    expect(stdout).toContain('ita.js\n');
    expect(loaded.filter((name) => Object.hasOwn(COMMANDS, name))).toEqual(expected);
  });

  it.each([
    ['th', 'โปรแกรมบกพร่อง โปรดแจ้งผู้พัฒนาพร้อมข้อความนี้'],
    ['en', 'This is a bug in ita; please report it with the text below.'],
  ])('says in the language asked for (%s) at which lines of the source it crashed, and in no folder', (lang, said) => {
    const fault = 'Intl.Segmenter = class { constructor() { throw new TypeError("injected"); } }';
    const hook = `data:text/javascript,${encodeURIComponent(fault)}`;
    const args = ['report', '-m', '2565-02', '--as-of', '2565-03-10', '--lang', lang, '--data', 'data-example'];
    const crashed = runProgram(process.execPath, ['--import', hook, join(root, 'bin/ita.js'), ...args], {
      cwd: root,
      env: environment,
    });
    expect(crashed.status).toBe(70);
    expect(crashed.stderr).toContain(`ita: ${said}\nTypeError: injected\n`);
    const places = [...crashed.stderr.matchAll(/^ {4}at (src\/.+\.ts):([0-9]+)$/gm)];
    expect(places.length).toBeGreaterThan(2);
    const [, file = '', line = ''] = places[0] ?? [];
    expect(readFileSync(join(root, file), 'utf8').split('\n')[Number(line) - 1]).toContain('new Intl.Segmenter');
    expect(crashed.stderr).not.toContain('dist/');
    expect(crashed.stderr).not.toContain(root);
  });

  it('loads ajv for no command', () => {
    const chunks = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    const texts = chunks.map((name) => readFileSync(join(root, 'dist', name), 'utf8'));
    expect(texts.length).toBeGreaterThan(3);
    expect(texts.some((text) => text.includes('json-schema.org/draft/2020-12/meta/'))).toBe(false);
  });
});
