import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../../src/render/docx/layout.ts';
import { styleOf } from '../../../src/render/options.ts';
import type { Cell, Table } from '../../../src/views/document.ts';
import { measures, options } from '../documents.ts';

const style = styleOf(options());
/** The room of an upright sheet, in twips. */
const SHEET = 9071;
/** The least that a letter takes, and the margins of a cell. */
const LETTER = 120;
const MARGINS = 120;

const text = (value: string): Cell => ({ kind: 'text', value });
const tableOf = (columns: readonly Partial<Table['columns'][number]>[], rows: Table['rows']): Table => ({
  type: 'table',
  key: 'k',
  title: '',
  whenEmpty: '',
  columns: columns.map((column, index) => ({ key: `c${index}`, title: '', align: 'left', importance: 1, ...column })),
  rows,
});

describe('the widths of columns', () => {
  test('fill the room exactly, none is nothing', () => {
    const cells = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(cells, fc.integer({ min: 6000, max: 14_003 }), (lengths, room) => {
        const table = tableOf(
          lengths.map((length) => ({ ...(length % 2 === 0 && { prose: true as const }) })),
          [lengths.map((length) => text('ก'.repeat(length)))],
        );
        const { widths } = layoutOf(table, style, room);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(room);
        expect(Math.min(...widths)).toBeGreaterThan(MARGINS);
      }),
    );
  });

  test('go to the column that has more to say', () => {
    const columns = [{}, { prose: true as const }, { prose: true as const }];
    const { widths } = layoutOf(
      tableOf(columns, [[text('1.1'), text('คำ '.repeat(20)), text('คำ '.repeat(80))]]),
      style,
      SHEET,
    );
    const [id = 0, short = 0, long = 0] = widths;
    expect(id).toBeLessThan(1000);
    expect(long).toBeGreaterThan(1.5 * short);
  });

  test('leave figures and days whole where room is short: texts give way', () => {
    const figure: Cell = { kind: 'percent', value: { n: 100n, d: 1n } };
    const { shown, widths } = layoutOf(
      tableOf(
        [{ prose: true }, ...Array.from({ length: 5 }, () => ({ align: 'right' as const }))],
        [[text('คำ '.repeat(300)), figure, figure, figure, figure, figure]],
      ),
      style,
      6000,
    );
    expect(shown).toHaveLength(6);
    for (const width of widths.slice(1)) expect(width).toBeGreaterThanOrEqual('100.0'.length * LETTER + MARGINS);
  });
});

test.each([
  // letters that take room, the marks above and below take none: 8, bold 10.4
  ['ผู้รับผิดชอบ', 10.4],
  // 4 before the slash, which stays with them: 5, bold 6.5
  ['สำนัก/กอง', 6.5],
])('a heading has room for its longest word in bold: %s', (title, least) => {
  const columns = [{ title }, ...Array.from({ length: 3 }, () => ({ prose: true as const }))];
  const { widths } = layoutOf(
    tableOf(columns, [[text('ก'), ...Array.from({ length: 3 }, () => text('คำ '.repeat(200)))]]),
    style,
    SHEET,
  );
  expect(((widths[0] ?? 0) - MARGINS) / 140).toBeGreaterThanOrEqual(least - 0.1);
});

describe('folding', () => {
  const wide = {
    ...measures,
    rows: measures.rows.map((row) => row.map((cell) => (cell.kind === 'text' ? text('คำ '.repeat(40)) : cell))),
  };
  const shownIn = (room: number) => {
    const { shown, folded } = layoutOf(wide, style, room);
    expect([...shown, ...folded].sort((a, b) => a - b)).toEqual([...measures.columns.keys()]);
    return shown.map((index) => measures.columns[index]?.key);
  };

  test('takes nothing away where there is room', () => {
    expect(shownIn(40_000)).toEqual(measures.columns.map((column) => column.key));
  });

  test('takes the least important first, never those of importance 1 and 2', () => {
    expect(shownIn(8600)).not.toContain('problem');
    expect(shownIn(3000)).toEqual(['id', 'title', 'planned', 'result', 'health']);
  });
});
