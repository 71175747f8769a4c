import { THAI_MONTHS } from '../../model/month-names.ts';
import { toArabicDigits } from '../../text/thai-text.ts';
import { cleanText } from '../form/typed.ts';
import type { CellLine, DocumentTable, TableCell } from './tables.ts';

/** The columns of the customary table of measures, by what their headings say. */
const HEADINGS = {
  number: /^(?:ที่|ลำดับ|ลำดับที่|ข้อ)$/,
  steps: /ขั้นตอน|วิธีการ|วิธีดำเนินการ/,
  offices: /ผู้รับผิดชอบ|หน่วยงานที่รับผิดชอบ|หน่วยงานรับผิดชอบ/,
  oversight: /กำกับ|ติดตาม/,
  time: /ระยะเวลา|กำหนดเวลา|ช่วงเวลา/,
  measure: /^มาตรการ/,
} as const;
type Column = keyof typeof HEADINGS;
const NEEDED: readonly Column[] = ['measure', 'steps', 'offices', 'oversight'];

/** A step as the table has it; `offices` and `time` are those of its row. */
export interface TableStep {
  readonly title: string;
  readonly offices: string;
  readonly time: string;
}

/** A measure as the table has it: texts as they stand there, its number left out. */
export interface TableMeasure {
  readonly title: string;
  readonly offices: string;
  readonly oversight: string;
  readonly steps: readonly TableStep[];
}

const textOf = (lines: readonly CellLine[]): string => cleanText(lines.map(({ text }) => text).join(' '));

/** What begins a step, or the title of a measure: a dash, a dot, a number. */
const MARK = /^(?:[-–—•●▪*]\s*|[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})+\.?\s+|\(?[0-9๐-๙]{1,2}[.)]\s*)/;
const withoutMark = (text: string): string => text.replace(MARK, '').trim();

/** A dash between words, but for that of a span of months. */
const DASH_BETWEEN = new RegExp(
  `\\s+(?=[-–—]\\s+(?!${THAI_MONTHS.long.concat(THAI_MONTHS.short).join('|').replaceAll('.', '\\.')})\\p{L})`,
  'u',
);

/** The steps of a line that begins with a dash and goes on with others, as where line ends were lost. */
const partedAtDashes = (line: CellLine): CellLine[] =>
  /^\s*[-–—]\s/.test(line.text) ? line.text.split(DASH_BETWEEN).map((text) => ({ ...line, text })) : [line];

/** The steps of a cell: where no line has a mark before it, the cell is one step. */
function stepsIn(lines: readonly CellLine[]): string[] {
  const begins = ({ text, marked }: CellLine) => marked || MARK.test(text);
  const steps: string[] = [];
  for (const line of lines.flatMap(partedAtDashes)) {
    const text = cleanText(line.text);
    if (steps.length === 0 || begins(line)) steps.push(withoutMark(text));
    else steps.push(`${steps.pop()} ${text}`);
  }
  return steps.filter((text) => text !== '');
}

const columnOf = (heading: string): Column | undefined =>
  (Object.keys(HEADINGS) as Column[]).find((column) => HEADINGS[column].test(heading));

/** Where the columns of a row of headings stand; `undefined` when it is not that of the customary table. */
function columnsOf(row: readonly TableCell[]): ReadonlyMap<Column, number> | undefined {
  const found = new Map<Column, number>();
  for (const { column, lines } of row) {
    const heading = textOf(lines).replace(/\s+/g, '');
    const named = columnOf(heading);
    if (heading === '') continue;
    if (named === undefined || found.has(named)) return undefined;
    found.set(named, column);
  }
  return NEEDED.every((column) => found.has(column)) ? found : undefined;
}

/** How many rows may stand above the headings: the title of the table. */
const ROWS_ABOVE = 3;

/** Reads the rows below the headings; what is merged or empty is as in the row above. */
function measuresIn(table: DocumentTable, from: number, columns: ReadonlyMap<Column, number>): TableMeasure[] {
  const measures: (TableMeasure & { steps: TableStep[] })[] = [];
  let [oversight, offices, time] = ['', '', ''];
  for (const row of table.slice(from)) {
    if (columnsOf(row)) continue;
    const at = (column: Column): readonly CellLine[] => {
      const place = columns.get(column) ?? -1;
      const cell = row.find((each) => place >= each.column && place < each.column + each.span);
      return cell && !cell.below ? cell.lines : [];
    };
    oversight = textOf(at('oversight')) || oversight;
    offices = textOf(at('offices')) || offices;
    time = textOf(at('time')) || time;
    const title = withoutMark(textOf(at('measure')));
    if (title !== '') measures.push({ title, offices, oversight, steps: [] });
    measures.at(-1)?.steps.push(...stepsIn(at('steps')).map((step) => ({ title: step, offices, time })));
  }
  return measures;
}

/**
 * The measures of a document's customary table (มาตรการ, ขั้นตอนหรือวิธีการ, ผู้รับผิดชอบ, การกำกับดูแล, with or without
 * ระยะเวลา); of one that goes on in further tables under the same headings, all. `headings`: those of the tables that are
 * there instead.
 */
export function measuresInTables(
  tables: readonly DocumentTable[],
): { readonly measures: readonly TableMeasure[] } | { readonly headings: readonly string[] } {
  const measures: TableMeasure[] = [];
  for (const table of tables) {
    for (const [index, row] of table.slice(0, ROWS_ABOVE + 1).entries()) {
      const columns = columnsOf(row);
      if (!columns) continue;
      measures.push(...measuresIn(table, index + 1, columns));
      break;
    }
  }
  if (measures.length > 0) return { measures };
  const headings = tables.map((table) => (table[0] ?? []).map(({ lines }) => textOf(lines)).join(' · '));
  return { headings: headings.filter((each) => each !== '') };
}

/** The two ends of a span as the table writes it: `ต.ค. 64 - ก.ย. 65`; one end alone is both. */
export const spanEnds = (text: string): readonly [start: string, end: string] => {
  const [start = '', end = start] = toArabicDigits(text)
    .split(/\s*(?:[-–—]|ถึง)\s*/)
    .filter((part) => part !== '');
  return [start, end];
};
