import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/io.ts';
import { outputOf, runProgram } from '../support/process.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const MONTH = ['report', '--month', '2565-02', '--as-of', '2565-03-10', '--data', join(root, 'data-example')];
/** With a flag of its own, V8 refuses what was built, as another V8 does. */
const OTHER_V8 = '--no-flush-bytecode';
const HOUR_S = 3600;
const here = { PATH: process.env.PATH ?? '' };

const ita = (args: readonly string[], env: Record<string, string>, flags = [OTHER_V8]) =>
  runProgram(process.execPath, [...flags, join(root, 'bin/ita.js'), ...args], { env: { ...here, ...env } });

/** A call in a process that tells at its end how many of the scripts that it loaded came compiled, and how many did not. */
function countsOf(args: readonly string[], env: Record<string, string>): [taken: number, refused: number] {
  const script = `
    process.argv.splice(1, 0, 'ita');
    const { start, compiled } = require('./bin/load.js');
    start({}).then(() => {
      const others = [...compiled].filter(([name]) => name !== 'dist/ita.js');
      const taken = others.filter(([, { cachedDataRejected }]) => cachedDataRejected === false);
      process.stderr.write(JSON.stringify([taken.length, others.length - taken.length]));
    });`;
  const { stderr } = runProgram(process.execPath, [OTHER_V8, '-e', script, '--', ...args], {
    cwd: root,
    env: { ...here, ...env },
  });
  return JSON.parse(stderr);
}

/** What a call prints that knows nothing of a cache. */
const plain = ita(MONTH, {}, []);

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());

/** The file of compiled code that one call leaves in a new cache folder. */
function afterOneCall(): { folder: string; env: { XDG_CACHE_HOME: string }; file: string } {
  const folder = temporaryFolder();
  const env = { XDG_CACHE_HOME: folder };
  expect(ita(MONTH, env)).toEqual(plain);
  const [name = ''] = filesIn(folder);
  return { folder, env, file: join(folder, name) };
}

test('where V8 refuses what was built, the second call takes what the first one compiled, and writes nothing', () => {
  const folder = temporaryFolder();
  const env = { XDG_CACHE_HOME: folder };
  const [none, all] = countsOf(MONTH, env);
  expect({ none, isMore: all > 10 }).toEqual({ none: 0, isMore: true });
  const [file = ''] = filesIn(folder);
  const before = statSync(join(folder, file));
  expect(countsOf(MONTH, env)).toEqual([all, 0]);
  expect(ita(MONTH, env)).toEqual(plain);
  expect(filesIn(folder)).toEqual([file]);
  expect(statSync(join(folder, file)).ino).toBe(before.ino);
  expect([before.mode & 0o777, statSync(join(folder, 'ita')).mode & 0o777]).toEqual([0o600, 0o700]);
});

test('what another command compiles comes to what is there', () => {
  const { env } = afterOneCall();
  const [shared, own] = countsOf(['list', 'steps', '--data', join(root, 'data-example')], env);
  expect([shared > 0, own > 0]).toEqual([true, true]);
  expect(countsOf(['list', 'steps', '--data', join(root, 'data-example')], env)).toEqual([shared + own, 0]);
  expect(countsOf(MONTH, env)[1]).toBe(0);
});

test('nothing is kept where V8 takes what was built, for a version, nor where it is not wanted', () => {
  const folder = temporaryFolder();
  expect(ita(MONTH, { XDG_CACHE_HOME: folder }, [])).toEqual(plain);
  ita(['--version'], { XDG_CACHE_HOME: folder });
  expect(ita(MONTH, { XDG_CACHE_HOME: folder, NODE_DISABLE_COMPILE_CACHE: '1' })).toEqual(plain);
  expect(ita(MONTH, { XDG_CACHE_HOME: 'relative' })).toEqual(plain);
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['a byte of code changed', (bytes: Buffer) => bytes.fill(0x55, bytes.length - 5000, bytes.length - 4900)],
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
  ['zeros', (bytes: Buffer) => bytes.fill(0)],
  ['a wild index', (bytes: Buffer) => bytes.fill(0xff, 0, 4)],
  ['empty', () => ''],
  ['something else', () => 'not code'],
])('a file of code that is broken is not taken, and made anew: %s', (_, broken) => {
  const { env, file } = afterOneCall();
  const whole = readFileSync(file);
  writeFileSync(file, broken(Buffer.from(whole)));
  expect(ita(MONTH, env)).toEqual(plain);
  expect(statSync(file).size).toBeGreaterThan(0.9 * whole.length);
  expect(countsOf(MONTH, env)[1]).toBe(0);
});

