import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { call, temporaryFolder } from '../support/io.ts';
import { MINIMAL } from '../support/register.ts';

/** A directory of so many measures. */
function directoryOf(measures: number): string {
  const folder = temporaryFolder();
  for (const [file, text] of Object.entries(MINIMAL)) writeFileSync(join(folder, file), text);
  mkdirSync(join(folder, '2565/measures'), { recursive: true });
  writeFileSync(join(folder, '2565/plan.yaml'), 'year: 2565\ngaps: []\n');
  for (let number = 1; number <= measures; number += 1) {
    writeFileSync(
      join(folder, `2565/measures/m${number}.yaml`),
      `id: m${number}\ntitle: ก\noffices: [clerk]\nsteps: [{id: a, title: ก, kind: milestone, start: 2564-10, due: 2565-09}]\n`,
    );
  }
  return folder;
}
const validate = (cwd: string, columns?: number) =>
  call(['validate', '--lang', 'en'], { cwd, today: '2565-01-10', ...(columns && { columns }) });

describe('the bar while many files are read', () => {
  it('grows on a terminal and is taken away before anything else is said', async () => {
    const { code, out, err } = await validate(directoryOf(600), 80);
    expect(code).toBe(0);
    expect(err).toContain('[..............................] 0 of 604 files read');
    expect(err).toContain('[###############...............] 302 of 604 files read');
    expect(err.endsWith('\r\u001b[K')).toBe(true);
    expect(out).not.toContain('files read');
  });

  it('is not there in a pipe, nor for few files', async () => {
    expect((await validate(directoryOf(600))).err).toBe('');
    expect((await validate(directoryOf(20), 80)).err).toBe('');
  });
});
