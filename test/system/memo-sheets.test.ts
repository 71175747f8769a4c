import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call } from '../support/io.ts';
import { municipality } from '../support/municipality.ts';
import { outputOf } from '../support/process.ts';
import { convert } from '../support/soffice.ts';
import { hasStandIn, standInFont } from '../support/stand-in-font.ts';
import { hasTools } from '../support/tools.ts';

const EXAMPLE = fileURLToPath(new URL('../../data-example', import.meta.url));

/** The most sheets that a letter and a whole memo may have, by the name of its file. */
interface Sheets {
  readonly letter: number;
  readonly whole: number;
}
/** The months of the example's year; nothing is late at the end of those whose letter has one sheet. */
const MONTHS: Readonly<Record<string, Sheets>> = {
  '2564-10': { letter: 1, whole: 6 },
  '2564-11': { letter: 1, whole: 6 },
  '2564-12': { letter: 1, whole: 6 },
  '2565-01': { letter: 2, whole: 6 },
  '2565-02': { letter: 2, whole: 6 },
  '2565-03': { letter: 2, whole: 6 },
  '2565-04': { letter: 2, whole: 6 },
  '2565-05': { letter: 1, whole: 6 },
  '2565-06': { letter: 1, whole: 6 },
  '2565-07': { letter: 1, whole: 6 },
  '2565-08': { letter: 1, whole: 6 },
  '2565-09': { letter: 2, whole: 6 },
};
const MOST: Readonly<Record<string, Sheets>> = {
  ...MONTHS,
  municipality: { letter: 2, whole: 6 },
  twelve: { letter: 2, whole: 6 },
  calm: { letter: 1, whole: 6 },
  'year-example': { letter: 2, whole: 9 },
  'year-municipality': { letter: 2, whole: 9 },
  'half-example': { letter: 2, whole: 9 },
  'half-municipality': { letter: 2, whole: 10 },
};

