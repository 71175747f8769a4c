import { appendFileSync, cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { call, temporaryFolder } from '../support/io.ts';

const DAY = ['--as-of', '2565-10-20', '--lang', 'en'];
const VIEWS = [
  ['report', '--month', '2564-10'],
  ['report', '--month', '2565-09'],
  ['summary', '--year', '2565'],
  ['memo', 'month', '--month', '2565-02'],
  ['memo', 'year', '--year', '2565'],
  ['list', 'steps', '--year', '2565'],
];
const STATUS = ['status'];

function copyOfExample(): string {
  const folder = join(temporaryFolder(), 'data');
  cpSync(fileURLToPath(new URL('../../data-example', import.meta.url)), folder, { recursive: true });
  return folder;
}

interface Run {
  readonly run: { readonly digests: readonly { fiscalYearBe: number; digest: string; files: number }[] };
}

/** The digest of 2565 that a view prints, and how many files it covers. */
async function said(data: string, view: readonly string[]): Promise<string> {
  const { out } = await call([...view, ...DAY, '--format', 'json', '--data', data]);
  const of2565 = (JSON.parse(out) as Run).run.digests.find(({ fiscalYearBe }) => fiscalYearBe === 2565);
  return `Data digest ${of2565?.digest} of fiscal year 2565 (BE), ${of2565?.files} files`;
}

test('a fiscal year has one digest: in reports, lists, summary, memos and status, and on the page', async () => {
  const data = copyOfExample();
  rmSync(join(data, '2566'), { recursive: true });
  const [first, ...others] = await Promise.all([...VIEWS, STATUS].map((view) => said(data, view)));
  expect(first).toMatch(/digest [0-9a-f]{12} of fiscal year 2565 \(BE\), \d+ files/);
  expect(others).toEqual(others.map(() => first));

  const { out } = await call(['report', '--month', '2564-10', ...DAY, '--data', data]);
  expect(out).toContain(`${first}\n`);
  const site = join(temporaryFolder(), 'site');
  await call(['publish', '--year', '2565', '--out', site, '--data', data, ...DAY]);
  expect(readFileSync(join(site, 'downloads.html'), 'utf8')).toContain(first);
});

test('it is another one in an early report when a later one is changed, and the same when another year is', async () => {
  const data = copyOfExample();
  const early = ['report', '--month', '2564-10'];
  const before = await said(data, early);
  appendFileSync(join(data, '2566/plan.yaml'), '# ...\n');
  expect(await said(data, early)).toBe(before);
  appendFileSync(join(data, '2565/reports/2565-09/clerk.yaml'), '}{ not to be parsed');
  expect(await said(data, early)).not.toBe(before);
  const { out, code } = await call([...early, ...DAY, '--data', data]);
  expect(out).not.toContain('Errors');
  expect(code).toBe(0);
});
