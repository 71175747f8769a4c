import { type Fraction, multiply, divide, HUNDRED, toFixed } from '../../model/fraction.ts';
import type { Step } from '../../model/measure.ts';
import type { Month } from '../../model/month.ts';
import { countPeriods } from '../../progress/periods.ts';
import { plannedAt } from '../../progress/planned.ts';
import type { OfficeResult } from '../../progress/progress.ts';
import type { Words } from '../../words/words.ts';

/** A number without decimals that say nothing: 12, 12.5. */
const plain = (value: Fraction, decimals: number): string => toFixed(value, decimals).replace(/\.0+$/, '');

/** What an officer should know of a step while filling in a month: its title, what is planned, what was done before. */
export function notesOn(step: Step, month: Month, before: OfficeResult, { start }: Words): string[] {
  const { notes } = start;
  const planned = plannedAt(step, month);
  const done = before.reportedFor === null ? undefined : before;
  if (step.kind === 'milestone') {
    const earlier = done?.result ? notes.earlier(`${plain(done.result, 1)}%`) : notes.never;
    return [step.title, `${notes.planned(`${plain(planned, 1)}%`)} · ${earlier}`];
  }
  if (step.kind === 'quantity') {
    const share = plain(divide(multiply(planned, step.target), HUNDRED), 1);
    const earlier = done?.value ? notes.earlier(`${plain(done.value, 2)} ${step.unit}`) : notes.never;
    return [step.title, `${notes.planned(`${share}/${plain(step.target, 2)} ${step.unit}`)} · ${earlier}`];
  }
  const periods = notes.periods(plain(done?.value ?? { n: 0n, d: 1n }, 0), String(countPeriods(step)));
  return [step.title, `${notes.every[step.every]} · ${periods}`];
}