describe.skipIf(!hasTools('soffice', 'pdftotext') || !hasStandIn())('memos on paper', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ita-sheets-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const files = {
    municipality: municipality(),
    calm: municipality({ late: false }),
    twelve: municipality({ offices: 12, longer: 8 }),
    half: municipality({ months: 6 }),
    year: municipality({ months: 12 }),
    'whole-year': municipality({ offices: 12, longer: 4, months: 12 }),
  };
  const dataOf = (name: keyof typeof files): string => {
    const data = join(folder, 'data', name);
    for (const [file, text] of Object.entries(files[name])) {
      mkdirSync(dirname(join(data, file)), { recursive: true });
      writeFileSync(join(data, file), text);
    }
    return data;
  };

  beforeAll(async () => {
    const memoOf = async (kind: string, name: string, data: string, ...words: string[]) => {
      const output = join(folder, `${name}.docx`);
      const { code, err } = await call(['memo', kind, '--data', data, '-o', output, ...words]);
      if (code !== 0) throw new Error(err);
      return `${name}.docx`;
    };
    const memo = (name: string, data: string, ...words: string[]) => memoOf('month', name, data, ...words);
    const half = ['--half', '--year', '2565', '--as-of', '2565-04-20'];
    const october = ['--year', '2565', '--as-of', '2565-10-31'];
    const march = ['--month', '2565-02', '--as-of', '2565-03-10'];
    const twelve = dataOf('twelve');
    const months: string[] = [];
    for (const [month, next] of Object.keys(MONTHS).map((each, at, all) => [each, all[at + 1] ?? '2565-10'])) {
      months.push(await memo(`${month}`, EXAMPLE, '--month', `${month}`, '--as-of', `${next}-10`));
    }
    const written = [
      ...months,
      await memo('municipality', dataOf('municipality'), ...march),
      await memo('calm', dataOf('calm'), ...march),
      await memo('twelve', twelve, ...march),
      await memo('full', twelve, ...march, '--full'),
      await memoOf('results', 'half-example', EXAMPLE, ...half),
      await memoOf('results', 'half-municipality', dataOf('half'), ...half),
      await memoOf('year', 'year-example', EXAMPLE, ...october),
      await memoOf('year', 'year-municipality', dataOf('year'), ...october),
      await memoOf('year', 'full-year', dataOf('whole-year'), ...october, '--full'),
    ];
    convert(folder, written, 'pdf', { env: standInFont(join(folder, 'fonts')) });
  }, 240_000);

  const pagesOf = (name: string, ...how: string[]): string[] =>
    outputOf('pdftotext', [...how, join(folder, 'pdf', `${name}.pdf`), '-'])
      .split('\f')
      .slice(0, -1);

  /** The lines of each sheet as they stand; else the number above a sheet and the line below it are taken for one word. */
  const sheetsOf = (name: string): string[][] =>
    pagesOf(name, '-layout').map((page) => page.split('\n').flatMap((line) => line.trim() || []));
  const lettersSheets = (sheets: readonly string[][]) =>
    sheets.findIndex((lines) => /^รายละเอียดแนบท้าย(ผล|มาตรการ|สรุป)/.test(lines.slice(1, 3).join('')));

  test.each(Object.entries(MOST))('the memo %s takes no more sheets than a mayor reads', (name, { letter, whole }) => {
    const sheets = sheetsOf(name);
    expect(lettersSheets(sheets)).toBeGreaterThan(0);
    expect(lettersSheets(sheets)).toBeLessThanOrEqual(letter);
    expect(sheets.length).toBeLessThanOrEqual(whole);
  });

  test.each(Object.keys(MOST))('the opinions on the memo %s stand on one sheet, with words before them', (name) => {
    const pages = pagesOf(name).filter((page) => /^ความเห็น(หัวหน้า|ปลัด|นายก)/m.test(page));
    expect(pages).toHaveLength(1);
    expect(pages[0]).toContain('โปรดทราบและพิจารณา');
  });

  test.each(Object.keys(MOST))('no sheet of the memo %s holds a few lines alone', (name) => {
    const isOfSheet = (line: string) => /^- \S+ -$|^ข้อมูล ณ วันที่|^ของปีงบประมาณ/.test(line);
    const lines = sheetsOf(name).map((sheet) => sheet.filter((line) => !isOfSheet(line)));
    expect(lines.filter(({ length }) => length < 9)).toEqual([]);
  });

  test.each(Object.keys(MOST))(
    'the foot of each sheet attached to the memo %s says of which day and data it is',
    (name) => {
      const sheets = sheetsOf(name);
      const isFoot = (line: string) => /^ข้อมูล ณ วันที่ .* · /.test(line);
      expect(sheets.map((lines) => lines.some(isFoot))).toEqual(sheets.map((_, at) => at >= lettersSheets(sheets)));
    },
  );

  test('every word of twelve offices is found again in the whole memo', () => {
    const said = pagesOf('full').join('\n');
    const texts = Object.entries(files.twelve).filter(([file]) => file.includes('/reports/2565-02/'));
    const marks = texts.flatMap(([, text]) => text.match(/\b[RPS]\d[a-d]\d+m4\b/g) ?? []);
    expect(marks.length).toBeGreaterThan(100);
    expect(marks.filter((mark) => !new RegExp(`\\b${mark}\\b`).test(said))).toEqual([]);
  });

  test("every word of the last month of twelve offices is found again in the whole year's memo", () => {
    const said = pagesOf('full-year').join('\n');
    const texts = Object.entries(files['whole-year']).filter(([file]) => file.includes('/reports/2565-09/'));
    const marks = texts.flatMap(([, text]) => text.match(/\b[RPS]\d[a-d]\d+m11\b/g) ?? []);
    expect(marks.length).toBeGreaterThan(100);
    expect(marks.filter((mark) => !new RegExp(`\\b${mark}\\b`).test(said))).toEqual([]);
  });
});
