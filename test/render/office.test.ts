import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { writeDocx } from '../../src/render/docx.ts';
import { writeXlsx } from '../../src/render/xlsx.ts';
import { options } from './documents.ts';
import { documentsOf, exampleRegister } from './views.ts';

interface Measure {
  readonly id: string;
  readonly planned: number;
  readonly result: number;
  readonly change: number;
}
const documents = documentsOf(exampleRegister());
const month = documents.month as NonNullable<typeof documents.month>;
const measures = month.data.measures as readonly Measure[];

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
