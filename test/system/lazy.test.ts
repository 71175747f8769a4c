import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runProgram } from '../support/process.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a call of the built program in another process, and says whether what it loaded holds the package `yaml`. */
function loadsYaml(call: string): string {
  const script = `
    const { load, compiled } = require('./bin/load.js');
    const { readFileSync } = require('node:fs');
    const silent = { write: () => undefined, terminal: false };
    const io = { cwd: 'data-example', env: {}, today: 0, stdout: silent, stderr: silent };
    const { runOn: run } = load('dist/ita.js');
    run(${JSON.stringify(call.split(' '))}, io).then((code) => {
      const loaded = [...compiled.keys()].some((file) => readFileSync(file, 'utf8').includes('flowCollectionPadding'));
      console.log(code + ' ' + loaded);
    });`;
  const { stdout, stderr } = runProgram(process.execPath, ['-e', script], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '' },
  });
  return `${stdout}${stderr}`.trim();
}

test.each([
  'report --month 2565-02 --as-of 2565-03-10',
  'status --as-of 2565-03-10',
  'validate --as-of 2566-01-10',
  'record --help',
  '__complete -- new offi',
])('a call that writes no YAML does not load the package that does: %s', (call) => {
  expect(loadsYaml(call)).toBe('0 false');
});

test('a call that writes YAML does', () => {
  expect(loadsYaml('fmt --check')).toBe('0 true');
});
