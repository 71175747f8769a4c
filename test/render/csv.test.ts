import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/render/csv.ts';
import { tableKeys } from '../../src/render/figure-table.ts';
import type { Cell, Document } from '../../src/views/document.ts';
import { fraction } from '../../src/model/fraction.ts';
import { base, measures, options, percent, sample, text } from './documents.ts';

/** The CSV of one row of these cells, its heading left out. */
function rowOf(...cells: Cell[]): string {
  const columns = cells.map((_, index) => ({ key: `c${index}`, title: '', align: 'left', importance: 1 }) as const);
  const document: Document = { ...base, blocks: [{ ...measures, columns, rows: [cells] }] };
  return String(writeCsv(document, options())).split('\r\n').slice(1, -1).join('\r\n');
}

describe('a row', () => {
  test('quotes by RFC 4180', () => {
    expect(rowOf(text('ก,ข'), text('"ก"'), text('ก\nข'), text(' ก'), text('ก'))).toBe('"ก,ข","""ก""","ก\nข"," ก",ก');
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+66', "'+66"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['\t=1', "' =1"],
    ['\r=1', "'␍=1"],
    [' =1', "' =1"],
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
  ])('the text %j is no formula', (value, csv) => {
    expect(rowOf(text(value))).toBe(csv);
  });

  test('numbers stay numbers, and a dash alone a dash', () => {
    const loss: Cell = { kind: 'number', value: fraction(-25, 2), decimals: 1 };
    const change: Cell = { kind: 'change', value: fraction(-4) };
    expect(rowOf(loss, change, percent(66.7), text('-'))).toBe('-12.5,-4,66.7,-');
  });

  test('what is not known is empty', () => {
    expect(rowOf(text(null), percent(null), text('ก'))).toBe(',,ก');
  });
});

test('the heading has the keys of the columns; totals are left out', () => {
  const lines = String(writeCsv(sample, options())).split('\r\n');
  expect(lines[0]).toBe('id,title,offices,planned,result,change,health,problem');
  expect(lines[3]).toBe('m5,เผยแพร่ผลการดำเนินงานหลายช่องทาง,สำนักปลัด กองช่าง,41.7,,-4,overdue,');
  expect(lines).toHaveLength(5);
});

test('a byte order mark when asked for', () => {
  expect(String(writeCsv(sample, options({ bom: true })))).toBe(`\ufeff${writeCsv(sample, options())}`);
});

test('every table and figure can be asked for by its key', () => {
  expect(tableKeys(sample)).toEqual(['measures', 'trend', 'reporting', 'scores', 'empty']);
  const trend = String(writeCsv(sample, options({ table: 'trend' }))).split('\r\n');
  expect(trend.slice(0, 3)).toEqual(['label,planned,m3', '2021-10,8.3,0', '2021-11,16.7,13.1']);
  const grid = String(writeCsv(sample, options({ table: 'reporting' }))).split('\r\n');
  expect(grid[0]?.split(',').slice(0, 3)).toEqual(['series', '2021-10', '2021-11']);
  expect(grid[1]?.split(',').slice(0, 4)).toEqual(['สำนักปลัด', 'on-time', 'late', 'missing']);
});
