import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, dayOf } from '../../src/model/be-date.ts';
import { fraction } from '../../src/model/fraction.ts';
import { type Month, monthOf } from '../../src/model/month.ts';
import { formatCell, inDigits, rawValue, runningText, type Style } from '../../src/render/format.ts';
import { readTypedDay, readTypedMonth } from '../../src/text/typed-month.ts';
import type { Cell } from '../../src/views/document.ts';
import { render as englishWords } from '../../src/words/en/render.ts';
import { render as thaiWords } from '../../src/words/th/render.ts';

const style = (lang: 'th' | 'en', digits: 'arabic' | 'thai'): Style => ({
  lang,
  digits,
  words: lang === 'th' ? thaiWords : englishWords,
});
const thai = style('th', 'arabic');
const official = style('th', 'thai');
const english = style('en', 'arabic');

const number = (n: number, d: number, decimals: number, unit?: string): Cell => ({
  kind: 'number',
  value: fraction(n, d),
  decimals,
  ...(unit !== undefined && { unit }),
});
const percent = (n: number, d = 1): Cell => ({ kind: 'percent', value: fraction(n, d) });
const change = (n: number, d = 1): Cell => ({ kind: 'change', value: fraction(n, d) });
const month = (form: 'short' | 'long'): Cell => ({ kind: 'month', value: monthOf(2565, 2), form });
const date = (form: 'short' | 'long'): Cell => ({ kind: 'date', value: dayOf(monthOf(2565, 3), 4) as Day, form });

describe('a cell for people', () => {
  test.each<[Cell, string, string, string]>([
    [number(1234567, 100, 2), '12,345.67', '๑๒,๓๔๕.๖๗', '12,345.67'],
    [number(48, 1, 0, 'คน'), '48 คน', '๔๘ คน', '48 คน'],
    [number(1000000, 1, 0), '1,000,000', '๑,๐๐๐,๐๐๐', '1,000,000'],
    [number(-1234, 1, 1), '−1,234.0', '−๑,๒๓๔.๐', '−1,234.0'],
    [number(123, 1, 0), '123', '๑๒๓', '123'],
    [percent(200, 3), '66.7', '๖๖.๗', '66.7'],
    [percent(100), '100.0', '๑๐๐.๐', '100.0'],
    [percent(131, 20), '6.6', '๖.๖', '6.6'],
    [change(5), '+5.0', '+๕.๐', '+5.0'],
    [change(-25, 2), '−12.5', '−๑๒.๕', '−12.5'],
    [change(0), '0.0', '๐.๐', '0.0'],
    [change(1, 100), '0.0', '๐.๐', '0.0'],
    [change(-1, 100), '0.0', '๐.๐', '0.0'],
    [month('short'), 'ก.พ. 2565', 'ก.พ. ๒๕๖๕', 'Feb 2565'],
    [month('long'), 'กุมภาพันธ์ 2565', 'กุมภาพันธ์ ๒๕๖๕', 'February 2565'],
    [date('short'), '4 มี.ค. 2565', '๔ มี.ค. ๒๕๖๕', '4 Mar 2565'],
    [date('long'), '4 มีนาคม 2565', '๔ มีนาคม ๒๕๖๕', '4 March 2565'],
    [{ kind: 'text', value: 'ขั้นตอน m3' }, 'ขั้นตอน m3', 'ขั้นตอน m3', 'ขั้นตอน m3'],
    [{ kind: 'term', value: 'done', text: 'แล้วเสร็จ' }, 'แล้วเสร็จ', 'แล้วเสร็จ', 'แล้วเสร็จ'],
  ])('%o is %s', (cell, inThai, inThaiDigits, inEnglish) => {
    expect(formatCell(cell, thai)).toBe(inThai);
    expect(formatCell(cell, official)).toBe(inThaiDigits);
    expect(formatCell(cell, english)).toBe(inEnglish);
  });

  test('what is not known is a dash, without a unit', () => {
    const unknown: Cell[] = [
      { kind: 'text', value: null },
      { kind: 'number', value: null, decimals: 2, unit: 'คน' },
      { kind: 'percent', value: null },
      { kind: 'change', value: null },
      { kind: 'month', value: null, form: 'long' },
      { kind: 'date', value: null, form: 'short' },
    ];
    expect(unknown.map((cell) => formatCell(cell, official))).toEqual(['-', '-', '-', '-', '-', '-']);
    expect(unknown.map(rawValue)).toEqual(['', '', '', '', '', '']);
  });

  test('in running text only the cells take Thai digits', () => {
    expect(runningText(['มาตรการ m1: ', percent(50), ' ณ ', month('long')], official)).toBe(
      'มาตรการ m1: ๕๐.๐ ณ กุมภาพันธ์ ๒๕๖๕',
    );
  });

  test('every month and day of 2400–2700 is read back from every way it is written', () => {
    const styles = [thai, official, english, style('en', 'thai')];
    const forms = ['short', 'long'] as const;
    const first = dayOf(monthOf(2400, 1), 1) as number;
    const last = dayOf(monthOf(2700, 12), 31) as number;
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (value) => {
        const day = value as Day;
        for (const each of styles)
          for (const form of forms)
            expect(readTypedDay(formatCell({ kind: 'date', value: day, form }, each))).toBe(day);
        expect(readTypedDay(rawValue({ kind: 'date', value: day, form: 'long' }))).toBe(day);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: monthOf(2400, 1), max: monthOf(2700, 12) }), (value) => {
        const wanted = value as Month;
        const cell = (form: 'short' | 'long'): Cell => ({ kind: 'month', value: wanted, form });
        for (const each of styles)
          for (const form of forms)
            expect(readTypedMonth(formatCell(cell(form), each), wanted)).toEqual({ month: wanted });
        expect(readTypedMonth(rawValue(cell('long')), wanted)).toEqual({ month: wanted });
      }),
    );
  });
});

