import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { addDays, dayText, lastDay } from '../../src/model/be-date.ts';
import { addMonths, monthText } from '../../src/model/month.ts';
import { directoryOf } from '../support/directory.ts';
import { call, temporaryFolder } from '../support/io.ts';
import { m, PLAN } from './support.ts';

const AS_OF = '2565-06-10';
/** Eight months are due: the clerk reported each in time, the finance office none. Of 24 reports a third each stands so, so and not due. */
const reports = Array.from({ length: 8 }, (_, index) => {
  const month = addMonths(m('2564-10'), index);
  const text = `month: ${monthText(month)}
office: clerk
reported_by: somying
submitted: ${dayText(addDays(lastDay(month), 2))}
entries:
  - {step: m2/r, status: done, result: รายงานแล้ว}
`;
  return [`2565/reports/${monthText(month)}/clerk.yaml`, text];
});
const FILES = {
  ...Object.fromEntries(Object.entries(PLAN).filter(([file]) => !file.includes('/reports/'))),
  ...Object.fromEntries(reports),
};

/** The year's summary of that directory with more options, and what it printed. */
async function summary(...more: string[]): Promise<string> {
  const { root } = directoryOf(FILES);
  const { out } = await call(['summary', '--year', '2565', '--as-of', AS_OF, '--data', root, ...more]);
  return out;
}

describe('the printed shares of three thirds add to 100', () => {
  const thirds = ['33.4', '0.0', '33.3', '33.3', '0.0'];

  it('on a terminal', async () => {
    const lines = (await summary()).split('\n');
    const table = lines.slice(lines.findIndex((line) => line.startsWith('สัดส่วนการส่งรายงาน')));
    const rows = table.filter((line) => /^│.*\d+\.\d │$/.test(line)).slice(0, 5);
    expect(rows.map((line) => /(\d+\.\d) │$/.exec(line)?.[1])).toEqual(thirds);
  });

  it('in CSV', async () => {
    const csv = await summary('--format', 'csv', '--table', 'shares');
    const shares = csv.split('\r\n').slice(1, -1);
    expect(shares).toEqual(['on-time,8,33.4', 'late,0,0', 'missing,8,33.3', 'not-due,8,33.3', 'broken,0,0']);
  });

  it('in JSON, with two decimals', async () => {
    const { shares } = JSON.parse(await summary('--format', 'json')).shares;
    expect(shares).toEqual({ 'on-time': 33.34, late: 0, missing: 33.33, 'not-due': 33.33, broken: 0 });
  });

  it('in XLSX, as numbers', async () => {
    const file = join(temporaryFolder(), 'year.xlsx');
    await summary('-o', file);
    const { sheets } = await readXlsx(readFileSync(file));
    const rows = sheets.flatMap((sheet) => sheet.rows).filter((row) => row[1] === 8 && row.length === 3);
    expect(rows.map((row) => row[2])).toEqual([33.4, 33.3, 33.3]);
  });

  it('on the public page', async () => {
    const { root } = directoryOf(FILES);
    const out = join(temporaryFolder(), 'public');
    await call(['publish', '--out', out, '--as-of', AS_OF, '--data', root]);
    const html = readFileSync(join(out, 'year.html'), 'utf8');
    const shares = [...html.matchAll(/<td[^>]*>8<\/td>\s*<td[^>]*>(\d+\.\d)<\/td>/g)].map((match) => match[1]);
    expect(shares).toEqual(['33.4', '33.3', '33.3']);
  });
});
