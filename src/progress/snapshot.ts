import { fraction } from '../model/fraction.ts';
import type { Month } from '../model/month.ts';
import type { YearContext } from './context.ts';
import { naturalOrder } from '../model/order.ts';
import { BROKEN, brokenMeasure, measureStanding, together } from './measure.ts';
import type { MeasureStanding, MonthStanding, Standing } from './progress.ts';

/** The plan and its measures at the end of a month. */
export type Snapshot = Pick<MonthStanding, 'plan' | 'measures'>;

/** The plan and its measures at the end of a month, in natural order of id; changes are left `null`. */
export function snapshot(context: YearContext, month: Month): Snapshot {
  const measures = [
    ...(context.data?.measures ?? []).map((measure) => measureStanding(context, measure, month)),
    ...brokenIds(context).map(brokenMeasure),
  ].sort((a, b) => naturalOrder(a.id, b.id));
  return { plan: planStanding(context, measures), measures };
}

function planStanding(context: YearContext, measures: readonly MeasureStanding[]): Standing {
  if (measures.some((measure) => measure.health === 'broken')) return BROKEN;
  const parts = measures.map((standing) => ({ ...standing, weight: standing.measure?.weight ?? fraction(1) }));
  return together(parts, context.register.settings.tolerance);
}

function brokenIds({ register, year, data }: YearContext): string[] {
  const files = register.broken.filter((file) => file.kind === 'measure' && file.year === year);
  const ids = new Set(files.map((file) => file.id ?? file.file));
  return [...ids].filter((id) => !data?.measures.some((measure) => measure.id === id));
}