describe('a cell for machines', () => {
  test.each<[Cell, string]>([
    [number(1234567, 100, 2, 'บาท'), '12345.67'],
    [number(7781, 100, 2), '77.81'],
    [number(-5, 1, 0), '-5'],
    [percent(200, 3), '66.67'],
    [percent(60), '60'],
    [change(-25, 2), '-12.5'],
    [change(5), '5'],
    [month('short'), '2022-02'],
    [date('long'), '2022-03-04'],
    [{ kind: 'text', value: '๒๕๖๕' }, '๒๕๖๕'],
    [{ kind: 'term', value: 'on-time', text: 'ตรงเวลา' }, 'on-time'],
  ])('%o is %s', (cell, raw) => {
    expect(rawValue(cell)).toBe(raw);
  });
});

test.each([
  ['ปีงบประมาณ พ.ศ. 2565', 'ปีงบประมาณ พ.ศ. ๒๕๖๕'],
  ['แผน ไตรมาส 1', 'แผน ไตรมาส ๑'],
  ['ร้อยละ 77.81 จาก 1,250 คน (3 กอง)', 'ร้อยละ ๗๗.๘๑ จาก ๑,๒๕๐ คน (๓ กอง)'],
  ['มาตรา 9ทวิ', 'มาตรา ๙ทวิ'],
  ['คำสั่งที่ 387/2564', 'คำสั่งที่ ๓๘๗/๒๕๖๔'],
  ['m1 ข้อ O42 ก-2', 'm1 ข้อ O42 ก-2'],
  ['https://x.test/2565/1?a=2', 'https://x.test/2565/1?a=2'],
  ['โทร 02-123-4567', 'โทร 02-123-4567'],
  ['ita report --month 2565-02', 'ita report --month 2565-02'],
  ['ช้า +12 วัน', 'ช้า +๑๒ วัน'],
  ['x.test?q=a+12', 'x.test?q=a+12'],
  ['866e98c2379a', '866e98c2379a'],
])('in digits: %s', (text, thai) => {
  expect(inDigits(text, { digits: 'thai' })).toBe(thai);
  expect(inDigits(text, { digits: 'arabic' })).toBe(text);
});
