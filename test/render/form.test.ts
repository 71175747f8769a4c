import { unzipSync } from 'fflate';
import { readXlsx, type Sheet } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import type { Form } from '../../src/form/form.ts';
import { parseMonth } from '../../src/model/month.ts';
import { writeForm } from '../../src/render/form.ts';
import { WORDS } from '../../src/words/words.ts';

const month = parseMonth('2565-02')?.month;
if (month === undefined) throw new Error('no month');

const FORM: Form = {
  month,
  agency: 'องค์การบริหารส่วนตำบลตัวอย่าง',
  offices: [
    {
      id: 'clerk',
      name: 'สำนักปลัด',
      sheet: 'สป.',
      officers: [
        { id: 'somying', label: 'นางสาวสอง ตัวอย่าง' },
        { id: 'somsak', label: 'นายห้า ตัวอย่าง' },
      ],
      rows: [
        {
          ref: 'm1/a',
          kind: 'milestone',
          measure: '=HYPERLINK("http://x")',
          step: '+บวก',
          goal: 'ร้อยละ 100',
          unit: 'ร้อยละ',
          planned: 83.3,
          lastStatus: 'in-progress',
          lastAmount: 40,
          status: 'in-progress',
          amount: 60,
          result: '@ทุกคน\nรอบสอง',
        },
        {
          ref: 'm1/b',
          kind: 'quantity',
          measure: 'ม',
          step: 'ข',
          goal: '48 คน',
          unit: 'คน',
          planned: null,
          lastStatus: null,
          lastAmount: null,
        },
        {
          ref: 'm1/c',
          kind: 'recurring',
          measure: 'ม',
          step: 'ค',
          goal: 'ทุกเดือน',
          unit: 'ไม่ต้องกรอก',
          planned: 50,
          lastStatus: 'done',
          lastAmount: 4,
        },
      ],
    },
  ],
};

async function sheets(): Promise<{ office: Sheet; hidden: Sheet }> {
  const [office, hidden] = (await readXlsx(await writeForm(FORM, WORDS.th), { readStyles: true })).sheets;
  if (!office || !hidden) throw new Error('two sheets expected');
  return { office, hidden };
}

const isLocked = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.cells?.get(`${row - 1},${column - 1}`)?.style?.protection?.locked !== false;

describe('the form', () => {
  test('shows whose it is and one row a step', async () => {
    const { office } = await sheets();
    expect(office.name).toBe('สป.');
    expect(office.rows[1]?.[3]).toBe('องค์การบริหารส่วนตำบลตัวอย่าง');
    expect(office.rows[2]?.[3]).toBe('กุมภาพันธ์ 2565');
    expect(office.rows[7]?.slice(1, 11)).toEqual([
      'ที่',
      'มาตรการ',
      'ขั้นตอน',
      'เป้าหมาย',
      'แผนสะสม (ร้อยละ)',
      'สถานะ เดือนก่อน',
      'ผลสะสม เดือนก่อน',
      'สถานะ',
      'ผลสะสม',
      'หน่วย',
    ]);
    expect(office.rows[8]?.slice(0, 12)).toEqual([
      'm1/a',
      1,
      '=HYPERLINK("http://x")',
      '+บวก',
      'ร้อยละ 100',
      83.3,
      'อยู่ระหว่างดำเนินการ',
      40,
      'อยู่ระหว่างดำเนินการ',
      60,
      'ร้อยละ',
      '@ทุกคน\nรอบสอง',
    ]);
  });

  test('has texts that begin like formulas as texts, and no formula at all', async () => {
    const parts = unzipSync(await writeForm(FORM, WORDS.th));
    const xml = Object.entries(parts)
      .filter(([name]) => name.startsWith('xl/worksheets/'))
      .map(([, bytes]) => new TextDecoder().decode(bytes));
    expect(xml.length).toBe(2);
    for (const text of xml) expect(text).not.toMatch(/<f[ >]/);
  });

  test('names its print areas and the rows repeated on paper with the sheet in quotes', async () => {
    const workbook = new TextDecoder().decode(unzipSync(await writeForm(FORM, WORDS.th))['xl/workbook.xml']);
    const names = [...workbook.matchAll(/<definedName [^>]*>([^<]*)</g)].map((match) => match[1]);
    expect(names).toHaveLength(2);
    for (const name of names) expect(name).toMatch(/^'[^']+'!\$/);
  });

  test('locks everything but what is to be filled in; no password', async () => {
    const { office } = await sheets();
    expect(office.protection?.sheet).toBe(true);
    expect(office.protection?.password).toBeUndefined();
    const open = [...(office.cells ?? [])]
      .filter(([, cell]) => cell.style?.protection?.locked === false)
      .map(([place]) => place.split(',').map((part) => Number(part) + 1));
    const rowsOpen = (column: number) => open.filter(([, at]) => at === column).map(([row]) => row);
    expect(rowsOpen(4)).toEqual([5, 6]);
    expect(rowsOpen(9)).toEqual([9, 10, 11]);
    expect(rowsOpen(10)).toEqual([9, 10]);
    for (const column of [12, 13, 14, 15, 16]) expect(rowsOpen(column)).toEqual([9, 10, 11]);
    expect(isLocked(office, 9, 1)).toBe(true);
    expect(open.length).toBe(2 + 3 + 2 + 15);
  });

  test('offers officers and statuses, and checks numbers by kind', async () => {
    const { office, hidden } = await sheets();
    const rule = (range: string) => office.dataValidations?.find((each) => each.range === range);
    const choices = (range: string) => {
      const [, row, last] = /^_ita!\$B\$(\d+):\$([A-Z])\$\1$/.exec(rule(range)?.formula1 ?? '') ?? [];
      return hidden.rows[Number(row) - 1]?.slice(1, (last ?? 'A').charCodeAt(0) - 64);
    };
    expect(choices('D5')).toEqual(['นางสาวสอง ตัวอย่าง', 'นายห้า ตัวอย่าง']);
    expect(choices('I9:I11')).toEqual(['ยังไม่ได้ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการแล้วเสร็จ', 'ยกเลิก']);
    expect(rule('J9')).toMatchObject({ type: 'decimal', formula1: '0', formula2: '100', showErrorMessage: true });
    expect(rule('J10')).toMatchObject({ type: 'decimal', formula1: '0', formula2: '1000000000000' });
    expect(rule('J11')?.type).toBe('custom');
  });

  test('hides the ids, freezes the headings, prints on A4 across', async () => {
    const { office, hidden } = await sheets();
    expect(office.columns?.[0]?.hidden).toBe(true);
    expect(hidden.veryHidden).toBe(true);
    expect(office.freezePane).toEqual({ rows: 8, columns: 4 });
    expect(office.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', fitToWidth: 1 });
    expect(office.merges ?? []).toEqual([]);
  });

  test('is the same bytes for the same form', async () => {
    const [first, second] = [await writeForm(FORM, WORDS.th), await writeForm(FORM, WORDS.th)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const core = new TextDecoder().decode(unzipSync(first)['docProps/core.xml']);
    expect(core.match(/\d{4}-\d\d-\d\dT/g)).toEqual(['1980-01-01T', '1980-01-01T']);
  });

  test('is in English when asked', async () => {
    const [office] = (await readXlsx(await writeForm(FORM, WORDS.en))).sheets;
    expect(office?.rows[2]?.[3]).toBe('February 2565');
    expect(office?.rows[8]?.[8]).toBe(WORDS.en.views.status['in-progress']);
  });
});
