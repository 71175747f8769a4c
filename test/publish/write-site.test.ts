import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSite } from '../../src/data/write-site.ts';

let work: string;
let out: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'site-'));
  out = join(work, 'public');
});
afterEach(() => rmSync(work, { recursive: true }));

const bytes = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
const at = (path: string) => readFileSync(join(out, path), 'utf8');
const lieThere = () => readdirSync(out, { recursive: true }).map(String).sort();

describe('writing a directory', () => {
  it('makes it with its folders, and leaves nothing beside it', () => {
    expect(writeSite(out, bytes({ 'index.html': 'a', 'fonts/x.woff2': 'b' }))).toEqual({ ok: true, removed: 0 });
    expect(at('fonts/x.woff2')).toBe('b');
    expect(readdirSync(work)).toEqual(['public']);
  });

  it('fills an empty directory', () => {
    mkdirSync(out);
    expect(writeSite(out, bytes({ 'index.html': 'a' })).ok).toBe(true);
    expect(lieThere()).toEqual(['.ita-publish.json', 'index.html']);
  });

  it('replaces what it wrote, and takes away what it no longer writes', () => {
    writeSite(out, bytes({ 'index.html': 'a', 'old/month.html': 'b' }));
    expect(writeSite(out, bytes({ 'index.html': 'c' }))).toEqual({ ok: true, removed: 1 });
    expect(at('index.html')).toBe('c');
    expect(lieThere()).toEqual(['.ita-publish.json', 'index.html']);
    expect(readdirSync(work)).toEqual(['public']);
  });

  it.each([
    ['a file that somebody else put there', () => writeFileSync(join(out, 'CNAME'), 'x'), 'CNAME'],
    ['a file of ours that was changed', () => writeFileSync(join(out, 'index.html'), 'mine'), 'index.html'],
    ['an empty folder', () => mkdirSync(join(out, 'later')), 'later/'],
    ['a link', () => symlinkSync('index.html', join(out, 'link.html')), 'link.html'],
  ])('refuses %s, and changes nothing', (_, change, name) => {
    writeSite(out, bytes({ 'index.html': 'a' }));
    change();
    const before = lieThere();
    expect(writeSite(out, bytes({ 'index.html': 'c' }))).toEqual({ ok: false, reason: 'foreign', files: [name] });
    expect(lieThere()).toEqual(before);
    expect(at('index.html')).not.toBe('c');
    expect(readdirSync(work)).toEqual(['public']);
  });

  it('refuses a directory of somebody else, even with a manifest that claims nothing', () => {
    mkdirSync(out);
    writeFileSync(join(out, 'thesis.docx'), 'x');
    writeFileSync(join(out, '.ita-publish.json'), '{}');
    const refused = { ok: false, reason: 'foreign', files: ['.ita-publish.json', 'thesis.docx'] };
    expect(writeSite(out, bytes({ 'index.html': 'a' }))).toEqual(refused);
  });

  it('refuses a file in the place of the directory', () => {
    writeFileSync(out, 'x');
    expect(writeSite(out, bytes({ a: 'a' }))).toEqual({ ok: false, reason: 'not-a-directory' });
    expect(readFileSync(out, 'utf8')).toBe('x');
  });

  it('goes on where a killed call stopped, whatever that had written', () => {
    writeSite(out, bytes({ 'index.html': 'a', 'old.html': 'b' }));
    const hashes = (files: Record<string, string>) =>
      Object.fromEntries(
        Object.entries(files).map(([path, text]) => [path, createHash('sha256').update(text).digest('hex')]),
      );
    const files = hashes({ 'index.html': 'a', 'old.html': 'b' });
    writeFileSync(
      join(out, '.ita-publish.json'),
      JSON.stringify({ files, writing: hashes({ 'index.html': 'c', 'x/y.html': 'd' }) }),
    );
    writeFileSync(join(out, 'index.html'), 'c');
    mkdirSync(join(out, 'x'));
    expect(writeSite(out, bytes({ 'index.html': 'e' }))).toEqual({ ok: true, removed: 1 });
    expect(lieThere()).toEqual(['.ita-publish.json', 'index.html']);
    expect(at('index.html')).toBe('e');
    expect(readFileSync(join(out, '.ita-publish.json'), 'utf8')).not.toContain('writing');
  });

  it('says why when the disk refuses, and leaves nothing behind', () => {
    const clash = bytes({ a: '1', 'a/b': '2' });
    expect(writeSite(out, clash)).toMatchObject({ ok: false, reason: 'failed' });
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(work)).toEqual([]);
  });
});
