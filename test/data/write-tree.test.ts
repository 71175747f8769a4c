import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/data/write.ts';
import { writeTree } from '../../src/data/write-tree.ts';
import { temporaryFolder } from '../support/io.ts';

const FILES = new Map([
  ['b.txt', 'b'],
  ['a/one.txt', '1'],
  ['a/deep/two.txt', '2'],
]);

describe('writeTree', () => {
  it('makes a folder with all its files, and the folders on the way', () => {
    const target = join(temporaryFolder(), 'x/y');
    expect(writeTree(target, FILES)).toEqual({ ok: true });
    expect(readFileSync(join(target, 'a/deep/two.txt'), 'utf8')).toBe('2');
    expect(readdirSync(target).sort()).toEqual(['a', 'b.txt']);
    expect(readdirSync(join(target, '..'))).toEqual(['y']);
  });

  it('adds to a folder that has none of it', () => {
    const target = temporaryFolder();
    writeFileSync(join(target, 'mine'), 'mine');
    expect(writeTree(target, FILES)).toEqual({ ok: true });
    expect(readdirSync(target).sort()).toEqual(['a', 'b.txt', 'mine']);
  });

  it('writes nothing where one name is taken', () => {
    const target = temporaryFolder();
    mkdirSync(join(target, 'a'));
    expect(writeTree(target, FILES)).toMatchObject({ ok: false, reason: 'exists' });
    expect(readdirSync(target)).toEqual(['a']);
    expect(readdirSync(join(target, 'a'))).toEqual([]);
  });

  it('writes nothing when one file can not be written', () => {
    const parent = temporaryFolder();
    const target = join(parent, 'new/er');
    const files = new Map([...FILES, ['b.txt/inside', 'never']]);
    expect(writeTree(target, files)).toMatchObject({ ok: false, reason: 'failed' });
    expect(readdirSync(parent)).toEqual([]);
    expect(existsSync(target)).toBe(false);
  });
});

describe('writeWhole', () => {
  it('says that it failed where a file stands in place of a folder', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), 'mine');
    const written = writeWhole(join(folder, 'file/inside'), 'never', { overwrite: false });
    expect(written).toMatchObject({ ok: false, reason: 'failed' });
    expect(readFileSync(join(folder, 'file'), 'utf8')).toBe('mine');
  });
});
