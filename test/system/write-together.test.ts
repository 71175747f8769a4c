import { mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { directoryOf } from '../support/directory.ts';
import { temporaryFolder } from '../support/io.ts';
import { runBeside, runProgram } from '../support/process.ts';

const ROOT = join(import.meta.dirname, '../..');
const PROGRAM = join(ROOT, 'bin/ita.js');
const PLAN = { '2565/plan.yaml': 'year: 2565\ngaps: []\n' };

test('eight officers put down at the same time are eight', async () => {
  const { root, read } = directoryOf(PLAN);
  const add = (id: string) =>
    runBeside(
      process.execPath,
      [PROGRAM, 'new', 'officer', id, '--name', `นาย${id}`, '--position', 'นิติกร', '--office', 'clerk'],
      { cwd: root },
    );
  const ids = [...'abcdefgh'].map((letter) => `officer-${letter}`);
  await Promise.all(ids.map(add));
  expect([...read('officers.yaml').matchAll(/id: (officer-\w)/g)].map((match) => match[1]).sort()).toEqual(ids);
  expect(readdirSync(root)).not.toContain('.ita');
}, 120_000);

test('two rollovers at the same time make one year', async () => {
  const { root } = directoryOf(PLAN);
  const roll = () => runBeside(process.execPath, [PROGRAM, 'rollover', '--as-of', '2565-10-10'], { cwd: root });
  const ended = await Promise.allSettled([roll(), roll()]);
  expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(runProgram(process.execPath, [PROGRAM, 'list', 'measures', '--year', '2566'], { cwd: root }).status).toBe(0);
  expect(readdirSync(root)).not.toContain('.ita');
}, 120_000);

test('a working directory that was deleted is said in a sentence', () => {
  const folder = mkdtempSync(join(temporaryFolder(), 'gone-'));
  const script = 'cd "$1" && rmdir "$1" && exec "$2" "$3" validate --lang en';
  const { status, stderr } = runProgram('sh', ['-c', script, 'sh', folder, process.execPath, PROGRAM]);
  expect([status, stderr]).toEqual([3, 'ita: The working directory no longer exists; change to another one.\n']);
});

test('a reader that closes its pipe early does not turn errors into success', () => {
  const broken = Object.fromEntries(
    Array.from({ length: 400 }, (_, index) => [`2565/measures/m${index}.yaml`, 'nonsense: true\n']),
  );
  const { root } = directoryOf({ ...PLAN, ...broken });
  const script = '{ "$1" "$2" validate; echo "$?" >&2; } | head -c 1';
  const { stderr } = runProgram('sh', ['-c', script, 'sh', process.execPath, PROGRAM], { cwd: root });
  expect(stderr.trim()).toBe('1');
});
