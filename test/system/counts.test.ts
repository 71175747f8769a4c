import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { outputOf } from '../support/process.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a call of the built program does, counted: times flicker, counts don't. */
function countsOf(call: string): { scripts: number; text: number; opened: Record<string, number> } {
  const script = `
    const fs = require('node:fs');
    const { load, compiled } = require('./bin/load.js');
    const opened = {};
    const { openSync } = fs;
    fs.openSync = (path, ...rest) => {
      if (String(path).endsWith('.yaml')) opened[path] = (opened[path] ?? 0) + 1;
      return openSync(path, ...rest);
    };
    const silent = { write: () => undefined, terminal: false };
    const io = { cwd: 'test/bench/data-93', env: {}, today: 0, stdout: silent, stderr: silent };
    load('dist/ita.js').runOn(${JSON.stringify(call.split(' '))}, io).then(() => {
      const text = [...compiled.keys()].reduce((sum, name) => sum + fs.statSync(name).size, 0);
      console.log(JSON.stringify({ scripts: compiled.size, text, opened }));
    });`;
  return JSON.parse(outputOf(process.execPath, ['-e', script], { cwd: root }));
}

test('a help loads a few scripts, none that reads data, and opens no file of it', () => {
  const { scripts, text, opened } = countsOf('report --help');
  expect(scripts).toBeLessThanOrEqual(8);
  expect(text).toBeLessThan(180_000);
  expect(opened).toEqual({});
});

test('completion of options opens no file of the data', () => {
  const { scripts, opened } = countsOf('__complete -- report --');
  expect(scripts).toBeLessThanOrEqual(14);
  expect(opened).toEqual({});
});

test.each([
  ['report --month 2565-02 --as-of 2565-03-10', 16],
  ['validate --as-of 2566-01-10', 16],
])('%s opens each file once and loads no more than %i scripts', (call, most) => {
  const { scripts, opened } = countsOf(call);
  expect(Object.keys(opened).length).toBeGreaterThan(40);
  // The settings say where templates lie, and are then read as the others are.
  const again = Object.entries(opened).filter(([file, times]) => times > (file.endsWith('ita.yaml') ? 2 : 1));
  expect(again).toEqual([]);
  expect(scripts).toBeLessThanOrEqual(most);
});
