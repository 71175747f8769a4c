import { STAMP_SHEET } from '../../form/form.ts';
import { PLAN_COLUMNS, PLAN_RESULT, PLAN_SHEETS, type PlanItem, type PlanSheetName } from '../../form/plan-form.ts';
import { type PlanStamp, readPlanStamp } from '../../form/plan-stamp.ts';
import type { AnyFinding } from '../../model/finding.ts';
import type { Yaml } from '../edit/values.ts';
import { textsOf } from '../form/read-form.ts';
import type { WorkBook } from '../form/workbook.ts';
import { PlanCells, type Things } from './cell-values.ts';
import { calledOnSheet, knownRows } from './identify.ts';
import { typedRows } from './sheets.ts';

/** What a row says of a thing: every key that the sheet has a column for; `undefined` where its cell is empty. */
export interface PlanRow {
  readonly sheet: PlanSheetName;
  readonly row: number;
  /** As of `PlanItem`. */
  readonly id: string;
  readonly measure?: string;
  readonly values: ReadonlyMap<string, Yaml | undefined>;
}

/** A plan's workbook that was read: its rows, what is wrong with cells, and what was there when it was made and is not now. */
export interface ReadPlanForm {
  readonly rows: readonly PlanRow[];
  readonly findings: readonly AnyFinding[];
  readonly gone: readonly PlanItem[];
}

/** What a workbook says of itself; `undefined` when it is no plan's workbook of ours. */
export const planStampOf = (book: WorkBook): PlanStamp | undefined => {
  const hidden = book.find((sheet) => sheet.name === STAMP_SHEET);
  return hidden && readPlanStamp(textsOf(hidden));
};

/** One indicator stands alone in a file, several in a list. */
function withIndicators(values: Map<string, Yaml | undefined>): Map<string, Yaml | undefined> {
  const numbers = values.get('indicator');
  if (Array.isArray(numbers)) {
    const several = numbers.length > 1;
    values.set('indicator', several ? undefined : (numbers[0] as number | undefined));
    values.set('indicators', several ? (numbers as number[]) : undefined);
  } else values.set('indicators', undefined);
  return values;
}

/** Reads a plan's workbook against what the data has; `file` is the name that findings give the workbook. */
export function readPlanForm(book: WorkBook, stamp: PlanStamp, items: readonly PlanItem[], file: string): ReadPlanForm {
  const typed = typedRows(book, stamp, file);
  const findings = [...typed.findings];
  const known = knownRows(typed.rows, items, findings);
  const things = Object.fromEntries(
    PLAN_SHEETS.map((sheet) => [sheet, calledOnSheet(sheet, known, items)]),
  ) as unknown as Things;
  const results = typed.rows
    .filter(({ sheet }) => sheet === 'result')
    .flatMap((row, index): PlanRow[] => {
      const result = PLAN_RESULT[index];
      if (!result) return [];
      const value = new PlanCells(row, stamp, things, findings).read('value', result.value);
      return [{ sheet: 'result', row: row.row, id: result.path.join('.'), values: new Map([['value', value]]) }];
    });
  const rows = known.map((row): PlanRow => {
    const cells = new PlanCells(row, stamp, things, findings);
    const values = new Map<string, Yaml | undefined>();
    // A workbook that was made before a column was there says nothing of it.
    const columns = PLAN_COLUMNS[row.sheet].slice(0, stamp.sheets[row.sheet].headings.length);
    for (const { key, value } of columns) {
      if (key === 'id') values.set(key, row.ownId);
      else if (!(row.sheet === 'steps' && key === 'measure')) values.set(key, cells.read(key, value));
    }
    const { sheet, id, measure } = row;
    return {
      sheet,
      row: row.row,
      id,
      values: sheet === 'gaps' ? withIndicators(values) : values,
      ...(measure !== undefined && { measure }),
    };
  });
  const present = new Set(rows.map(({ sheet, id }) => `${sheet} ${id}`));
  const gone = items.filter(
    ({ sheet, id }) => sheet !== 'result' && stamp.ids[sheet].includes(id) && !present.has(`${sheet} ${id}`),
  );
  return { rows: [...results, ...rows], findings, gone };
}
