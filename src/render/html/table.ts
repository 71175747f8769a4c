import type { Cell, Column, Table } from '../../views/document.ts';
import { isWide } from '../column-widths.ts';
import { formatCell, inDigits, type Style } from '../format.ts';
import { mergedCells, rowsTaken } from '../merged-cells.ts';
import { attribute, type Content, html, joined } from './markup.ts';
import { identifier } from './text.ts';

const classes = (names: readonly (string | undefined)[]): Content => {
  const present = names.filter((name) => name);
  return present.length > 0 ? html` class="${present.join(' ')}"` : '';
};

/** A run of letters that no line ends within and that may be wider than its column. */
const UNBROKEN = /[\x21-\x7e]{30}/;
/** So many columns a telephone shows side by side; a row of more becomes lines there, each value with its heading. */
const SIDE_BY_SIDE = 3;

/** The column that names a row: the first that says in words what matters most. */
const namingColumn = ({ columns }: Table): number =>
  Math.max(
    0,
    columns.findIndex(({ align, importance }) => align === 'left' && importance === 1),
  );

/** Whether a telephone may take the rows of a table apart: not where cells reach over several. */
const isStacked = (table: Table): boolean =>
  table.columns.length > SIDE_BY_SIDE && !mergedCells(table).some((row) => row.includes('under'));

/** Where a cell stands: whether it names its row, and how many rows it takes. */
interface CellPlace {
  readonly names: boolean;
  readonly rows: number;
}

function bodyCell(cell: Cell, column: Column, { names, rows }: CellPlace, style: Style): Content {
  const tone = cell.tone ? `tone-${cell.tone}` : undefined;
  const figure = cell.kind === 'text' || cell.kind === 'term' ? undefined : 'figure';
  const says = (column.minWidth ?? 0) > 0 ? 'says' : undefined;
  const span = rows > 1 ? html` rowspan="${rows}"` : '';
  const attributes = [span, classes([column.align === 'left' ? undefined : column.align, figure, says, tone])];
  const content = formatCell(cell, style);
  if (names && content !== '') return html`<th scope="row"${attributes}>${content}</th>`;
  const heading = column.title === '' || content === '' ? '' : html` data-label="${attribute(column.title)}"`;
  return html`<td${attributes}${heading}>${content}</td>`;
}

/** How many rows the cell of a column takes; 0 where the one above takes this row too. */
type Rows = (index: number) => number;

function rowHtml(cells: readonly Cell[], table: Table, style: Style, rowsOf: Rows = () => 1): Content {
  const naming = namingColumn(table);
  const drawn = table.columns.map((column, index) => {
    const [cell, rows] = [cells[index], rowsOf(index)];
    if (rows === 0) return '';
    return cell ? bodyCell(cell, column, { names: index === naming, rows }, style) : html`<td></td>`;
  });
  return html`<tr>${drawn}</tr>`;
}

function headHtml(column: Column, style: Style): Content {
  const attributes = classes([column.align === 'left' ? undefined : column.align]);
  return column.title === ''
    ? html`<td${attributes}></td>`
    : html`<th scope="col"${attributes}>${inDigits(column.title, style)}</th>`;
}

/** The columns of a table whose breadths are set. */
function columnsHtml({ columns }: Table): Content {
  const whole = columns.reduce((sum, { breadth = 0 }) => sum + breadth, 0);
  if (columns.some(({ breadth }) => breadth === undefined)) return '';
  return html`<colgroup>${columns.map(({ breadth = 0 }) => html`<col width="${Math.round((100 * breadth) / whole)}%">`)}</colgroup>`;
}

/**
 * A table with its caption and scoped headings; on a telephone the rows of a broad one become lines. Where a value may be
 * wider than the screen it is in a region that scrolls and that a keyboard reaches. A table without rows is a sentence.
 */
export function tableHtml(table: Table, style: Style): Content {
  const caption = table.title === '' ? '' : html`<caption>${inDigits(table.title, style)}</caption>`;
  if (table.rows.length === 0) {
    const title = table.title === '' ? '' : html`<p class="caption">${inDigits(table.title, style)}</p>`;
    return html`${title}<p class="empty">${inDigits(table.whenEmpty, style)}</p>`;
  }
  const label = table.title === '' ? table.columns.map((column) => column.title).join(' ') : table.title;
  const totals = table.totals ?? [];
  const merges = mergedCells(table);
  const rowsAt = (at: number, index: number) => (merges[at]?.[index] === 'under' ? 0 : rowsTaken(merges, at, index));
  const isWhole = table.columns.length > SIDE_BY_SIDE && !isStacked(table);
  const scrolls = isWhole || [...table.rows, ...totals].flat().some((cell) => UNBROKEN.test(formatCell(cell, style)));
  const names = ['scroll', isWide(table) ? 'wide' : undefined, isStacked(table) ? 'stack' : undefined];
  return [
    html`<div${classes(names)} role="group"${scrolls ? html` tabindex="0"` : ''}`,
    html` aria-label="${attribute(label)}" id="table-${identifier(table.key)}">`,
    html`<table>${caption}${columnsHtml(table)}<thead><tr>${table.columns.map((column) => headHtml(column, style))}</tr></thead>\n`,
    html`<tbody>${joined(table.rows.map((row, at) => rowHtml(row, table, style, (index) => rowsAt(at, index))))}</tbody>`,
    totals.length > 0 ? html`\n<tfoot>${joined(totals.map((row) => rowHtml(row, table, style)))}</tfoot>` : '',
    html`</table></div>`,
    ...(table.notes ?? []).map((note) => html`<p class="tone-muted">${inDigits(note, style)}</p>`),
  ];
}
