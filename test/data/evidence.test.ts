import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEvidence } from '../../src/data/evidence.ts';
import { temporaryFolder } from '../support/io.ts';

function folderWith(...files: readonly string[]): string {
  // The directory itself may lie in a folder that begins with a dot.
  const root = join(temporaryFolder(), '.cache', 'data');
  for (const file of files) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), file);
  }
  return root;
}

test('a file of the directory is read', () => {
  const root = folderWith('evidence/order.v2.pdf');
  expect(readEvidence(root, 'evidence/order.v2.pdf')).toEqual({ bytes: Buffer.from('evidence/order.v2.pdf') });
  expect(readEvidence(root, 'evidence/gone.pdf')).toEqual({ problem: 'missing' });
  expect(readEvidence(root, 'evidence/order.v2.pdf/x.pdf')).toEqual({ problem: 'missing' });
  expect(readEvidence(root, 'evidence')).toEqual({ problem: 'not-a-file' });
});

test.each(['.git/config.txt', 'evidence/.private/id.txt', 'evidence/.env', 'evidence/../.git/config.txt'])(
  'what begins with a dot is not given away: %s',
  (file) => {
    const root = folderWith('.git/config.txt', 'evidence/.private/id.txt', 'evidence/.env');
    expect(readEvidence(root, file)).toEqual({ problem: 'outside' });
  },
);

test('nor what a link leads to, in a folder with a dot or out of the directory', () => {
  const root = folderWith('.git/config.txt', 'evidence/order.pdf');
  writeFileSync(join(root, '../secret.txt'), 'secret');
  symlinkSync(join(root, '.git'), join(root, 'evidence/git'));
  symlinkSync(join(root, '../secret.txt'), join(root, 'evidence/secret.txt'));
  expect(readEvidence(root, 'evidence/git/config.txt')).toEqual({ problem: 'outside' });
  expect(readEvidence(root, 'evidence/secret.txt')).toEqual({ problem: 'outside' });
  expect(readEvidence(root, '../secret.txt')).toEqual({ problem: 'outside' });
});
