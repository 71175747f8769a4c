import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { WORDS } from '../../src/words/words.ts';
import { directoryOf } from '../support/directory.ts';
import { temporaryFolder } from '../support/io.ts';
import { withDisk } from '../support/with-disk.ts';

const disk = { held: 0, tries: 0, code: 'EBUSY' };

/** A disk on which another program holds the file that is written open, for so many tries. */
const { writeWhole, replaceIfUnchanged } = await withDisk({
  renameSync: (from, to) => {
    disk.tries += 1;
    if (disk.tries <= disk.held) throw Object.assign(new Error('held'), { code: disk.code });
    renameSync(from, to);
  },
});

const hold = (tries: number, code = 'EBUSY') => Object.assign(disk, { held: tries, tries: 0, code });

test('a file that a scanner holds open for a moment is written all the same', () => {
  const path = join(temporaryFolder(), 'report.docx');
  writeFileSync(path, 'one');
  hold(3);
  expect(writeWhole(path, 'two', { overwrite: true })).toEqual({ ok: true });
  expect(disk.tries).toBe(4);
});

test('one that stays open is given up after a second, and nothing has changed', () => {
  const directory = directoryOf({ a: 'one' });
  hold(Number.POSITIVE_INFINITY);
  const change = { path: join(directory.root, 'a'), before: 'one', after: 'two' };
  expect(replaceIfUnchanged(directory.root, [change])).toMatchObject({ ok: false, reason: 'failed', code: 'EBUSY' });
  expect(directory.read('a')).toBe('one');
  expect(disk.tries).toBe(21);
});

test.each([
  ['en', 'EBUSY', '(another program has it open; close it there and try again: EBUSY)'],
  ['th', 'EPERM', '(ไม่มีสิทธิ์เขียน หรือโปรแกรมอื่นเปิดแฟ้มนี้อยู่: EPERM)'],
] as const)('the message says what to do: %s %s', (lang, code, text) => {
  expect(WORDS[lang].cli.notWritten('a.docx', code)).toContain(text);
  expect(WORDS[lang].edit.failed('a.yaml', code)).toContain(text);
});
