import { describe, expect, test } from 'vitest';
import { type Day, readDay } from '../../../src/model/be-date.ts';
import { fraction } from '../../../src/model/fraction.ts';
import { type Month, parseMonth } from '../../../src/model/month.ts';
import { styleOf } from '../../../src/render/options.ts';
import { numberFormat, cellText, cellValue } from '../../../src/render/xlsx/value.ts';
import { options } from '../documents.ts';

const style = styleOf(options());
const day = readDay('2565-03-04').day as Day;

describe('a cell of a workbook', () => {
  test('holds dates as serials: 4 March 2022 is 44624, a month is its first day', () => {
    expect(cellValue({ kind: 'date', value: day, form: 'short' }, style)).toBe(44_624);
    const month = parseMonth('2565-03')?.month as Month;
    expect(cellValue({ kind: 'month', value: month, form: 'short' }, style)).toBe(44_621);
  });

  test('holds numbers as exactly as can be, unknown ones as -', () => {
    expect(cellValue({ kind: 'percent', value: fraction(200, 3) }, style)).toBe(66.6666666667);
    expect(cellValue({ kind: 'percent', value: null }, style)).toBe('-');
  });

  test('shows dates in BE and numbers in the digits asked for', () => {
    const thai = styleOf(options({ digits: 'thai' }));
    expect(numberFormat({ kind: 'date', value: day, form: 'short' }, style)).toBe('[$-107041E]d mmm yyyy');
    expect(numberFormat({ kind: 'date', value: day, form: 'long' }, thai)).toBe('[$-D07041E]d mmmm yyyy');
    expect(numberFormat({ kind: 'number', value: fraction(1), decimals: 2 }, style)).toBe('#,##0.00');
  });

  test('keeps what looks like the code of a character, and no more than a cell can hold', () => {
    expect(cellText('_x0041_')).toBe('_x005F_x0041_');
    expect(cellText('ก'.repeat(40_000)).length).toBeLessThanOrEqual(32_767);
  });
});
