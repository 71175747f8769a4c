import {
  chmodSync,
  existsSync,
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
import { replaceIfUnchanged } from '../../src/data/write.ts';
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
    const replaced = replaceIfUnchanged([
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
    expect(replaceIfUnchanged(changes)).toEqual({ ok: false, reason: 'changed', path: join(root, 'b') });
    expect(textOf(join(root, 'a'))).toBe('one');
    const made = [{ path: join(root, 'b'), before: undefined, after: '2' }];
    expect(replaceIfUnchanged(made)).toMatchObject({ reason: 'changed' });
    expect(readdirSync(root).sort()).toEqual(['a', 'b']);
  });

  test('changes no file whose bytes are not the text that was read', () => {
    const path = join(temporaryFolder(), 'a');
    const old = Buffer.from([0x61, 0xa1, 0x0a]);
    writeFileSync(path, old);
    const change = { path, before: old.toString('utf8'), after: 'new' };
    expect(replaceIfUnchanged([change])).toMatchObject({ ok: false, reason: 'changed' });
    expect(readFileSync(path).equals(old)).toBe(true);
  });

  test('says what was written before the disk refused', () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'a'), 'one');
    mkdirSync(join(root, 'b'));
    const changes = [
      { path: join(root, 'a'), before: 'one', after: '1' },
      { path: join(root, 'a/c'), before: undefined, after: '2' },
    ];
    expect(replaceIfUnchanged(changes)).toMatchObject({
      ok: false,
      reason: 'failed',
      path: join(root, 'a/c'),
      done: [],
    });
    expect(textOf(join(root, 'a'))).toBe('one');
  });

  test('writes through a link and keeps a byte order mark', () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'real'), '\uFEFFone');
    symlinkSync(join(root, 'real'), join(root, 'link'));
    expect(replaceIfUnchanged([{ path: join(root, 'link'), before: 'one', after: '1' }])).toEqual({ ok: true });
    expect(textOf(join(root, 'real'))).toBe('\uFEFF1');
  });

  test('does not wait for a lock that a crash left long ago', () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'a'), 'one');
    writeFileSync(join(root, '.a.lock'), '');
    utimesSync(join(root, '.a.lock'), 1000, 1000);
    expect(replaceIfUnchanged([{ path: join(root, 'a'), before: 'one', after: '1' }])).toEqual({ ok: true });
    expect(readdirSync(root)).toEqual(['a']);
  });

  test('gives up on a lock that is held, and leaves it', () => {
    const root = temporaryFolder();
    writeFileSync(join(root, 'a'), 'one');
    writeFileSync(join(root, '.a.lock'), '');
    const replaced = replaceIfUnchanged([{ path: join(root, 'a'), before: 'one', after: '1' }]);
    expect(replaced).toEqual({ ok: false, reason: 'locked', path: join(root, 'a') });
    expect(existsSync(join(root, '.a.lock'))).toBe(true);
    expect(textOf(join(root, 'a'))).toBe('one');
  }, 20_000);

  test('loses nothing between processes that change one file at the same time', async () => {
    const root = temporaryFolder();
    const file = join(root, 'count');
    writeFileSync(file, '');
    const script = join(root, 'add.mjs');
    await build({
      stdin: {
        contents: `
          import { readFileSync } from 'node:fs';
          import { replaceIfUnchanged } from './src/data/write.ts';
          for (let round = 0; round < 40; round += 1) {
            for (;;) {
              const before = readFileSync(process.argv[2], 'utf8');
              const done = replaceIfUnchanged([{ path: process.argv[2], before, after: before + process.argv[3] }]);
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
