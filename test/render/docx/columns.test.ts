import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnNeeds } from '../../../src/render/column-widths.ts';
import { columnTwips } from '../../../src/render/docx/column-twips.ts';
import { foldColumns } from '../../../src/render/docx/fold.ts';
import { styleOf } from '../../../src/render/options.ts';
import { measures, options } from '../documents.ts';

const needs = fc.array(
  fc.record({ least: fc.integer({ min: 4, max: 60 }), more: fc.integer({ min: 0, max: 300 }), firm: fc.boolean() }),
  { minLength: 1, maxLength: 20 },
);

describe('the widths of columns', () => {
  test('fill the room exactly, none is nothing', () => {
    fc.assert(
      fc.property(needs, fc.integer({ min: 6000, max: 14_003 }), (some, room) => {
        const widths = columnTwips(
          some.map(({ least, more, firm }) => ({ least, most: least + more, firm })),
          room,
          140,
          120,
        );
        expect(widths.reduce((sum, width) => sum + width, 0)).toBe(room);
        expect(Math.min(...widths)).toBeGreaterThan(120);
      }),
    );
  });

  test('go to the column that has more to say', () => {
    const [id = 0, title = 0] = columnTwips(
      [
        { least: 4, most: 4, firm: false },
        { least: 10, most: 40, firm: false },
      ],
      5000,
      100,
      100,
    );
    expect({ id, title }).toEqual({ id: 500, title: 4500 });
  });

  test('leave figures whole where room is short: texts give way', () => {
    const [text = 0, figure = 0] = columnTwips(
      [
        { least: 40, most: 80, firm: false },
        { least: 10, most: 10, firm: true },
      ],
      2600,
      100,
      100,
    );
    expect(figure).toBe(10 * 1.4 * 100 + 100);
    expect(text).toBe(2600 - figure);
  });
});

test.each([
  // letters that take room, the marks above and below take none: 8, bold 10.4
  ['ผู้รับผิดชอบ', 11],
  // 4 before the slash, which stays with them: 5, bold 6.5
  ['สำนัก/กอง', 7],
])('a heading has room for its longest word in bold: %s', (title, least) => {
  const columns = measures.columns.map((column) => ({ ...column, title }));
  const needs = columnNeeds({ ...measures, columns, rows: [], totals: [] }, styleOf(options()));
  for (const need of needs) expect(need).toMatchObject({ least, firm: false });
});

describe('folding', () => {
  const wanted = measures.columns.map(() => ({ least: 6, most: 30, firm: false }));
  const shownIn = (room: number) =>
    foldColumns(measures, wanted, () => room).shown.map((index) => measures.columns[index]?.key);

  test('takes nothing away where there is room', () => {
    expect(shownIn(500)).toEqual(measures.columns.map((column) => column.key));
  });

  test('takes the least important first, never those of importance 1 and 2', () => {
    expect(shownIn(65)).toEqual(['id', 'title', 'offices', 'planned', 'result', 'change', 'health']);
    expect(shownIn(10)).toEqual(['id', 'title', 'planned', 'result', 'health']);
  });
});