test.runIf(process.geteuid)('what others could have written is not taken, and nothing is written beside it', () => {
  const { env, file, folder } = afterOneCall();
  for (const [path, open, closed] of [
    [file, 0o622, 0o600],
    [join(folder, 'ita'), 0o777, 0o700],
  ] as const) {
    chmodSync(path, open);
    expect(countsOf(MONTH, env)[0]).toBe(0);
    chmodSync(path, closed);
  }
});

test('a place where nothing can be written is no matter', () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  expect(ita(MONTH, { XDG_CACHE_HOME: file })).toEqual(plain);
  expect(ita(MONTH, { HOME: join(file, 'home') })).toEqual(plain);
  expect(ita(MONTH, { HOME: '/nonexistent/home' })).toEqual(plain);
  expect(existsSync('/nonexistent')).toBe(false);
});

test('what could not be written to its end keeps calls from trying again for an hour', () => {
  const { env, file } = afterOneCall();
  writeFileSync(`${file}.new`, '');
  writeFileSync(file, '');
  expect(ita(MONTH, env)).toEqual(plain);
  expect(statSync(file).size).toBe(0);
  const before = Date.now() / 1000 - 2 * HOUR_S;
  utimesSync(`${file}.new`, before, before);
  expect(ita(MONTH, env)).toEqual(plain);
  expect(statSync(file).size).toBeGreaterThan(100_000);
  expect(existsSync(`${file}.new`)).toBe(false);
});

test('calls at the same time print what they print alone, and leave one whole file', () => {
  const folder = temporaryFolder();
  const call = `"$NODE" ${OTHER_V8} "$ITA" ${MONTH.slice(0, -1).join(' ')} "$DATA"`;
  const env = {
    ...here,
    XDG_CACHE_HOME: folder,
    NODE: process.execPath,
    ITA: join(root, 'bin/ita.js'),
    DATA: MONTH.at(-1) ?? '',
  };
  const said = outputOf(
    'sh',
    ['-c', `for i in 1 2 3 4; do ${call} > "${folder}/$i" 2>&1 & done; wait; cat "${folder}"/[1-4]`],
    { env },
  );
  expect(said).toBe(plain.stdout.repeat(4));
  expect(filesIn(join(folder, 'ita')).map((name) => name.split(/[/\\]/).at(-1))).toEqual(['code']);
  expect(countsOf(MONTH, env)[1]).toBe(0);
});

test('of other builds and V8s the last three are left, and nothing that is not of such a name is touched', () => {
  const folder = temporaryFolder();
  const own = join(folder, 'ita');
  mkdirSync(own, { mode: 0o700 });
  const old = ['1', '2', '3', '4', '5'].map((each) => `${each.repeat(16)}-x64-ab`);
  for (const [index, name] of [...old, 'mine'].entries()) {
    mkdirSync(join(own, name), { mode: 0o700 });
    writeFileSync(join(own, name, 'code'), '');
    utimesSync(join(own, name), index * HOUR_S, index * HOUR_S);
  }
  expect(ita(MONTH, { XDG_CACHE_HOME: folder })).toEqual(plain);
  const left = readdirSync(own);
  expect(left).toHaveLength(5);
  expect(left).toEqual(expect.arrayContaining([...old.slice(2), 'mine']));
});

test('a V8 that may not know the flag for optimizing less is not given it: it would complain on the screen', () => {
  const script = `
    Object.defineProperty(process.versions, 'v8', { value: '99.1.2' });
    require('./bin/load.js').optimizeLess();
    process.stdout.write(String(process.moduleLoadList.includes('NativeModule v8')));`;
  expect(outputOf(process.execPath, ['-e', script], { cwd: root })).toBe('false');
});
