import { describe, expect, test } from 'vitest';
import { type ColumnNeeds, planColumns } from '../../src/render/text/columns.ts';

const column = (natural: number, minimum: number, importance = 1, comfort = minimum): ColumnNeeds => ({
  natural,
  body: natural,
  minimum,
  comfort,
  importance,
  grows: natural > minimum,
});
/** Two columns of the terminal around each cell, as the frame takes. */
const room = (width: number) => (count: number) => width - 2 * count - 2;
const widths = (needs: ColumnNeeds[], width: number) => planColumns(needs, room(width)).shown.map((one) => one.width);

describe('widths', () => {
  test('the widest are cut first, to the same width', () => {
    // 40 − 8 = 32 for three columns: 6 stay, 26 are shared by the two that would take 30 and 20.
    expect(widths([column(6, 6), column(30, 10), column(20, 10)], 40)).toEqual([6, 13, 13]);
  });

  test('spare room goes to text, by its width', () => {
    // 60 − 8 = 52; 6 + 10 + 20 = 36 are needed; 16 are spare: 5 and 10 by thirds, and 1 more for the widest.
    expect(widths([column(6, 6), column(10, 5), column(20, 5)], 60)).toEqual([6, 15, 31]);
  });

  test('without text the widest number takes the spare room', () => {
    expect(widths([column(4, 4), column(6, 6)], 20).reduce((sum, width) => sum + width, 0)).toBe(14);
  });

  test('one column fills the line even where it has too little', () => {
    expect(widths([column(80, 60)], 20)).toEqual([16]);
  });
});

describe('what is stacked', () => {
  const stackedAt = (needs: ColumnNeeds[], width: number) => planColumns(needs, room(width)).stacked;

  test('the highest importance number goes first, of equals the last', () => {
    const needs = [column(20, 20, 1), column(20, 20, 3), column(20, 20, 2), column(20, 20, 3)];
    expect(stackedAt(needs, 90)).toEqual([]);
    expect(stackedAt(needs, 80)).toEqual([3]);
    expect(stackedAt(needs, 60)).toEqual([1, 3]);
    expect(stackedAt(needs, 30)).toEqual([1, 2, 3]);
  });

  test('importance 4 gives way to the comfort of others, 3 does not', () => {
    expect(stackedAt([column(60, 10, 1, 24), column(20, 20, 4)], 46)).toEqual([1]);
    expect(stackedAt([column(60, 10, 1, 24), column(20, 20, 3)], 46)).toEqual([]);
  });
});
