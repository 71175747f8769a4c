import { PLAN_PLACES, PLAN_RESULT, PLAN_SHEETS } from '../../form/plan-form.ts';
import type { PlanStamp } from '../../form/plan-stamp.ts';
import type { Pointer } from '../../model/pointer.ts';
import { sheetPlaces } from '../form/places.ts';
import type { Sources } from '../locate.ts';
import { pathOf } from '../places.ts';
import { itemsOfPlan } from './items.ts';
import type { PlanRow } from './read-plan-form.ts';
import { planColumn } from './sheets.ts';

/** What a plan's workbook calls the cell that a pointer leads to: the heading of its column; of a result its label. */
export const planHeading =
  ({ sheets, results }: PlanStamp) =>
  ({ path: [sheet, row, column] }: Pointer): string | undefined => {
    const name = PLAN_SHEETS.find((each) => sheets[each].name === sheet);
    if (name === 'result') return results[Number(row) - PLAN_PLACES.first];
    return name && sheets[name].headings[Number(column) - 1];
  };

/**
 * The cells of a workbook that say what paths of files lead to: `sources` are the files as they would be after its
 * import. `undefined` for what no cell says.
 */
export function planCellsSaying(
  sources: Sources,
  stamp: PlanStamp,
  rows: readonly PlanRow[],
  book: string,
): (pointer: Pointer) => Pointer | undefined {
  const items = itemsOfPlan(sources, stamp.year);
  const plan = pathOf('plan', { year: stamp.year });
  const rowOf = new Map(rows.map((row) => [`${row.sheet} ${row.id}`, row]));
  const cell = (sheet: PlanRow['sheet'], row: number, column: number) =>
    sheetPlaces(book, stamp.sheets[sheet].name).pointer(row, column);
  return ({ file, path }) => {
    const around = items
      .filter((item) => item.file === file && item.at.every((step, index) => path[index] === step))
      .toSorted((a, b) => b.at.length - a.at.length)
      .find((item) => rowOf.has(`${item.sheet} ${item.id}`));
    const row = around && rowOf.get(`${around.sheet} ${around.id}`);
    if (around && row) {
      const column = around.sheet === 'result' ? 2 : planColumn(row.sheet, String(path[around.at.length] ?? 'title'));
      return cell(row.sheet, row.row, column);
    }
    if (file !== plan || path.length === 0) return undefined;
    const index = PLAN_RESULT.findIndex((each) => each.path[0] === path[0]);
    return index < 0 ? undefined : cell('result', PLAN_PLACES.first + index, 2);
  };
}
