import type { FiscalYear } from '../model/fiscal-year.ts';
import { isBroken, type Register, yearOf } from '../model/register.ts';

/** The settings by which a fiscal year is measured. */
export interface YearSettings {
  /** Percentage points below plan that still count as on track. */
  readonly tolerance: number;
  /** A month's report is due on this day of the next month. */
  readonly reportingDay: number;
}

/**
 * The settings of a fiscal year: those of its plan.yaml, else those of ita.yaml. `undefined` when a broken file hides
 * them.
 */
export function settingsIn(register: Register, year: FiscalYear): YearSettings | undefined {
  if (isBroken(register, 'plan', { year })) return undefined;
  const plan = yearOf(register, year)?.plan;
  const general = isBroken(register, 'ita') ? undefined : register.settings;
  const tolerance = plan?.tolerance ?? general?.tolerance;
  const reportingDay = plan?.reportingDay ?? general?.reportingDay;
  return tolerance === undefined || reportingDay === undefined ? undefined : { tolerance, reportingDay };
}

/** Points below plan that count as on track unless an office sets another number. */
const USUAL_TOLERANCE = 10;

/** The tolerance of a fiscal year where it is not the usual one, so that readers are told; else `undefined`. */
export function unusualTolerance(register: Register, year: FiscalYear): number | undefined {
  const tolerance = settingsIn(register, year)?.tolerance;
  return tolerance === USUAL_TOLERANCE ? undefined : tolerance;
}
