import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { ownProcess } from '../../src/data/temporary.ts';
import { replaceIfUnchanged, writeWhole } from '../../src/data/write.ts';
import { temporaryFolder } from '../support/io.ts';
import { runBeside } from '../support/process.ts';

const ROOT = join(import.meta.dirname, '../..');
const textOf = (path: string) => readFileSync(path, 'utf8');

describe('changing files that belong together', () => {
  test('writes, makes and takes away, and leaves nothing else behind', () => {
    const root = temporaryFolder();
    const path = (name: string) => join(root, name);
    writeFileSync(path('a'), 'one');
    writeFileSync(path('b'), 'two');
    chmodSync(path('a'), 0o640);
    const replaced = replaceIfUnchanged(root, [
      { path: path('b'), before: 'two', after: undefined },
      { path: path('a'), before: 'one', after: '1' },
      { path: path('new/c'), before: undefined, after: 'three' },
    ]);
    expect(replaced).toEqual({ ok: true });
    expect(readdirSync(root, { recursive: true }).sort()).toEqual(['a', 'new', 'new/c']);
    expect([textOf(path('a')), textOf(path('new/c'))]).toEqual(['1', 'three']);
    expect(statSync(path('a')).mode & 0o777).toBe(0o640);
  });

  test('changes none when one is no longer as it was read', () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'a'), 'one');
    writeFileSync(join(root, 'b'), 'somebody else');
    const changes = [
      { path: join(root, 'a'), before: 'one', after: '1' },
      { path: join(root, 'b'), before: 'two', after: '2' },
    ];
    expect(replaceIfUnchanged(root, changes)).toEqual({ ok: false, reason: 'changed', path: join(root, 'b') });
    expect(textOf(join(root, 'a'))).toBe('one');
    const made = [{ path: join(root, 'b'), before: undefined, after: '2' }];
    expect(replaceIfUnchanged(root, made)).toMatchObject({ reason: 'changed' });
    expect(readdirSync(root).sort()).toEqual(['a', 'b']);
  });

  test('changes no file whose bytes are not the text that was read', () => {
    const root = temporaryFolder();
    const path = join(root, 'a');
    const old = Buffer.from([0x61, 0xa1, 0x0a]);
    writeFileSync(path, old);
    const change = { path, before: old.toString('utf8'), after: 'new' };
    expect(replaceIfUnchanged(root, [change])).toMatchObject({ ok: false, reason: 'changed' });
    expect(readFileSync(path).equals(old)).toBe(true);
  });

  test('makes new folders with all their files', () => {
    const root = join(temporaryFolder(), 'x/y');
    const files = ['b.txt', 'a/one.txt', 'a/deep/two.txt'];
    expect(
      replaceIfUnchanged(
        root,
        files.map((file) => ({ path: join(root, file), before: undefined, after: file })),
      ),
    ).toEqual({ ok: true });
    expect(textOf(join(root, 'a/deep/two.txt'))).toBe('a/deep/two.txt');
    expect(readdirSync(root).sort()).toEqual(['a', 'b.txt']);
  });

  test('undoes what it wrote when the disk refuses', () => {
    const parent = temporaryFolder();
    const root = join(parent, 'new/er');
    const change = (file: string) => ({ path: join(root, file), before: undefined, after: file });
    const changes = [change('a/b/c'), change('d'), change('d/e')];
    expect(replaceIfUnchanged(root, changes)).toMatchObject({
      ok: false,
      reason: 'failed',
      path: join(root, 'd/e'),
      undone: true,
    });
    expect(readdirSync(parent)).toEqual([]);
    writeFileSync(join(parent, 'a'), 'one');
    chmodSync(join(parent, 'a'), 0o664);
    const both = [
      { path: join(parent, 'a'), before: 'one', after: '1' },
      { path: join(parent, 'b'), before: undefined, after: 'b' },
      { path: join(parent, 'b/c'), before: undefined, after: '2' },
    ];
    expect(replaceIfUnchanged(parent, both)).toMatchObject({ reason: 'failed', undone: true });
    expect(readdirSync(parent)).toEqual(['a']);
    expect(textOf(join(parent, 'a'))).toBe('one');
  });

  test('writes through a link and keeps a byte order mark', () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'real'), '\uFEFFone');
    symlinkSync(join(root, 'real'), join(root, 'link'));
    expect(replaceIfUnchanged(root, [{ path: join(root, 'link'), before: 'one', after: '1' }])).toEqual({ ok: true });
    expect(textOf(join(root, 'real'))).toBe('\uFEFF1');
  });

  test('sweeps at once what a process that has ended left: its lock, its temporary files', () => {
    const root = temporaryFolder();
    const ended = ownProcess().replace(/^\d+-\d+/, '99999999-1');
    writeFileSync(join(root, 'a'), 'one');
    mkdirSync(join(root, '.ita'));
    writeFileSync(join(root, '.ita/lock'), ended);
    writeFileSync(join(root, `.ita/${ended}.1.tmp`), 'half');
    const begun = performance.now();
    expect(replaceIfUnchanged(root, [{ path: join(root, 'a'), before: 'one', after: '1' }])).toEqual({ ok: true });
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(readdirSync(root)).toEqual(['a']);
  });

  test.each([
    ['this process', ownProcess()],
    ['another machine', '1-1-00000000'],
  ])(
    'gives up on a lock that %s holds, and leaves it',
    (_, owner) => {
      const root = temporaryFolder();
      writeFileSync(join(root, 'a'), 'one');
      mkdirSync(join(root, '.ita'));
      writeFileSync(join(root, '.ita/lock'), owner);
      const replaced = replaceIfUnchanged(root, [{ path: join(root, 'a'), before: 'one', after: '1' }]);
      expect(replaced).toEqual({ ok: false, reason: 'locked', path: join(root, 'a') });
      expect(textOf(join(root, '.ita/lock'))).toBe(owner);
      expect(textOf(join(root, 'a'))).toBe('one');
    },
    20_000,
  );

  test('takes a lock of another machine that is old', () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'a'), 'one');
    mkdirSync(join(root, '.ita'));
    writeFileSync(join(root, '.ita/lock'), '1-1-00000000');
    utimesSync(join(root, '.ita/lock'), 1000, 1000);
    expect(replaceIfUnchanged(root, [{ path: join(root, 'a'), before: 'one', after: '1' }])).toEqual({ ok: true });
    expect(readdirSync(root)).toEqual(['a']);
  });

  test('loses nothing between processes that change one file at the same time', async () => {
    const root = temporaryFolder();
    const file = join(root, 'count');
    writeFileSync(file, '');
    const script = join(root, 'add.mjs');
    await build({
      stdin: {
        contents: `
          import { readFileSync } from 'node:fs';
          import { dirname } from 'node:path';
          import { replaceIfUnchanged } from './src/data/write.ts';
          for (let round = 0; round < 40; round += 1) {
            for (;;) {
              const before = readFileSync(process.argv[2], 'utf8');
              const done = replaceIfUnchanged(dirname(process.argv[2]), [{ path: process.argv[2], before, after: before + process.argv[3] }]);
              if (done.ok) break;
              if (done.reason !== 'changed') throw new Error(JSON.stringify(done));
            }
          }`,
        resolveDir: ROOT,
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: script,
    });
    await Promise.all(['a', 'b', 'c'].map((letter) => runBeside(process.execPath, [script, file, letter])));
    expect([...textOf(file)].sort().join('')).toBe('a'.repeat(40) + 'b'.repeat(40) + 'c'.repeat(40));
    expect(readdirSync(root).sort()).toEqual(['add.mjs', 'count']);
  }, 60_000);
});

describe('writing one file', () => {
  test('says that it failed where a file stands in place of a folder', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), 'mine');
    const written = writeWhole(join(folder, 'file/inside'), 'never', { overwrite: false });
    expect(written).toMatchObject({ ok: false, reason: 'failed' });
    expect(textOf(join(folder, 'file'))).toBe('mine');
  });

  test('keeps the permissions of the file it overwrites, and sweeps what a killed process left beside it', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'report.md');
    writeFileSync(path, 'one');
    chmodSync(path, 0o604);
    writeFileSync(join(folder, `.report.md.${ownProcess().replace(/^\d+/, '99999999')}.1.tmp`), 'half');
    expect(writeWhole(path, 'two', { overwrite: true })).toEqual({ ok: true });
    expect(statSync(path).mode & 0o777).toBe(0o604);
    expect(readdirSync(folder)).toEqual(['report.md']);
  });
});
