import type { PlanItem } from '../../form/plan-form.ts';
import type { PlanStamp } from '../../form/plan-stamp.ts';
import { type FieldConflict, type Prevailing, takenFields } from '../form/merge.ts';
import type { PlanRow } from './read-plan-form.ts';

/** A value of a row that the data and the workbook both changed, each to another. */
export interface PlanConflict extends FieldConflict {
  readonly row: PlanRow;
}

/**
 * The rows of a plan's workbook with what the data is to take over of them: what was changed in the workbook since it was
 * made. A row that was not changed, of a thing that the data has no more, is left out.
 */
export function mergedPlan(
  rows: readonly PlanRow[],
  { madeWith }: PlanStamp,
  items: readonly PlanItem[],
  side: Prevailing | undefined,
): { readonly rows: readonly PlanRow[]; readonly conflicts: readonly PlanConflict[] } {
  const known = new Map(items.map((item) => [`${item.sheet} ${item.id}`, item.values]));
  const conflicts: PlanConflict[] = [];
  const merged = rows.flatMap((row): PlanRow[] => {
    const made = madeWith(row.sheet, row.id);
    if (!made) return [row];
    const now = known.get(`${row.sheet} ${row.id}`) ?? (row.sheet === 'result' ? {} : undefined);
    const taken = takenFields(now, row.values, made, side);
    conflicts.push(...taken.conflicts.map((conflict) => ({ ...conflict, row })));
    return now === undefined && taken.fields.size === 0 ? [] : [{ ...row, values: taken.fields }];
  });
  return { rows: merged, conflicts };
}
