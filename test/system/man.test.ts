import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, temporaryFolder } from '../support/io.ts';
import { runProgram } from '../support/process.ts';
import { hasTools } from '../support/tools.ts';

test.skipIf(!hasTools('groff'))('groff reads the man page without a warning, and shows Thai', async () => {
  const file = join(temporaryFolder(), 'ita.1');
  for (const [lang, shown] of [
    ['en', 'ก.พ. 65'],
    ['th', 'ผลการดำเนินการประจำเดือน'],
  ] as const) {
    writeFileSync(file, (await call(['__man', lang])).out);
    const read = runProgram('groff', ['-k', '-man', '-Tutf8', '-rLL=200n', '-ww', file]);
    expect({ status: read.status, warnings: read.stderr }).toEqual({ status: 0, warnings: '' });
    expect(read.stdout.replaceAll('\u001b', '')).toContain(shown);
  }
});
