import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readBytes, readText } from '../../src/data/read.ts';
import { outputOf } from '../support/process.ts';

const folder = mkdtempSync(join(tmpdir(), 'ita-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(process.platform === 'win32')('what is no file', () => {
  const pipe = join(folder, 'pipe.yaml');
  const endless = join(folder, 'endless.yaml');
  outputOf('mkfifo', [pipe]);
  symlinkSync('/dev/zero', endless);

  it.each([pipe, endless])('is not read, nor waited for: %s', (path) => {
    expect(readText(path)).toEqual({ problem: 'unreadable', reason: 'ENOTFILE' });
    expect(readBytes(path, 100)).toEqual({ reason: 'ENOTFILE' });
  });

  it('a folder says that it is one', () => {
    expect(readText(folder)).toEqual({ problem: 'unreadable', reason: 'EISDIR' });
  });
});

describe('a file', () => {
  it('larger than one read comes whole, and through a link too', () => {
    const text = 'ก'.repeat(100_000);
    writeFileSync(join(folder, 'long.yaml'), text);
    symlinkSync('long.yaml', join(folder, 'link.yaml'));
    expect(readText(join(folder, 'link.yaml'))).toEqual({ text });
  });
});
