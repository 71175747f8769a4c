import type { WriteSheet } from 'hucre/xlsx';
import type { Block, Branch, Cell, Document, Text } from '../../views/document.ts';
import { fieldText, signatureLines } from '../letter-text.ts';
import { inDigits, type Style, runningText } from '../format.ts';
import { numberFormat, cellText, cellValue } from './value.ts';
import { heightOf, linesIn } from './heights.ts';
import { styledCell, type Look } from './looks.ts';
import { pageFoot, pageSetup } from './workbook.ts';

const LABEL_WIDTH = 34;
const VALUE_WIDTH = 74;
const TITLE_SIZE = 18;
const HEADING_SIZE = 16;

/** A row of the first sheet: one text over both columns, or a label and a value. */
type Line =
  | { readonly text: string; readonly look: Look }
  | { readonly label: string; readonly value: string | number; readonly look: Look };

const lineText = (text: Text, style: Style): string => cellText(runningText(text, style));

/** The value of a fact: a real number or date when it is nothing else. */
function fact(text: Text, style: Style): { value: string | number; look: Look } {
  const only: Cell | undefined = text.length === 1 && typeof text[0] === 'object' ? text[0] : undefined;
  if (!only) return { value: lineText(text, style), look: {} };
  const value = cellValue(only, style);
  return {
    value,
    look: { tone: only.tone, format: typeof value === 'number' ? numberFormat(only, style) : undefined },
  };
}

const branchLines = (branches: readonly Branch[], style: Style, margin: string): Line[] =>
  branches.flatMap(({ text, tone, below }): Line[] => [
    { text: `${margin}• ${lineText(text, style)}`, look: { tone } },
    ...branchLines(below, style, `${margin}    `),
  ]);

/** On which sheet a table is, or what is said in its place. */
const tableLine = (label: string, whenEmpty: string, sheet: string | undefined, style: Style): Line => ({
  label,
  value: sheet === undefined ? whenEmpty : style.words.onSheet(sheet),
  look: { tone: 'muted' },
});

function linesOf(block: Block, style: Style, sheets: ReadonlyMap<Block, string>): Line[] {
  switch (block.type) {
    case 'heading':
      return [{ text: lineText(block.text, style), look: { bold: true, size: HEADING_SIZE } }];
    case 'paragraph':
      return [{ text: lineText(block.text, style), look: { tone: block.tone } }];
    case 'list':
      return block.items.map((item, index) => ({
        text: `${block.ordered ? `${inDigits(`${index + 1}`, style)}.` : '•'} ${lineText(item, style)}`,
        look: {},
      }));
    case 'tree':
      return branchLines(block.branches, style, '');
    case 'clause':
      return [{ text: cellText(`${block.lead ?? ''} ${runningText(block.text, style)}`.trim()), look: {} }];
    case 'letterhead':
      return block.rows
        .flat()
        .map((field) => ({ label: cellText(field.label), value: cellText(fieldText(field, style)), look: {} }));
    case 'signature':
      return [...(block.opinion ? [runningText(block.opinion.title, style)] : []), ...signatureLines(block)].map(
        (line) => ({ text: cellText(line), look: {} }),
      );
    case 'facts':
      return block.items.map((item) => ({ label: cellText(item.label), ...fact(item.value, style) }));
    case 'table':
      return [tableLine(cellText(block.title), cellText(block.whenEmpty), sheets.get(block), style)];
    case 'figure': {
      const sheet = sheets.get(block);
      const says = lineText(block.description, style);
      const title = tableLine(lineText(block.title, style), says, sheet, style);
      return sheet === undefined || says === ''
        ? [title]
        : [title, { label: '', value: says, look: { tone: 'muted' } }];
    }
  }
}

/** The first sheet: title, facts, what is said in words, on which sheet each table is, and the foot. */
export function overviewSheet(
  name: string,
  document: Pick<Document, 'title' | 'blocks' | 'foot'>,
  style: Style,
  sheets: ReadonlyMap<Block, string>,
): WriteSheet {
  const lines: Line[] = [
    { text: lineText(document.title, style), look: { bold: true, size: TITLE_SIZE } },
    ...document.blocks.flatMap((block) => linesOf(block, style, sheets)),
    ...(document.foot.length > 0 ? [{ text: '', look: {} }] : []),
    ...document.foot.map((text): Line => ({ text: lineText(text, style), look: { tone: 'muted' } })),
  ];
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map();
  const merges: NonNullable<WriteSheet['merges']> = [];
  const rows = lines.map((line, row) => {
    if ('text' in line) {
      cells.set(`${row},0`, styledCell(line.text, line.look));
      merges.push({ startRow: row, endRow: row, startCol: 0, endCol: 1 });
      const size = (line.look.size ?? 14) / 14;
      rowDefs.set(row, { height: heightOf([linesIn(line.text, (LABEL_WIDTH + VALUE_WIDTH) / size)], size) });
      return [line.text, ''];
    }
    const lines = [linesIn(line.label, LABEL_WIDTH), linesIn(String(line.value), VALUE_WIDTH)];
    rowDefs.set(row, { height: heightOf(lines) });
    cells.set(`${row},0`, styledCell(line.label, { tone: 'muted' }));
    cells.set(`${row},1`, styledCell(line.value, line.look));
    return [line.label, line.value];
  });
  return {
    name,
    rows,
    cells,
    merges,
    rowDefs,
    columns: [{ width: LABEL_WIDTH }, { width: VALUE_WIDTH }],
    pageSetup: pageSetup('portrait'),
    headerFooter: pageFoot,
  };
}
