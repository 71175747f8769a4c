import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { call, temporaryFolder } from '../support/io.ts';

const GALLERY = join(import.meta.dirname, '../errors');
const CODES = readdirSync(GALLERY).filter((code) => existsSync(join(GALLERY, code, 'data/ita.yaml')));
const TODAY = '2565-11-20';

function broken(code: string): string {
  const root = temporaryFolder();
  cpSync(join(GALLERY, code, 'data'), root, { recursive: true });
  return root;
}
const snapshot = (root: string) =>
  readdirSync(root, { recursive: true })
    .map(String)
    .filter((file) => statSync(join(root, file), { throwIfNoEntry: false })?.isFile())
    .sort()
    .map((file) => `${file}\n${readFileSync(join(root, file), 'latin1')}`);

async function problems(root: string): Promise<string[]> {
  const { out } = await call(['validate', '--format', 'json'], { cwd: root, today: TODAY });
  const { findings } = JSON.parse(out) as {
    findings: { code: string; severity: string; file: string }[];
  };
  return findings.map(({ code, severity, file }) => `${severity} ${code} ${file}`);
}
const errorsOf = (lines: readonly string[]) => lines.filter((line) => line.startsWith('error')).length;

test.each(CODES)(
  'fix leaves no more errors than it found, and has nothing to do twice: %s',
  async (code) => {
    const root = broken(code);
    const before = await problems(root);
    const first = await call(['fix', '--yes'], { cwd: root, today: TODAY });
    expect([0, 1]).toContain(first.code);
    expect(errorsOf(await problems(root))).toBeLessThanOrEqual(errorsOf(before));
    const after = snapshot(root);
    expect((await call(['fix', '--yes'], { cwd: root, today: TODAY })).out).toBe('');
    expect(snapshot(root)).toEqual(after);
  },
  60_000,
);

test.each(CODES)(
  'fmt changes nothing that a rule would notice, but eras, accents and what was interrupted: %s',
  async (code) => {
    const root = broken(code);
    const passed = (lines: readonly string[]) => lines.filter((line) => !/ (ce-year|not-composed) /.test(line)).sort();
    const isFinished = (line: string) => !line.includes(' interrupted-change ');
    const before = passed(await problems(root)).filter(isFinished);
    expect([0, 1]).toContain((await call(['fmt'], { cwd: root, today: TODAY })).code);
    expect(passed(await problems(root))).toEqual(before);
    expect((await call(['fmt', '--check'], { cwd: root, today: TODAY })).out).toBe('');
  },
  60_000,
);
