import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWorkbook } from '../../src/data/form/workbook.ts';
import { fillIn, februaryForm, formDirectory, importForm, ita } from '../support/form.ts';

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** Writes another unpacked size into the zip's directory for the part named. */
function lie(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const told = bytes.slice();
  const view = new DataView(told.buffer);
  let end = told.length - 22;
  while (view.getUint32(end, true) !== END) end -= 1;
  let at = view.getUint32(end + 16, true);
  while (view.getUint32(at, true) === ENTRY) {
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(told.subarray(at + 46, at + 46 + length)) === name)
      view.setUint32(at + 24, size, true);
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return told;
}

/** Has the end of the zip tell one number of parts to a reader that looks there, and another to one that looks beside. */
function twoCounts(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.slice().buffer);
  const count = bytes.length - 22 + 8;
  view.setUint16(count, view.getUint16(count, true) - 1, true);
  return new Uint8Array(view.buffer);
}

/** Puts the record of large zips before the end: who follows it reads another directory than who does not. */
function twoEnds(bytes: Uint8Array): Uint8Array {
  const end = bytes.length - 22;
  return Uint8Array.from([
    ...bytes.subarray(0, end),
    0x50,
    0x4b,
    6,
    7,
    ...new Array(16).fill(0),
    ...bytes.subarray(end),
  ]);
}

const SHEET = 'xl/worksheets/sheet1.xml';
const NAMESPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

describe('a file that is no form is refused, clearly, and nothing is written', () => {
  let book: Uint8Array;
  let parts: Record<string, Uint8Array>;
  beforeAll(async () => {
    book = await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [['a', 1]] }] });
    parts = unzipSync(book);
    bomb = zipSync({ ...parts, [SHEET]: new Uint8Array(60_000_000) }, { level: 6 });
  });
  let bomb: Uint8Array;

  const FILES: Readonly<Record<string, { make: () => Uint8Array | Promise<Uint8Array>; says: string }>> = {
    'an empty file': { make: () => new Uint8Array(), says: 'ไม่ใช่สมุดงาน .xlsx' },
    'a text': { make: () => strToU8('เดือน,สถานะ\n'), says: 'ไม่ใช่สมุดงาน .xlsx' },
    'a zip of other things': { make: () => zipSync({ 'a.txt': strToU8('a') }), says: 'ไม่ใช่สมุดงาน .xlsx' },
    'an old workbook': {
      make: () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(1000).fill(0)]),
      says: '(.xls)',
    },
    'a workbook with a password': {
      make: () => writeXlsx({ sheets: [{ name: 'a' }], encryption: { password: 'x', spinCount: 1 } }),
      says: 'รหัสผ่าน',
    },
    'a workbook with macros': {
      make: () => writeXlsx({ sheets: [{ name: 'a' }], vbaProject: strToU8('Sub AutoOpen()') }),
      says: 'มีแมโคร',
    },
    'a workbook of another kind': { make: () => book, says: 'ไม่ใช่แบบรายงานที่สร้างด้วย ita form' },
    'a workbook cut off': { make: () => book.subarray(0, book.length - 40), says: 'เสียหาย' },
    'a workbook with a broken part': {
      make: () => zipSync({ ...parts, 'xl/workbook.xml': strToU8('<workbook') }),
      says: 'เสียหาย',
    },
    'a zip bomb that tells its size': { make: () => bomb, says: 'ใหญ่เกิน' },
    'a zip bomb that claims to be small': { make: () => lie(bomb, SHEET, 2000), says: 'เสียหาย' },
    'a zip bomb that claims to be nothing': { make: () => lie(bomb, SHEET, 0), says: 'ใหญ่เกิน' },
    'a zip bomb whose size stands elsewhere': { make: () => lie(bomb, SHEET, 0xffffffff), says: 'ใหญ่เกิน' },
    'a zip with two counts of its parts': { make: () => twoCounts(bomb), says: 'เสียหาย' },
    'a zip with two ends': { make: () => twoEnds(bomb), says: 'เสียหาย' },
    'many parts': {
      make: () =>
        zipSync({ ...parts, ...Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`x/${n}`, strToU8('x')])) }),
      says: 'ใหญ่เกิน',
    },
    'two cells at the ends of the world': {
      make: () =>
        zipSync({
          ...parts,
          [SHEET]: strToU8(
            `<worksheet ${NAMESPACE}><sheetData><row r="1"><c r="A1"><v>1</v></c></row>` +
              '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
          ),
        }),
      says: 'เสียหาย',
    },
    'a long thin sheet': {
      make: () =>
        zipSync({
          ...parts,
          [SHEET]: strToU8(
            `<worksheet ${NAMESPACE}><sheetData><row r="1"><c r="A1"><v>1</v></c></row>` +
              '<row r="1048576"><c r="C1048576"><v>1</v></c></row></sheetData></worksheet>',
          ),
        }),
      says: 'ใหญ่เกิน',
    },
  };

  test.each(Object.entries(FILES))('%s', async (_, { make, says }) => {
    const directory = formDirectory();
    await februaryForm(directory);
    const bytes = await make();
    const { code, out, err } = await importForm(directory, bytes);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('form.xlsx');
    expect(err).toContain(says);
    expect(directory.files().filter((file) => file.startsWith('2565/reports'))).toEqual([
      '2565/reports/2565-01/clerk.yaml',
    ]);
  });

  test('a file that is not there, and a folder', async () => {
    const directory = formDirectory();
    for (const [name, reason] of [
      ['no.xlsx', 'ita: ไม่พบ no.xlsx\n'],
      ['2565', 'ita: ไม่มีสมุดงาน .xlsx ใน 2565\n'],
    ] as const) {
      const { code, err } = await ita(directory, 'import', name);
      expect({ code, err }).toEqual({ code: 3, err: reason });
    }
  });

  test('what is hidden in the form can not be changed by hand', async () => {
    const directory = formDirectory();
    const bytes = await fillIn(await februaryForm(directory), { '_ita!B2': '2565-01' });
    const { code, err } = await importForm(directory, bytes);
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('ซ่อนไว้ในแบบถูกแก้') });
  });
});

test('cells come as what they are', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'a',
        rows: [['text', 1.5, true, new Date(Date.UTC(2565, 2, 4)), null, '=1+1']],
        cells: new Map([['0,6', { formula: 'B1*2', formulaResult: 3 }]]),
        merges: [{ startRow: 2, startCol: 1, endRow: 2, endCol: 27 }],
      },
    ],
  });
  const book = await readWorkbook(bytes);
  if ('problem' in book) throw new Error(book.problem);
  const [sheet] = book;
  expect(sheet?.used.map(({ column, cell }) => [column, cell.kind, cell.text])).toEqual([
    [1, 'text', 'text'],
    [2, 'number', '1.5'],
    [3, 'other', 'TRUE'],
    [4, 'date', '2565-03-04'],
    [6, 'text', '=1+1'],
    [7, 'formula', '=B1*2'],
  ]);
  expect(sheet?.merges).toEqual([{ range: 'B3:AB3', row: 3, column: 2 }]);
});
