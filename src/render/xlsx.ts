import type { Block } from '../views/document.ts';
import { figureTable } from './figure-table.ts';
import { blocksInDigits } from './in-digits.ts';
import { type SlowWriter, styleOf } from './options.ts';
import { SHEET_FONT } from './xlsx/looks.ts';
import { sheetNames } from './xlsx/names.ts';
import { overviewSheet } from './xlsx/overview.ts';
import { tableSheet } from './xlsx/table-sheet.ts';
import { workbookBytes } from './xlsx/workbook.ts';

/**
 * Writes an Excel workbook: a first sheet with what is said in words, and a sheet for each table and figure that has
 * rows. Numbers and dates are real ones; nothing in the data becomes a formula.
 */
export const writeXlsx: SlowWriter = async (document, options) => {
  const style = styleOf(options);
  const said = blocksInDigits(document, style);
  const blocks = said.flatMap((block): { block: Block; table: ReturnType<typeof figureTable> }[] => {
    if (block.type === 'figure') return [{ block, table: figureTable(block, style) }];
    return block.type === 'table' ? [{ block, table: block }] : [];
  });
  const filled = blocks.filter(({ table }) => table.rows.length > 0);
  const [overview = '', ...names] = sheetNames([
    style.words.overview,
    ...filled.map(({ table }) => table.title || table.key),
  ]);
  const sheets = new Map(filled.map(({ block }, index) => [block, names[index] ?? '']));
  return workbookBytes(
    [
      overviewSheet(overview, { title: document.title, blocks: said, foot: document.foot }, style, sheets),
      ...filled.map(({ table }, index) => tableSheet(names[index] ?? '', table, style)),
    ],
    { defaultFont: SHEET_FONT },
  );
};
