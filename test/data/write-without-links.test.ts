import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/io.ts';
import { withDisk } from '../support/with-disk.ts';

let refused = 0;

/** A disk without hard links, such as a memory stick. */
const { writeWhole, replaceIfUnchanged } = await withDisk({
  linkSync: () => {
    refused += 1;
    throw Object.assign(new Error('no links here'), { code: 'EPERM' });
  },
});

test('a new file is written, and one that is there is kept', () => {
  const root = temporaryFolder();
  const path = join(root, 'new.yaml');
  expect(writeWhole(path, 'one', { overwrite: false })).toEqual({ ok: true });
  expect(writeWhole(path, 'two', { overwrite: false })).toMatchObject({ ok: false, reason: 'exists' });
  expect(readFileSync(path, 'utf8')).toBe('one');
  expect(readdirSync(root)).toEqual(['new.yaml']);
  expect(refused).toBeGreaterThan(0);
});

test('changes that make a file are written, or none when it is there', () => {
  const root = temporaryFolder();
  writeFileSync(join(root, 'a'), 'one');
  const made = { path: join(root, 'b'), before: undefined, after: 'new' };
  expect(replaceIfUnchanged(root, [{ path: join(root, 'a'), before: 'one', after: '1' }, made])).toEqual({ ok: true });
  expect(readFileSync(join(root, 'b'), 'utf8')).toBe('new');
  expect(replaceIfUnchanged(root, [{ ...made, after: 'other' }])).toMatchObject({ ok: false, reason: 'changed' });
  expect(readdirSync(root).sort()).toEqual(['a', 'b']);
});
