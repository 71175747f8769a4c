import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { writeDocx } from '../../src/render/docx.ts';
import { writeXlsx } from '../../src/render/xlsx.ts';
import { temporaryFolder } from '../support/io.ts';
import { convert, hasOffice } from '../support/soffice.ts';
import { options } from './documents.ts';
import { documentsOf, exampleRegister, hostileRegister } from './views.ts';

interface Measure {
  readonly id: string;
  readonly planned: number;
  readonly result: number;
  readonly change: number;
}
const documents = documentsOf(exampleRegister());
const month = documents.month as NonNullable<typeof documents.month>;
const measures = month.data.measures as readonly Measure[];
const oneDecimal = (value: number) => value.toFixed(1);
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

test('the workbook has the numbers of the JSON as numbers, dates as dates of the Common Era', async () => {
  const { sheets } = await readXlsx(await writeXlsx(month, options()));
  const table = sheets.find((sheet) => sheet.name.startsWith('ผลรายมาตรการ'));
  const rows = (table?.rows ?? []).slice(1, 1 + measures.length);
  const round = (value: unknown) => Math.round(Number(value) * 100) / 100;
  expect(rows.map((row) => [row[1], round(row[4]), round(row[5]), round(row[6])])).toEqual(
    measures.map(({ id, planned, result, change }) => [id, planned, result, change]),
  );
  const reporting = sheets.find((sheet) => sheet.name.startsWith('การส่งรายงาน'))?.rows[1];
  expect(reporting?.[1]).toEqual(new Date('2022-03-05T00:00:00Z'));
});

test('the document is official paper: margins, font, left aligned, rows whole, headings of tables repeated', async () => {
  const files = unzipSync(await writeDocx(month, options({ digits: 'thai' })));
  const part = (name: string) => strFromU8(files[`word/${name}.xml`] ?? new Uint8Array());
  const body = part('document');
  const rows = body.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter((row) => !row.includes('<w:cantSplit/>'))).toEqual([]);
  expect(rows.filter((row) => row.includes('<w:tblHeader/>')).length).toBe(body.match(/<w:tbl>/g)?.length);
  expect(body).not.toMatch(/w:jc w:val="(both|distribute|thaiDistribute)"/);
  const margins = body.match(/<w:pgMar [^>]*>/g) ?? [];
  for (const margin of margins) {
    expect(margin).toMatch(/w:top="1417"/);
    expect(margin).toMatch(/w:left="1701"/);
    expect(margin).toMatch(/w:right="1134"/);
    expect(margin).toMatch(/w:bottom="1134"/);
  }
  expect(margins.length).toBeGreaterThan(0);
  expect(part('styles')).toMatch(/<w:rFonts [^>]*w:cs="TH SarabunPSK"/);
  expect(part('styles')).toMatch(/<w:szCs w:val="32"\/>/);
  expect(part('fontTable')).toContain('TH Sarabun New');
});

describe.skipIf(!hasOffice)('LibreOffice', () => {
  test('opens the workbook: the numbers of the JSON, dates in BE, formulas of the data as text', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'month.xlsx'), await writeXlsx(month, options()));
    const hostile = documentsOf(hostileRegister()).month as typeof month;
    writeFileSync(join(folder, 'hostile.xlsx'), await writeXlsx(hostile, options()));
    const sheets = convert(folder, ['month.xlsx', 'hostile.xlsx'], CSV, '.csv');
    const text = (part: string) => Object.entries(sheets).find(([name]) => name.includes(part))?.[1] ?? '';

    const rows = text('month-ผลรายมาตรการ').split('\n');
    for (const { id, planned, result } of measures) {
      const fields = rows.find((row) => row.includes(`,${id},`))?.split(',');
      expect(fields?.slice(4, 6), id).toEqual([oneDecimal(planned), oneDecimal(result)]);
    }
    expect(text('month-การส่งรายงาน')).toContain('5 มี.ค. 2565');
    const problems = text('hostile-ปัญหา');
    expect(problems).toContain('=cmd|/C calc!A0');
    expect(problems).toContain('_x0041_ _x000D_');
    expect(problems).not.toMatch(/#NAME|Err:|#REF/);
  });

  test('opens the document: its numbers in Thai digits, the attacks as text', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'month.docx'), await writeDocx(month, options({ digits: 'thai' })));
    const hostile = documentsOf(hostileRegister()).month as typeof month;
    writeFileSync(join(folder, 'hostile.docx'), await writeDocx(hostile, options({ digits: 'thai' })));
    const texts = convert(folder, ['month.docx', 'hostile.docx'], 'txt:Text (encoded):UTF8', '.txt');
    const thai = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
    for (const { planned, result } of measures) {
      expect(texts['month.txt']).toContain(thai(oneDecimal(planned)));
      expect(texts['month.txt']).toContain(thai(oneDecimal(result)));
    }
    expect(texts['hostile.txt']).toContain('<script>document.title="owned"</script>');
  });

  test.skipIf(spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).status !== 0)(
    'lays the document on A4, the headings of a table on each of its pages',
    async () => {
      const folder = temporaryFolder();
      const year = documents.year as typeof month;
      writeFileSync(join(folder, 'year.docx'), await writeDocx(year, options({ digits: 'thai' })));
      convert(folder, ['year.docx'], 'pdf', '.pdf');
      const info = execFileSync('pdfinfo', ['-l', '99', join(folder, 'year.pdf')], { encoding: 'utf8' });
      const sizes = new Set(info.match(/size:\s+[\d.]+ x [\d.]+ pts/g)?.map((size) => size.replace(/size:\s+/, '')));
      for (const size of sizes) {
        const sides = size
          .match(/[\d.]+/g)
          ?.map(Number)
          .sort((a, b) => a - b);
        expect(sides?.map(Math.round)).toEqual([595, 842]);
      }
      const pages = execFileSync('pdftotext', ['-layout', join(folder, 'year.pdf'), '-'], { encoding: 'utf8' });
      const steps = pages.split('\f').filter((page) => /m\d\/(review|officers|signed|prepare)/.test(page));
      expect(steps.length).toBeGreaterThan(1);
      expect(steps.filter((page) => !page.includes('รหัส'))).toEqual([]);
    },
  );
});
