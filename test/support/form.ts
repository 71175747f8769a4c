import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Cell, type CellValue, openXlsx, parseCellRef, type Sheet, saveXlsx } from 'hucre/xlsx';
import { type Directory, directoryOf } from './directory.ts';
import { type Called, call } from './io.ts';

/** What the clerk reported of January. */
export const JANUARY = `month: 2565-01
office: clerk
reported_by: somying
submitted: 2565-02-04
entries:
  - {step: m3/agreement, status: in-progress, percent: 40, result: ยกร่างแล้ว}
  - {step: m3/signed, status: in-progress, value: 12, result: ลงนาม 12 คน}
  - {step: m3/monthly, status: done, result: รายงานเดือนมกราคมแล้ว}
`;

/** A year with one measure: the clerk does all three steps, the finance office the recurring one. */
const YEAR: Readonly<Record<string, string>> = {
  '2565/plan.yaml': 'year: 2565\ngaps:\n  - id: g1\n    kind: weakness\n    title: จุดอ่อน\n',
  '2565/measures/m3.yaml': `id: m3
title: จัดทำบันทึกข้อตกลง
gaps: [g1]
offices: [all]
steps:
  - {id: agreement, title: จัดทำข้อตกลง, kind: milestone, start: 2564-10, due: 2565-03, offices: [clerk]}
  - {id: signed, title: ลงนามในข้อตกลง, kind: quantity, target: 48, unit: คน, start: 2565-01, due: 2565-03, offices: [clerk]}
  - {id: monthly, title: รายงานต่อนายก, kind: recurring, every: month, start: 2564-10, due: 2565-09}
`,
  '2565/reports/2565-01/clerk.yaml': JANUARY,
};

/** A data directory with that year and the files given. */
export const formDirectory = (files: Readonly<Record<string, string | null>> = {}): Directory =>
  directoryOf({ ...YEAR, ...files });

/** Runs `ita` in a directory on the day that forms of February are gathered. */
export const ita = ({ root }: Directory, ...argv: string[]): Promise<Called> =>
  call(argv, { cwd: root, today: '2565-03-10' });

/** The form of February 2565 that `ita form` writes, as bytes. */
export async function februaryForm(directory: Directory, ...argv: string[]): Promise<Uint8Array> {
  const made = await ita(directory, 'form', '-m', '2565-02', '-o', '.form/f.xlsx', '--force', ...argv);
  if (made.code !== 0) throw new Error(made.err + (await ita(directory, 'validate')).out);
  return readFileSync(join(directory.root, '.form/f.xlsx'));
}

/** What a cell is filled with: a value, or a formula with the value it shows. */
export type Filling = CellValue | { readonly formula: string; readonly shows: number };

/** Fills cells in, named `sheet!F7`; `change` may do more to the sheets. */
export async function fillIn(
  bytes: Uint8Array,
  cells: Readonly<Record<string, Filling>>,
  change: (sheet: (name: string) => Sheet) => void = () => undefined,
): Promise<Uint8Array> {
  const book = await openXlsx(bytes);
  const sheetOf = (name: string): Sheet => {
    const sheet = book.sheets.find((candidate) => candidate.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  for (const [place, filling] of Object.entries(cells)) {
    const [name = '', reference = ''] = place.split('!');
    const { row, col } = parseCellRef(reference);
    const sheet = sheetOf(name);
    while (sheet.rows.length <= row) sheet.rows.push([]);
    const line = sheet.rows[row] ?? [];
    while (line.length <= col) line.push(null);
    const key = `${row},${col}`;
    const formula = filling !== null && typeof filling === 'object' && 'formula' in filling ? filling : undefined;
    const value = formula ? formula.shows : (filling as CellValue);
    line[col] = value;
    sheet.cells ??= new Map();
    const style = sheet.cells.get(key)?.style;
    const cell: Cell = {
      value,
      type: formula ? 'formula' : value instanceof Date ? 'date' : typeof value === 'number' ? 'number' : 'string',
      ...(style && !(value instanceof Date) && { style }),
      ...(formula && { formula: formula.formula, formulaResult: formula.shows }),
    };
    sheet.cells.set(key, cell);
  }
  change(sheetOf);
  return saveXlsx(book);
}

/** Imports bytes as `form.xlsx`, with further arguments. */
export function importForm(directory: Directory, bytes: Uint8Array | string, ...argv: string[]): Promise<Called> {
  writeFileSync(join(directory.root, '.form/form.xlsx'), bytes);
  return ita(directory, 'import', '.form/form.xlsx', ...argv);
}

/** Everything that February needs, rightly filled in. */
export const FILLED: Readonly<Record<string, Filling>> = {
  'สป.!D5': 'นางสาวสอง ตัวอย่าง',
  'สป.!D6': '4 มี.ค. 2565',
  'สป.!I9': 'อยู่ระหว่างดำเนินการ',
  'สป.!J9': 70,
  'สป.!L9': 'เสนอคณะทำงานแล้ว',
  'สป.!M9': 'รอลงนาม',
  'สป.!I10': 'ดำเนินการแล้วเสร็จ',
  'สป.!J10': 48,
  'สป.!L10': 'ลงนามครบ 48 คน',
  'สป.!O10': 'ทะเบียนผู้ลงนาม',
  'สป.!P10': 'https://www.example.com/signed',
  'สป.!I11': 'ดำเนินการแล้วเสร็จ',
  'สป.!L11': 'รายงานเดือนกุมภาพันธ์แล้ว',
  'คลัง!D5': 'นายสาม ตัวอย่าง',
  'คลัง!D6': '2565-03-03',
  'คลัง!I9': 'ดำเนินการแล้วเสร็จ',
  'คลัง!L9': 'รายงานแล้ว',
};
