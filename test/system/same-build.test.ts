import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { outputOf } from '../support/process.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const READ = [
  'src',
  'schemas',
  'bin',
  'build',
  'data-example',
  'build.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Every file below a folder and a hash of what it holds. */
const hashesOf = (folder: string) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort()
    .map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}  ${file}`,
    );

test('a build in another folder gives the same bytes, compiled code too', () => {
  // On the same disk, so that the packages need not be copied.
  const packages = join(root, 'node_modules');
  const folder = mkdtempSync(join(root, '.same-build-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const other = join(folder, 'somewhere', 'else');
  mkdirSync(join(other, 'node_modules'), { recursive: true });
  for (const name of READ) cpSync(join(root, name), join(other, name), { recursive: true });
  const names = readdirSync(packages).filter((name) => !name.startsWith('.'));
  outputOf('cp', ['-al', ...names, join(other, 'node_modules')], { cwd: packages });
  outputOf(process.execPath, ['build.mjs'], { cwd: other });
  expect(hashesOf(join(other, 'dist'))).toEqual(hashesOf(join(root, 'dist')));
});

test('this Node takes all the compiled code that was built', () => {
  const script = `
    const { load, compiled } = require('./bin/load.js');
    const silent = { write() {}, terminal: false };
    const io = { cwd: 'data-example', env: {}, today: 0, stdout: silent, stderr: silent };
    load('dist/ita.js').runOn(['report', '--month', '2565-02'], io).then(() => {
      const refused = [...compiled.values()].filter(({ cachedDataRejected }) => cachedDataRejected);
      console.log(compiled.size > 10, refused.length);
    });`;
  expect(outputOf(process.execPath, ['-e', script], { cwd: root })).toBe('true 0\n');
});

test('the compiled code that is given stays as it is, and is taken when less is optimized', () => {
  const script = `
    const { readFileSync } = require('node:fs');
    const { createHash } = require('node:crypto');
    const { loaderOf, optimizeLess } = require('./bin/load.js');
    const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');
    const given = new Map();
    const { load, compiled } = loaderOf({
      fileOf: (name) => process.cwd() + '/' + name,
      textOf: (name) => readFileSync(name, 'latin1'),
      codeOf: (name) => {
        const code = readFileSync(name + '.cache');
        given.set(code, hash(code));
        return code;
      },
    });
    const silent = { write() {}, terminal: false };
    const io = { cwd: 'data-example', env: {}, today: 0, stdout: silent, stderr: silent, optimizeLess };
    load('dist/ita.js').runOn(['report', '--month', '2565-02'], io).then(() => {
      const changed = [...given].filter(([code, before]) => hash(code) !== before);
      const refused = [...compiled.values()].filter(({ cachedDataRejected }) => cachedDataRejected);
      console.log(compiled.size > 10, changed.length, refused.length);
    });`;
  expect(outputOf(process.execPath, ['-e', script], { cwd: root })).toBe('true 0 0\n');
});
