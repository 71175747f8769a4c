import { lastDay } from '../model/be-date.ts';
import { type FiscalYear, fiscalYearOf } from '../model/fiscal-year.ts';
import type { BrokenFile, Register } from '../model/register.ts';
import { inState } from './counts.ts';
import type { MonthStanding, Reporting } from './progress.ts';

/** What is not known yet of a month, so that nothing may be concluded from its figures. */
export interface Unknowns {
  /** The month has not ended. */
  readonly running: boolean;
  /** Reports that are neither in nor due yet. */
  readonly awaited: readonly Reporting[];
  /** Files that can't be used, while a figure of the month is hidden. */
  readonly broken: readonly BrokenFile[];
}

/** What is not known of a month at its as-of day; `undefined` when it is judged and no figure is hidden. */
export function unknownsOf(register: Register, standing: MonthStanding): Unknowns | undefined {
  const { month, asOf, reporting, closing } = standing;
  const running = lastDay(month) > asOf;
  const awaited = closing ? [] : inState(reporting, 'not-due');
  const broken = hasHidden(standing)
    ? register.broken.filter((file) => hides(file, fiscalYearOf(month)) && (file.month ?? month) <= month)
    : [];
  return running || awaited.length > 0 || broken.length > 0 ? { running, awaited, broken } : undefined;
}

const hasHidden = ({ plan, measures }: MonthStanding): boolean =>
  [plan, ...measures, ...measures.flatMap(({ steps }) => steps)].some(({ health }) => health === 'broken');

/** Whether a broken file can hide figures of a year. */
const hides = ({ kind, year }: BrokenFile, asked: FiscalYear): boolean =>
  ['ita', 'offices', 'plan', 'measure', 'report', 'closed'].includes(kind) && (year === undefined || year === asked);
