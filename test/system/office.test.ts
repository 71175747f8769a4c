import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { writeDocx } from '../../src/render/docx.ts';
import { writeXlsx } from '../../src/render/xlsx.ts';
import type { Document } from '../../src/views/document.ts';
import { options } from '../render/documents.ts';
import { documentsOf, exampleRegister, hostileRegister } from '../render/views.ts';
import { FILLED, februaryForm, fillIn, formDirectory, importForm, ita } from '../support/form.ts';
import { planForm } from '../support/plan-workbook.ts';
import { outputOf } from '../support/process.ts';
import { registerOf } from '../support/register.ts';
import { convert } from '../support/soffice.ts';
import { hasTools } from '../support/tools.ts';

interface Measure {
  readonly id: string;
  readonly planned: number;
  readonly result: number;
}
const thai = options({ digits: 'thai' });
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1';

const view = (documents: Record<string, Document>, name: string): Document => {
  const document = documents[name];
  if (!document) throw new Error(`no view ${name}`);
  return document;
};
const example = documentsOf(exampleRegister());
const measures = view(example, 'month').data.measures as readonly Measure[];
const attacked = view(documentsOf(hostileRegister()), 'month');

/** The memo of twelve measures whose cells begin and end with marks, so that a row torn in two is seen. */
const marked = (): Document => {
  const files = Array.from({ length: 12 }, (_, index) => {
    const id = `${index + 11}`;
    const step = (part: string) =>
      `  - {id: ${part}, title: ${part.toUpperCase()}${id}${part.toUpperCase()} จัดทำหลักเกณฑ์และประกาศให้ทราบทั่วกันทุกสำนัก/กอง, kind: milestone, start: 2564-10, due: 2565-03}`;
    const steps = ['a', 'b', 'c', 'd', 'z'].map(step).join('\n');
    return [
      `2565/measures/m${id}.yaml`,
      `id: m${id}\ntitle: T${id}T มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน\noffices: [all]\noversight: V${id}V\nsteps:\n${steps}\n`,
    ];
  });
  const plan = 'year: 2565\ngaps: []\nsigners: {analyst: somying, mayor: mayor}\n';
  return view(documentsOf(registerOf({ '2565/plan.yaml': plan, ...Object.fromEntries(files) })), 'memo-plan');
};

const oneDecimal = (value: number) => value.toFixed(1);
const inThai = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));

/** A function that is called once, for all who ask. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Letters and figures alone: a reader of PDFs gives the marks above and below them in any order. */
const letters = (text: string): string => text.replace(/\s|\p{M}/gu, '');

describe.skipIf(!hasTools('soffice', 'pdftotext', 'pdfinfo'))('LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ita-office-'));
  const put = (name: string, bytes: string | Uint8Array) => writeFileSync(join(folder, name), bytes);
  const converted = (to: string, name: string) => readFileSync(join(folder, to, name));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Has everything turned into what tests look at, by the first that asks: one start of LibreOffice for each format. */
  const convertAll = once(async () => {
    put('month.xlsx', await writeXlsx(view(example, 'month'), options()));
    put('attacked.xlsx', await writeXlsx(attacked, options()));
    put('month.docx', await writeDocx(view(example, 'month'), thai));
    put('attacked.docx', await writeDocx(attacked, thai));
    put('year.docx', await writeDocx(view(example, 'year'), thai));
    put('memo-plan.docx', await writeDocx(view(example, 'memo-plan'), thai));
    put('memo-month.docx', await writeDocx(view(example, 'memo-month-full'), thai));
    put('marked.docx', await writeDocx(marked(), thai));
    put('form.xlsx', await februaryForm(formDirectory()));
    convert(folder, ['month.docx', 'attacked.docx'], 'txt', { filter: 'txt:Text (encoded):UTF8' });
    convert(folder, ['year.docx', 'memo-plan.docx', 'memo-month.docx', 'marked.docx', 'form.xlsx'], 'pdf');
    return convert(folder, ['month.xlsx', 'attacked.xlsx'], 'csv', { filter: CSV });
  });
  beforeEach(async () => {
    await convertAll();
  }, 120_000);

  /** Each page of a document on paper, as its lines stand. */
  const pagesOf = (name: string): string[] =>
    outputOf('pdftotext', ['-layout', join(folder, 'pdf', name), '-'])
      .split('\f')
      .slice(0, -1);

  test('opens the workbook: the numbers of the JSON, dates in BE, formulas of the data as text', async () => {
    const sheets = await convertAll();
    const text = (part: string) =>
      converted('csv', sheets.find((name) => name.includes(part)) ?? `${part} is not there`).toString();
    const rows = text('month-ผลรายมาตรการ').split('\n');
    for (const { id, planned, result } of measures) {
      const fields = rows.find((row) => row.includes(`,${id},`))?.split(',');
      expect(fields?.slice(4, 6), id).toEqual([oneDecimal(planned), oneDecimal(result)]);
    }
    expect(text('month-การส่งรายงาน')).toContain('5 มี.ค. 2565');
    const problems = text('attacked-ปัญหา');
    expect(problems).toContain('=cmd|/C calc!A0');
    expect(problems).toContain('_x0041_ _x000D_');
    expect(problems).not.toMatch(/#NAME|Err:|#REF/);
  });

  test('opens the document: its numbers in Thai digits, the attacks as text', () => {
    const text = converted('txt', 'month.txt').toString();
    for (const { planned, result } of measures) {
      expect(text).toContain(inThai(oneDecimal(planned)));
      expect(text).toContain(inThai(oneDecimal(result)));
    }
    expect(converted('txt', 'attacked.txt').toString()).toContain('<script>document.title="owned"</script>');
  });

  test('lays the document on A4, the headings of a table on each of its pages', () => {
    const info = outputOf('pdfinfo', ['-l', '99', join(folder, 'pdf/year.pdf')]);
    const sizes = info.match(/size:\s+[\d.]+ x [\d.]+ pts/g) ?? [];
    expect(sizes.length).toBeGreaterThan(1);
    for (const size of new Set(sizes)) {
      const sides = (size.match(/[\d.]+/g) ?? []).map((side) => Math.round(Number(side)));
      expect(sides.sort((a, b) => a - b)).toEqual([595, 842]);
    }
    const steps = pagesOf('year.pdf').filter((page) => /m\d\/(review|officers|signed|prepare)/.test(page));
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.filter((page) => !page.includes('รหัส'))).toEqual([]);
  });

  test('lays the whole memo of a month so that headings and numbers keep to one line', () => {
    const month = pagesOf('memo-month.pdf').join();
    expect(month, 'a heading').toMatch(/ข้อเสนอแนะ +หลักฐาน/);
    expect(month, 'the number of a step').toMatch(/^ *๓\.๕ /m);
    expect(month, 'the number of an order').toContain('๓๘๗/๒๕๖๔ ');
  });

  test('lays the memo of the plan as a letter of two or three pages and its table', () => {
    const pages = pagesOf('memo-plan.pdf').map(letters);
    const attached = pages.findIndex((page) => page.includes(letters('รายละเอียดแนบท้ายมาตรการ')));
    expect([2, 3]).toContain(attached);
    expect(pages.length).toBeLessThanOrEqual(attached + 7);
    expect(pages[0]).toContain('ลป๗๓๔๐๑/');
    expect(pages[0]).not.toMatch(/[0-9]/);
    expect(pagesOf('memo-plan.pdf').join(), 'no address parted at the end of a line').toContain(
      'https://www.nayang.example/',
    );
    const pageOf = (name: string) => pages.findIndex((page) => page.includes(letters(name)));
    const analyst = pages[pageOf('สมหญิง')] ?? '';
    expect(analyst.slice(0, analyst.indexOf(letters('สมหญิง')))).toMatch(/\.{20,}\(นางสาว$/);
    // Those who give an opinion sign side by side, on one sheet.
    const [sheet, ...others] = new Set(['สมศักดิ์', 'วนิดา', 'ประเสริฐ'].map(pageOf));
    expect(others).toEqual([]);
    expect(pages[sheet ?? -1]).toMatch(/\.{20,}/);
  });

  test('tears no row of the plan in two, and puts the headings on every page', () => {
    const pages = pagesOf('marked.pdf').map(letters);
    const ids = Array.from({ length: 12 }, (_, index) => String(index + 11));
    const pageWith = (mark: string) => pages.findLastIndex((page) => page.includes(mark));
    for (const id of ids) {
      const marks = [`T${id}T`, `A${id}A`, `Z${id}Z`, `V${id}V`].map(pageWith);
      expect(new Set(marks).size, `row ${id}`).toBe(1);
      expect(pages[marks[0] ?? -1], `heading over row ${id}`).toContain(letters('ขั้นตอนหรือวิธีการ'));
    }
    expect(new Set(ids.map((id) => pageWith(`V${id}V`))).size).toBeGreaterThan(2);
  });

  test('saves a form that was filled in, and it is imported', async () => {
    const directory = formDirectory();
    const filled = await fillIn(await februaryForm(directory), { ...FILLED, 'สป.!D6': new Date(Date.UTC(2022, 2, 4)) });
    put('filled.xlsx', filled);
    convert(folder, ['filled.xlsx'], 'xlsx');
    const saved = converted('xlsx', 'filled.xlsx');
    const [sheet] = (await readXlsx(saved, { readStyles: true })).sheets;
    expect(sheet?.protection?.sheet).toBe(true);
    expect(sheet?.dataValidations?.some(({ type, range }) => type === 'list' && range === 'I9:I11')).toBe(true);
    const { code, err } = await importForm(directory, saved);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('นำเข้าแล้ว 2 รายงาน') });
    expect(directory.read('2565/reports/2565-02/clerk.yaml')).toContain('submitted: 2565-03-04\n');
    expect((await ita(directory, 'validate', '--strict')).code).toBe(0);
    const again = await importForm(directory, saved);
    expect(again.err).toContain('ไม่มีอะไรเปลี่ยน');
  });

  test("saves a plan's workbook that was filled in, and it is imported", async () => {
    const directory = formDirectory();
    const cells = { 'มาตรการ!B5': 'รับฟังประชาชน', 'มาตรการ!C5': 'g1', 'มาตรการ!D5': 'กองคลัง', 'มาตรการ!I5': 'ใช่' };
    const step = {
      'ขั้นตอน!A7': 'รับฟังประชาชน',
      'ขั้นตอน!C7': 'จัดเวที',
      'ขั้นตอน!D7': 'เป้าหมายงาน',
      'ขั้นตอน!H7': '10/2564',
      'ขั้นตอน!I7': 'มี.ค. 65',
    };
    put('plan.xlsx', await fillIn(await planForm(directory.root, '--as-of', '2565-03-10'), { ...cells, ...step }));
    convert(folder, ['plan.xlsx'], 'xlsx');
    const saved = join(folder, 'xlsx/plan.xlsx');
    expect((await ita(directory, 'plan', 'import', saved, '--yes')).err).toContain('เขียนแล้ว 1 แฟ้ม');
    const made = directory.read('2565/measures/m1.yaml');
    expect(made).toMatch(/offices: \[finance\]\nyearly: true\n[\s\S]*start: 2564-10\n {4}due: 2565-03\n/);
    expect((await ita(directory, 'plan', 'import', saved)).code).toBe(0);
  });

  test('prints a form, a page an office', () => {
    const pdf = converted('pdf', 'form.pdf').toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
  });
});
